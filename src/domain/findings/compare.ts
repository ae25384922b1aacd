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

/** True when two plain prices go together: the same figure, or one inside the range of the other. */
export function goTogether(a: Rate, b: Rate): boolean {
  const [one, other] = [boundsOf(a)!, boundsOf(b)!];
  const inside = (inner: typeof one, outer: typeof one) => inner.low.gte(outer.low) && inner.high.lte(outer.high);
  return inside(one, other) || inside(other, one);
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
