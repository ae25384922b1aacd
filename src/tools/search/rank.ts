// How well a name answers a query, and the order that follows: exact name, alias, beginning, part, the same of aliases;
// live before ended, known before unknown.
import { normalise, squeeze } from '#text/normalise.ts';
import { laterSpellingsOf, spellingsOf } from '#text/spelling.ts';

/** 0 is best. */
export const kinds = { name: 0, alias: 1, beginning: 2, part: 3 } as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** A name as it is compared with many queries. */
export interface Key {
  squeezed: string;
  /** With a space before each word of letters. */
  spaced: string;
  /** Typed by sound: the whole name, in full and by initials; and from a later syllable on. */
  whole: readonly string[];
  later: readonly string[];
}

export interface Place {
  kind: Kind;
  /** Which name it is; the first two are the official ones. */
  name: number;
  /** How many characters the name has beyond what was typed. */
  rest: number;
}

/** `syllables` of the Chinese in the name, set apart by spaces. */
export function keyOf(name: string, syllables: string): Key {
  const spaced = ` ${normalise(name).replace(/(\p{Script=Han})(?=[a-z0-9])/gu, '$1 ')}`;
  return { squeezed: squeeze(name), spaced, whole: spellingsOf(syllables), later: laterSpellingsOf(syllables) };
}

/** The best place of what is typed among the names of one entry; null when none of them holds it. */
export function placeOf(keys: readonly Key[], typed: string): Place | null {
  const wanted = squeeze(typed);
  if (wanted === '') return null;
  const places = keys.flatMap((key, name): Place[] => {
    const kind = kindOf(key, name, wanted, normalise(typed));
    return kind === null ? [] : [{ kind, name, rest: key.squeezed.length - wanted.length }];
  });
  return places.sort(comparePlaces)[0] ?? null;
}

/** Negative when `a` comes first: by class, then the name nearest in length. */
function comparePlaces(a: Place, b: Place): number {
  return classOf(a) - classOf(b) || a.rest - b.rest || a.name - b.name;
}

/**
 * The order of entries: within each class the live ones before the ended. Of those that are only partly called so, what has a
 * figure stands before what has none; what is called so is what was asked for, with a figure or without.
 */
export function compareHits(a: Standing & { place: Place }, b: Standing & { place: Place }): number {
  const whole = a.place.kind <= kinds.alias;
  const standing = whole ? Number(a.ended) - Number(b.ended) : compareStanding(a, b);
  return classOf(a.place) - classOf(b.place) || standing || comparePlaces(a.place, b.place);
}

interface Standing {
  ended: boolean;
  /** Whether its price is. */
  known: boolean;
}

export function compareStanding(a: Standing, b: Standing): number {
  return Number(a.ended) - Number(b.ended) || Number(b.known) - Number(a.known);
}

/** Whole names and aliases by kind; then beginnings and parts of official names before those of aliases. */
function classOf({ kind, name }: Place): number {
  return kind <= kinds.alias || name < 2 ? kind : kind + kinds.part;
}

function kindOf(key: Key, name: number, wanted: string, typed: string): Kind | null {
  if (key.squeezed === wanted) return name < 2 ? kinds.name : kinds.alias;
  if (key.whole.includes(wanted)) return kinds.alias;
  if (key.squeezed.startsWith(wanted) || key.whole.some(sound => sound.startsWith(wanted))) return kinds.beginning;
  // Chinese is found anywhere in a name, letters and digits at the beginning of a word or a syllable.
  const held = /\p{Script=Han}/u.test(wanted) ? key.squeezed.includes(wanted) : key.spaced.includes(` ${typed}`);
  return held || key.later.some(sound => sound.startsWith(wanted)) ? kinds.part : null;
}
