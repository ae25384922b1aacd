import { expect, test } from 'vitest';
import { viewFee } from '#domain/entry/entry.ts';
import { headlineOf, headlineOfRates } from '#domain/entry/headline.ts';
import type { Rate } from '#schema/rate.ts';
import { catalogue } from '../../port.ts';

const row = (id: string, price: Partial<Rate>): Rate => ({
  id,
  label: { zh: id, en: id },
  when: {},
  unit: 'box',
  currency: 'CNY',
  ...price,
});
const headline = (id: string, day = '2026-11-22') => headlineOf(catalogue, viewFee(catalogue, id, day));

test('spans the rows that share the first row’s unit, figures as printed', () => {
  const rows = [
    row('a', { amount: '34' }),
    row('b', { amount: '7.50' }),
    row('c', { range: { from: '500', to: '850' } }),
    row('d', { amount: '1', unit: 'tonne' }),
  ];
  expect(headlineOfRates(rows, false, null)).toMatchObject({ kind: 'span', from: '7.50', to: '850' });
});

test('does not paper over a gap in the row that most people need', () => {
  expect(headlineOfRates([row('a', { unpublished: true }), row('b', { amount: '130' })], false, null)).toEqual({
    kind: 'unverified',
  });
});

test('is a ceiling where the first row says so itself, and none where that row says it is not', () => {
  const span = [row('a', { amount: '34' })];
  const share = [row('a', { percent: { of: 'basic-rate', rate: '0.1' } })];
  for (const [first] of [span, share]) {
    expect(headlineOfRates([{ ...first!, ceiling: true }], false, null)).toMatchObject({ ceiling: true });
    expect(headlineOfRates([{ ...first!, ceiling: false }], true, null)).toMatchObject({ ceiling: false });
    expect(headlineOfRates([first!], true, null)).toMatchObject({ ceiling: true });
  }
});

test('of an ended fee says so, whatever it once cost', () => {
  expect(headline('0115')).toEqual({ kind: 'ended' });
});

test('of a market price is that of an entity that publishes one', () => {
  expect(headline('0106')).toMatchObject({ kind: 'span', from: '539', to: '826', entity: 'nbport' });
});

test('looks at the day it is asked for', () => {
  expect(headline('0106', '2021-12-31')).toMatchObject({ from: '490', to: '751' });
  expect(headline('0111', '2018-01-01')).toMatchObject({ from: '10', to: '15', ceiling: false });
});

test('of a guided price is a ceiling', () => {
  expect(headline('0105')).toMatchObject({ ceiling: true });
  expect(headline('0104')).toMatchObject({ ceiling: false });
});
