import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimals } from '#domain/price/decimal.ts';
import { decimal } from '../arbitrary.ts';

test.each([
  ['0.25', '0.250', 0],
  ['9', '10', -1],
  ['1122', '1121.99', 1],
  ['0.05', '0.5', -1],
  ['99999999999999999999.1', '99999999999999999999.2', -1],
])('%s against %s is %i', (a, b, expected) => {
  expect(Math.sign(compareDecimals(a, b))).toBe(expected);
});

test('it agrees with exact arithmetic on all amounts', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(Math.sign(compareDecimals(a, b))).toBe(new Big(a).cmp(b));
    }),
  );
});
