// What the counted lines come to: at least, at most as far as known, and how many have no number.
import Big from 'big.js';
import { isApart, type Line } from './line.ts';

export interface Total {
  /** By currency, in the order met: exact, not rounded. A ceiling counts from 0: less may be agreed. */
  sums: { currency: string; atLeast: Big; atMost: Big }[];
  /** Counted lines without a number. */
  unknown: number;
  /** Lines that are met only in some cases, and are not in it. */
  possible: number;
}

export function totalOf(lines: readonly Line[]): Total {
  const sums = new Map<string, { atLeast: Big; atMost: Big }>();
  const counted = lines.filter(({ place }) => place === 'counted');
  for (const { outcome } of counted) {
    if (outcome.kind !== 'amount') continue;
    const { atLeast, atMost } = sums.get(outcome.currency) ?? { atLeast: new Big(0), atMost: new Big(0) };
    sums.set(outcome.currency, {
      atLeast: outcome.ceiling ? atLeast : atLeast.plus(outcome.from),
      atMost: atMost.plus(outcome.to),
    });
  }
  return {
    sums: [...sums].map(([currency, sum]) => ({ currency, ...sum })),
    unknown: counted.filter(({ outcome }) => outcome.kind === 'gap').length,
    possible: lines.filter(({ place, outcome }) => place === 'possible' && !isApart(outcome)).length,
  };
}
