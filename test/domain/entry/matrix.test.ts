// Rows as a matrix: only where they make one, and never with a price in a wrong place.
import { expect, test } from 'vitest';
import { splitRates } from '#domain/entry/entry.ts';
import { matrixOf } from '#domain/entry/matrix.ts';
import { whenCovers } from '#case/when.ts';
import type { Rate } from '#schema/rate.ts';
import { catalogue } from '../../port.ts';

const ratesOf = (id: string, from: string) => catalogue.fees.get(id)!.versions.find(one => one.from === from)!.rates;

test('trade and direction stand across, size and cargo down, what all share once', () => {
  const matrix = matrixOf(catalogue, splitRates(ratesOf('0104', '2019-04-01')).known)!;
  expect(matrix.columns).toEqual([{ direction: 'import' }, { direction: 'export' }, { trade: 'domestic' }]);
  expect(matrix.shared).toEqual({ load: 'laden' });
  expect(matrix.rows.map(({ cells }) => cells.map(rate => rate?.amount))).toEqual([
    ['34', '17', '7'],
    ['68', '34', '14'],
    ['68', '34', '14'],
    ['136', '68', '28'],
  ]);
});

test('every price of any version that makes a matrix stands once in it, under its own conditions', () => {
  const versions = [...catalogue.fees.values(), ...catalogue.tariffs].flatMap(({ versions }) => versions);
  const found = versions.flatMap(({ rates }) => matrixOf(catalogue, splitRates(rates).known) ?? []);
  expect(found.length).toBeGreaterThan(1);
  for (const { rows, rates, shared } of found) {
    const cells = rows.flatMap(({ when, cells }) => cells.flatMap(rate => (rate ? [{ rate, when }] : [])));
    expect(new Set(cells.map(({ rate }) => rate)).size).toBe(rates.length);
    expect(cells).toHaveLength(rates.length);
    for (const { rate, when } of cells) expect(whenCovers({ ...shared, ...when }, rate.when)).toBe(true);
  }
});

const rate = (id: string, when: Rate['when'], more: Partial<Rate> = {}): Rate => ({
  id,
  label: { zh: id, en: id },
  when,
  amount: '1',
  currency: 'CNY',
  unit: 'box',
  ...more,
});
const four = (['20', '40'] as const).flatMap(container =>
  (['import', 'export'] as const).map(direction => rate(`${direction}-${container}`, { direction, container })),
);

test.each([
  ['one row', four.slice(0, 2)],
  ['two prices for one case', [...four, rate('again', { direction: 'import', container: '20' })]],
  ['rows bound by more than their conditions', four.map((one, at) => ({ ...one, minimum: String(5 + at) }))],
  ['rows for another port', four.map(one => ({ ...one, when: { ...one.when, place: 'tianjin' } }))],
])('%s make none', (_, rates) => {
  expect(matrixOf(catalogue, rates)).toBeNull();
});

test('what binds all prices alike leaves them a matrix', () => {
  expect(
    matrixOf(
      catalogue,
      four.map(one => ({ ...one, minimum: '5' })),
    )?.rates,
  ).toHaveLength(4);
});

test('four plain prices make one of two by two', () => {
  expect(matrixOf(catalogue, four)?.rows).toHaveLength(2);
});
