// How figures are written; apart from the words, as scripts of pages need no more.
import Big from 'big.js';

/** `1234567.5` → `1,234,567.5`; digits are never changed. */
export function groupDigits(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A share such as 0.0005 as 0.5‰, 0.3 as 30%. */
export function shareText(share: string): string {
  const value = new Big(share);
  return value.lt('0.01') && value.gt(0) ? `${value.times(1000).toFixed()}‰` : `${value.times(100).toFixed()}%`;
}
