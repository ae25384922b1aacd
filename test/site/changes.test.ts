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

const daysIn = (page: Page, box: string) =>
  page.locator(`${box} [data-change]`).evaluateAll(list => list.map(item => (item as HTMLElement).dataset['on']!));
const year = TEST_DAY.slice(0, 4);

test.each(['/changes/', '/en/changes/'])(
  '%s has what is to come, nearest first, and this year, newest first; the years before have pages',
  async path => {
    const { announced, now, counts } = await site.visit(
      path,
      async page => ({
        announced: await daysIn(page, '#announced'),
        now: await daysIn(page, '#now'),
        counts: await page
          .locator('[data-year]')
          .evaluateAll(rows => rows.map(row => [row.id, (row as HTMLElement).dataset['days']!.split(' ').length])),
      }),
      noScript,
    );
    expect(announced.every(day => day > TEST_DAY)).toBe(true);
    expect(announced).toEqual(announced.toSorted());
    expect(now.every(day => day.startsWith(year) && day <= TEST_DAY)).toBe(true);
    expect(now).toEqual(now.toSorted().toReversed());
    const earlier = counts.reduce((sum, [, count]) => sum + Number(count), 0);
    expect(announced.length + now.length + earlier).toBe(changes.length);
  },
);

test('the page of a year has its changes once, and each of them says what became of it without a code', async () => {
  const own = changes.filter(({ on }) => on.startsWith('2019'));
  const { ids, text } = await site.visit(
    '/changes/2019/',
    async page => ({
      ids: await page.locator('[data-change]').evaluateAll(list => list.map(({ id }) => id)),
      text: await page.locator('main').innerText(),
    }),
    noScript,
  );
  expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  expect(text).not.toMatch(/\([AIRCESTW]\)/u);
});

describe('an old place on the page of all changes', () => {
  test.each([
    ['#y2019', '/changes/2019/'],
    ['#version-0104-2019-04-01', '/changes/2019/#version-0104-2019-04-01'],
    ['#version-nbport-0106-2022-01-01', '/changes/2022/#version-nbport-0106-2022-01-01'],
  ])('%s leads on to %s', async (hash, to) => {
    const url = await site.visit(`/changes/${hash}`, async page => {
      await page.waitForURL(`**${to}`);
      return page.url();
    });
    expect(url.endsWith(to)).toBe(true);
  });

  test('leads to a relief, whose name has no date, too', async () => {
    const relief = changes.find(({ kind, on }) => kind === 'relief-begins' && !on.startsWith(year) && on < TEST_DAY)!;
    const url = await site.visit(`/changes/#${relief.id}`, async page => {
      await page.waitForURL(`**/changes/${relief.on.slice(0, 4)}/#${relief.id}`);
      return page.url();
    });
    expect(url).toContain(relief.id);
  });
});

test('what one charger published in one list is one line, and opens where an address leads into it', async () => {
  const list = changes.filter(
    change => change.kind === 'version' && change.entity !== null && change.on === '2026-01-09',
  );
  expect(list.length).toBeGreaterThan(5);
  const { closed, count, open } = await site.visit('/changes/2026/', async page => {
    const fold = page.locator('.change-list', { has: page.locator(`[id="${list[0]!.id}"]`) });
    const closed = await fold.locator('[data-change]').first().isVisible();
    const count = await fold.locator('summary').innerText();
    await page.goto(`${page.url()}#${list[0]!.id}`);
    return { closed, count, open: await fold.locator(`[id="${list[0]!.id}"]`).isVisible() };
  });
  expect({ closed, open }).toEqual({ closed: false, open: true });
  expect(count).toContain(`${list.length} 项`);
});

test('a change shows what it did, amounts before and after, document with its place, and the notice', async () => {
  const { dues, port } = await site.visit(
    '/about/',
    async page => {
      await page.goto('/changes/2019/');
      const dues = await page.locator('[id="version-0104-2019-04-01"]').innerText();
      await page.goto('/changes/2022/');
      const port = await page
        .locator('.change-day', { has: page.locator('[id="version-nbport-0106-2022-01-01"]') })
        .textContent();
      return { dues, port };
    },
    noScript,
  );
  expect(dues).toMatch(/货物港务费[\s\S]*降低/u);
  expect(dues).toContain('→');
  expect(port).toContain('提高');
  expect(port).toContain('提前 31 天公布');
});

test('the notice given stands beside what rules elsewhere ask for', async () => {
  const text = await site.visit('/en/changes/', page => page.locator('#notice').textContent(), noScript);
  const { known, all } = noticeSummary(everyList(catalogue));
  expect(text).toContain(`For ${known} of the ${all} price lists and rules`);
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
      const marked = await page.locator('[data-change] [data-fresh]').count();
      const inYears = await page
        .locator('[data-year] [data-fresh]')
        .evaluateAll(chips => chips.reduce((sum, { textContent }) => sum + Number(/\d+/u.exec(textContent)![0]), 0));
      await page.reload();
      const again = await note(page).locator('p').innerText();
      await note(page).locator('button').click();
      return {
        ...{ text, marked, inYears, again, after: await note(page).locator('p').innerText() },
        left: await page.locator('[data-fresh]').count(),
        kept: await page.evaluate(() => localStorage.getItem('changes-visits')),
      };
    });
    expect(result.marked).toBeGreaterThan(20);
    expect(result.text).toBe(
      `自您上次访问（2025-10-01）以来有 ${result.marked + result.inYears} 项变化，已标“新”。数据版本已更新为 ${catalogue.site.contentVersion}。`,
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
