// What a query finds: by name at once, by text from the index; where nothing holds it, what it may have meant.
import { fromBase } from '#i18n/base.ts';
import type { Lang } from '#i18n/lang.ts';
import { answer, type Answered, type Group } from '#tools/search/answer.ts';
import type { Answer } from '#tools/search/entries.ts';
import { uniqueBy, type Finder } from '#tools/search/finder.ts';
import { kinds } from '#tools/search/rank.ts';
import type { Hit } from '#tools/search/hit.ts';
import { mendWords, soundOf, wordsOf } from '#tools/search/slips.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';
import type { ExplainedWord } from '#tools/search/name-parts.ts';
import { openNames } from './names.ts';
import { textHits, type TextHits } from './text-hits.ts';

export interface Found extends Omit<Answered, 'name' | 'answers' | 'named' | 'choosers'> {
  choosers: readonly ExplainedWord[];
  hits: readonly Hit[];
  /** The name, figure or sentence by which a hit was found, by id, where its title does not say it. */
  by: ReadonlyMap<string, string>;
  /** The index holds more than were looked at. */
  more: boolean;
}

/** A word so long is still told from others with two wrong letters. */
const LONG = 8;
/** Milliseconds before more is fetched: who has found what they want is gone by then. The index is three times as much as all else. */
const PAUSE = 300;

/**
 * `onFirst` is told what the list of names finds, before the index is fetched. Throws when list or index cannot be
 * fetched; what was told stays true.
 */
export async function findHits(typed: string, lang: Lang, onFirst: (found: Found) => void): Promise<Found> {
  const names = await openNames(lang);
  const query = names.simplify(typed);
  // A charge that is called so stands first, whatever else is called so: nobody waits for that.
  const { name: _, answers: sooner, named: __, ...beside } = answer(await names.chargesFor(query), query);
  if (sooner[0] && sooner[0].kind <= kinds.alias && beside.choosers.length === 0) {
    onFirst(found({ ...beside, choosers: [] }, sooner, none));
    await new Promise(resolve => setTimeout(resolve, PAUSE));
  }
  const finder = await names.finderFor(query);
  const { name, answers, named, choosers, ...rest } = answer(finder, query);
  const around = { ...rest, choosers: await names.explain(choosers) };
  const isFound = answers.length + around.outside.length + around.pages.length + around.tools.length > 0;
  const guess = isFound ? null : await guessed(name, finder);
  const first = { ...around, ...(guess && guess.answers.length > 0 ? { guessed: true } : {}) };
  const byName = guess?.answers ?? answers;
  // Texts are not asked about what is no charge of a port, nor, where no charge is called so, about a name: another charge
  // that shares its words is no answer.
  if (around.outside.length > 0 || (named && (first.guessed || byName.length === 0))) return found(first, byName, none);
  if (isFound || byName.length > 0) {
    onFirst(found(first, byName, none));
    await new Promise(resolve => setTimeout(resolve, PAUSE));
  }
  const texts = await textHits(query, lang, names.list, finder);
  // What holds all that was typed is no guess.
  if (guess === null || texts.hits.length + texts.pages.length > 0) return found(around, answers, texts);
  const mended = guess.mended === null ? none : await textHits(guess.mended, lang, names.list, finder);
  return { ...found(first, byName, mended), guessed: true };
}

const none: TextHits = { hits: [], pages: [], more: false };

/** What was found by name, then what only holds what was typed. */
function found(around: Omit<Found, 'hits' | 'by' | 'more'>, answers: readonly Answer[], texts: TextHits): Found {
  const ids = new Set(answers.map(({ entry }) => entry.hit.id));
  const pages = uniqueBy([...around.pages, ...texts.pages], ({ url, title }) => `${url} ${title}`);
  const hits = [...answers.map(({ entry }) => entry.hit), ...texts.hits.filter(({ id }) => !ids.has(id))];
  const further: Group[] = [...(hits.length > 0 ? (['charges'] as const) : []), ...pages.map(({ kind }) => kind)];
  return {
    ...around,
    pages,
    groups: [...new Set([...around.groups, ...further])],
    hits,
    by: new Map(answers.flatMap(({ entry, by }) => (by === '' ? [] : [[entry.hit.id, by]]))),
    more: texts.more,
  };
}

interface Guess {
  answers: readonly Answer[];
  /** The query with a wrong letter set right, for the index. */
  mended: string | null;
}

/** Another character of the same sound, or a wrong letter. */
async function guessed(query: string, finder: Finder): Promise<Guess> {
  const sound = soundOf(query, (await fetchJson(fromBase('/search/sounds.json'))) as Record<string, string>);
  const heard = sound === null ? [] : finder.sounding(sound);
  if (heard.length > 0) return { answers: heard, mended: null };
  const mended = mendWords(query, wordsOf(finder.entries), word => (word.length < LONG ? 1 : 2));
  return { answers: mended === null ? [] : answer(finder, mended).answers, mended };
}
