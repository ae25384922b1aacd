// A sum of money, with as many decimals as its currency has: `1,234.50`, in yen `1,235`. Prices stay as they are printed.
import type Big from 'big.js';
import { coinDigits, priceDigits } from '#domain/price/coins.ts';
import { groupDigits } from './digits.ts';

/** Rounded half up only here. */
export function moneyFigure(sum: Big | string, decimals?: number): string {
  return groupDigits(coinDigits(sum, decimals));
}

/** The price of one thing, which may be finer than a coin: `0.005`. */
export function unitFigure(price: string, decimals?: number): string {
  return groupDigits(priceDigits(price, decimals));
}

/** `1,234.50`, or `1,200.00–1,500.00` where the ends differ. */
export function moneySpan(from: Big | string, to: Big | string, decimals?: number): string {
  const [low, high] = [moneyFigure(from, decimals), moneyFigure(to, decimals)];
  return low === high ? high : `${low}–${high}`;
}
