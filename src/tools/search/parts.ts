// A long list of names is cut into parts, so that a reader fetches only names that begin like the query.
import type { NamedFee, NameList } from './name-list.ts';
import { spellingsOf } from '#text/spelling.ts';
import { squeeze } from '#text/normalise.ts';

/** The most fees that travel as one list. */
const MOST = 2000;
/** Each charge stands in several parts, one for each beginning of its names. */
const PARTS_PER_LIST = 16;

/** The part in which to look for names and figures that begin like `text`: with its first character, or its first two of letters. */
export function partOf(text: string, parts: number): number {
  const beginning = /^(?:[a-z0-9]{1,2}|.)/u.exec(squeeze(text))?.[0] ?? '';
  return [...beginning].reduce((sum, character) => sum * 31 + character.codePointAt(0)!, 0) % parts;
}

/** How many parts a list of so many fees is cut into; none while it is short. */
export function partsFor(fees: number, most = MOST): number {
  return fees <= most ? 0 : Math.ceil(fees / most) * PARTS_PER_LIST;
}

/** The head of the list and its parts. A short list stands in its head, without parts. */
export function divide(list: NameList, most = MOST): { head: NameList; parts: NamedFee[][] } {
  const count = partsFor(list.fees.length, most);
  if (count === 0) return { head: list, parts: [] };
  const parts = Array.from({ length: count }, (): NamedFee[] => []);
  for (const fee of list.fees) {
    for (const part of new Set(beginningsOf(fee).map(text => partOf(text, count)))) parts[part]!.push(fee);
  }
  return { head: { ...list, parts: count, fees: [] }, parts };
}

function beginningsOf([, names, syllables, figures]: NamedFee): string[] {
  return [...names, ...figures.split(' '), ...syllables.flatMap(one => spellingsOf(one).slice(0, 1))];
}
