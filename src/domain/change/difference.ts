// What became of one row from one list, or one day, to another.
import { compareDecimals } from '#domain/price/decimal.ts';

/** In the order in which they are counted and told. */
export const differences = ['raised', 'lowered', 'new', 'gone', 'changed', 'unknown', 'same'] as const;
/** `changed`: otherwise than up or down; `unknown`: one side was not read, so that nothing can be said. */
export type Difference = (typeof differences)[number];

/** A price as far as prices are compared. */
export interface PricePoint {
  /** Figures that rise or fall together, as printed; empty where the price is not a figure. */
  figures: readonly string[];
  /** What must be alike for the figures to be compared: kind, unit, currency, bands, conditions. */
  measure: string;
  /** What else the amount depends on: free time, rounding, whether it is an upper limit. */
  terms: string;
}

/** Measures of a figure that was not read, and of a price of nothing. */
export const UNREAD = 'unpublished';
export const WAIVED = 'waived';

/** From `a` to `b`; null where the row is not listed. */
export function differenceOf(a: PricePoint | null, b: PricePoint | null): Difference {
  if (a === null || b === null) return a === b ? 'same' : a === null ? 'new' : 'gone';
  if (a.measure === UNREAD || b.measure === UNREAD) return 'unknown';
  if (a.measure !== b.measure) {
    // Nothing was to be paid on the one side, something on the other.
    if (a.measure === WAIVED && b.figures.length > 0) return 'raised';
    return b.measure === WAIVED && a.figures.length > 0 ? 'lowered' : 'changed';
  }
  const steps = b.figures.map((figure, index) => compareDecimals(figure, a.figures[index]!));
  if (steps.every(step => step === 0)) return a.terms === b.terms ? 'same' : 'changed';
  if (steps.every(step => step >= 0)) return 'raised';
  return steps.every(step => step <= 0) ? 'lowered' : 'changed';
}

/** How many rows of two lists, matched by their ids, became what; only what occurs, in the order of `differences`. */
export function countRows(
  before: ReadonlyMap<string, PricePoint>,
  after: ReadonlyMap<string, PricePoint>,
): [Difference, number][] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const found = ids.map(id => differenceOf(before.get(id) ?? null, after.get(id) ?? null));
  return differences.flatMap((kind): [Difference, number][] => {
    const count = found.filter(one => one === kind).length;
    return count === 0 ? [] : [[kind, count]];
  });
}
