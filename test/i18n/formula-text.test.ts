// A formula shows what was multiplied, as it was billed.
import { expect, test } from 'vitest';
import type { PriceRow } from '#domain/price/price.ts';
import type { Given } from '#domain/price/quantity.ts';
import { formulaText } from '#i18n/formula-text.ts';

const codes = {
  roundings: {},
  units: {
    'net-ton-day': { of: ['net-tonnage', 'days'] },
    'net-ton-move': { of: ['net-tonnage', 'moves'] },
    box: { of: ['boxes'] },
    day: { of: ['days'] },
  },
};
const labels = {
  quantities: { 'net-tonnage': 'NT', days: 'days', boxes: 'boxes', moves: 'moves' },
  bases: { 'dutiable-value': 'dutiable value' },
};

test.each<[string, PriceRow, Given, string]>([
  [
    'quantity, price, the other quantities',
    { id: 'row', amount: '0.25', unit: 'net-ton-day' },
    { 'net-tonnage': '30000', days: '3' },
    '30,000 NT × 0.25 × 3 days',
  ],
  [
    'a range stays a range',
    { id: 'row', range: { from: '500', to: '1850' }, unit: 'box' },
    { boxes: 2 },
    '2 boxes × (500–1,850)',
  ],
  [
    'the least quantity that is billed, not the one given',
    {
      id: 'row',
      amount: '0.5',
      unit: 'net-ton-move',
      minimumQuantity: { of: 'net-tonnage', value: '2000' },
    },
    { 'net-tonnage': '900', moves: 1 },
    '2,000 NT × 0.5 × 1 move',
  ],
  [
    'a share of its base',
    { id: 'row', percent: { of: 'dutiable-value', rate: '0.0005', per: 'day' } },
    { 'dutiable-value': '123456', days: 4 },
    'dutiable value 123,456 × 0.5‰ × 4 days',
  ],
  [
    'the part in each band',
    {
      id: 'row',
      tiers: {
        by: 'net-tonnage',
        kind: 'marginal',
        bands: [{ upTo: '40000', rate: '0.50' }, { upTo: '80000', rate: '0.45' }, { rate: '0.425' }],
      },
      unit: 'net-ton-move',
    },
    { 'net-tonnage': '100000', moves: 2 },
    '(40,000 NT × 0.50 + 40,000 NT × 0.45 + 20,000 NT × 0.425) × 2 moves',
  ],
  ['nothing, where nothing is multiplied', { id: 'row', amount: '34' }, {}, ''],
  ['nothing, where there is no number', { id: 'row', unpublished: true }, {}, ''],
])('%s', (_, row, given, formula) => expect(formulaText(row, given, codes, labels, 'en')).toBe(formula));
