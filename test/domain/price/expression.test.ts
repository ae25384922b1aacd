import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, quantitiesIn } from '#domain/price/expression.ts';
import { decimal } from '../arbitrary.ts';

const quantities = { mtow: new Big(60), days: new Big(3), 'net-tonnage': new Big('1200.5') };
const valueOf = (expression: string) => evaluate(expression, quantities).toFixed();

describe('a formula', () => {
  test.each([
    ['558 + 9 * (mtow - 50)', '648'],
    ['2 + 3 * 4', '14'],
    ['(2 + 3) * 4', '20'],
    ['10 - 2 - 3', '5'],
    ['100 / 5 / 2', '10'],
    ['0.1 + 0.2', '0.3'],
    ['min(days, 5, 2) + max(1, days)', '5'],
    ['max(0, days - 7) * 4', '0'],
    ['net-tonnage * 0.5', '600.25'],
    ['net-tonnage - days', '1197.5'],
    ['  (  days )  ', '3'],
  ])('%s is %s', (expression, expected) => {
    expect(valueOf(expression)).toBe(expected);
  });

  test.each([
    '',
    '2 3',
    '2 +',
    '+ 2',
    '* 2',
    '(2',
    '2)',
    'min 2',
    'min(2',
    'min()',
    'max(1,)',
    '1.2.3',
    '.5',
    '2 ** 3',
    'days()',
    'Math.PI',
    'days; days',
    '1e3',
    '“2”',
    '-2',
  ])('“%s” is not understood, even before it is worked out', expression => {
    expect(() => evaluate(expression, quantities)).toThrow(RangeError);
    expect(() => quantitiesIn(expression)).toThrow(RangeError);
  });

  test('with a quantity that is not given says which', () => {
    expect(() => evaluate('2 * boxes', quantities)).toThrow('no quantity “boxes” in: 2 * boxes');
    expect(() => evaluate('constructor', quantities)).toThrow('no quantity “constructor”');
  });

  test('that divides by zero has no value', () => {
    expect(() => evaluate('1 / (days - 3)', quantities)).toThrow(new RangeError('division by zero'));
  });

  test('names its quantities once each', () => {
    expect(quantitiesIn('min(days, boxes) * net-tonnage + days')).toEqual(['days', 'boxes', 'net-tonnage']);
    expect(quantitiesIn('1 + 2')).toEqual([]);
  });
});

describe('whatever the numbers', () => {
  test('sums and products are exact', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        const expected = new Big(a).plus(new Big(b).times(c)).minus(a);
        expect(valueOf(`${a} + ${b} * ${c} - ${a}`)).toBe(expected.toFixed());
      }),
    );
  });

  test('min and max pick one of their terms, in any order', () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 6 }), numbers => {
        const sorted = numbers.toSorted((a, b) => new Big(a).cmp(b));
        expect(evaluate(`min(${numbers.join(', ')})`, {}).eq(sorted[0]!)).toBe(true);
        expect(evaluate(`max(${numbers.join(', ')})`, {}).eq(sorted.at(-1)!)).toBe(true);
      }),
    );
  });

  test('a text that is no formula gives a RangeError and nothing else', () => {
    const scrap = fc.constantFrom('1', '2.5', 'days', '+', '-', '*', '/', '(', ')', ',', 'min', 'max', ' ', '.', '$');
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), parts => {
        let outcome: unknown;
        try {
          outcome = evaluate(parts.join(''), quantities);
        } catch (error) {
          outcome = error;
        }
        expect(outcome instanceof Big || outcome instanceof RangeError).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
