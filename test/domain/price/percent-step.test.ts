// Steps in per cent as a reader would say them.
import { expect, test } from 'vitest';
import { percentStep, signedPercent } from '#domain/price/percent-step.ts';

test.each([
  ['80', '90', '+12.5'],
  ['100', '90', '-10'],
  ['5', '5.00', '0'],
  ['0', '0', '0'],
  ['10000', '10001', '+<0.1'],
  ['10000', '9999', '-<0.1'],
])('from %s to %s is %s', (from, to, said) => {
  expect(signedPercent(percentStep(from, to)!)).toBe(said);
});

test('there is no share by which something rises from nothing', () => {
  expect(percentStep('0', '1')).toBeNull();
});
