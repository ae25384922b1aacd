// What is to be paid comes in whole coins. The last step of a price, and of nothing before it.
import Big from 'big.js';

/** Decimals of a currency that is not told. */
const USUAL = 2;

/** To as many decimals as the currency has, half up. */
export function inCoins(sum: Big, decimals = USUAL): Big {
  return sum.round(decimals, Big.roundHalfUp);
}

/** The same in digits, with all its decimals: `34.00`. */
export function coinDigits(sum: Big | string, decimals = USUAL): string {
  return inCoins(new Big(sum), decimals).toFixed(decimals);
}

/** The price of one thing, which may be finer than a coin: `0.50`, `0.005`. */
export function priceDigits(price: string, decimals = USUAL): string {
  return inCoins(new Big(price), decimals).eq(price) ? coinDigits(price, decimals) : price;
}
