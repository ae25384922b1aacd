// Finds entries by name, figure, document and entity in the list of names. The suggestions and the results both ask it.
import type { Day } from '#time/day.ts';
import { amountIn } from './amount.ts';
import { bareOf, isName } from './asked.ts';
import { hitOf, type Hit } from './hit.ts';
import { knownNames, outsideOf, settled, type Known, type Outside } from './known.ts';
import type { NamedFee, NamedPage, NamedTool, NameList } from './name-list.ts';
import { normalise, squeeze } from '#text/normalise.ts';
import { piecesOf } from '#text/pieces.ts';
import { namesStanding, restOf } from '#text/standing.ts';
import { compareHits, compareStanding, keyOf, kinds, placeOf, type Key, type Kind } from './rank.ts';
import { rarityAmong, type Rarity } from './rarity.ts';
import { isSlip } from './slips.ts';
import { toolFinder } from './tools.ts';
import { measureAnchor } from '#domain/documents/measures.ts';

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
  /** The name, figure or sentence by which it was found, where the title does not say it. */
  by: string;
  /** How well it answers: a whole name, the beginning of one, a part. */
  kind: Kind;
}

export interface Finder {
  entries: readonly Entry[];
  /** Entries that are called so, charge that, or rest on or are listed by what is called so; the best first. */
  find(query: string): Answer[];
  /** Entries of which a whole name stands in the query, the longest first; of a question, before them those that hold more of it. */
  within(query: string): Answer[];
  /** Entries in a name of which the query stands but for its last word, or with a name one slip away. */
  alike(query: string): Answer[];
  /** Entries whose name sounds or begins so. */
  sounding(sound: string): Answer[];
  /** What is no charge of a port and stands in the query by name. */
  outside(query: string): Outside[];
  /** The same where a name begins so. */
  outsideBeginning(query: string): Outside[];
  /** Pages that answer what is asked, the rarest words first. */
  tools(query: string): NamedTool[];
  /** The page that asks for a size of box, where the site has it. */
  estimate(): NamedTool[];
  /** Words with several meanings that begin so. */
  choosers(query: string): string[];
  /** Words with several meanings that are meant: the query itself, or, where it is a sentence, what stands in it. */
  ambiguous(query: string): string[];
  /** Documents and entities that are called so. */
  pages(query: string): NamedPage[];
  /** Measures of policy documents whose title holds the query, or every word of it. */
  measures(query: string): FoundMeasure[];
  /** A charge that everybody sets and has to post, and nobody is known to have posted. */
  isUnposted(hit: Hit): boolean;
}

export interface FoundMeasure {
  title: string;
  /** How its document is cited. */
  note: string;
  url: string;
}

