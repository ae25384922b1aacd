// Lists for the wall: what they hold, how they break on paper, and the files that are printed from them.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { hasHanGlyphs, posterPages, printed, printPoster } from '#cli/posters/print.ts';
import { groupDigits } from '#i18n/price.ts';
import { posterOfCatalogue, posterOfEntity } from '#domain/entry/poster.ts';
import { catalogue } from '../port.ts';
import { TEST_DAY } from './built-site.ts';
import { browserOfWorker, useSite } from './browser.ts';

const site = useSite();
const siteDir = inject('siteDir');
/** A millimetre in the browser’s pixels. */
const MM = 96 / 25.4;
/** Size of the paper less its margins, as the style sheet has them. */
const room = { a4: { width: 186 * MM, height: 271 * MM }, a3: { width: 263 * MM, height: 384 * MM } };

/** The sheet as it is laid out for paper. */
const onPaper = <T>(address: string, size: 'a4' | 'a3', work: (page: Page) => Promise<T>) =>
  site.visit(
    address,
    async page => {
      await page.emulateMedia({ media: 'print' });
      return work(page);
    },
    { viewport: { width: Math.floor(room[size].width), height: 1000 } },
  );

describe.each([
  ['/e/nbport/poster/', 'a4', posterOfEntity(catalogue, 'nbport', TEST_DAY)],
  ['/fees/port/poster/a3/', 'a3', posterOfCatalogue(catalogue, 'port', TEST_DAY)],
] as const)('%s', (address, size, poster) => {
  const amounts = poster.entries.flatMap(({ rates }) => rates.flatMap(rate => rate.amount ?? []));

  test('shows every amount, gap and ended charge on paper, within the width of the sheet', async () => {
    expect(amounts.length).toBeGreaterThan(3);
    const seen = await onPaper(address, size, page =>
      page.evaluate(() => ({
        text: document.body.innerText,
        rows: [...document.querySelectorAll('[data-rate]')].map(row => ({
          id: row.getAttribute('data-rate'),
          price: row.querySelector('.rate')!.textContent,
          height: row.getBoundingClientRect().height,
        })),
        over: [...document.querySelectorAll('.poster *')]
          .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map(one => one.outerHTML),
        codes: [...document.querySelectorAll<HTMLImageElement>('.poster img')].map(image => image.naturalWidth),
      })),
    );
    const rates = poster.entries.flatMap(({ rates: all, pause }) => (pause ? [] : all));
    expect(seen.rows.map(({ id }) => id)).toEqual(rates.map(({ id }) => id));
    expect(seen.rows.every(({ height }) => height > 5)).toBe(true);
    for (const [n, rate] of rates.entries()) {
      if (rate.amount !== undefined) expect(seen.rows[n]!.price, rate.id).toContain(groupDigits(rate.amount));
      if (rate.unpublished) expect(seen.rows[n]!.price, rate.id).toContain('还没查到');
    }
    expect(seen.over).toEqual([]);
    expect(seen.codes).toHaveLength(poster.entries.length + 1);
    expect(seen.codes.every(width => width > 0)).toBe(true);
    for (const { name } of poster.ended) expect(seen.text).toContain(name.zh);
    expect(seen.text).toContain(TEST_DAY);
    expect(seen.text).toContain('12328');
    // What belongs to the screen stays there.
    expect(seen.text).not.toContain('黑白可印');
  });

  test('is printed on its paper, on as many pages as its length asks for', async () => {
    const pdf = (await site.visit(address, printed)).toString('latin1');
    const pages = pdf.match(/\/Type \/Page\b/gu)?.length ?? 0;
    const sheets = [...pdf.matchAll(/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]/gu)];
    const [width, height] = { a4: [210, 297], a3: [297, 420] }[size];
    expect(sheets).toHaveLength(pages);
    for (const { groups } of sheets) {
      expect(Number(groups!.width) / 72).toBeCloseTo(width! / 25.4, 1);
      expect(Number(groups!.height) / 72).toBeCloseTo(height! / 25.4, 1);
    }
    const tall = await onPaper(address, size, page =>
      page.evaluate(() => document.querySelector('.poster')!.getBoundingClientRect().height),
    );
    const least = Math.ceil(tall / room[size].height);
    expect(pages).toBeGreaterThanOrEqual(least);
    // Rows that stay whole, and heads that repeat, cost a page at most.
    expect(pages).toBeLessThanOrEqual(least + 1);
  });
});

test('the command prints where the browser has Chinese characters; elsewhere it says what to install', async () => {
  const able = await site.visit('/', hasHanGlyphs);
  const pdf = printPoster(await browserOfWorker(), site.url, '/e/nbport/poster/');
  if (able) expect((await pdf).subarray(0, 5).toString()).toBe('%PDF-');
  else await expect(pdf).rejects.toThrow('fonts-noto-cjk');
});

test('rows are not torn, and the head repeats', async () => {
  const styles = await onPaper('/fees/port/poster/', 'a4', page =>
    page.evaluate(() => ({
      rows: [...new Set([...document.querySelectorAll('.poster tr')].map(row => getComputedStyle(row).breakInside))],
      head: getComputedStyle(document.querySelector('.poster thead')!).display,
    })),
  );
  expect(styles).toEqual({ rows: ['avoid'], head: 'table-header-group' });
});

test('an entity whose lists carry no date gets the reason, and no sheet', () => {
  const html = fs.readFileSync(path.join(siteDir, 'e/kcn-shipping/poster/index.html'), 'utf8');
  expect(catalogue.tariffsOfEntity.get('kcn-shipping')!.every(({ versions }) => versions[0]!.from === 'unknown')).toBe(
    true,
  );
  expect(html).toContain('data-poster="none"');
  expect(html).not.toContain('<article');
  const found = posterPages(siteDir).map(({ file }) => file);
  expect(found).toContain('e/nbport/poster.pdf');
  expect(found).toContain('en/fees/port/poster/a3.pdf');
  expect(found.filter(file => file.includes('kcn-shipping'))).toEqual([]);
});

test('no page offers a file that the build does not make', () => {
  const html = fs.readFileSync(path.join(siteDir, 'e/nbport/poster/index.html'), 'utf8');
  expect(html).toContain('href="/e/nbport/poster/a3/"');
  expect(html).not.toContain('.pdf');
});
