// Sums of money have the decimals of their currency, whatever they were worked out to.
import { expect, test } from 'vitest';
import { moneyFigure, moneySpan } from '#i18n/money.ts';

test.each([
  ['1234.5', 2, '1,234.50'],
  ['34', 2, '34.00'],
  ['1234.5', 0, '1,235'],
  ['0.005', 2, '0.01'],
  ['0.0049', 2, '0.00'],
  ['1.2345', 3, '1.235'],
  ['7', undefined, '7.00'],
])('%s to %s decimals is %s', (sum, decimals, written) => expect(moneyFigure(sum, decimals)).toBe(written));

test('ends that are the same when written are one', () => {
  expect(moneySpan('1200', '1500.5', 2)).toBe('1,200.00–1,500.50');
  expect(moneySpan('0.001', '0.004', 2)).toBe('0.00');
});
