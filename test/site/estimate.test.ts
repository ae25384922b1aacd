// The estimate in a browser: from a link and by hand, what cannot be used is said, nothing typed leaves, and all of it without script.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { catalogue } from '../port.ts';
import { AT_EASE, atEase, violations } from './at-ease.ts';
import { phone, useSite } from './browser.ts';

const site = useSite();
const siteDir = inject('siteDir');

const ready = (page: Page) => page.locator('#estimate[data-estimate-state=done]').waitFor();
const total = (page: Page) => page.locator('[data-total]').innerText();
const line = (page: Page, fee: string) => page.locator(`[data-line="${fee}"]`).first().innerText();
/** Another situation: the one that was chosen stands alone until it is to be changed. */
async function choose(page: Page, scenario: string): Promise<void> {
  await page.locator('[data-step=scenario] [data-change]').click();
  await page.locator(`input[name=scenario][value=${scenario}]`).check();
}
const field = (page: Page, scenario: string, name: string) =>
  page.locator(`[data-scenario="${scenario}"] [name="${name}"]`);
const fault = (page: Page, scenario: string, name: string) =>
  page.locator(`[data-scenario="${scenario}"] [data-question="${name}"] [data-fault]`).innerText();

test('from a link: the formula, the ceiling, the gap, the total; a reload of the address shows the same', async () => {
  await site.visit('/estimate/?scenario=vessel-call&on=2026-11-22&nt=30000&days=3', async page => {
    await ready(page);
    expect(new URL(page.url()).search).toBe('');
    const text = await line(page, '0105');
    for (const part of ['最高', '22,500.00', '30,000 净吨 × 0.25 × 3 日', '交水规〔2019〕2号'])
      expect(text).toContain(part);
    expect(await page.locator('[data-gap="0101"]').first().innerText()).toContain('数字还没查到');
    const sum = await total(page);
    for (const part of ['至少 99,000.00 元', '最多 162,100.00 元', '1 项']) expect(sum).toContain(part);
    await page.reload();
    await ready(page);
    expect(await total(page)).toBe(sum);
    // Folded away, but there.
    expect(await page.locator('[data-line="0117"]').textContent()).toContain('2015-08-20');
  });
});

test('by hand, in English: choices and numbers change the lines; the address keeps them; back undoes a scenario', async () => {
  await site.visit('/en/estimate/', async page => {
    await ready(page);
    expect(await page.locator('[data-total]').count()).toBe(0);
    await page.locator('input[name=scenario][value=export-box]').check();
    await page.locator('input[name=on]').fill('2026-11-22');
    await field(page, 'export-box', 'container').selectOption('40');
    await field(page, 'export-box', 'boxes').fill('3');
    expect(await line(page, '0104')).toContain('3 boxes × 34');
    expect(await line(page, '0802')).toContain('2,100.00–3,900.00');
    expect(await total(page)).toMatch(
      /^At least [\d,]+\.00 CNY; at most [\d,]+\.00 CNY for what is known, plus 2 with no figure found$/u,
    );
    expect(page.url()).toContain('#scenario=export-box');
    expect(page.url()).toContain('boxes=3');
    await choose(page, 'tonnage-tax');
    await field(page, 'tonnage-tax', 'nt').fill('2001');
    expect(await line(page, '0206')).toContain('5,802.90');
    await page.goBack();
    await expect.poll(() => line(page, '0104')).toContain('3 boxes × 34');
  });
});

