// Finds entries by name, figure, document and entity in the list of names. The suggestions and the results both ask it.
import type { Day } from '#time/day.ts';
import { amountIn } from './amount.ts';
import { hitOf, type Hit } from './hit.ts';
import type { NamedFee, NamedPage, NameList } from './name-list.ts';
import { normalise, squeeze } from '#text/normalise.ts';
import { compareHits, keyOf, kinds, placeOf, type Key, type Place } from './rank.ts';
import { measureAnchor } from '#domain/documents/measures.ts';
import { isBetter, similarity, type Similar } from '#text/similarity.ts';

/** An entry as it is searched. */
interface Entry {
  hit: Hit;
  names: readonly string[];
  syllables: readonly string[];
  keys: readonly Key[];
  title: Key;
  figures: readonly string[];
  /** Figures of other times than today. */
  others: readonly string[];
  ended: boolean;
}

export interface Answer {
  entry: Entry;
  /** The name or figure by which it was found, where the title does not say it. */
  by: string;
}

export interface Finder {
  entries: readonly Entry[];
  /** Entries that are called so, charge that, or rest on or are listed by what is called so; the best first. */
  find(query: string): Answer[];
  /**
   * Entries with a name like the query, the most alike first, down to `least` (0–1): with 1 a whole name stands in the
   * query, the longest first.
   */
  alike(query: string, least: number): Answer[];
  /** Words with several meanings that begin so. */
  choosers(query: string): string[];
  /** Words with several meanings that are meant: the query itself, or, where it is a sentence, what stands in it. */
  ambiguous(query: string): string[];
  /** Documents and entities that are called so. */
  pages(query: string): NamedPage[];
  /** Measures of policy documents whose title holds the query, or every word of it. */
  measures(query: string): FoundMeasure[];
}

export interface FoundMeasure {
  title: string;
  /** How its document is cited. */
  note: string;
  url: string;
}

const MOST_ALIKE = 5;

/** `fees` of the part that is at hand, as they stand on `today`, which may be later than the list. */
export function finder(list: NameList, fees: readonly NamedFee[], today: Day): Finder {
  const entries = fees.map(fee => entryOf(fee, list, today));
  const choosers = list.choosers.map(({ words, syllables }) => ({
    word: words[0]!,
    keys: words.map((word, index) => keyOf(word, syllables[index] ?? '')),
  }));
  const measures = list.measures.flatMap(([page, label, ...titles]) =>
    titles.map(([number, title]) => ({
      measure: { title, note: label, url: `${page}#${measureAnchor(number)}` },
      key: squeeze(title),
    })),
  );
  const pages = list.pages.map(page => ({ page, keys: page.words.map(squeeze) }));

  const find = (query: string): Answer[] => {
    const amount = amountIn(query);
    const priced = amount ? entriesPriced(entries, amount.figure, amount.unit) : [];
    if (priced.length > 0) return priced;
    const found = named(entries, query);
    const held = new Set(found.map(({ entry }) => entry));
    const fees = new Set(pagesCalled(query).flatMap(page => page.fees));
    const resting = entries.filter(entry => fees.has(entry.hit.id) && !held.has(entry));
    return [...found, ...liveFirst(resting).map(entry => ({ entry, by: '' }))];
  };
  const pagesCalled = (query: string): NamedPage[] => {
    const wanted = squeeze(query);
    const called = pages.filter(({ keys }) => keys.some(key => calls(key, wanted)));
    // What is called exactly so stands before what only begins so.
    const rank = ({ keys }: (typeof pages)[number]) => (keys.includes(wanted) ? 0 : 1);
    return called.sort((a, b) => rank(a) - rank(b)).map(({ page }) => page);
  };

  return {
    entries,
    find,
    alike: (query, least) =>
      likely(entries, query)
        .filter(({ like }) => like.score >= least)
        .map(({ entry, like }) => ({ entry, by: otherName(entry, like.name) })),
    choosers: query =>
      choosers.flatMap(({ word, keys }) => ((placeOf(keys, query)?.kind ?? kinds.part) < kinds.part ? [word] : [])),
    ambiguous: query => {
      const meant = choosers.filter(({ keys }) => (placeOf(keys, query)?.kind ?? kinds.part) <= kinds.alias);
      if (meant.length > 0 || find(query).length > 0) return meant.map(({ word }) => word);
      const inside = standsIn(query);
      return choosers.flatMap(({ word, keys }) => (keys.some(key => inside(key.squeezed)) ? [word] : []));
    },
    pages: pagesCalled,
    measures: query => {
      const whole = squeeze(query);
      const words = query.split(/\s+/u).map(squeeze).filter(Boolean);
      if (whole.length < 2) return [];
      return measures.flatMap(({ measure, key }) =>
        key.includes(whole) || words.every(word => key.includes(word)) ? [measure] : [],
      );
    },
  };
}

