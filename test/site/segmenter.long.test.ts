// The same hits in the same order where the browser cannot split Chinese into words (no Intl.Segmenter).
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from './browser.ts';

const site = useSite();

const queries = [
  ...['货物港务费', '船舶港务费', '港务', '务费', '作业包干', '接收处理', '港'],
  ...['引水费', '港杂费', '打单费', 'THC', 'ＩＳＰＳ', 'cargo port dues'],
  ...['yin hang fei', 'hwgwf', '貨物港務費', '碼頭操作費', '拖伦费', '货港务费', 'pilotge'],
  ...['20尺柜进口港务费多少钱', '报关晚了罚多少', '539元', '450/票', '交水规〔2019〕2号', '宁波雅舸'],
];

async function idsFor(page: Page, query: string): Promise<(string | null)[]> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-state=done]').waitFor();
  return page
    .locator('ol[data-kind=charges] > li')
    .evaluateAll(items => items.map(item => item.getAttribute('data-fee')));
}

async function answers(page: Page): Promise<Record<string, (string | null)[]>> {
  const found: Record<string, (string | null)[]> = {};
  for (const query of queries) found[query] = await idsFor(page, query);
  return found;
}

test('every query finds the same entries in the same order without Intl.Segmenter', async () => {
  const forget = 'Reflect.deleteProperty(Intl, "Segmenter");';
  const [usual, { without, known, workers }] = await Promise.all([
    site.visit('/about/', answers),
    site.visit('/about/', async page => {
      await page.context().addInitScript({ content: forget });
      const without = await answers(page);
      // The index is asked in the page itself, not in a worker of its own.
      const known = await page.evaluate(() => 'Segmenter' in Intl);
      return { without, known, workers: page.workers().length };
    }),
  ]);
  expect({ known, workers }).toEqual({ known: false, workers: 0 });
  expect(Object.values(usual).filter(ids => ids.length === 0)).toEqual([]);
  expect(without).toEqual(usual);
});
