// When do two rows speak of the same case, and how do their figures stand to each other?
import Big from 'big.js';
import type { Rate } from '#schema/rate.ts';
import { isElsewhere, whensOverlap } from '#case/when.ts';

/** Lowest and highest figure of a plain price; null for any other kind. */
export function boundsOf(rate: Rate): { low: Big; high: Big } | null {
  if (rate.amount !== undefined) return { low: new Big(rate.amount), high: new Big(rate.amount) };
  if (rate.range) return { low: new Big(rate.range.from), high: new Big(rate.range.to) };
  return null;
}

/** True when two plain prices are the same figure, or the same range. */
export function sameFigures(a: Rate, b: Rate): boolean {
  const [one, other] = [boundsOf(a)!, boundsOf(b)!];
  return one.low.eq(other.low) && one.high.eq(other.high);
}

/** True when both are plain prices in one unit and currency, here, for a case that both may meet. */
export function comparable(a: Rate, b: Rate): boolean {
  if (isElsewhere(a) || isElsewhere(b)) return false;
  return (
    a.unit === b.unit &&
    a.currency === b.currency &&
    boundsOf(a) !== null &&
    boundsOf(b) !== null &&
    whensOverlap(a.when, b.when)
  );
}
