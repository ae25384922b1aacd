// Known problems, and the report of a new one: counted from the data, filled in by the page it comes from.
import fs from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { missingOn, unreadByDocument } from '#domain/entry/coverage.ts';
import { catalogue } from '../port.ts';
import { TEST_DAY } from './built-site.ts';
import { useSite } from './browser.ts';

const site = useSite();
const siteDir = inject('siteDir');
const page = (address: string) => fs.readFileSync(path.join(siteDir, address, 'index.html'), 'utf8');

test('every correction stands with its date and leads to where the error was', () => {
  const html = page('about');
  const known = html.slice(html.indexOf('id="known"'), html.indexOf('id="data"'));
  expect(catalogue.corrections.length).toBeGreaterThan(0);
  for (const { id, on, wrong, right, addresses } of catalogue.corrections) {
    const item = known.slice(known.indexOf(`id="correction-${id}"`)).split('</dl>')[0]!;
    expect(item).toContain(on);
    expect(item).toContain(wrong.zh);
    expect(item).toContain(right.zh);
    for (const address of addresses) expect(item).toContain(`href="${address}"`);
  }
});

test('weak places are counted from the data', () => {
  const missing = missingOn(catalogue, TEST_DAY);
  const rows = missing.reduce((sum, one) => sum + one.rows.length, 0);
  const [[document, most] = ['', 0]] = unreadByDocument(missing);
  expect(document).toBe('mot-2019-2');
  expect(page('about')).toContain(`${rows} 个数字还没查到`);
  expect(page('en/about')).toMatch(new RegExp(`href="/en/d/${document}/"[^]{0,160}${most} figures`, 'u'));
});

test('from an entry to a text that names it, with the day and the version, and nothing from a forged address', async () => {
  expect(page('f/0104')).toContain('href="/about/?entry=%2Ff%2F0104%2F#report"');
  const read = (address: string) => site.visit(address, async one => one.locator('[data-report] pre').innerText());
  const text = await read('/about/?entry=%2Ff%2F0104%2F#report');
  const { baseUrl, contentVersion } = catalogue.site;
  expect(text).toContain(`页面：${baseUrl}/f/0104/`);
  expect(text).toMatch(/\d{4}-\d{2}-\d{2}/u);
  expect(text).toContain(contentVersion);
  expect(await read('/en/about/?entry=https://evil.example/')).not.toContain('evil');
});

test('where no address for reports is set, the page says so; the text is there without script', async () => {
  expect(catalogue.site.contact).toBeUndefined();
  const seen = await site.visit('/about/', one => one.locator('#report').innerText(), { javaScriptEnabled: false });
  expect(seen).toContain('还没有公布联系方式');
  expect(seen).toContain('哪里不对：');
});
