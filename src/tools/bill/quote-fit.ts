// Which lines of a quote are for the same case as a line of a bill: none of what both say differs, and as much as possible is the same.
import type { BillLine } from './line.ts';

type Said = Pick<BillLine, 'conditions' | 'units' | 'currency'>;

/** Indexes of those that fit best; several where the bill does not tell between them. */
export function fittest(line: Said, candidates: readonly { index: number; line: Said }[]): number[] {
  const fitting = candidates.filter(one => !contradicts(line, one.line));
  const best = Math.max(...fitting.map(one => alike(line, one.line)));
  return fitting.filter(one => alike(line, one.line) === best).map(({ index }) => index);
}

function contradicts(a: Said, b: Said): boolean {
  return Object.entries(a.conditions).some(
    ([dimension, code]) => b.conditions[dimension] !== undefined && b.conditions[dimension] !== code,
  );
}

/** A case in common counts for more than a unit, and a unit for more than a currency. */
function alike(a: Said, b: Said): number {
  const cases = Object.entries(a.conditions).filter(([dimension, code]) => b.conditions[dimension] === code).length;
  const unit = a.units.length > 0 && a.units.some(one => b.units.includes(one));
  const currency = a.currency !== null && a.currency === b.currency;
  return 4 * cases + (unit ? 2 : 0) + (currency ? 1 : 0);
}
