// Asks the Pagefind index for candidates, keeps those that really hold what was asked, and puts them in order.
// Throws when the index cannot be fetched.
import type { Lang } from '../i18n/lang.ts';
import { piecesOf, termOf } from '../search/pieces.ts';
import { sortHits } from '../search/rank.ts';
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

/** Entries that hold every piece of the query; where there are none, those that hold the most, at least half. */
export async function findHits(query: string, lang: Lang): Promise<Hit[]> {
  const pieces = piecesOf(query).map(termOf).slice(0, MOST_PIECES);
  if (pieces.length === 0) return [];
  const pagefind = await open(lang);
  const whole = await candidates(pagefind, [pieces.join(' ')], pieces);
  const all = whole.filter(({ held }) => held === pieces.length);
  const found = all.length > 0 ? all : most(await candidates(pagefind, pieces, pieces), pieces.length);
  return sortHits(query, found).slice(0, MOST_HITS);
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

function most(found: readonly Candidate[], wanted: number): Candidate[] {
  const best = Math.max(0, ...found.map(({ held }) => held));
  return found.filter(({ held }) => held === best && held * 2 >= wanted);
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
