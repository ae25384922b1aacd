import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRows, differenceOf, UNREAD, WAIVED, type PricePoint } from '#domain/change/difference.ts';
import { pricePointOf } from '#domain/price/price-point.ts';
import type { Rate } from '#schema/rate.ts';
import { decimal } from '../arbitrary.ts';

const rate = (price: Partial<Rate>): Rate => ({ id: 'row', label: { zh: '行', en: 'row' }, when: {}, ...price });
const point = (price: Partial<Rate>, ceiling = false) => pricePointOf(rate(price), ceiling);
const perBox = { unit: 'container', currency: 'CNY' };

describe('one row', () => {
  test.each<[string, Partial<Rate>, Partial<Rate>, string]>([
    ['a higher amount', { ...perBox, amount: '34' }, { ...perBox, amount: '40' }, 'raised'],
    ['a lower amount', { ...perBox, amount: '40' }, { ...perBox, amount: '34.0' }, 'lowered'],
    ['the same amount, written otherwise', { ...perBox, amount: '40' }, { ...perBox, amount: '40.0' }, 'same'],
    ['another unit', { ...perBox, amount: '40' }, { ...perBox, unit: 'ton', amount: '40' }, 'changed'],
    ['another kind of price', { ...perBox, amount: '40' }, { ...perBox, range: { from: '30', to: '40' } }, 'changed'],
    ['a range that widens', { range: { from: '3', to: '4' } }, { range: { from: '2', to: '5' } }, 'changed'],
    ['a range whose top rises', { range: { from: '3', to: '4' } }, { range: { from: '3', to: '5' } }, 'raised'],
    ['a higher minimum', { amount: '3', minimum: '10' }, { amount: '3', minimum: '20' }, 'raised'],
    ['a minimum that is new', { amount: '3' }, { amount: '3', minimum: '20' }, 'changed'],
    ['a step that is new', { amount: '3', unit: 'box' }, { amount: '3', unit: 'box', step: { boxes: '6' } }, 'changed'],
    [
      'a higher base',
      { tiers: { by: 't', kind: 'whole-band', bands: [{ base: '5', rate: '1' }] } },
      { tiers: { by: 't', kind: 'whole-band', bands: [{ base: '6', rate: '1' }] } },
      'raised',
    ],
    [
      'another threshold',
      { tiers: { by: 't', kind: 'whole-band', bands: [{ base: '5', above: '2', rate: '1' }] } },
      { tiers: { by: 't', kind: 'whole-band', bands: [{ base: '5', above: '3', rate: '1' }] } },
      'changed',
    ],
    ['longer free time', { amount: '3', free: { quantity: '3', unit: 'day' } }, { amount: '3' }, 'changed'],
    ['a charge that is now waived', { ...perBox, amount: '3' }, { waived: true }, 'lowered'],
    ['a waiver that is over', { waived: true }, { ...perBox, amount: '3' }, 'raised'],
    ['a figure that was not read', { unpublished: true }, { ...perBox, amount: '3' }, 'unknown'],
    ['two figures that were not read', { unpublished: true }, { unpublished: true }, 'unknown'],
    [
      'another formula',
      { formula: { expression: '2 * t', of: ['t'] } },
      { formula: { expression: '3 * t', of: ['t'] } },
      'changed',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(differenceOf(point(a), point(b))).toBe(expected);
  });

  test('conditions that are coded otherwise do not hide which way an amount went', () => {
    const before = point({ ...perBox, amount: '80', when: { size: '20' } });
    expect(differenceOf(before, point({ ...perBox, amount: '68', when: { size: ['20', '10'] } }))).toBe('lowered');
    expect(differenceOf(before, point({ ...perBox, amount: '80', when: { size: ['20', '10'] } }))).toBe('changed');
  });

  test('an upper limit that becomes a fixed amount has changed', () => {
    expect(differenceOf(point({ amount: '3' }, true), point({ amount: '3' }, false))).toBe('changed');
  });

  test('that is listed on one side only is new or gone', () => {
    expect(differenceOf(null, point({ amount: '3' }))).toBe('new');
    expect(differenceOf(point({ amount: '3' }), null)).toBe('gone');
  });
});

const points: fc.Arbitrary<PricePoint> = fc.oneof(
  fc.record({
    figures: fc.array(decimal, { minLength: 2, maxLength: 2 }),
    measure: fc.constantFrom('0', '1'),
    terms: fc.constantFrom('0', '1'),
  }),
  fc.constantFrom({ figures: [], measure: UNREAD, terms: '0' }, { figures: [], measure: WAIVED, terms: '0' }),
);
const mirrored = { raised: 'lowered', lowered: 'raised', new: 'gone', gone: 'new' } as Record<string, string>;

test('looked at from the other side, up is down and new is gone', () => {
  fc.assert(
    fc.property(fc.option(points), fc.option(points), (a, b) => {
      const there = differenceOf(a, b);
      expect(differenceOf(b, a)).toBe(mirrored[there] ?? there);
    }),
  );
});

test('every row of two lists is counted once', () => {
  const list = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), points).map(found => new Map(Object.entries(found)));
  fc.assert(
    fc.property(list, list, (a, b) => {
      const counted = countRows(a, b).reduce((sum, [, count]) => sum + count, 0);
      expect(counted).toBe(new Set([...a.keys(), ...b.keys()]).size);
    }),
  );
});
