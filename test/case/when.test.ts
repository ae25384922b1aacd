import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { When } from '#schema/rate.ts';
import { codesOf, isBand, whenCovers, whensOverlap } from '#case/when.ts';
import { when } from '../domain/arbitrary.ts';

/** Does one case (a code for x and y, a size) meet the conditions? Written anew, to compare with. */
function meets(conditions: When, single: { x: string; y: string; size: number }): boolean {
  const { x, y, size } = conditions;
  const inBand =
    size === undefined ||
    !isBand(size) ||
    ((size.over === undefined || single.size > Number(size.over)) &&
      (size.upTo === undefined || single.size <= Number(size.upTo)));
  return (
    (x === undefined || codesOf(x).includes(single.x)) && (y === undefined || codesOf(y).includes(single.y)) && inBand
  );
}

const letters = ['a', 'b', 'c', 'd'];
const cases = letters.flatMap(x => letters.flatMap(y => Array.from({ length: 102 }, (_, size) => ({ x, y, size }))));

describe('two sets of conditions overlap', () => {
  test.each<[string, When, When, boolean]>([
    ['when neither asks for anything', {}, {}, true],
    ['when they speak of different things', { x: 'a' }, { y: 'a' }, true],
    ['when they share a code', { x: ['a', 'b'] }, { x: ['b', 'c'] }, true],
    ['not when they share none', { x: 'a' }, { x: ['b', 'c'] }, false],
    ['not when one thing differs, however much else is equal', { x: 'a', y: 'a' }, { x: 'a', y: 'b' }, false],
    ['not when one band ends where the other begins', { size: { upTo: '100' } }, { size: { over: '100' } }, false],
    ['when bands share a stretch', { size: { upTo: '100' } }, { size: { over: '99.9' } }, true],
    ['when a band has no bounds', { size: {} }, { size: { over: '5', upTo: '6' } }, true],
    ['by number, not by letter', { size: { over: '9', upTo: '10' } }, { size: { over: '100' } }, false],
  ])('%s', (_, a, b, expected) => {
    expect(whensOverlap(a, b)).toBe(expected);
    expect(whensOverlap(b, a)).toBe(expected);
  });

  test('exactly when some case meets both', () => {
    fc.assert(
      fc.property(when, when, (a, b) => {
        expect(whensOverlap(a, b)).toBe(cases.some(single => meets(a, single) && meets(b, single)));
      }),
    );
  });

  test('one way as the other, and each with itself', () => {
    fc.assert(
      fc.property(when, when, (a, b) => {
        expect(whensOverlap(a, b)).toBe(whensOverlap(b, a));
        expect(whensOverlap(a, a)).toBe(true);
      }),
    );
  });
});

describe('conditions cover others', () => {
  test.each<[string, When, When, boolean]>([
    ['that are narrower', { x: ['a', 'b'] }, { x: 'a', y: 'c' }, true],
    ['not those that are wider', { x: 'a' }, {}, false],
    ['not those that reach beyond', { x: 'a' }, { x: ['a', 'b'] }, false],
    ['with a band inside theirs', { size: { over: '10' } }, { size: { over: '20', upTo: '30' } }, true],
    [
      'with the same band, in whatever order it is written',
      { size: { over: '1', upTo: '2' } },
      { size: { upTo: '2', over: '1' } },
      true,
    ],
    ['not with a band that begins earlier', { size: { over: '10' } }, { size: { over: '9' } }, false],
    ['not with a band that has no end', { size: { upTo: '10' } }, { size: {} }, false],
    ['not with codes where they have a band', { x: { upTo: '10' } }, { x: 'a' }, false],
  ])('%s', (_, outer, inner, expected) => {
    expect(whenCovers(outer, inner)).toBe(expected);
  });

  test('only when every case of the inner ones meets the outer ones', () => {
    fc.assert(
      fc.property(when, when, (outer, inner) => {
        fc.pre(whenCovers(outer, inner));
        expect(cases.filter(single => meets(inner, single)).every(single => meets(outer, single))).toBe(true);
      }),
    );
  });

  test('always themselves, and never without overlapping', () => {
    fc.assert(
      fc.property(when, when, (a, b) => {
        expect(whenCovers(a, a)).toBe(true);
        expect(!whenCovers(a, b) || whensOverlap(a, b)).toBe(true);
      }),
    );
  });
});
