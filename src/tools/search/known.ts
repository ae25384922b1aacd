// Every name that is known, with all that is called so: charges, words with several meanings, what is no charge of a port, and
// abbreviations that an entry explains.
import { normalise } from '#text/normalise.ts';
import type { NamedOutside, NameList } from './name-list.ts';

/** What is no charge of a port, by one of its names. */
export interface Outside {
  code: string;
  title: string;
  says: string;
  /** The name that was found. */
  word: string;
}

/** A name as it stands in a query, and everything that is called so. */
export interface Known<E> {
  name: string;
  entries: Set<E>;
  /** The first word of the choice that it leads to; empty for a word with one meaning. */
  chooser: string;
  outside: NamedOutside[];
  /** The sentence that explains an abbreviation. */
  mention: string;
}

export function knownNames<E extends { hit: { id: string }; names: readonly string[] }>(
  entries: readonly E[],
  list: NameList,
): [name: string, Known<E>][] {
  const all = new Map<string, Known<E>>();
  const known = (name: string): Known<E> => {
    const key = normalise(name);
    const one: Known<E> = all.get(key) ?? { name, entries: new Set(), chooser: '', outside: [], mention: '' };
    all.set(key, one);
    return one;
  };
  for (const entry of entries) for (const name of entry.names) known(name).entries.add(entry);
  for (const { words } of list.choosers) for (const word of words) known(word).chooser = words[0]!;
  for (const outside of list.outside) for (const name of outside.slice(3)) known(name).outside.push(outside);
  for (const [abbreviation, fee, sentence] of list.mentions) {
    const entry = entries.find(({ hit }) => hit.id === fee);
    if (!entry) continue;
    known(abbreviation).entries.add(entry);
    known(abbreviation).mention = sentence;
  }
  return [...all];
}

/** A clear name beside it settles what a word with several meanings means: 箱体不平衡费 CIC. */
export function settled<E>(one: Known<E>, all: readonly Known<E>[]): Known<E> {
  if (one.outside.length === 0 || one.entries.size === 0) return one;
  const isOutside = all.some(
    ({ outside, entries }) => entries.size === 0 && outside.some(other => one.outside.includes(other)),
  );
  if (isOutside) return { ...one, entries: new Set(), chooser: '' };
  const isCharge = all.some(
    ({ outside, entries }) => outside.length === 0 && [...entries].some(entry => one.entries.has(entry)),
  );
  return isCharge ? { ...one, outside: [] } : one;
}

export function outsideOf([code, title, says]: NamedOutside, word: string): Outside {
  return { code, title, says, word };
}
