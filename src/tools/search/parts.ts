// A long list of names is cut into parts, so that a reader fetches only names that begin like what was typed, or like a name
// that stands in it. Names stand under their beginnings: under a short one the best of many, under longer ones the others.
import { normalise, squeeze } from '#text/normalise.ts';
import { spellingsOf } from '#text/spelling.ts';
import { meantBy, type Colloquial } from './by-words.ts';
import type { NamedFee, NameList } from './name-list.ts';

/** The most fees that travel as one list. */
const MOST = 2000;
/** The most under one beginning; and how many times as many stand in one part. */
const MOST_ALIKE = 150;
const TOGETHER = 3;
/** So many beginnings of names in a sentence are looked up, the longest first. */
const MOST_LOOKED_UP = 3;

/** Which beginning stands in which part: beginnings in their order, one a line, and the first one of each part. */
export interface Contents {
  beginnings: string;
  firsts: number[];
}

/** Whether a list of so many fees is cut. */
export function isLong(fees: number, most = MOST): boolean {
  return fees > most;
}

/** The head of the list and its parts. A short list stands in its head, without parts. */
export function divide(list: NameList, most = MOST, mostAlike = MOST_ALIKE): { head: NameList; parts: NamedFee[][] } {
  if (!isLong(list.fees.length, most)) return { head: list, parts: [] };
  const groups = groupsOf(list.fees, mostAlike);
  const firsts: number[] = [];
  const parts: Set<NamedFee>[] = [];
  for (const [index, { fees }] of groups.entries()) {
    const last = parts.at(-1);
    if (last && last.size + fees.length <= mostAlike * TOGETHER) for (const fee of fees) last.add(fee);
    else {
      firsts.push(index);
      parts.push(new Set(fees));
    }
  }
  const contents = { beginnings: groups.map(({ beginning }) => beginning).join('\n'), firsts };
  return { head: { ...list, contents, fees: [] }, parts: parts.map(part => [...part]) };
}

/** The parts in which to look for `text`, for names that stand in it, and for the words that names have for what it says. */
export function partsOf(
  text: string,
  { beginnings, firsts }: Contents,
  colloquial: readonly Colloquial[] = [],
): number[] {
  const all = beginnings.split('\n');
  const [whole, ...within] = startsIn(text).map(start => groupOf(start, all));
  const meant = meantBy(text, colloquial).flatMap(({ meant }) => meant.split(' ').map(word => groupOf(word, all)));
  const longest = [...within.filter(found => found?.whole), ...meant]
    .flatMap(found => (found && found.length > 1 ? [found] : []))
    .sort((a, b) => b.length - a.length);
  const groups = [...(whole ? [whole] : []), ...longest].map(({ group }) => group);
  const parts = groups.map(group => firsts.findLastIndex(first => first <= group));
  return [...new Set(parts)].slice(0, MOST_LOOKED_UP);
}

/** Where a name may begin: at the beginning, at every Chinese character and at every word. */
function startsIn(text: string): string[] {
  const plain = normalise(text);
  const starts = [...plain.matchAll(/\p{Script=Han}|(?<![a-z0-9])[a-z0-9]/gu)].map(({ index }) => plain.slice(index));
  return [...new Set([plain, ...starts].map(squeeze))];
}

/** The group with the longest beginning of `start`, or, where it is typed so far only, the first that goes on from it. */
function groupOf(start: string, all: readonly string[]): { group: number; length: number; whole: boolean } | null {
  let best: { group: number; length: number; whole: boolean } | null = null;
  for (const [group, beginning] of all.entries()) {
    if (start.startsWith(beginning)) {
      if (beginning.length > (best?.length ?? 0)) best = { group, length: beginning.length, whole: true };
    } else if (start !== '' && beginning.startsWith(start) && best?.length !== start.length)
      return { group, length: start.length, whole: false };
  }
  return best;
}

interface Named {
  text: string;
  fee: NamedFee;
}

interface Group {
  beginning: string;
  fees: NamedFee[];
}

/** In the order of their beginnings. */
function groupsOf(fees: readonly NamedFee[], mostAlike: number): Group[] {
  const names = fees.flatMap(fee => [...new Set(textsOf(fee))].map((text): Named => ({ text, fee })));
  names.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return splitAt(names, 0, mostAlike);
}

/** `names` begin alike for `length` characters, and are more than stand together. */
function splitAt(names: readonly Named[], length: number, mostAlike: number): Group[] {
  return [...Map.groupBy(names, ({ text }) => text.slice(0, length + 1))].flatMap(([beginning, begun]): Group[] => {
    if (beginning.length <= length) return [];
    const fees = feesOf(begun);
    if (fees.length <= mostAlike) return [{ beginning, fees }];
    const common = commonLength(begun);
    const best = feesOf(begun.toSorted((a, b) => a.text.length - b.text.length)).slice(0, mostAlike);
    return [{ beginning: begun[0]!.text.slice(0, common), fees: best }, ...splitAt(begun, common, mostAlike)];
  });
}

function feesOf(names: readonly Named[]): NamedFee[] {
  return [...new Set(names.map(({ fee }) => fee))];
}

/** Of names in their order. */
function commonLength(names: readonly Named[]): number {
  const [first, last] = [names[0]!.text, names.at(-1)!.text];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  return length;
}

function textsOf([, names, syllables, , figures]: NamedFee): string[] {
  const texts = [...names, ...figures.split(' '), ...syllables.flatMap(one => spellingsOf(one).slice(0, 1))];
  return texts.map(squeeze).filter(Boolean);
}
