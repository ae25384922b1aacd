// Finds what is meant in the list of names: charges by name, figure and question, everything else by its names. The suggestions
// and the results both ask it.
import type { Day } from '#time/day.ts';
import { normalise, squeeze } from '#text/normalise.ts';
import { piecesOf } from '#text/pieces.ts';
import { namesStanding, restOf } from '#text/standing.ts';
import { amountIn } from './amount.ts';
import { bareOf, isName } from './asked.ts';
import { byWords, type Ranked } from './by-words.ts';
import { callFinder, pagesOf, pageStanding, type Called } from './called.ts';
import { entryOf, lettersOf, named, otherName, priced, standingOf, type Answer, type Entry } from './entries.ts';
import type { Hit } from './hit.ts';
import { knownNames, outsideOf, settled, type Known, type Outside } from './known.ts';
import type { NamedFee, NameList } from './name-list.ts';
import type { NamedPage } from './named-pages.ts';
import { compareStanding, keyOf, kinds, placeOf } from './rank.ts';
import { isSlip } from './slips.ts';
import { toolFinder, type FoundTool } from './tools.ts';

/** What a question can be about. */
export type About = { entry: Entry } | { page: NamedPage };

export interface Finder {
  entries: readonly Entry[];
  /** Charges that are called so or charge that; the best first. */
  find(query: string): Answer[];
  /** Charges of which a whole name stands in the query, the longest first. */
  within(query: string): Answer[];
  /** Charges in a name of which the query stands but for its last word, or with a name one slip away. */
  alike(query: string): Answer[];
  /** Charges whose name sounds or begins so. */
  sounding(sound: string): Answer[];
  /** What a question is about, the best first; nothing of it has to be held whole. */
  about(query: string): Ranked<About>[];
  /** What is no charge of a port and stands in the query by name. */
  outside(query: string): Outside[];
  /** The same where a name begins so. */
  outsideBeginning(query: string): Outside[];
  /** Pages that answer what is asked, the rarest words first. */
  tools(query: string): FoundTool[];
  /** The page of that name, where the site has it: the estimate asks for a size of box, the check of a bill for its lines. */
  tool(page: 'bill' | 'estimate'): FoundTool[];
  /** Words with several meanings that begin so. */
  choosers(query: string): string[];
  /** Words with several meanings that are meant: the query itself, or, where it is a sentence, what stands in it. */
  ambiguous(query: string): string[];
  /** Everything else that is called so. */
  pages(query: string): Called[];
  /** Everything else of which a whole name stands in the query, the longest first. */
  pagesWithin(query: string): NamedPage[];
  /** Where it stands on the page of its kind. */
  placeOf(page: NamedPage): number;
  /** Charges that rest on a page's document or are listed by its company. */
  chargesOf(page: NamedPage): Answer[];
  /** A charge that everybody sets and has to post, and nobody is known to have posted. */
  isUnposted(hit: Hit): boolean;
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
  const standing = once(() => namesStanding(knownNames(entries, list)));
  const pages = once(() => pagesOf(list));
  const called = once(() => callFinder(pages()));
  const pagesIn = once(() => pageStanding(pages()));
  const tools = once(() => toolFinder(list.tools));
  const words = once(() => new Set(entries.flatMap(({ names }) => names.flatMap(piecesOf))));
  const ranked = once(() =>
    byWords<About>(
      [
        ...entries.map(entry => ({ kind: 'charges', value: { entry }, names: entry.names, about: entry.about })),
        ...pages().map(({ page, names }) => ({
          kind: 'pages',
          value: { page },
          names,
          about: page.about ?? page.note ?? '',
        })),
      ],
      list.colloquial,
    ),
  );
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

  const find = (query: string): Answer[] => {
    const amount = amountIn(query);
    const charging = amount ? priced(entries, amount.figure, amount.unit) : [];
    return charging.length > 0 ? charging : named(entries, query);
  };
  /** Names that stand in the query. In the name of another charge a word with several meanings says nothing. */
  const standingIn = (query: string): Known<Entry>[] => {
    const text = normalise(query);
    const found = standing()(text);
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
      return unique(longest.map(({ entry, by, kind }) => ({ entry, by, kind })));
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
      const known = piecesOf(query).every(piece => words().has(piece));
      const slips = known ? [] : calledBy(({ squeezed }) => isSlip(wanted, squeezed));
      return slips.length <= MOST_ALIKE ? slips : [];
    },
    sounding: sound => named(entries, sound).filter(({ kind }) => kind <= kinds.beginning),
    about: query => ranked()(query),
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
    tools: query => tools()(query),
    tool: page =>
      list.tools.filter(({ url }) => url.endsWith(`/${page}/`)).map(tool => ({ tool, general: false, whole: true })),
    choosers: query =>
      choosers.flatMap(({ word, keys }) => ((placeOf(keys, query)?.kind ?? kinds.part) < kinds.part ? [word] : [])),
    ambiguous: query => {
      const meant = choosers.filter(({ keys }) => (placeOf(keys, query)?.kind ?? kinds.part) <= kinds.alias);
      if (meant.length > 0 || find(query).length > 0) return meant.map(({ word }) => word);
      return [...new Set(standingIn(query).flatMap(({ chooser }) => (chooser ? [chooser] : [])))];
    },
    pages: query => called()(query),
    pagesWithin: query => pagesIn()(query),
    placeOf: page => list.pages.indexOf(page),
    chargesOf: ({ fees = [] }) =>
      liveFirst(entries.filter(({ hit }) => fees.includes(hit.id))).map(entry => ({ entry, by: '', kind: kinds.part })),
    isUnposted: ({ state, facets }) =>
      state === 'not-found' && (facets.regime ?? []).some(regime => list.posted.includes(regime)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

export function uniqueBy<T>(list: readonly T[], keyOf: (one: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return list.filter(one => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

export function unique(answers: readonly Answer[]): Answer[] {
  return uniqueBy(answers, ({ entry }) => entry);
}

function liveFirst(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => compareStanding(standingOf(a), standingOf(b)));
}