function entryOf([built, names, syllables, figures, others, ...later]: NamedFee, list: NameList, today: Day): Entry {
  const [, facts] = later.findLast(([from]) => from <= today) ?? ['', built];
  const hit = hitOf(facts, list);
  return {
    hit,
    names,
    syllables,
    keys: names.map((name, index) => keyOf(name, syllables[index] ?? '')),
    title: keyOf(hit.title, ''),
    figures: figures.split(' '),
    others: others.split(' '),
    ended: hit.state === 'ended',
  };
}

function named(entries: readonly Entry[], query: string): Answer[] {
  const numbered = entries.filter(({ hit }) => hit.id === query.trim());
  const found = entries.flatMap((entry): { entry: Entry; place: Place; ended: boolean }[] => {
    const place = placeOf(entry.keys, query);
    return place === null ? [] : [{ entry, place, ended: entry.ended }];
  });
  const answers = found
    .sort(compareHits)
    .map(({ entry, place }) => ({ entry, by: placeOf([entry.title], query) ? '' : otherName(entry, place.name) }));
  return [...numbered.map(entry => ({ entry, by: '' })), ...answers];
}

/** Those charged by the unit asked for first, then figures that hold today; or the entry of that number. */
function entriesPriced(entries: readonly Entry[], figure: string, unit: string): Answer[] {
  const rank = ({ hit, figures, ended }: Entry) =>
    (hit.id === figure ? 0 : 8) +
    (figures.includes(figure) ? 0 : 4) +
    (unit !== '' && hit.unit.includes(unit) ? 0 : 2) +
    Number(ended);
  return entries
    .filter(({ hit, figures, others }) => hit.id === figure || figures.includes(figure) || others.includes(figure))
    .sort((a, b) => rank(a) - rank(b))
    .map(entry => ({ entry, by: entry.hit.id === figure ? '' : figure }));
}

/** A document is called by its whole number, by its beginning, or without the letters before the year. */
/** Does a name stand in a sentence? One in letters as words of their own: ORC is no part of “force”. */
function standsIn(query: string): (name: string) => boolean {
  const whole = squeeze(query);
  const words = normalise(query)
    .split(/[^\p{L}\p{N}/]+/u)
    .filter(Boolean);
  const runs = new Set(
    words.flatMap((_, from) => words.slice(from).map((_, n) => words.slice(from, from + n + 1).join(''))),
  );
  return name => (/\p{Script=Han}/u.test(name) ? whole.includes(name) : runs.has(name));
}

function calls(key: string, wanted: string): boolean {
  if (wanted.length < 2) return false;
  return key.startsWith(wanted) || (wanted.length >= 5 && (key.endsWith(wanted) || wanted.includes(key)));
}

function likely(entries: readonly Entry[], query: string): { entry: Entry; like: Similar }[] {
  return entries
    .map(entry => ({ entry, like: similarity(query, entry.names) }))
    .filter(({ like }) => like.score > 0)
    .sort((a, b) => {
      if (isBetter(a.like, b.like)) return -1;
      return isBetter(b.like, a.like) ? 1 : Number(a.entry.ended) - Number(b.entry.ended);
    })
    .slice(0, MOST_ALIKE);
}

function liveFirst(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => Number(a.ended) - Number(b.ended));
}

function otherName({ hit, names }: Entry, name: number): string {
  return names[name] === hit.title ? '' : (names[name] ?? '');
}
