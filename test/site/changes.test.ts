// What changed: by date, with amounts, documents and notice; the note on the last visit, which stays on the device.
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { changesOf } from '#domain/change/change.ts';
import { everyList, noticeSummary } from '#domain/change/notice.ts';
import { catalogue } from '../port.ts';
import { phone, useSite } from './browser.ts';
import { TEST_DAY } from './built-site.ts';

const site = useSite();
const siteDir = inject('siteDir');
const changes = changesOf(catalogue);
const noScript = { ...phone, javaScriptEnabled: false };

test.each(['/changes/', '/en/changes/'])(
  '%s has every change once, what is announced first, then newest first',
  async path => {
    const { announced, past } = await site.visit(
      path,
      async page => {
        const days = (box: string) =>
          page
            .locator(`${box} [data-change]`)
            .evaluateAll(list => list.map(item => (item as HTMLElement).dataset['on']!));
        return { announced: await days('#announced'), past: await days('#past') };
      },
      noScript,
    );
    expect(announced.length + past.length).toBe(changes.length);
    expect(announced.every(day => day > TEST_DAY)).toBe(true);
    expect(past).toEqual(past.toSorted().toReversed());
    expect(past[0]! <= TEST_DAY).toBe(true);
  },
);

test('a change shows code, amounts before and after, document with its place, and the notice', async () => {
  const { dues, port } = await site.visit(
    '/changes/',
    async page => ({
      dues: await page.locator('[id="version-0104-2019-04-01"]').innerText(),
      port: await page
        .locator('.change-day', { has: page.locator('[id="version-nbport-0106-2022-01-01"]') })
        .innerText(),
    }),
    noScript,
  );
  expect(dues).toMatch(/货物港务费[\s\S]*降低 \(R\)/u);
  expect(dues).toContain('→');
  expect(port).toContain('提高 (A)');
  expect(port).toContain('提前 31 天公布');
});

test('the notice given stands beside what rules elsewhere ask for', async () => {
  const text = await site.visit('/en/changes/', page => page.locator('#notice').innerText(), noScript);
  const { known, all } = noticeSummary(everyList(catalogue));
  expect(text).toContain(`For ${known} of the ${all} here`);
  expect(text).toContain('46 CFR 520.8');
  expect(text).toContain('Voluntary Guidelines');
});

test('each day has a page, with its neighbours and a comparison with the day before', async () => {
  const { items, links } = await site.visit(
    '/changes/2022-04-01/',
    async page => ({
      items: await page.locator('[data-change]').count(),
      links: await page.locator('main a').evaluateAll(list => list.map(one => one.getAttribute('href'))),
    }),
    noScript,
  );
  expect(items).toBe(changes.filter(({ on }) => on === '2022-04-01').length);
  expect(links).toEqual(
    expect.arrayContaining(['/changes/2022-01-01/', '/changes/2022-06-20/', '/compare/?a=2022-03-31&b=2022-04-01']),
  );
});

test('feeds and calendar are linked, and named in the heads of their pages', () => {
  const html = (address: string) => fs.readFileSync(path.join(siteDir, address, 'index.html'), 'utf8');
  const list = html('en/changes');
  for (const href of ['/en/feed.xml', '/en/changes.ics', '/en/compare/', '/api/v1/changes.json'])
    expect(list).toContain(`href="${href}"`);
  expect(html('f/0105')).toMatch(/<link rel="alternate" type="application\/atom\+xml"[^>]*href="\/f\/0105\/feed.xml"/u);
  expect(html('en')).toMatch(/<link rel="alternate" type="application\/atom\+xml"[^>]*href="\/en\/feed.xml"/u);
  expect(html('')).toContain('href="/changes/"');
  for (const file of [
    'feed.xml',
    'en/feed.xml',
    'f/0105/feed.xml',
    'en/f/0105/feed.xml',
    'changes.ics',
    'en/changes.ics',
  ])
    expect(fs.statSync(path.join(siteDir, file)).size).toBeGreaterThan(300);
});

describe('the note on the last visit', () => {
  const note = (page: Page) => page.locator('[data-last-visit]');
  const keep = (day: string, version: string) =>
    `localStorage.setItem('changes-visits', '${JSON.stringify({ now: { day, version }, last: null })}')`;

  test('says nothing on the first visit', async () => {
    const first = await site.visit('/changes/', async page => ({
      seen: await note(page).isVisible(),
      kept: await page.evaluate(() => localStorage.getItem('changes-visits')),
    }));
    expect(first.seen).toBe(false);
    expect(JSON.parse(first.kept!)).toMatchObject({ now: { version: catalogue.site.contentVersion }, last: null });
  });

  test('counts and marks what is new, says the version of the data, and can be forgotten', async () => {
    const result = await site.visit('/changes/', async page => {
      await page.evaluate(keep('2025-10-01', '0.9.0'));
      await page.reload();
      const text = await note(page).locator('p').innerText();
      const marked = await page.locator('[data-fresh]').count();
      await page.reload();
      const again = await note(page).locator('p').innerText();
      await note(page).locator('button').click();
      return {
        ...{ text, marked, again, after: await note(page).locator('p').innerText() },
        left: await page.locator('[data-fresh]').count(),
        kept: await page.evaluate(() => localStorage.getItem('changes-visits')),
      };
    });
    expect(result.marked).toBeGreaterThan(20);
    expect(result.text).toBe(
      `自您上次访问（2025-10-01）以来有 ${result.marked} 项变化，已标“新”。数据版本已更新为 ${catalogue.site.contentVersion}。`,
    );
    expect(result.again).toBe(result.text);
    expect(result.after).toContain('已忘掉');
    expect([result.left, result.kept]).toEqual([0, null]);
  });

  test('says nothing where storage is blocked, and nothing breaks', async () => {
    const errors: string[] = [];
    const seen = await site.visit('/about/', async page => {
      page.on('pageerror', error => errors.push(error.message));
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
      );
      await page.goto('/changes/');
      return note(page).isVisible();
    });
    expect([seen, errors]).toEqual([false, []]);
  });

  test('is sent nowhere', async () => {
    const urls = await site.visit('/changes/', async page => {
      await page.evaluate(keep('2025-10-01', '0.9.0'));
      const asked: string[] = [];
      page.on('request', request => asked.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.reload({ waitUntil: 'networkidle' });
      return asked;
    });
    expect(urls.filter(url => url.includes('2025-10-01'))).toEqual([]);
  });
});
