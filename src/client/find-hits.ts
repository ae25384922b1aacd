// Asks the Pagefind index for candidates, keeps those that really hold what was asked, and puts them in order.
// Throws when the index cannot be fetched.
import type { Lang } from '../i18n/lang.ts';
import { amountIn, type AmountAsked } from '../search/amount.ts';
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

/** Hits beyond these are not drawn; candidates beyond these are not looked at. */
const MOST_HITS = 30;
const MOST_CANDIDATES = 60;
const MOST_PIECES = 24;
/** Entries that are only nearly named. */
const MOST_NEAR = 5;
const LEAST_SIMILARITY = 0.6;

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

/**
 * Entries that hold every piece of the query. Where there are none: the same with a mended slip of letters, then entries
 * of which a name stands in the query, whole or nearly.
 */
export async function findHits(query: string, lang: Lang): Promise<Hit[]> {
  const pagefind = await open(lang);
  const amount = amountIn(query);
  if (amount) return priced(pagefind, query, amount);
  const whole = await holdingAll(pagefind, query);
  if (whole.length > 0) return sortHits(query, whole).slice(0, MOST_HITS);
  const mended = await mendLetters(query);
  const again = mended === null ? [] : await holdingAll(pagefind, mended);
  if (mended !== null && again.length > 0) return sortHits(mended, again).slice(0, MOST_HITS);
  return named(pagefind, mended ?? query);
}

/** Entries with a row at the figure, those charged by the unit asked for first; or the entry of that number. */
async function priced(pagefind: Pagefind, query: string, { figure, unit }: AmountAsked): Promise<Hit[]> {
  const found = await candidates(pagefind, [figure], [figure]);
  const byUnit = (hit: Candidate) => (unit !== '' && hit.unit.includes(unit) ? 0 : 1);
  return sortHits(
    query,
    found.filter(({ held }) => held === 1).sort((a, b) => byUnit(a) - byUnit(b)),
  ).slice(0, MOST_HITS);
}

/** Words of letters may also be one word, typed with spaces: yin hang fei. */
async function holdingAll(pagefind: Pagefind, query: string): Promise<Candidate[]> {
  const words = query.trim().split(/\s+/u);
  const joined = words.length > 1 && words.every(word => /^[a-z]+$/iu.test(word)) ? [words.join('')] : [];
  for (const form of [query, ...joined]) {
    const terms = piecesOf(form).map(termOf).slice(0, MOST_PIECES);
    if (terms.length === 0) continue;
    const found = (await candidates(pagefind, [terms.join(' ')], terms)).filter(({ held }) => held === terms.length);
    if (found.length > 0) return found;
  }
  return [];
}

/** Entries of which a name is told by the query, the surest first. */
async function named(pagefind: Pagefind, query: string): Promise<Hit[]> {
  const terms = [...piecesOf(query).map(termOf), ...skipTermsOf(query)].slice(0, MOST_PIECES);
  const found = (await candidates(pagefind, terms, terms)).map(hit => ({ hit, like: similarity(query, hit.names) }));
  const near = found.filter(({ like }) => like.score >= LEAST_SIMILARITY);
  return near
    .sort((a, b) =>
      isBetter(a.like, b.like) ? -1 : isBetter(b.like, a.like) ? 1 : Number(a.hit.ended) - Number(b.hit.ended),
    )
    .map(({ hit }) => hit)
    .slice(0, MOST_NEAR);
}

/** The query with each unknown word of letters replaced by the one a slip away; null when nothing was to mend. */
async function mendLetters(query: string): Promise<string | null> {
  const words = normalise(query).split(' ');
  if (!words.some(word => /^[a-z]{4,}$/u.test(word))) return null;
  const response = await fetch('/search/words.json');
  if (!response.ok) return null;
  const known = (await response.json()) as string[];
  const mended = words.map(word =>
    /^[a-z]{4,}$/u.test(word) ? (known.find(one => editDistance(word, one, 2) === 1) ?? word) : word,
  );
  return mended.join(' ') === words.join(' ') ? null : mended.join(' ');
}

type Candidate = Hit & { names: string[]; ended: boolean; held: number };

async function candidates(
  pagefind: Pagefind,
  terms: readonly string[],
  pieces: readonly string[],
): Promise<Candidate[]> {
  const results = new Map<string, Result>();
  for (const term of terms) {
    for (const result of (await pagefind.search(term)).results.slice(0, MOST_CANDIDATES))
      results.set(result.id, result);
  }
  const data = await Promise.all([...results.values()].slice(0, MOST_CANDIDATES).map(result => result.data()));
  return data.map(({ url, content, meta }) => ({ ...hitOf(url, meta), held: heldBy(content, pieces) }));
}

/** How many of the terms stand in a record; a word of letters also counts as the beginning of a longer one. */
function heldBy(content: string, pieces: readonly string[]): number {
  const words = content.split(' ');
  return pieces.filter(piece =>
    words.some(word => word === piece || (/^[a-z][a-z0-9]/u.test(piece) && word.startsWith(piece))),
  ).length;
}

function hitOf(url: string, meta: Record<string, string>): Omit<Candidate, 'held'> {
  const { id = '', title = '', lead = '', figure = '', unit = '', regime = '', state = '', stateText = '' } = meta;
  return {
    ...{ id, url, title, lead, figure, unit, regime, state, stateText },
    known: meta['known'] === 'yes',
    names: (meta['names'] ?? '').split('\n'),
    ended: state === 'ended',
  };
}