/** A word that stands in more names than these tells none of them. */
const MOST_ALIKE = 4;

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
  const known = knownNames(entries, list);
  const standing = namesStanding(known);
  const forms = once(() =>
    entries.map(entry => ({
      entry,
      forms: entry.names.map((name, index) => ({
        name,
        squeezed: entry.keys[index]!.squeezed,
        letters: lettersOf(name),
      })),
    })),
  );
  const calledBy = (fits: (form: { squeezed: string; letters: string }) => boolean): Answer[] =>
    forms().flatMap(({ entry, forms }) => {
      const form = forms.find(fits);
      return form ? [{ entry, by: otherName(entry, form.name), kind: kinds.part }] : [];
    });
  const rarity = once(() => rarityAmong(entries.map(({ names }) => new Set(names.flatMap(piecesOf)))));
  const toolsFor = once(() => toolFinder(list.tools));

  const find = (query: string): Answer[] => {
    const amount = amountIn(query);
    const priced = amount ? entriesPriced(entries, amount.figure, amount.unit) : [];
    if (priced.length > 0) return priced;
    const found = named(entries, query);
    const held = new Set(found.map(({ entry }) => entry));
    const fees = new Set(pagesCalled(query).flatMap(page => page.fees));
    const resting = entries.filter(entry => fees.has(entry.hit.id) && !held.has(entry));
    return [...found, ...liveFirst(resting).map(entry => ({ entry, by: '', kind: kinds.part }))];
  };
  /** Names that stand in the query. In the name of another charge a word with several meanings says nothing. */
  const standingIn = (query: string): Known<Entry>[] => {
    const text = normalise(query);
    const found = standing(text);
    const another = isName(query) && squeeze(restOf(text, found)).length >= 2;
    const meant = found.flatMap(({ start, value }) => {
      if (another && (value.chooser || value.entries.size > 1)) return [];
      return isPartOfWord(text, start, value.name) ? [{ ...value, outside: [] }] : [value];
    });
    return meant.map(one => settled(one, meant));
  };
  /** Of the end of a longer word nobody knows what it is: 运费 in 搬运费. */
  const isPartOfWord = (text: string, start: number, name: string): boolean => {
    const before = name.length > 2 ? '' : (/\p{Script=Han}+$/u.exec(text.slice(0, start))?.[0] ?? '');
    return before !== '' && list.qualifiers.reduce((left, word) => left.replaceAll(word, ''), before) !== '';
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
    within: query => {
      const whole = standingIn(query).flatMap(({ name, entries, mention }) =>
        [...entries].map(entry => ({ entry, by: mention || otherName(entry, name), kind: kinds.alias, name })),
      );
      const longest = whole.sort(
        (a, b) =>
          b.name.length - a.name.length || b.by.length - a.by.length || Number(a.entry.ended) - Number(b.entry.ended),
      );
      const first =
        isName(query) || whole.length === 0 ? [] : holdingMore(query, entries, whole, rarity(), list.qualifiers);
      return unique([...first, ...longest.map(({ entry, by, kind }) => ({ entry, by, kind }))]);
    },
    alike: query => {
      const letters = lettersOf(query);
      const written = letters.length < 2 ? [] : calledBy(({ letters: own }) => own === letters);
      if (written.length > 0) return written.map(one => ({ ...one, kind: kinds.alias }));
      const bare = bareOf(query);
      const tells = isName(query) && bare.length >= 2 && !list.qualifiers.includes(bare);
      const parts = tells ? named(entries, bare) : [];
      const called = [...parts, ...(tells ? named(entries, `${bare}费`) : [])].filter(
        ({ kind }) => kind <= kinds.alias,
      );
      if (called.length > 0) return unique(called.map(one => ({ ...one, kind: kinds.part })));
      if (parts.length > 0 && parts.length <= MOST_ALIKE) return parts;
      const wanted = squeeze(query);
      // Who writes words that are all known has made no slip, but means something else: 空箱 for 冷箱.
      const known = piecesOf(query).every(piece => rarity()(piece) > 0);
      const slips = known ? [] : calledBy(({ squeezed }) => isSlip(wanted, squeezed));
      return slips.length <= MOST_ALIKE ? slips : [];
    },
    sounding: sound => named(entries, sound).filter(({ kind }) => kind <= kinds.beginning),
    outside: query =>
      uniqueBy(
        standingIn(query).flatMap(({ outside, name }) => outside.map(one => outsideOf(one, name))),
        ({ code }) => code,
      ),
    outsideBeginning: query => {
      const wanted = squeeze(query);
      if (wanted.length < 2) return [];
      return list.outside.flatMap(one => {
        const [, , , ...names] = one;
        const name = names.find(name => squeeze(name).startsWith(wanted));
        return name === undefined ? [] : [outsideOf(one, name)];
      });
    },
    tools: query => toolsFor()(query),
    estimate: () => list.tools.filter(({ url }) => url.endsWith('/estimate/')),
    choosers: query =>
      choosers.flatMap(({ word, keys }) => ((placeOf(keys, query)?.kind ?? kinds.part) < kinds.part ? [word] : [])),
    ambiguous: query => {
      const meant = choosers.filter(({ keys }) => (placeOf(keys, query)?.kind ?? kinds.part) <= kinds.alias);
      if (meant.length > 0 || find(query).length > 0) return meant.map(({ word }) => word);
      return [...new Set(standingIn(query).flatMap(({ chooser }) => (chooser ? [chooser] : [])))];
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
    isUnposted: ({ state, facets }) =>
      state === 'not-found' && (facets.regime ?? []).some(regime => list.posted.includes(regime)),
  };
}

/** Entries whose names hold more of a question than those of which a whole name stands in it. */
function holdingMore(
  query: string,
  entries: readonly Entry[],
  whole: readonly { entry: Entry }[],
  weigh: Rarity,
  qualifiers: readonly string[],
): Answer[] {
  // What a condition of a price is called tells nothing of which charge it is.
  const asked = piecesOf(query).filter(piece => !qualifiers.includes(piece));
  const weightOf = ({ names }: Entry) => {
    const held = new Set(names.flatMap(piecesOf));
    return asked.reduce((sum, piece) => sum + (held.has(piece) ? weigh(piece) : 0), 0);
  };
  const most = Math.max(...whole.map(({ entry }) => weightOf(entry)));
  return entries
    .map(entry => ({ entry, weight: weightOf(entry) }))
    .filter(({ weight }) => weight > most)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_ALIKE)
    .map(({ entry }) => ({ entry, by: '', kind: kinds.part }));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function uniqueBy<T>(list: readonly T[], keyOf: (one: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return list.filter(one => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

function unique(answers: readonly Answer[]): Answer[] {
  return uniqueBy(answers, ({ entry }) => entry);
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
  const found = entries.flatMap(entry => {
    const place = placeOf(entry.keys, query);
    return place === null ? [] : [{ entry, place, ...standingOf(entry) }];
  });
  const answers = found.sort(compareHits).map(({ entry, place }) => ({
    entry,
    by: placeOf([entry.title], query) ? '' : otherName(entry, entry.names[place.name] ?? ''),
    kind: place.kind,
  }));
  return [...numbered.map(entry => ({ entry, by: '', kind: kinds.name })), ...answers];
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
    .map(entry => ({ entry, by: entry.hit.id === figure ? '' : figure, kind: kinds.alias }));
}

/** A document is called by its whole number, by its beginning, or without the letters before the year. */
function calls(key: string, wanted: string): boolean {
  if (wanted.length < 2) return false;
  return key.startsWith(wanted) || (wanted.length >= 5 && (key.endsWith(wanted) || wanted.includes(key)));
}

function liveFirst(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => compareStanding(standingOf(a), standingOf(b)));
}

function standingOf({ ended, hit }: Entry) {
  return { ended, known: hit.known };
}

/** LO/LO, LO-LO and LOLO are one name. */
function lettersOf(name: string): string {
  return squeeze(name).replace(/(?:费用?|fees?|charges?)$|[^\p{L}\p{N}]/gu, '');
}

function otherName({ hit }: Entry, name: string): string {
  return name === hit.title ? '' : name;
}
