// Conditions of a rate: do two rates speak of the same case, and does a rate apply to a given case?
import Big from 'big.js';
import { code } from '#schema/needed-codes.ts';
import type { Band, When } from '#schema/rate.ts';

type Condition = When[string];

/** A row for another port: shown for its name and order of size, never as what is charged here. */
export function isElsewhere({ when }: { when: When }): boolean {
  return when[code('conditions', 'place')] !== undefined;
}

/** True when some case meets both: in every dimension that both name, they share a value. */
export function whensOverlap(a: When, b: When): boolean {
  return Object.entries(a).every(([dimension, condition]) => {
    const other = b[dimension];
    return other === undefined || conditionsMeet(condition, other);
  });
}

/** True when every case that meets `inner` also meets `outer`. */
export function whenCovers(outer: When, inner: When): boolean {
  return Object.entries(outer).every(([dimension, condition]) => {
    const other = inner[dimension];
    if (other === undefined) return false;
    if (isBand(condition) || isBand(other)) return isBand(condition) && isBand(other) && bandWithin(other, condition);
    return codesOf(other).every(code => codesOf(condition).includes(code));
  });
}

/** The codes of a condition; none for a band. */
export function codesOf(condition: Condition): readonly string[] {
  if (typeof condition === 'string') return [condition];
  return Array.isArray(condition) ? condition : [];
}

export function isBand(condition: Condition): condition is Band {
  return typeof condition === 'object' && !Array.isArray(condition);
}

function conditionsMeet(a: Condition, b: Condition): boolean {
  if (isBand(a) && isBand(b)) return bandsMeet(a, b);
  if (isBand(a) || isBand(b)) return true;
  const codes = codesOf(b);
  return codesOf(a).some(code => codes.includes(code));
}

/** Bands are open below and closed above: (over, upTo]. */
function bandsMeet(a: Band, b: Band): boolean {
  return startsBefore(a, b) && startsBefore(b, a);
}

function startsBefore(a: Band, b: Band): boolean {
  return a.over === undefined || b.upTo === undefined || new Big(a.over).lt(b.upTo);
}

/** True when everything in `inner` is in `outer` too. */
function bandWithin(inner: Band, outer: Band): boolean {
  const begins = outer.over === undefined || (inner.over !== undefined && new Big(inner.over).gte(outer.over));
  const ends = outer.upTo === undefined || (inner.upTo !== undefined && new Big(inner.upTo).lte(outer.upTo));
  return begins && ends;
}
