// What a query finds: by name at once, by text from the index; where nothing holds it, what it may have meant.
import { fromBase } from '#i18n/base.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Answer, Finder, FoundMeasure } from '#tools/search/finder.ts';
import type { Hit } from '#tools/search/hit.ts';
import type { NamedPage } from '#tools/search/name-list.ts';
import { mendWords, soundOf, wordsOf } from '#tools/search/slips.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';
import { openNames } from './names.ts';
import { textHits, type TextHits } from './text-hits.ts';

export interface Found {
  hits: readonly Hit[];
  /** The name or figure by which a hit was found, by id, where its title does not say it. */
  by: ReadonlyMap<string, string>;
  /** Words with several meanings that are meant. */
  choosers: readonly string[];
  /** Documents and entities that are called so. */
  pages: readonly NamedPage[];
  /** Measures of policy documents with such a title. */
  measures: readonly FoundMeasure[];
  /** Where there is no hit: entries with a name somewhat like the query. */
  near: readonly Hit[];
  /** Nothing is called so: the hits are what comes nearest. */
  guessed: boolean;
  /** The index holds more than were looked at. */
  more: boolean;
}

/** Names that are as good as told. */
const LEAST_LIKENESS = 0.6;
/** Names that are no answer, but a little like one. */
const LEAST_NEARNESS = 0.25;
const MOST_NEAR = 5;
/** Milliseconds before the index is fetched, three times as much as all else: who has found what they want is gone by then. */
const PAUSE = 300;

/**
 * `onFirst` is told what the list of names finds, before the index is fetched. Throws when list or index cannot be
 * fetched; what was told stays true.
 */
export async function findHits(typed: string, lang: Lang, onFirst: (found: Found) => void): Promise<Found> {
  const names = await openNames(lang);
  const query = names.simplify(typed);
  const finder = await names.finderFor(query);
  const around = { choosers: finder.ambiguous(query), pages: finder.pages(query), measures: finder.measures(query) };
  const called = finder.find(query);
  const sure = called.length > 0 ? called : finder.alike(query, 1);
  const guessed = sure.length > 0 ? null : await guess(query, finder);
  const first = guessed?.answers ?? sure;
  if (first.length > 0) {
    onFirst({ ...around, ...found(first, none), guessed: guessed !== null });
    await new Promise(resolve => setTimeout(resolve, PAUSE));
  }
  // What holds all that was typed is no guess.
  const texts = await textHits(query, lang, names.list, finder);
  if (guessed === null || texts.hits.length > 0) return { ...around, ...found(sure, texts) };
  const mended = guessed.mended === null ? none : await textHits(guessed.mended, lang, names.list, finder);
  const answers = { ...around, ...found(guessed.answers, mended), guessed: true };
  return answers.hits.length > 0 ? answers : { ...answers, near: like(query, finder) };
}

type Entries = Omit<Found, 'choosers' | 'pages' | 'measures'>;

const none: TextHits = { hits: [], more: false };

function found(answers: readonly Answer[], texts: TextHits): Entries {
  const ids = new Set(answers.map(({ entry }) => entry.hit.id));
  return {
    hits: [...answers.map(({ entry }) => entry.hit), ...texts.hits.filter(({ id }) => !ids.has(id))],
    by: new Map(answers.flatMap(({ entry, by }) => (by === '' ? [] : [[entry.hit.id, by]]))),
    near: [],
    guessed: false,
    more: texts.more,
  };
}

interface Guess {
  answers: Answer[];
  /** The query with a wrong letter set right, for the index. */
  mended: string | null;
}

/** Another character of the same sound, a wrong letter, a name that stands in the query almost whole. */
async function guess(query: string, finder: Finder): Promise<Guess> {
  const sound = soundOf(query, (await fetchJson(fromBase('/search/sounds.json'))) as Record<string, string>);
  const heard = sound === null ? [] : finder.find(sound);
  if (heard.length > 0) return { answers: heard, mended: null };
  const mended = mendWords(query, wordsOf(finder.entries), () => 1);
  const meant = mended === null ? [] : finder.find(mended);
  return { answers: meant.length > 0 ? meant : finder.alike(mended ?? query, LEAST_LIKENESS), mended };
}

/** What is only a little like the query; words of letters may be several slips away, the more the longer they are. */
function like(query: string, finder: Finder): Hit[] {
  const mended = mendWords(query, wordsOf(finder.entries), word => Math.floor(word.length / 3));
  const answers = [...finder.alike(query, LEAST_NEARNESS), ...(mended === null ? [] : finder.find(mended))];
  return answers.slice(0, MOST_NEAR).map(({ entry }) => entry.hit);
}
