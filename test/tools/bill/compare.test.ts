// A figure beside a price, with tax between them.
import Big from 'big.js';
import { expect, test } from 'vitest';
import { compareRow } from '#tools/bill/compare.ts';
import { row, tinyBook, version } from './tiny-book.ts';

test.each([
  // 909.5 × 1.1 = 1000.45: there is no half yen, but there are cents.
  ['JPY', 0, 'as'],
  ['CNY', 2, 'above'],
])('with tax, a figure in %s is rounded to the coin of its currency', (currency, decimals, standing) => {
  const { words } = tinyBook({});
  const codes = { ...words, currencies: { [currency]: { zh: currency, en: currency, decimals } } };
  const priced = row('1000', { currency });
  const applied = {
    ...{ list: { entity: '', versions: [] }, version: version([priced]), row: priced, factor: '1', relief: null },
  };
  const line = { units: ['box'], quantities: {}, currency };
  const found = compareRow(applied, { kind: 'each', price: '909.5', count: null }, line, '', new Big('1.1'), codes);
  expect(found).toMatchObject({ kind: 'compared', standing });
});