test('K27-01: several kinds of box, added and removed by hand or written in one line; each line says how it is made up', async () => {
  await site.visit('/estimate/?scenario=export-box&on=2026-11-22', async page => {
    await ready(page);
    const kind = (at: number, name: string) =>
      page.locator(`[data-scenario=export-box] [data-field-line] >> nth=${at} >> [name=${name}]`);
    expect(await page.locator('[data-scenario=export-box] [data-remove]').isVisible()).toBe(false);
    await page.locator('[data-scenario=export-box] [data-add]').click();
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('container');
    await kind(1, 'container').selectOption('40hq');
    await kind(1, 'boxes').fill('2');
    expect(await line(page, '0104')).toMatch(/85[^]*20 英尺：1 箱 × 17 = 17[^]*40 英尺高箱：2 箱 × 34 = 68/u);
    // By the bill, once.
    expect(await line(page, '0811')).toContain('80–120');
    expect(page.url()).toContain('container=20&container=40hq&cargo=general&cargo=general&boxes=1&boxes=2');
    const sum = await total(page);
    await page.reload();
    await ready(page);
    expect(await total(page)).toBe(sum);
    expect(await kind(1, 'boxes').inputValue()).toBe('2');
    await kind(1, 'boxes').fill('x');
    expect(
      await page
        .locator('[data-scenario=export-box] [data-field-line] >> nth=1 >> [data-question=boxes] [data-fault]')
        .innerText(),
    ).toContain('不是一个数');
    expect(
      await page
        .locator('[data-scenario=export-box] [data-field-line] >> nth=0 >> [name=boxes]')
        .getAttribute('aria-invalid'),
    ).toBeNull();
    expect(await page.locator('[data-line]').count()).toBe(0);
    await page.locator('[data-scenario=export-box] [data-remove]').first().click();
    await kind(0, 'boxes').fill('3');
    expect(await page.locator('[data-scenario=export-box] [data-field-line]').count()).toBe(1);
    expect(await line(page, '0104')).toContain('3 箱 × 34');
    const text = page.locator('[data-scenario=export-box] [name=kind-text]');
    await text.fill('1×20GP + 2×40HQ + 1×40RF');
    expect(await line(page, '0104')).toMatch(/153[^]*40 英尺（冷藏货物）：1 箱 × 68/u);
    expect(await text.inputValue()).toBe('1×20GP + 2×40HQ + 1×40RF');
    await text.fill('1×20GP + 2×60XX');
    await text.blur();
    expect(await page.locator('[data-scenario=export-box] [data-kind-text] [data-fault]').innerText()).toContain(
      '“2×60XX”',
    );
    expect(await line(page, '0104')).toContain('153');
  });
});

test('several kinds of box have no axe violation in English, fit 320 px, and all to be tapped is 44 px high', async () => {
  const query = 'container=20&boxes=1&container=40hq&boxes=-2&container=40&cargo=general&cargo=general&cargo=reefer';
  const found = await site.visit(`/en/estimate/?scenario=export-box&on=2026-11-22&${query}`, async page => {
    await ready(page);
    const faulty = await violations(page);
    await page.locator('[data-scenario=export-box] [data-field-line] >> nth=1 >> [name=boxes]').fill('2');
    expect(await line(page, '0104')).toContain('40 ft (Refrigerated cargo): 1 box × 68 = 68');
    const found = await atEase(page, '.kinds :is(button, input, select)');
    return { ...found, axe: [...faulty, ...found.axe] };
  });
  expect(found).toEqual(AT_EASE);
});

test('reliefs are applied on their days and named; what is part of another charge is not added', async () => {
  await site.visit('/estimate/?scenario=import-box&on=2020-05-01', async page => {
    await ready(page);
    const text = await line(page, '0104');
    for (const part of ['27.20', '1 箱 × 34 × 0.80', '2020 年阶段性降低港口收费']) expect(text).toContain(part);
    await page.locator('input[name=on]').fill('2022-04-01');
    // Folded, apart from what is to be paid.
    expect(await page.locator('details [data-line="0111"]').textContent()).toContain('不另计');
    expect(await total(page)).toContain('34.00 元');
  });
});

