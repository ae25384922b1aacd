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
/** A word that only stands for one that was said. */
const OF_MEANING = 1;
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
  const texts = things.map(({ names, about }) => ({ names: names.map(wordsIn), about: wordsIn(about) }));
  const all = texts.map(({ names, about }) => new Set([...names, about].flatMap(words => [...words])));
  // Each text counts once: the same charge at a hundred places is no commoner.
  const told = new Map(things.flatMap(({ names, about }) => [...names, about].map(text => [normalise(text), text])));
  const counts = new Map<string, number>();
  for (const text of told.values()) for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(1 + told.size / (counts.get(word) ?? Infinity));
  const weigh = (word: string) => rarity(word) * (isCharacter(word) ? OF_CHARACTER : 1);

  return query => {
    const asked = askedWords(normalise(query), colloquial);
    const known = [...asked].filter(([word]) => counts.has(word));
    const words = Math.max(1, [...wordsIn(plainOf(query))].filter(word => !isCharacter(word)).length);
    const ranked = things.map(({ value, kind }, index) => {
      const { names, about } = texts[index]!;
      let weight = 0;
      let held = 0;
      let pairs = 0;
      for (const [word, times] of known) {
        if (!all[index]!.has(word)) continue;
        held += isCharacter(word) ? 1 : MOST_CHARACTERS;
        pairs += isCharacter(word) ? 0 : 1;
        const inName = names.some(name => name.has(word));
        weight += weigh(word) * times * (inName ? 1 : about.has(word) ? OF_ABOUT : 0);
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

function shareOf(
  name: ReadonlySet<string>,
  asked: ReadonlyMap<string, number>,
  weigh: (word: string) => number,
): number {
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

/** Every word of the query once, with what it counts; a saying adds the words that names have for it. */
function askedWords(query: string, colloquial: readonly Colloquial[]): Map<string, number> {
  const asked = new Map<string, number>();
  const add = (text: string, times: number) => {
    for (const word of wordsIn(text)) asked.set(word, Math.max(times, asked.get(word) ?? 0));
  };
  const plain = plainOf(query);
  add(plain, 1);
  let told = plain;
  for (const { said, meant } of meantBy(query, colloquial)) {
    add(meant, OF_MEANING);
    // 吊柜 is 吊箱 to whoever made the list.
    if (isChinese(said)) told = told.replaceAll(said, meant.split(' ')[0]!);
  }
  if (told !== plain) add(told, OF_MEANING);
  return asked;
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
