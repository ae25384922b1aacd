// What a question is about: things ranked by the words that they share with it, each weighed by how rare it is among all.
// Nothing has to be held whole, so that words nobody wrote on a thing do no harm.
import { normalise } from '#text/normalise.ts';
import { piecesOf } from '#text/pieces.ts';
import { stemOf } from '#text/stem.ts';
import { standsAt } from '#text/standing.ts';

/** What can be meant, by what it is called and what is said about it. */
export interface Spoken<T> {
  value: T;
  names: readonly string[];
  about: string;
  /** What is far behind the best of its kind is not meant. */
  kind: string;
}

export interface Ranked<T> {
  value: T;
  weight: number;
  /** The part of its best name that is asked for, 0–1. */
  share: number;
  /** How many of the words that were asked it holds, of each 1. */
  cover: number;
}

/** How people say it, and the words that names have for it. */
export type Colloquial = readonly [zh: string, en: string, ...said: string[]];

/** A single character tells less than two together; what is said about a thing, less than its name. */
const OF_CHARACTER = 0.3;
const OF_ABOUT = 0.4;
/** So many characters tell what a pair tells. */
const MOST_CHARACTERS = 2;
/** How much a thing gains whose name is asked for whole. */
const OF_SHARE = 0.7;
/** What every question has, and no question is about. */
const ASKING =
  /为什么|什么|怎么样?|怎样|多少|哪里|哪个|哪些|哪家|是不是|是否|有没有|能不能|可不可以|可以|需要|请问|一下|谁/gu;
const OF_NO_MATTER = new Set(
  (
    'a about after all am an and any are as at be been before by can could did do does for from get had has have he her how i if ' +
    'in is it its long many may me much must my no not of off on one or other our out own per she should so than that the their ' +
    'them there they this to under up us was we were what when where which who whom whose why will with would you your'
  ).split(' '),
);
/** Further down nothing is meant any more: within a kind, and behind the best of all. */
const OF_BEST = 0.6;
const OF_ALL = 0.3;

export function byWords<T>(
  things: readonly Spoken<T>[],
  colloquial: readonly Colloquial[],
): (query: string) => Ranked<T>[] {
  // Many things share a text: its words are worked out once.
  const known = new Map<string, ReadonlySet<string>>();
  const wordsOf = (text: string): ReadonlySet<string> => {
    const plain = normalise(text);
    const words = known.get(plain) ?? wordsIn(plain);
    known.set(plain, words);
    return words;
  };
  const texts = things.map(({ names, about }) => ({ names: names.map(wordsOf), about: wordsOf(about) }));
  // Each text counts once: the same charge at a hundred places is no commoner.
  const counts = new Map<string, number>();
  for (const words of known.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(1 + known.size / (counts.get(word) ?? Infinity));
  const weigh = (word: string) => rarity(word) * (isCharacter(word) ? OF_CHARACTER : 1);

  return query => {
    const plain = plainOf(query);
    const asked = askedWords(plain, query, colloquial);
    const words = Math.max(1, [...wordsIn(plain)].filter(word => !isCharacter(word)).length);
    const ranked = things.map(({ value, kind }, index) => {
      const { names, about } = texts[index]!;
      let weight = 0;
      let held = 0;
      let pairs = 0;
      for (const word of asked) {
        const inName = names.some(name => name.has(word));
        if (!inName && !about.has(word)) continue;
        held += isCharacter(word) ? 1 : MOST_CHARACTERS;
        pairs += isCharacter(word) ? 0 : 1;
        weight += weigh(word) * (inName ? 1 : OF_ABOUT);
      }
      // One character alone stands in anything.
      if (held < MOST_CHARACTERS) weight = 0;
      const share = weight === 0 ? 0 : Math.max(0, ...names.map(name => shareOf(name, asked, weigh)));
      return { kind, value, weight: weight * (1 - OF_SHARE + share * OF_SHARE), share, cover: pairs / words };
    });
    const first = ranked.reduce((most, { weight }) => Math.max(most, weight), 0);
    const meant = [...Map.groupBy(ranked, ({ kind }) => kind).values()].flatMap(alike => {
      const best = alike.reduce((most, { weight }) => Math.max(most, weight), 0);
      return alike.filter(({ weight }) => weight > 0 && weight >= best * OF_BEST && weight >= first * OF_ALL);
    });
    return meant.sort((a, b) => b.weight - a.weight).map(({ kind: _, ...rest }) => rest);
  };
}

function shareOf(name: ReadonlySet<string>, asked: ReadonlySet<string>, weigh: (word: string) => number): number {
  let whole = 0;
  let common = 0;
  for (const word of name) {
    if (isCharacter(word)) continue;
    whole += weigh(word);
    common += asked.has(word) ? weigh(word) : 0;
  }
  return whole === 0 ? 0 : common / whole;
}

/** The words that names have for what is said in a query, in the language in which it is said. */
export function meantBy(query: string, colloquial: readonly Colloquial[]): { said: string; meant: string }[] {
  const text = normalise(query);
  return colloquial.flatMap(([zh, en, ...sayings]) => {
    const standing = sayings.filter(one => stands(text, normalise(one))).sort((a, b) => b.length - a.length);
    return standing.slice(0, 1).map(said => ({ said: normalise(said), meant: isChinese(said) ? zh : en }));
  });
}

/** Every word of the query once; a saying adds the words that names have for it. `plain` is what `plainOf` leaves of the query. */
function askedWords(plain: string, query: string, colloquial: readonly Colloquial[]): Set<string> {
  const meanings = meantBy(query, colloquial);
  // 吊柜 is 吊箱 to whoever made the list.
  const told = meanings
    .filter(({ said }) => isChinese(said))
    .reduce((text, { said, meant }) => text.replaceAll(said, meant.split(' ')[0]!), plain);
  return new Set([plain, ...meanings.map(({ meant }) => meant), told].flatMap(text => [...wordsIn(text)]));
}

/** Without what every question has. */
function plainOf(query: string): string {
  return normalise(query)
    .replace(ASKING, ' ')
    .replace(/[a-z]+/gu, word => (word.length === 1 || OF_NO_MATTER.has(word) ? ' ' : word));
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (standsAt(text, word, at)) return true;
  return false;
}

/** Chinese by characters and by pairs of them, English by stems. */
function wordsIn(text: string): Set<string> {
  const pieces = piecesOf(text);
  const characters = [...normalise(text)].filter(isCharacter);
  return new Set([...pieces.map(stemOf), ...characters]);
}

function isCharacter(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}
