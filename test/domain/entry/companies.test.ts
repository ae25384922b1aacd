// Companies that list one charge, side by side.
import { expect, test } from 'vitest';
import { companiesOf } from '#domain/entry/companies.ts';
import { viewFee } from '#domain/entry/entry.ts';
import { catalogue } from '../../port.ts';

const of = (id: string) => companiesOf(catalogue, viewFee(catalogue, id, '2026-11-22'));

test('dated lists come before undated ones; those for other ports and those who list nothing stand apart', () => {
  const { rows, elsewhere, silent, sizes } = of('0802');
  expect(rows.map(({ tariff, dated }) => [tariff.entity, dated])).toEqual([
    ['ningbo-yage', true],
    ['kcn-shipping', false],
  ]);
  expect(elsewhere.map(({ tariff }) => tariff.entity)).toEqual(['sealand-maersk']);
  expect(silent).toContain('oocl');
  expect(silent).not.toContain('ningbo-yage');
  expect(sizes?.codes).toEqual(['20', '40']);
});

test('each price stands at its size', () => {
  const [yage] = of('0802').rows;
  expect([...yage!.bySize].map(([size, rate]) => [size, rate.range])).toEqual([
    ['20', { from: '500', to: '850' }],
    ['40', { from: '700', to: '1300' }],
  ]);
});

test('prices that do not go by size have no columns of sizes', () => {
  const { sizes, rows } = of('0804');
  expect(rows.length).toBeGreaterThan(0);
  expect(sizes).toBeNull();
});
