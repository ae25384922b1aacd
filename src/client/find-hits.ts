// Asks the Pagefind index for candidates, keeps those that really hold what was asked, and puts them in order.
// Throws when the index cannot be fetched.
import type { Lang } from '../i18n/lang.ts';
import { amountIn, type AmountAsked } from '../search/amount.ts';
import type { Facets } from '../search/choice.ts';
import { editDistance } from '../search/edit-distance.ts';
import { normalise } from '../search/normalise.ts';
import { piecesOf, skipTermsOf, termOf } from '../search/pieces.ts';
import { sortHits } from '../search/rank.ts';
import { isBetter, similarity } from '../search/similarity.ts';
import type { Hit } from './search-hit.ts';

interface Result {
  id: string;
  data(): Promise<{ url: string; content: string; meta: Record<string, string> }>;
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(term: string): Promise<{ results: Result[] }>;
}

export interface Found {
  hits: Hit[];
  /** Where there is no hit: entries with a name somewhat like the query. */
  near: Hit[];
  /** The index holds more than were looked at. */
  more: boolean;
}

/** Candidates beyond these are not looked at. */
const MOST_CANDIDATES = 60;
const MOST_PIECES = 24;
/** Entries that are only nearly named. */
const MOST_NEAR = 5;
const LEAST_SIMILARITY = 0.6;
/** Entries that are no answer, but sound a little like one. */
const LEAST_NEARNESS = 0.25;

let opened: Promise<Pagefind> | undefined;
let attempt = 0;

/** The bundle of a language; asked for anew after a failure (browsers remember a failed import by its address). */
async function open(lang: Lang): Promise<Pagefind> {
  const folder = `/pagefind/${lang}/`;
  opened ??= (async () => {
    const address = `${folder}pagefind.js${attempt > 0 ? `?again=${attempt}` : ''}`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ basePath: folder, baseUrl: '/' });
    return pagefind;
  })();
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    attempt++;
    throw error;
  }
}

/** One search: the index, and whether it held more than was looked at. */
interface Asked {
  pagefind: Pagefind;
  more: boolean;
}

/**
 * Entries that hold every piece of the query. Where there are none: the same with a mended slip of letters, then entries
 * of which a name stands in the query, whole or nearly.
 */
export async function findHits(query: string, lang: Lang): Promise<Found> {
  const asked: Asked = { pagefind: await open(lang), more: false };
  const amount = amountIn(query);
  if (amount) return { hits: await priced(asked, query, amount), near: [], more: asked.more };
  const whole = await holdingAll(asked, query);
  if (whole.length > 0) return { hits: sortHits(query, whole), near: [], more: asked.more };
  const mended = await mendLetters(query, () => 1);
  const again = mended === null ? [] : await holdingAll(asked, mended);
  if (mended !== null && again.length > 0) return { hits: sortHits(mended, again), near: [], more: asked.more };
  const { hits, near } = await named(asked, mended ?? query);
  if (hits.length > 0) return { hits, near: [], more: false };
  return { hits, near: near.length > 0 ? near : await likeLetters(asked, query), more: false };
}

/** Entries with a row at the figure, those charged by the unit asked for first; or the entry of that number. */
async function priced(asked: Asked, query: string, { figure, unit }: AmountAsked): Promise<Hit[]> {
  const found = await candidates(asked, [figure], [figure]);
  const byUnit = (hit: Candidate) => (unit !== '' && hit.unit.includes(unit) ? 0 : 1);
  return sortHits(
    query,
    found.filter(({ held }) => held === 1).sort((a, b) => byUnit(a) - byUnit(b)),
  );
}

/** Words of letters may also be one word, typed with spaces: yin hang fei. */
async function holdingAll(asked: Asked, query: string): Promise<Candidate[]> {
  const words = query.trim().split(/\s+/u);
  const joined = words.length > 1 && words.every(word => /^[a-z]+$/iu.test(word)) ? [words.join('')] : [];
  for (const form of [query, ...joined]) {
    const terms = piecesOf(form).map(termOf).slice(0, MOST_PIECES);
    if (terms.length === 0) continue;
    const found = (await candidates(asked, [terms.join(' ')], terms)).filter(({ held }) => held === terms.length);
    if (found.length > 0) return found;
  }
  return [];
}

