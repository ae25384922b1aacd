// A line beside a price that counts in steps, in units of many, from a base, or less a reduction: measured by the one pricing.
import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { compareRow } from '#tools/bill/compare.ts';
import type { BillRow } from '#tools/bill/book.ts';
import { row, tinyBook, version } from './tiny-book.ts';

const { words } = tinyBook({});
const units = {
  ...words.units,
  'hundred-tonnes': { zh: '100 吨', en: '100 t', of: ['tonnes'], per: { tonnes: '100' } },
};

function compared(more: Partial<BillRow>, line: { price?: string; amount?: string; tonnes?: string; boxes?: string }) {
  const of = row('10', { unit: 'tonne', ...more });
  const list = { entity: '', versions: [version([of])] };
  const { tonnes, boxes } = line;
  const quantities = { ...(tonnes ? { tonnes } : {}), ...(boxes ? { boxes } : {}) };
  const found = compareRow(
    { list, version: list.versions[0]!, row: of, factor: '1', relief: null },
    line.price === undefined
      ? { kind: 'all', amount: line.amount!, count: null }
      : { kind: 'each', price: line.price, count: null },
    { units: [], quantities, currency: 'CNY' },
    '',
    new Big(1),
    { ...words, units },
  );
  return found.kind === 'compared' ? `${found.standing} ${found.high.toFixed()}` : found.why;
}

describe('an amount for all', () => {
  test.each<[string, Partial<BillRow>, Parameters<typeof compared>[1], string]>([
    ['part of a tonne counts in full', { step: { tonnes: '1' } }, { amount: '40', tonnes: '3.2' }, 'as 40'],
    ['more than that is too much', { step: { tonnes: '1' } }, { amount: '40.01', tonnes: '3.2' }, 'above 40'],
    ['a unit of a hundred', { unit: 'hundred-tonnes' }, { amount: '25', tonnes: '250' }, 'as 25'],
    ['a hundred begun', { unit: 'hundred-tonnes', step: { tonnes: '100' } }, { amount: '30', tonnes: '250' }, 'as 30'],
    [
      'a base, and so much above a threshold',
      {
        amount: undefined,
        unit: 'box',
        tiers: { by: 'tonnes', kind: 'whole-band', bands: [{ base: '100', above: '2', rate: '5' }] },
      },
      { amount: '220', tonnes: '4', boxes: '2' },
      'as 220',
    ],
    [
      'a reduction asks for its quantity',
      {
        reductions: {
          kind: 'largest',
          of: [{ label: { zh: '勤', en: 'Often' }, by: 'boxes', bands: [{ upTo: '4', rate: '0' }, { rate: '0.5' }] }],
        },
      },
      { amount: '40', tonnes: '4' },
      'needs',
    ],
  ] as [string, Partial<BillRow>, Parameters<typeof compared>[1], string][])('%s', (_, more, line, said) => {
    expect(compared(more, line)).toBe(said);
  });
});

test('a price for one stands beside that of one unit of many', () => {
  expect(compared({ unit: 'hundred-tonnes' }, { price: '10', tonnes: '250' })).toBe('as 10');
  expect(compared({ unit: 'hundred-tonnes' }, { price: '11' })).toBe('above 10');
});
