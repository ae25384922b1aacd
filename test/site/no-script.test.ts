// Without script every fact is still readable, and the search box leads to the list of all charges.
import { expect, test } from 'vitest';
import { phone, useSite } from './browser.ts';

const site = useSite();
const noScript = { ...phone, javaScriptEnabled: false };

test('an entry shows its rates and facts', async () => {
  const text = await site.visit('/f/0105/', page => page.locator('main').innerText(), noScript);
  for (const part of ['停泊费', '0.25', '元/净吨·日', '船方', '2019-04-01', '交水规〔2019〕2号', '二手来源'])
    expect(text).toContain(part);
});

test('the search box leads to the list of all charges', async () => {
  const { url, rows, note } = await site.visit(
    '/',
    async page => {
      await page.locator('form[role=search] input[name=q]').fill('停泊费');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/**');
      return {
        url: page.url(),
        rows: await page.locator('#all-fees [data-fee]').count(),
        note: await page.locator('main').innerText(),
      };
    },
    noScript,
  );
  expect(url).toContain('/search/?q=');
  expect(rows).toBeGreaterThan(30);
  expect(note).toContain('不能搜索');
});