/** Entries of which a name is told by the query, and those that only come near, the surest first. */
async function named(asked: Asked, query: string): Promise<Pick<Found, 'hits' | 'near'>> {
  const terms = [...piecesOf(query).map(termOf), ...skipTermsOf(query)].slice(0, MOST_PIECES);
  const found = (await candidates(asked, terms, terms))
    .map(hit => ({ hit, like: similarity(query, hit.names) }))
    .sort((a, b) =>
      isBetter(a.like, b.like) ? -1 : isBetter(b.like, a.like) ? 1 : Number(a.hit.ended) - Number(b.hit.ended),
    );
  const from = (least: number) =>
    found
      .filter(({ like }) => like.score >= least)
      .map(({ hit }) => hit)
      .slice(0, MOST_NEAR);
  return { hits: from(LEAST_SIMILARITY), near: from(LEAST_NEARNESS) };
}

/** Entries with a word that is several slips away from what was typed, more in a longer word. */
async function likeLetters(asked: Asked, query: string): Promise<Hit[]> {
  const mended = await mendLetters(query, word => Math.floor(word.length / 3));
  return mended === null ? [] : sortHits(mended, await holdingAll(asked, mended)).slice(0, MOST_NEAR);
}

/** The query with each unknown word of letters replaced by the nearest one, `slips` away at most; null when nothing was to mend. */
async function mendLetters(query: string, slips: (word: string) => number): Promise<string | null> {
  const words = normalise(query).split(' ');
  if (!words.some(word => /^[a-z]{4,}$/u.test(word))) return null;
  const known = await knownWords();
  if (known === null) return null;
  const mended = words.map(word => (/^[a-z]{4,}$/u.test(word) ? nearestWord(word, known, slips(word)) : word));
  return mended.join(' ') === words.join(' ') ? null : mended.join(' ');
}

let vocabulary: string[] | null = null;

/** The words of letters in all names, fetched once; null when they cannot be had. */
async function knownWords(): Promise<string[] | null> {
  if (vocabulary !== null) return vocabulary;
  const response = await fetch('/search/words.json');
  if (response.ok) vocabulary = (await response.json()) as string[];
  return vocabulary;
}

/** The first of the nearest words; the word itself where none is near, or where it is known. */
function nearestWord(word: string, known: readonly string[], slips: number): string {
  return known.reduce(
    (best, one) => {
      const distance = editDistance(word, one, best.distance);
      return distance < best.distance ? { one, distance } : best;
    },
    { one: word, distance: slips + 1 },
  ).one;
}

type Candidate = Hit & { names: string[]; ended: boolean; held: number };

async function candidates(asked: Asked, terms: readonly string[], pieces: readonly string[]): Promise<Candidate[]> {
  const results = new Map<string, Result>();
  for (const term of terms) {
    const found = (await asked.pagefind.search(term)).results;
    asked.more ||= found.length > MOST_CANDIDATES;
    for (const result of found.slice(0, MOST_CANDIDATES)) results.set(result.id, result);
  }
  const data = await Promise.all([...results.values()].slice(0, MOST_CANDIDATES).map(result => result.data()));
  return data.map(({ url, content, meta }) => ({
    ...hitOf(url, meta),
    held: heldBy(content, pieces),
  }));
}

/** How many of the terms stand in a record; a word of letters also counts as the beginning of a longer one. */
function heldBy(content: string, pieces: readonly string[]): number {
  const words = content.split(' ');
  return pieces.filter(piece =>
    words.some(word => word === piece || (/^[a-z][a-z0-9]/u.test(piece) && word.startsWith(piece))),
  ).length;
}

function hitOf(url: string, meta: Record<string, string>): Omit<Candidate, 'held'> {
  const facets = JSON.parse(meta['facets'] ?? '{}') as Facets;
  const { id = '', title = '', lead = '', figure = '', unit = '', regime = '', state = '', stateText = '' } = meta;
  return {
    ...{ id, url, title, lead, figure, unit, regime, state, stateText },
    known: meta['known'] === 'yes',
    facets,
    order: meta['order'] ?? '',
    since: meta['since'] ?? '',
    names: (meta['names'] ?? '').split('\n'),
    ended: state === 'ended',
  };
}
