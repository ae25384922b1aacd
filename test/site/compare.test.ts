// Two days side by side: in the browser, without reload; every odd address gets a sentence; the file says what the page says.
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { compareDays, isDifferent } from '#tools/compare/comparison.ts';
import { compareJson } from '#tools/compare/data.ts';
import { catalogue } from '../port.ts';
import { readCsv } from '../read-csv.ts';
import { AT_EASE, atEase } from './at-ease.ts';
import { phone, useSite } from './browser.ts';

const site = useSite();
const { lists } = compareJson(catalogue, 'zh');
const DAYS = '/compare/?a=2019-03-31&b=2019-04-01';

const done = (page: Page) => page.locator('[data-compare-state=done]').waitFor();
const rows = (page: Page) =>
  page
    .locator('[data-compared] tr[data-row]')
    .evaluateAll(list =>
      list.map(row => [
        row.parentElement!.dataset['fee'],
        (row as HTMLElement).dataset['row'],
        (row as HTMLElement).dataset['difference'],
      ]),
    );
const faults = (page: Page) => page.locator('[data-faults] li').allInnerTexts();
const status = (page: Page) => page.locator('#compare [role=status]').innerText();

test('only differences, as the same function finds them, with counts', async () => {
  const expected = compareDays(lists, '2019-03-31', '2019-04-01').filter(isDifferent);
  const { found, said } = await site.visit(DAYS, async page => {
    await done(page);
    return { found: await rows(page), said: await status(page) };
  });
  expect(found).toEqual(expected.map(({ list, id, difference }) => [list.fee, id, difference]));
  expect(said).toContain(`列出 ${expected.length} 行`);
  expect(said).toMatch(/降低 \d+/u);
});

test('other days, a catalogue, only increases: the address changes and nothing is fetched again', async () => {
  await site.visit(DAYS, async page => {
    await done(page);
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.locator('input[name=a]').fill('2021-12-31');
    await page.locator('input[name=b]').fill('2026-11-22');
    await page.locator('select[name=show]').selectOption('raised');
    const raised = await rows(page);
    expect(raised.length).toBeGreaterThan(1);
    expect(raised.every(([, , difference]) => difference === 'raised')).toBe(true);
    await page.locator('select[name=catalogue]').selectOption('customs');
    expect(new URL(page.url()).search).toBe('?a=2021-12-31&b=2026-11-22&catalogue=customs&show=raised');
    expect((await rows(page)).every(([fee]) => fee!.startsWith('03'))).toBe(true);
    await page.locator('select[name=show]').selectOption('all');
    expect(await page.locator('tr[data-difference=same]').count()).toBeGreaterThan(0);
    await page.goBack();
    await expect.poll(() => page.locator('select[name=show]').inputValue()).toBe('raised');
    expect(asked.filter(url => !url.endsWith('/icon.svg'))).toEqual([]);
  });
});

test.each([
  ['', ['现在比的是：一年前和今天']],
  ['?b=2020-01-01', ['现在比的是：一年前和今天']],
  ['?a=2026-02-30&b=2026-11-22', ['前一日不是一个存在的日期']],
  ['?a=2026-01-01&b=%3Cimg%20src=x%3E', ['后一日不是一个存在的日期']],
  ['?a=2022-01-01&b=2019-01-01', ['先后颠倒']],
  ['?a=2019-01-01&b=2022-01-01&catalogue=moon&show=cheap', ['没有这本目录', '没有这种列法']],
])('/compare/%s is told in a plain sentence and breaks nothing', async (query, sentences) => {
  const errors: string[] = [];
  const told = await site.visit('/about/', async page => {
    page.on('pageerror', error => errors.push(error.message));
    await page.goto(`/compare/${query}`);
    await done(page);
    return faults(page);
  });
  expect(told.length).toBe(sentences.length);
  for (const [index, sentence] of sentences.entries()) expect(told[index]).toContain(sentence);
  expect(errors).toEqual([]);
});

test('the file is what the page shows, ids first, for spreadsheets', async () => {
  const { text, name, shown } = await site.visit(DAYS, async page => {
    await done(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-download]').click()]);
    return {
      text: fs.readFileSync(await download.path(), 'utf8'),
      name: download.suggestedFilename(),
      shown: await rows(page),
    };
  });
  expect(name).toBe('compare-2019-03-31-2019-04-01.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head, ...body] = readCsv(text);
  expect(head!.slice(0, 3)).toEqual(['编号', '价目编号', '行编号']);
  expect(body.map(cells => [cells[0], cells[2]])).toEqual(shown.map(([fee, row]) => [fee, row]));
  expect(body.every(cells => cells.length === head!.length)).toBe(true);
  expect(body.find(cells => cells[0] === '0104' && cells[2] === 'import-20-general')?.slice(6)).toEqual([
    '40 元/箱',
    '34 元/箱',
    '降低',
  ]);
});

test('where the data cannot be fetched, that is said and can be tried again', async () => {
  const { failed, found } = await site.visit('/about/', async page => {
    await page.route('**/compare/rows.*.json', route => route.abort());
    await page.goto(DAYS);
    await page.locator('[data-compare-state=failed]').waitFor();
    const failed = await status(page);
    await page.unroute('**/compare/rows.*.json');
    await page.locator('[data-retry]').click();
    await done(page);
    return { failed, found: (await rows(page)).length };
  });
  expect(failed).toContain('没能取到数据');
  expect(found).toBeGreaterThan(5);
});

test('without script it says so and leads to the lists of versions', async () => {
  const { text, form } = await site.visit(
    DAYS,
    async page => ({
      text: await page.locator('main').innerText(),
      form: await page.locator('.compare-form').isVisible(),
    }),
    { ...phone, javaScriptEnabled: false },
  );
  expect(text).toContain('浏览器关闭了 JavaScript');
  expect(form).toBe(false);
});

test.each([DAYS, `/en${DAYS}&show=all`])(
  '%s: no axe violation, nothing sideways at 320 px, all to be tapped 44 px high',
  async path => {
    const found = await site.visit(path, async page => {
      await done(page);
      return atEase(page, '.compare-form input, .compare-form select, #compare button');
    });
    expect(found).toEqual(AT_EASE);
  },
);
