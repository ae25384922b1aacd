// /indicators/ as built: figures written down anew from the documents, files beside the pages, charts as pictures.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { documentPath, indicatorPath } from '#domain/address/address.ts';
import { catalogue } from '../port.ts';
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

const htmlOf = (address: string) => fs.readFileSync(path.join(siteDir, address, 'index.html'), 'utf8');
const slugs = [...catalogue.indicators.keys()];

/** Every row of the tables of pages with what stands above it. On a document’s page the document is the page’s own. */
function rowsOn(addresses: readonly string[], document = ''): Promise<Shown[]> {
  const read = ({ pages, document }: { pages: string[]; document: string }) =>
    pages.flatMap(html => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      return [...page.querySelectorAll<HTMLElement>('.indicator-table tr[data-part]')].map(row => {
        const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
        const named = row.closest('article') ? page.querySelector('h1') : row.closest('tbody')!.querySelector('.line');
        return {
          indicator: row.closest<HTMLElement>('[data-indicator]')!.dataset['indicator']!,
          names: `${named!.textContent} ${row.closest('tbody')!.querySelector('.line')!.textContent} ${text('th')}`,
          document: row.querySelector<HTMLElement>('[data-document]')?.dataset['document'] ?? document,
          at: row.querySelector<HTMLElement>('[data-at]')?.dataset['at'] ?? '',
          part: row.dataset['part']!,
          period: row.dataset['period']!,
          value: text('[data-value]').trim(),
        };
      });
    });
  return site.visit('/about/', page => page.evaluate(read, { pages: addresses.map(htmlOf), document }));
}
const allRows = (home = '') => rowsOn(slugs.map(slug => home + indicatorPath(slug)));

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
  const zh = await allRows();
  expect(written.filter(wanted => !isShown(wanted, zh))).toEqual([]);
  const en = await allRows('/en');
  const bare = (rows: Shown[]) => rows.map(({ names: _, value, ...rest }) => ({ ...rest, value: digits(value) }));
  expect(bare(en)).toEqual(bare(zh));
});

test('and on the page of its document', async () => {
  for (const [document, wanted] of Map.groupBy(written, one => one.document)) {
    const shown = await rowsOn([documentPath(document)], document);
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
    const rows = await allRows();
    const values = (indicator: string, period: string) =>
      rows
        .filter(row => row.indicator === indicator && row.period === period && row.part !== 'growth')
        .map(({ value }) => digits(value));
    expect(values('cross-border-ecommerce', '2020')).toEqual(expect.arrayContaining(['1486.8', '1400']));
    expect(values('berth-projects', '2021/2025')).toEqual(['13', '19', '20', '19']);
    expect(values('certificates', 'after')).toEqual(['44', '41', '48']);
  });

  test('the base of air passengers is 2019, and years without a figure are gaps', async () => {
    const base = await site.visit('/indicators/air-passengers/', page =>
      page.locator('.indicator-notes').first().innerText(),
    );
    const gaps = await site.visit('/indicators/clearance-time/', page =>
      page.locator('tr[data-period="2018"]').allInnerTexts(),
    );
    expect(base).toContain('2019');
    expect(base).toContain('154.7');
    expect(gaps).toHaveLength(2);
    expect(gaps.every(text => text.includes('没有数字'))).toBe(true);
  });
});

test('prices are those of the versions, each with a link to its version', async () => {
  const rows = await site.visit('/indicators/price-security/', page =>
    page
      .locator('tbody[data-line=laden-20] tr[data-part]')
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
  expect(link).toBe('/indicators/price-security/');
});

test('the files hold the figures of the page, in its order', async () => {
  const shown = await allRows();
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

describe('the page of all indicators', () => {
  test('has each of them once, charges first, leading to its page', () => {
    for (const home of ['', '/en']) {
      const html = htmlOf(`${home}/indicators/`);
      const found = [...html.matchAll(/<li id="(?<slug>[^"]+)" data-indicator/gu)].map(match => match.groups!['slug']!);
      expect(found.toSorted()).toEqual(slugs.toSorted());
      const first = catalogue.indicators.get(found[0]!)!;
      expect(first.group).toBe('prices');
      for (const slug of slugs) expect(html).toContain(`href="${home}${indicatorPath(slug)}"`);
    }
  });

  test('leads from an old place to the page of the indicator', async () => {
    const url = await site.visit('/en/indicators/#seaport-teu', async page => {
      await page.waitForURL('**/en/indicators/seaport-teu/');
      return page.url();
    });
    expect(url).toMatch(/\/en\/indicators\/seaport-teu\/$/u);
  });

  test('says of goals whose time is over that no result was found', () => {
    expect(htmlOf('/indicators/clearance-time/')).toContain('2025 年的目标，期限已过，结果没查到');
    expect(htmlOf('/indicators/price-security/')).not.toContain('期限已过，结果没查到');
  });
});

describe('charts', () => {
  test('are pictures in the page: no script, both sizes, told in words', async () => {
    const { visible, label, told } = await site.visit(
      '/en/indicators/port-trade/',
      async page => ({
        visible: await page.locator('.chart svg:visible').count(),
        label: (await page.locator('.chart [role=img]').getAttribute('aria-label'))!,
        told: await page.locator('.told').innerText(),
      }),
      { ...phone, javaScriptEnabled: false },
    );
    expect(visible).toBe(1);
    expect(label).toContain(told.trim());
    for (const figure of ['1,929.6', '2,393.99', '464.39', '24.1%', '3,000', '606.01', '1,769.4', '2,479.3'])
      expect(told).toContain(figure);
  });

  test('name what is actual and what is a goal, and the acts that changed a price', () => {
    expect(htmlOf('/indicators/clearance-time/')).toMatch(/data-key="actual"[\s\S]*data-key="goal"/u);
    const acts = /<ol class="acts">(?<list>[\s\S]*?)<\/ol>/u.exec(htmlOf('/indicators/price-security/'))!;
    expect(acts.groups!['list']!.match(/<li>/gu)).toHaveLength(4);
    expect(acts.groups!['list']).toContain('href="/d/mot-2019-2/"');
  });

  test('hold no figure that the table does not', async () => {
    for (const slug of slugs) {
      const html = htmlOf(indicatorPath(slug));
      const table = /<table>[\s\S]*<\/table>/u.exec(html)![0];
      const figures = [...html.matchAll(/<text class="figure"[^>]*>(?<figure>[^<]*)</gu)].map(
        match => match.groups!['figure']!,
      );
      expect(
        figures.filter(figure => !table.includes(figure)),
        slug,
      ).toEqual([]);
    }
  });

  test('print, and nothing scrolls sideways', async () => {
    const found = await site.visit('/indicators/seaport-teu/', async page => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.emulateMedia({ media: 'print' });
      return { over, printed: await page.locator('.chart svg:visible').count() };
    });
    expect(found).toEqual({ over: 0, printed: 1 });
  });
});
