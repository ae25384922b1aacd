// The small languages of npm run new: prices, conditions, numbers.
import { describe, expect, test } from 'vitest';
import { nextId } from '#clerk/new/next-id.ts';
import { priceFrom, typedPrice } from '#clerk/new/price-text.ts';
import { slugOf } from '#clerk/new/question.ts';
import { whenFrom } from '#clerk/new/when-text.ts';

test.each([
  ['8', { amount: '8' }],
  ['１，０８０．５０', { amount: '1080.50' }],
  ['0.20', { amount: '0.20' }],
  ['500-850', { range: { from: '500', to: '850' } }],
  ['5,000 ～ 8,500', { range: { from: '5000', to: '8500' } }],
  ['实报实销', { atCost: true }],
  ['waived', { waived: true }],
  ['待核', { unpublished: true }],
  ['8/12', null],
  ['850-500', null],
  ['8元', null],
  ['-8', null],
  ['1-2-3', null],
  ['', null],
])('the price %s', (typed, meant) => {
  expect(priceFrom(typed)).toEqual(meant);
});

test('a price is typed back as it was meant', () => {
  for (const typed of ['8', '500-850', 'at-cost', 'waived', 'unpublished']) {
    expect(typedPrice(priceFrom(typed)!)).toBe(typed);
  }
});

test('conditions are one code, several, or a band', () => {
  expect(whenFrom('trade=foreign, container=20|40 storageDays=..7 shipTonnage=2000..5000')).toEqual({
    trade: 'foreign',
    container: ['20', '40'],
    storageDays: { upTo: '7' },
    shipTonnage: { over: '2000', upTo: '5000' },
  });
});

describe('the next number', () => {
  const ids = (...given: [string, string][]) => new Map(given);
  test.each([
    [
      'follows the last of the block, filling no gap',
      ids(['0101', 'port'], ['0128', 'port'], ['0801', 'other']),
      '0129',
    ],
    ['passes over what another catalogue has in the block', ids(['0101', 'port'], ['0102', 'other']), '0103'],
    ['begins a block where there is none', ids(['0101', 'other'], ['0201', 'other']), '0301'],
    ['begins a block where the own one is full', ids(['0101', 'port'], ['0199', 'port'], ['0201', 'other']), '0301'],
    ['is the first of all', ids(), '0101'],
    [
      'is longer where every block is in use',
      ids(...Array.from({ length: 99 }, (_, n): [string, string] => [`${String(n + 1).padStart(2, '0')}99`, 'port'])),
      '10000',
    ],
  ])('%s', (_, given, next) => {
    expect(nextId('port', given)).toBe(next);
    expect(given.has(next)).toBe(false);
  });
});

test('a file name is made of English words', () => {
  expect(slugOf('Port: facility’s Security (ISPS) fée')).toBe('port-facilitys-security-isps-fee');
  expect(slugOf('中文')).toBe('');
});
