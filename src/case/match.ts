// Does a row of a price list speak of a case? What a row is silent on proves nothing about a case out of the ordinary.
import type { When } from '#schema/rate.ts';
import type { Conditions } from '#schema/vocabulary.ts';
import { codesOf, isBand } from './when.ts';

/** The part of the closed list of conditions that matching needs, by dimension. */
export type Codes = Record<string, Record<string, { ordinary?: true | undefined; within?: string | undefined }>>;

/**
 * `applies`: the row is for this case. `may`: it names something that is not told. `silent`: the case is out of the ordinary in
 * something that the row does not name. `no`: it is for another case.
 */
export type CaseMatch = 'applies' | 'may' | 'silent' | 'no';

export function codesOfConditions(conditions: Conditions): Codes {
  return Object.fromEntries(
    Object.entries(conditions).map(([dimension, { values = {} }]) => [
      dimension,
      Object.fromEntries(Object.entries(values).map(([code, { ordinary, within }]) => [code, { ordinary, within }])),
    ]),
  );
}

/** `known`: what is told of the case, a code by dimension. */
export function matchCase(when: When, known: Readonly<Record<string, string>>, codes: Codes): CaseMatch {
  let match: CaseMatch = 'applies';
  for (const [dimension, told] of Object.entries(known)) {
    const condition = when[dimension];
    if (condition === undefined) {
      if (!codes[dimension]?.[told]?.ordinary) match = 'silent';
      continue;
    }
    if (isBand(condition)) return 'no';
    const of = codes[dimension] ?? {};
    const named = codesOf(condition);
    if (named.some(code => isWithin(told, code, of))) continue;
    if (!named.some(code => isWithin(code, told, of))) return 'no';
    if (match === 'applies') match = 'may';
  }
  const open = Object.keys(when).some(dimension => known[dimension] === undefined);
  return match === 'applies' && open ? 'may' : match;
}

/** The ordinary codes of dimensions that are not told and that no row is for: cases of which the list says nothing. */
export function casesMissing(
  whens: readonly When[],
  known: Readonly<Record<string, string>>,
  codes: Codes,
): [dimension: string, code: string][] {
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

function isWithin(code: string, wider: string, of: Codes[string]): boolean {
  for (let at: string | undefined = code; at !== undefined; at = of[at]?.within) if (at === wider) return true;
  return false;
}
