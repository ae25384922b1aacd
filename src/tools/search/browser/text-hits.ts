// Asks the Pagefind index for whatever holds every piece of a query anywhere: charges in rows and scope, measures and documents
// in their texts.
import { fromBase } from '#i18n/base.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Finder } from '#tools/search/finder.ts';
import { hitOf, type Hit, type HitFacts } from '#tools/search/hit.ts';
import type { NameList } from '#tools/search/name-list.ts';
import type { NamedPage } from '#tools/search/named-pages.ts';
import { compareStanding } from '#tools/search/rank.ts';
import { piecesOf, termOf } from '#text/pieces.ts';

interface Result {
  data(): Promise<{ raw_url: string; content: string }>;
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(term: string): Promise<{ results: Result[] }>;
}

export interface TextHits {
  hits: Hit[];
  pages: NamedPage[];
  /** The index holds more than were looked at. */
  more: boolean;
}

/** Candidates beyond these are not looked at. */
const MOST_CANDIDATES = 100;
const MOST_PIECES = 24;

let opened: Promise<Pagefind> | undefined;
let attempt = 0;

/** Throws when the index cannot be fetched. */
export async function textHits(query: string, lang: Lang, list: NameList, finder: Finder): Promise<TextHits> {
  const pagefind = await open(lang);
  // A currency after a figure says nothing that the figure does not.
  const plain = query.replace(/(?<=\d\s*)(?:元|块钱?|人民币|rmb|cny|usd|美元)/giu, ' ');
  const terms = piecesOf(plain).map(termOf).slice(0, MOST_PIECES);
  if (terms.length === 0) return { hits: [], pages: [], more: false };
  const { results } = await pagefind.search(terms.join(' '));
  const data = await Promise.all(results.slice(0, MOST_CANDIDATES).map(result => result.data()));
  const known = data
    // Pagefind also gives what only begins or sounds like a term.
    .filter(({ content }) => holdsAll(content, terms))
    .map(one => JSON.parse(one.raw_url.slice(1)) as HitFacts | NamedPage);
  const hits = known
    .filter(one => Array.isArray(one))
    // The list knows what has changed since the index was made.
    .map(facts => finder.entries.find(({ hit }) => hit.id === facts[0])?.hit ?? hitOf(facts, list));
  const pages = known.filter((one): one is NamedPage => !Array.isArray(one));
  const standing = ({ state, known }: Hit) => ({ ended: state === 'ended', known });
  return {
    hits: hits.sort((a, b) => compareStanding(standing(a), standing(b))),
    pages,
    more: results.length > MOST_CANDIDATES,
  };
}

/** The bundle of a language; asked for anew after a failure (browsers remember a failed import by its address). */
async function open(lang: Lang): Promise<Pagefind> {
  const folder = fromBase(`/pagefind/${lang}/`);
  opened ??= (async () => {
    const address = `${folder}pagefind.js${attempt > 0 ? `?again=${attempt}` : ''}`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // A worker would be fetched besides; the index is small enough to be asked in the page.
    await pagefind.options({ basePath: folder, baseUrl: '/', noWorker: true });
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

/** A word of letters also counts as the beginning of a longer one. */
function holdsAll(content: string, terms: readonly string[]): boolean {
  const words = content.split(' ');
  return terms.every(term =>
    words.some(word => word === term || (/^[a-z][a-z0-9]/u.test(term) && word.startsWith(term))),
  );
}