test('what cannot be used is said at its place, and nothing is worked out of it', async () => {
  await site.visit('/estimate/?scenario=import-box&on=2026-11-22', async page => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await ready(page);
    for (const [typed, said] of [
      ['', '还没有填'],
      ['-1', '负数'],
      ['abc', '不是一个数'],
      ['1.5', '整数'],
      ['999999999999999999999', '100,000'],
    ] as const) {
      await field(page, 'import-box', 'boxes').fill(typed);
      expect(await fault(page, 'import-box', 'boxes')).toContain(said);
      expect(await page.locator('[data-total], [data-line]').count()).toBe(0);
      expect(await page.locator('[role=status]').innerText()).toContain('不能用');
    }
    await field(page, 'import-box', 'boxes').fill('２');
    expect(await line(page, '0104')).toContain('68');
    await page.locator('input[name=on]').fill('');
    expect(await page.locator('[data-question=on] [data-fault]').innerText()).not.toBe('');
    expect(await page.locator('[data-line]').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

test('an address with nonsense is said to be so and breaks nothing', async () => {
  for (const [query, said] of [
    ['scenario=moon', '没有这个情形'],
    ['scenario=import-box&on=2026-02-30', '不能用'],
    ['scenario=import-box&container=%3Cb%3E&boxes=1e9', '不能用'],
  ] as const) {
    await site.visit(`/estimate/?${query}`, async page => {
      await ready(page);
      expect(await page.locator('[role=status]').innerText(), query).toContain(said);
      expect(await page.locator('[data-line]').count()).toBe(0);
    });
  }
});

test('before every version there is no number, and it is said why', async () => {
  await site.visit('/estimate/?scenario=tonnage-tax&on=1900-01-01', async page => {
    await ready(page);
    expect(await page.locator('[data-gap="0206"]').innerText()).toContain('早于');
    expect(await total(page)).toContain('没有一项能算出数字');
  });
});

test('once the page stands, nothing is asked of anybody, and nothing is kept', async () => {
  await site.visit('/estimate/', async page => {
    await ready(page);
    await page.waitForLoadState('networkidle');
    const seen: string[] = [];
    page.on('request', request => seen.push(request.url()));
    await page.locator('input[name=scenario][value=late-declaration]').check();
    await field(page, 'late-declaration', 'value').fill('123456');
    await field(page, 'late-declaration', 'days').fill('4');
    expect(await line(page, '0301')).toContain('246');
    await choose(page, 'vessel-call');
    await page.waitForTimeout(500);
    // The browser looks at the icon again whenever the address changes; nothing of the address goes with it.
    expect(seen.filter(url => !url.endsWith('/icon.svg'))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});

test('data that cannot be fetched is said, and asked for again on a tap', async () => {
  await site.visit('/about/', async page => {
    await page.route('**/estimate/data.*.json', route => route.abort());
    await page.goto('/estimate/?scenario=tonnage-tax');
    await page.locator('#estimate[data-estimate-state=failed]').waitFor();
    await page.unroute('**/estimate/data.*.json');
    await page.locator('[data-retry]').click();
    await ready(page);
    expect(await page.locator('[data-line="0206"]').count()).toBe(1);
  });
});

test('without script every scenario stands with the charges it can meet, and each leads to its entry', async () => {
  const { form, met, links } = await site.visit(
    '/estimate/',
    async page => ({
      form: await page.locator('#estimate').isVisible(),
      met: await page
        .locator('.meets')
        .evaluateAll(list => list.map(one => one.querySelectorAll('[data-meets]').length)),
      links: await page.locator('[data-meets="0104"] a').first().getAttribute('href'),
    }),
    { ...phone, javaScriptEnabled: false },
  );
  expect(form).toBe(false);
  expect(met).toEqual(catalogue.scenarios.map(({ meets }) => meets.length));
  expect(links).toBe('/f/0104/');
});

test('the script of the page is at most 60 kB, its data at most 30 kB, and no other page loads it', () => {
  const weighAll = (file: string, seen: Set<string>): number => {
    if (seen.has(file)) return 0;
    seen.add(file);
    const code = fs.readFileSync(path.join(siteDir, file));
    const parts = [...code.toString().matchAll(/(?:from|import)\s*\(?\s*["'`](?<to>\.{0,2}\/[^"'`]+\.js)["'`]/gu)];
    return parts.reduce(
      (sum, { groups }) => sum + weighAll(path.posix.join(path.posix.dirname(file), groups!['to']!), seen),
      gzipSync(code).length,
    );
  };
  const html = fs.readFileSync(path.join(siteDir, 'estimate/index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script type="module" src="\/(?<src>[^"]+)"/gu)].map(
    ({ groups }) => groups!['src']!,
  );
  const seen = new Set<string>();
  const weight = scripts.reduce((sum, script) => sum + weighAll(script, seen), 0);
  expect(weight).toBeGreaterThan(5000);
  expect(weight).toBeLessThanOrEqual(60_000);
  expect(gzipSync(fs.readFileSync(path.join(siteDir, 'estimate/data.zh.json'))).length).toBeLessThanOrEqual(30_000);
  const own = scripts.find(script => script.includes('estimate'))!;
  const others = fs
    .globSync('**/index.html', { cwd: siteDir })
    .filter(
      file => !/^(?:en\/)?estimate\//u.test(file) && fs.readFileSync(path.join(siteDir, file), 'utf8').includes(own),
    );
  expect(others).toEqual([]);
});

test('a result is without axe violation, nothing runs sideways at 320 px, and all to be tapped is 44 px high', async () => {
  const found = await site.visit('/en/estimate/?scenario=export-box&boxes=-1', async page => {
    await ready(page);
    const faulty = await violations(page);
    await field(page, 'export-box', 'boxes').fill('20');
    await page.locator('[data-total]').waitFor();
    for (const summary of await page.locator('[data-result] summary').all()) await summary.click();
    const found = await atEase(
      page,
      '#estimate .choice, #estimate .field input, #estimate select, #estimate summary, .line-head a',
    );
    return { ...found, axe: [...faulty, ...found.axe] };
  });
  expect(found).toEqual(AT_EASE);
});
