// Asks the Pagefind index and puts its hits in order. Throws when the index cannot be fetched.
import { localPath, type Lang } from '../i18n/lang.ts';
import { piecesOf } from '../search/pieces.ts';
import { sortHits } from '../search/rank.ts';
import type { Hit } from './search-hit.ts';

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    term: string,
  ): Promise<{
    results: { id: string; score: number; data(): Promise<{ url: string; meta: Record<string, string> }> }[];
  }>;
}

/** Hits beyond these are not drawn. */
const MOST = 30;

let opened: Promise<Pagefind> | undefined;
let attempt = 0;

/** The bundle of a language; asked for anew after a failure (browsers remember a failed import by its address). */
async function open(lang: Lang): Promise<Pagefind> {
  const folder = `${localPath(lang, '/').replace(/^\/en\//u, '/')}pagefind/${lang}/`;
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

export async function findHits(query: string, lang: Lang): Promise<Hit[]> {
  const pieces = piecesOf(query);
  if (pieces.length === 0) return [];
  const pagefind = await open(lang);
  const all = await pagefind.search(pieces.join(' '));
  const results = all.results.length > 0 ? all.results : await anyPiece(pagefind, pieces);
  const data = await Promise.all(results.slice(0, MOST).map(result => result.data()));
  return sortHits(
    query,
    data.map(({ url, meta }) => ({
      ...hitOf(url, meta),
      names: (meta['names'] ?? '').split('\n'),
      ended: meta['state'] === 'ended',
    })),
  );
}

/** No entry has all the pieces: entries by the number of pieces they have, at least half of them. */
async function anyPiece(pagefind: Pagefind, pieces: readonly string[]) {
  const found = new Map<
    string,
    { count: number; result: Awaited<ReturnType<Pagefind['search']>>['results'][number] }
  >();
  for (const piece of pieces.slice(0, 24)) {
    for (const result of (await pagefind.search(piece)).results) {
      const before = found.get(result.id);
      found.set(result.id, { count: (before?.count ?? 0) + 1, result });
    }
  }
  const most = Math.max(0, ...[...found.values()].map(({ count }) => count));
  return [...found.values()]
    .filter(({ count }) => count * 2 >= most && count * 2 >= pieces.length)
    .sort((a, b) => b.count - a.count)
    .map(({ result }) => result);
}

function hitOf(url: string, meta: Record<string, string>): Hit {
  const { id = '', title = '', lead = '', figure = '', unit = '', regime = '', state = '', stateText = '' } = meta;
  return { id, url, title, lead, figure, unit, known: meta['known'] === 'yes', regime, state, stateText };
}
