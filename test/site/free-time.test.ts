// Free time in a browser: days, costs and calendar from fields and links, a reminder to take along, nothing sent, all rules without script.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { freeTimeData } from '#tools/free-time/data.ts';
import { catalogue } from '../port.ts';
import { AT_EASE, atEase } from './at-ease.ts';
import { phone, useSite } from './browser.ts';

const site = useSite();
const siteDir = inject('siteDir');
const { rules } = freeTimeData(catalogue);

const enter = async (page: Page, name: string, value: string) => {
  await page.locator(`#free-time [name=${name}]`).fill(value);
  await page.locator(`#free-time [name=${name}]`).blur();
};
const choose = (page: Page, rule: string) => page.locator('select[name=rule]').selectOption(rule);
const answer = (page: Page) =>
  page.locator('.free-answer').evaluate(one => {
    const { lastFree, firstChargeable, latestFree } = (one as HTMLElement).dataset;
    return [lastFree, firstChargeable, latestFree];
  });
const status = (page: Page) => page.locator('#free-time [role=status]').innerText();

test('by hand: duty of 6 November, its days, sums, and calendar; nothing is asked of the server and nothing stored', async () => {
  await site.visit('/free-time/', async page => {
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await choose(page, 'duty-payment');
    await enter(page, 'start', '2026-11-06');
    expect(await answer(page)).toEqual(['2026-11-20', '2026-11-21', '2026-11-23']);
    expect(await page.locator('.free-answer').innerText()).toContain('填上未缴金额');
    await enter(page, 'count', '２００，０００');
    await enter(page, 'until', '2026-11-25');
    expect(await page.locator('[data-further="7"] .sum').innerText()).toBe('700.00 元');
    const text = await page.locator('.free-answer').innerText();
    for (const part of [
      '计 5 天，500.00 元',
      '计 2 天，200.00 元',
      '第四十三条',
      '最稳妥',
      '2026 年的放假和调休安排不在数据里',
    ])
      expect(text).toContain(part);
    // The calendar says in signs what it says in colour.
    const cells = await page
      .locator('.month td[data-state]')
      .evaluateAll(list => list.map(cell => [cell.firstChild!.textContent, cell.querySelector('b')!.textContent]));
    expect(cells.slice(0, 2)).toEqual([
      ['6', '起'],
      ['7', '内'],
    ]);
    expect(cells.find(([date]) => date === '22')).toEqual(['22', '？']);
    expect(cells.find(([date]) => date === '24')).toEqual(['24', '逾']);
    expect(cells).toHaveLength(21);
    await page.locator('.free-lines > summary').click();
    const lines = await page
      .locator('.free-lines tbody tr')
      .evaluateAll(list => list.map(row => (row as HTMLElement).dataset['state']));
    expect(lines).toEqual([
      ...Array<string>(15).fill('free'),
      ...Array<string>(3).fill('depends'),
      ...Array<string>(3).fill('chargeable'),
    ]);
    expect(new URL(page.url()).search).toBe('');
    expect(asked.filter(url => !url.endsWith('/icon.svg'))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});

test('by link, in English: the query goes behind the #; the relief stands beside the four days, not in their place', async () => {
  await site.visit('/en/free-time/?rule=nbport-0107-import-general&start=2026-11-18', async page => {
    expect(await answer(page)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
    expect(new URL(page.url()).search).toBe('');
    expect(page.url()).toContain('#rule=nbport-0107-import-general&start=2026-11-18');
    const text = await page.locator('.free-answer').innerText();
    for (const part of [
      'the safe one',
      '2026-11-24–2026-11-25',
      'We could not find the daily price',
      'no end date was seen',
    ])
      expect(text).toContain(part);
    expect(await page.locator('[data-start-hint]').isVisible()).toBe(true);
  });
});

test('bands of an undated list of elsewhere: sums by the day’s number, with two cautions', async () => {
  const link = '/free-time/?rule=unnamed-carrier-0813-dry-20-day-11&start=2026-11-01&until=2026-12-10&count=1';
  await site.visit(link, async page => {
    expect(await answer(page)).toEqual(['2026-11-10', '2026-11-11', '2026-11-11']);
    expect(await page.locator('[data-further="15"] .sum').innerText()).toBe('800.00 元');
    expect(await page.locator('[data-asked]').innerText()).toContain('30 天，2,000.00 元');
    const cautions = await page.locator('.free-cautions').innerText();
    expect(cautions).toContain('没写日期');
    expect(cautions).toContain('不是本港的价目');
  });
});

test('a first charged day on a day of rest: the limit, the last day without a charge and the first charged day stand apart', async () => {
  // The Saturday of a year without a notice may be worked.
  await site.visit('/free-time/?rule=import-declaration&start=2026-11-07&until=2026-11-23&count=200000', async page => {
    expect(await answer(page)).toEqual(['2026-11-21', '2026-11-22', '2026-11-22']);
    const text = await page.locator('.free-answer').innerText();
    for (const part of ['计 2 天，200.00 元', '计 1 天，100.00 元', '逢连休还可能更晚', '首个计费日逢休息日顺延'])
      expect(text).toContain(part);
  });
});

test('K27-03: fourteen free days and three daily prices of one’s own, typed in; a fault is said and marked', async () => {
  await site.visit('/free-time/', async page => {
    await choose(page, 'contract');
    await enter(page, 'start', '2026-11-01');
    expect(await status(page)).toContain('还没有填免费天数');
    const typed = {
      ...{ free: '14', price1: '60', begin2: '20', price2: '80', begin3: '30', price3: '120' },
      ...{ until: '2026-11-30', boxes: '2' },
    };
    for (const [name, value] of Object.entries(typed)) await enter(page, name, value);
    await page.locator('[name=first]').selectOption('counted');
    await page.locator('[name=currency]').selectOption('USD');
    expect(await page.locator('[data-begin]').innerText()).toBe('15');
    expect(await answer(page)).toEqual(['2026-11-14', '2026-11-15', '2026-11-14']);
    expect(await page.locator('[data-asked]').innerText()).toContain('16 天，2,440.00 美元');
    expect(await page.locator('.free-name').innerText()).toContain('不是本站收录的价目');
    await page.reload();
    expect(await page.locator('[data-asked]').innerText()).toContain('16 天，2,440.00 美元');
    await page.locator('[data-contract] [data-add]').click();
    expect(await status(page)).toContain('有一档没有填每天的价');
    const second = (name: string) => page.locator(`[data-field-line] >> nth=1 >> [name=${name}]`);
    expect(await second('price2').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[name=price2]').first().getAttribute('aria-invalid')).toBeNull();
    for (const [name, value] of [
      ['size', '40HQ'],
      ['price1', '100'],
      ['price2', '150'],
      ['price3', '200'],
    ] as const)
      await second(name).fill(value);
    await second('price3').blur();
    expect(await page.locator('[data-asked]').innerText()).toContain('16 天，4,640.00 美元');
    expect(await page.locator('.free-answer .parts').innerText()).toContain('40HQ：100 × 1 × 5');
    await page.reload();
    expect(await page.locator('[data-asked]').innerText()).toContain('4,640.00 美元');
    await page.locator('[data-field-line] [data-remove]').first().click();
    expect(await page.locator('[data-asked]').innerText()).toContain('2,200.00 美元');
    await enter(page, 'begin2', '15');
    expect(await status(page)).toContain('后一档开始的日子');
    expect(await page.locator('[name=begin2]').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.free-answer').count()).toBe(0);
    await choose(page, 'duty-payment');
    expect(await page.locator('[data-contract]').isVisible()).toBe(false);
    expect(page.url()).not.toContain('price1');
  });
});

test('terms of one’s own, in English, are at ease on a small phone; an address of before still counts', async () => {
  const old =
    'rule=contract&start=2026-11-01&until=2026-11-30&count=2&first=counted&free=14&price1=60&days1=5&price2=80';
  const found = await site.visit(`/en/free-time/?${old}`, async page => {
    expect(await page.locator('[data-asked]').innerText()).toContain('16 days charged, 2,360');
    expect(await page.locator('.free-name').innerText()).toContain('not from a price list on this site');
    await page.locator('[data-contract] [data-add]').click();
    return atEase(page, '[data-contract] :is(input, select, button)');
  });
  expect(found).toEqual(AT_EASE);
});

test('the reminder is a calendar file for the earliest last day, with alarms, made on the device', async () => {
  await site.visit('/en/free-time/?rule=duty-payment&start=2026-11-06', async page => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-remind]').click()]);
    expect(download.suggestedFilename()).toBe('duty-payment-2026-11-20.ics');
    expect(download.url()).toMatch(/^blob:/u);
    const text = fs.readFileSync(await download.path(), 'utf8');
    const calendar = new ICAL.Component(ICAL.parse(text) as [string, never[], never[]]);
    const [component] = calendar.getAllSubcomponents('vevent');
    const event = new ICAL.Event(component!);
    expect(event.startDate.toString()).toBe('2026-11-20');
    expect(event.startDate.isDate).toBe(true);
    expect(event.summary).toBe('Last day of the time limit: Paying customs duty');
    expect(event.description).toContain('2026-11-21');
    expect(event.uid).toMatch(/^free-time-duty-payment-2026-11-06-en@/u);
    const alarms = component!.getAllSubcomponents('valarm').map(one => String(one.getFirstPropertyValue('trigger')));
    expect(alarms).toEqual(['-PT15H', 'PT9H']);
    expect(
      text
        .slice(0, -2)
        .split('\r\n')
        .filter(line => new TextEncoder().encode(line).length > 75),
    ).toEqual([]);
  });
});

describe('what cannot be counted is said, and no day is shown', () => {
  test.each([
    ['?rule=duty-payment', '答案在这里'],
    ['?rule=duty-payment&start=2026-02-30', '起算日不是可用的日期'],
    ['?rule=duty-payment&start=2026-11-06&until=2026-11-05', '早于起算日'],
    ['?rule=duty-payment&start=2026-11-06&count=abc', '大于 0 的数字'],
    ['?rule=duty-payment&start=2024-11-30', '从 2024-12-01 开始，起算日在它之前'],
    ['?rule=moon&start=2026-11-06', '不在目前的目录里'],
    ['?rule=%3Cb%3E&start=%3Cscript%3E', '不在目前的目录里'],
  ])('%s', async (query, says) => {
    await site.visit(`/free-time/${query}`, async page => {
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      await page.reload();
      expect(await status(page)).toContain(says);
      expect(await page.locator('.free-answer').count()).toBe(0);
      expect(errors).toEqual([]);
    });
  });
});

test('without script every rule stands in the table with its term, counting and clauses', async () => {
  const { rows, form, text } = await site.visit(
    '/free-time/',
    async page => ({
      rows: await page
        .locator('tr[data-rule]')
        .evaluateAll(list => list.map(row => (row as HTMLElement).dataset['rule'])),
      form: await page.locator('.free-form').isVisible(),
      text: await page.locator('#all').innerText(),
    }),
    { ...phone, javaScriptEnabled: false },
  );
  expect(rows).toEqual(rules.map(({ id }) => id));
  expect(form).toBe(false);
  for (const { versions } of rules)
    for (const { text: clause } of versions.at(-1)!.clauses) expect(text).toContain(clause.zh);
  expect(text).toContain('首日算不算没有写明');
});

test('an answer has no axe violation in either light, nothing runs sideways at 320 px, and all to be tapped is 44 px high', async () => {
  const found = await site.visit(
    '/free-time/?rule=duty-payment&start=2026-11-06&until=2026-11-25&count=1',
    async page => {
      await page.locator('.free-answer').waitFor();
      return atEase(page, '#free-time :is(select, input, .button, summary), #all > summary');
    },
  );
  expect(found).toEqual(AT_EASE);
});

test('its script weighs at most 60 kB compressed, has no schema library in it, and stands on this page alone', () => {
  const scripts = fs.globSync('_astro/free-time*.js', { cwd: siteDir });
  expect(scripts).toHaveLength(1);
  const code = fs.readFileSync(path.join(siteDir, scripts[0]!));
  expect(gzipSync(code).length).toBeLessThanOrEqual(60_000);
  expect(code.toString()).not.toContain('ZodError');
  const using = fs
    .globSync('**/*.html', { cwd: siteDir })
    .filter(file => fs.readFileSync(path.join(siteDir, file), 'utf8').includes(scripts[0]!));
  expect(using.sort()).toEqual(['en/free-time/index.html', 'free-time/index.html']);
});
