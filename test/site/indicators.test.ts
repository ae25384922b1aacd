// /indicators/ as built: figures written down anew from the documents, files beside the page, charts only when near, nothing that shifts.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readCsv } from '../read-csv.ts';
import { phone, useSite } from './browser.ts';

const site = useSite();
const siteDir = inject('siteDir');

interface Written {
  document: string;
  at: string;
  what: string;
  part: string;
  period: string;
  value: string;
}
const written = fs
  .readFileSync('test/fixtures/port/indicators.tsv', 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map((line): Written => {
    const [document = '', at = '', what = '', part = '', period = '', value = ''] = line.split('\t');
    return { document, at, what, part, period, value };
  });

interface Shown extends Omit<Written, 'what'> {
  indicator: string;
  names: string;
}

/** Every row of the tables with what stands above it. On a document’s page the document is the page’s own. */
function rowsOn(page: Page, document = ''): Promise<Shown[]> {
  return page.locator('.indicator-table tr[data-part]').evaluateAll(
    (rows, document) =>
      rows.map(row => {
        const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
        const card = row.closest('article') ?? row.closest('tbody');
        return {
          indicator: row.closest<HTMLElement>('[data-indicator]')!.dataset['indicator']!,
          names: `${card!.querySelector('h3, .line')?.textContent} ${row.closest('tbody')!.querySelector('.line')!.textContent} ${text('th')}`,
          document: row.querySelector<HTMLElement>('[data-document]')?.dataset['document'] ?? document,
          at: row.querySelector<HTMLElement>('[data-at]')?.dataset['at'] ?? '',
          part: (row as HTMLElement).dataset['part']!,
          period: (row as HTMLElement).dataset['period']!,
          value: text('[data-value]').trim(),
        };
      }),
    document,
  );
}

const digits = (text: string) => /^−?[\d,]*(?:\.\d+)?/u.exec(text)![0].replaceAll(',', '');
const isShown = (wanted: Written, rows: readonly Shown[]) =>
  rows.some(
    ({ document, at, part, period, value, names }) =>
      document === wanted.document &&
      at.split('；').includes(wanted.at) &&
      part === wanted.part &&
      period === wanted.period &&
      digits(value) === wanted.value &&
      names.includes(wanted.what),
  );

test('every figure written down from the documents stands on the page, with its document and place, in both languages', async () => {
  expect(written.length).toBeGreaterThanOrEqual(120);
  const zh = await site.visit('/indicators/', page => rowsOn(page));
  expect(written.filter(wanted => !isShown(wanted, zh))).toEqual([]);
  const en = await site.visit('/en/indicators/', page => rowsOn(page));
  const bare = (rows: Shown[]) => rows.map(({ names: _, value, ...rest }) => ({ ...rest, value: digits(value) }));
  expect(bare(en)).toEqual(bare(zh));
});

test('and on the page of its document', async () => {
  for (const [document, wanted] of Map.groupBy(written, one => one.document)) {
    const shown = await site.visit(`/d/${document}/`, page => rowsOn(page, document));
    const lost = wanted.filter(
      one =>
        !shown.some(
          ({ at, period, part, value }) =>
            at.split('；').includes(one.at) &&
            period === one.period &&
            part === one.part &&
            digits(value) === one.value,
        ),
    );
    expect(lost).toEqual([]);
  }
});

describe('what the documents say against each other', () => {
  test('stands side by side: e-commerce of 2020, projects to be put into use, certificates', async () => {
    const rows = await site.visit('/indicators/', page => rowsOn(page));
    const values = (indicator: string, period: string) =>
      rows
        .filter(row => row.indicator === indicator && row.period === period && row.part !== 'growth')
        .map(({ value }) => digits(value));
    expect(values('cross-border-ecommerce', '2020')).toEqual(expect.arrayContaining(['1486.8', '1400']));
    expect(values('berth-projects', '2021/2025')).toEqual(['13', '19', '20', '19']);
    expect(values('certificates', 'after')).toEqual(['44', '41', '48']);
  });

  test('the base of air passengers is 2019, and years without a figure are gaps', async () => {
    const { base, gaps } = await site.visit('/indicators/', async page => ({
      base: await page.locator('#air-passengers .indicator-notes').first().innerText(),
      gaps: await page.locator('#clearance-time tr[data-period="2018"]').allInnerTexts(),
    }));
    expect(base).toContain('2019');
    expect(base).toContain('154.7');
    expect(gaps).toHaveLength(2);
    expect(gaps.every(text => text.includes('没有数字'))).toBe(true);
  });
});

test('prices are those of the versions, each with a link to its version', async () => {
  const rows = await site.visit('/indicators/', page =>
    page
      .locator('#price-security tbody[data-line=laden-20] tr[data-part]')
      .evaluateAll(all =>
        all.map(row => [
          row.getAttribute('data-period'),
          row.querySelector('[data-value]')!.textContent.trim(),
          row.querySelector('th a')!.getAttribute('href'),
        ]),
      ),
  );
  expect(rows).toEqual([
    ['2007-12-01', '20', '/f/0111/2007-12-01/#laden-20'],
    ['2015-08-20', '10', '/f/0111/2015-08-20/#laden-20'],
    ['2019-04-01', '8', '/f/0111/2019-04-01/#laden-20'],
    ['2022-04-01', '8', '/f/0111/2022-04-01/#laden-20'],
  ]);
  const link = await site.visit('/f/0111/', page =>
    page.locator('#history a[href*="/indicators/"]').getAttribute('href'),
  );
  expect(link).toBe('/indicators/#price-security');
});

test('the files hold the figures of the page, in its order', async () => {
  const shown = await site.visit('/indicators/', page => rowsOn(page));
  const cells = (file: string) => readCsv(fs.readFileSync(path.join(siteDir, file), 'utf8'));
  const [head = [], ...all] = cells('indicators.csv');
  const column = (name: string, row: string[]) => row[head.indexOf(name)]!;
  const figure = (row: string[]) => column('value', row).replace(/^'/u, '');
  expect(
    all.map(row => [
      column('indicator', row),
      column('part', row),
      column('period', row),
      figure(row),
      column('document', row),
      column('at', row),
    ]),
  ).toEqual(
    shown.map(({ indicator, part, period, value, document, at }) => [
      indicator,
      part,
      period,
      digits(value),
      document,
      at,
    ]),
  );
  for (const [slug, rows] of Map.groupBy(all, row => column('indicator', row))) {
    expect(cells(`indicators/${slug}.csv`)).toEqual([head, ...rows]);
  }
});

interface Watched {
  scripts: string[];
  bytes: number;
}

/** Scripts that are asked for from now on. */
function watch(page: Page): Watched {
  const seen: Watched = { scripts: [], bytes: 0 };
  page.on('request', request => {
    if (request.resourceType() === 'script') seen.scripts.push(new URL(request.url()).pathname);
  });
  return seen;
}

const drawing = /\bdrawing\./u;

describe('charts', () => {
  test('are not fetched until one is near, weigh no more than 60 kB, and shift nothing', async () => {
    const found = await site.visit(
      '/about/',
      async page => {
        const seen = watch(page);
        await page.addInitScript(() => {
          const shifts: number[] = [];
          (globalThis as unknown as { shifts: number[] }).shifts = shifts;
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        // A window so low that no chart is near its first screen.
        await page.setViewportSize({ width: 360, height: 120 });
        await page.goto('/indicators/', { waitUntil: 'networkidle' });
        const before = seen.scripts.filter(script => drawing.test(script));
        await page.setViewportSize({ width: 360, height: 780 });
        await page.locator('#seaport-teu canvas').scrollIntoViewIfNeeded();
        await page.locator('#seaport-teu [data-chart][data-drawn]').waitFor();
        const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
        const inked = await page.locator('#seaport-teu canvas').evaluate(canvas => {
          const { width, height } = canvas as HTMLCanvasElement;
          const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
          return data.filter((value, index) => index % 4 === 3 && value > 0).length;
        });
        const own = seen.scripts.filter(script => /indicator|drawing/u.test(script));
        return { before, after: own, shift: shifts.reduce((sum, one) => sum + one, 0), inked };
      },
      phone,
    );
    expect(found.before).toEqual([]);
    expect(found.after.some(script => drawing.test(script))).toBe(true);
    expect(found.inked).toBeGreaterThan(1000);
    expect(found.shift).toBeLessThan(0.01);
    const bytes = found.after.reduce(
      (sum, script) => sum + gzipSync(fs.readFileSync(path.join(siteDir, script))).length,
      0,
    );
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  test('are told in words, from their own figures, and answer a touch', async () => {
    const { label, told, before, after } = await site.visit(
      '/en/indicators/',
      async page => {
        const card = page.locator('#port-trade');
        const canvas = card.locator('canvas');
        await canvas.scrollIntoViewIfNeeded();
        await card.locator('[data-drawn]').waitFor();
        const picture = () => canvas.evaluate(one => (one as HTMLCanvasElement).toDataURL());
        const before = await picture();
        const box = (await canvas.boundingBox())!;
        await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
        await page.waitForTimeout(150);
        return {
          label: (await canvas.getAttribute('aria-label'))!,
          told: await card.locator('.told').innerText(),
          before,
          after: await picture(),
        };
      },
      { ...phone, hasTouch: true },
    );
    expect(label).toContain(told.trim());
    for (const figure of ['1,929.6', '2,393.99', '464.39', '24.1%', '3,000', '606.01', '1,769.4', '2,479.3'])
      expect(told).toContain(figure);
    expect(after).not.toBe(before);
  });

  test('leave no empty box without script', async () => {
    const visible = await site.visit('/indicators/', page => page.locator('.chart:visible').count(), {
      ...phone,
      javaScriptEnabled: false,
    });
    expect(visible).toBe(0);
  });
});
