// Does a row of a price list speak of a case? What a row is silent on proves nothing about a case out of the ordinary.
import Big from 'big.js';
import type { Band, When } from '#schema/rate.ts';
import type { Conditions } from '#schema/vocabulary.ts';
import { codesOf, isBand } from './when.ts';

/** The part of the closed list of conditions that matching needs, by dimension. */
export type Codes = Record<string, Record<string, { ordinary?: true | undefined; within?: string | undefined }>>;

/** A number of a quantity; it may run `through` its bands, as days do. */
export interface Measured {
  number: Big;
  quantity: string;
  through: boolean;
}

/** What is told of a case, by dimension: a code, several of which each counts, or a number. */
export type Known = Readonly<Record<string, string | readonly string[] | Measured>>;

export interface CaseMatch {
  /**
   * `applies`: the row is for this case. `may`: it names something that is not told. `silent`: the case is out of the ordinary
   * in something that the row does not name. `no`: it is for another case.
   */
  kind: 'applies' | 'may' | 'silent' | 'no';
  /** Dimensions that the row names, and that are not told, or not as closely. */
  open: string[];
  /** Of a number that runs through bands: how much of it lies in this one, and where the band begins. */
  part?: { quantity: string; size: Big; start: Big };
}

export function codesOfConditions(conditions: Conditions): Codes {
  return Object.fromEntries(
    Object.entries(conditions).map(([dimension, { values = {} }]) => [
      dimension,
      Object.fromEntries(Object.entries(values).map(([code, { ordinary, within }]) => [code, { ordinary, within }])),
    ]),
  );
}

export function matchCase(when: When, known: Known, codes: Codes): CaseMatch {
  const match: CaseMatch = { kind: 'applies', open: [] };
  for (const [dimension, condition] of Object.entries(when)) {
    const told = Object.hasOwn(known, dimension) ? known[dimension] : undefined;
    if (told === undefined) match.open.push(dimension);
    else if (isMeasured(told)) {
      if (!isBand(condition) || !reaches(told, condition)) return { kind: 'no', open: [] };
      if (told.through) match.part = partOf(told, condition);
    } else {
      const of = codes[dimension] ?? {};
      const [said, named] = [codesTold(told), codesOf(condition)];
      if (said.some(code => named.some(wider => isWithin(code, wider, of)))) continue;
      if (!named.some(code => said.some(wider => isWithin(code, wider, of)))) return { kind: 'no', open: [] };
      match.open.push(dimension);
    }
  }
  const silent = Object.entries(known).some(
    ([dimension, told]) =>
      when[dimension] === undefined &&
      !isMeasured(told) &&
      !codesTold(told).some(code => codes[dimension]?.[code]?.ordinary),
  );
  return { ...match, kind: silent ? 'silent' : match.open.length > 0 ? 'may' : 'applies' };
}

/** What is told of a case and out of the ordinary: dimension and code. */
export function unusualIn(known: Readonly<Record<string, string>>, codes: Codes): [dimension: string, code: string][] {
  return Object.entries(known).filter(([dimension, code]) => !codes[dimension]?.[code]?.ordinary);
}

/** The ordinary codes of dimensions that are not told and that no row is for: cases of which the list says nothing. */
export function casesMissing(whens: readonly When[], known: Known, codes: Codes): [dimension: string, code: string][] {
  const dimensions = new Set(whens.flatMap(when => Object.keys(when)));
  return [...dimensions].flatMap(dimension => {
    if (known[dimension] !== undefined || whens.some(when => when[dimension] === undefined)) return [];
    const of = codes[dimension] ?? {};
    const named = whens.flatMap(when => codesOf(when[dimension]!));
    return Object.entries(of)
      .filter(([code, { ordinary }]) => ordinary && !named.some(one => isWithin(code, one, of)))
      .map(([code]): [string, string] => [dimension, code]);
  });
}

function codesTold(told: string | readonly string[]): readonly string[] {
  return typeof told === 'string' ? [told] : told;
}

function isMeasured(told: Known[string]): told is Measured {
  return typeof told === 'object' && 'number' in told;
}

function reaches({ number, through }: Measured, { over, upTo }: Band): boolean {
  return (over === undefined || number.gt(over)) && (through || upTo === undefined || number.lte(upTo));
}

function partOf({ number, quantity }: Measured, { over = '0', upTo }: Band): NonNullable<CaseMatch['part']> {
  const top = upTo === undefined || number.lt(upTo) ? number : new Big(upTo);
  return { quantity, size: top.minus(over), start: new Big(over) };
}

function isWithin(code: string, wider: string, of: Codes[string]): boolean {
  for (let at: string | undefined = code; at !== undefined; at = of[at]?.within) if (at === wider) return true;
  return false;
}
