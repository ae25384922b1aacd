// Pages that are called as was asked: documents by number or title, companies by name or code, channels by name or number.
import { normalise, squeeze } from '#text/normalise.ts';
import { namesStanding } from '#text/standing.ts';
import { measureAnchor } from '#domain/documents/measures.ts';
import type { NamedMeasures, NameList } from './name-list.ts';
import type { NamedPage } from './named-pages.ts';

/** What is called so whole, what begins or ends so, what holds it. */
export const fits = { whole: 0, edge: 1, part: 2 } as const;
type Fit = (typeof fits)[keyof typeof fits];

export interface Called {
  page: NamedPage;
  fit: Fit;
}

/** Shorter words stand in too many names. */
const SHORTEST_PART = 2;

/** Every page of a list, measures among them, with the names by which each is found. */
export function pagesOf(list: Pick<NameList, 'pages' | 'measures'>): { page: NamedPage; names: string[] }[] {
  return [...list.pages, ...measuresOf(list.measures)].map(page => ({ page, names: namesOfPage(page) }));
}

function measuresOf(documents: readonly NamedMeasures[]): NamedPage[] {
  return documents.flatMap(([url, label, ...titles]) =>
    titles.map(([number, title]): NamedPage => ({
      kind: 'documents',
      title,
      note: label,
      url: `${url}#${measureAnchor(number)}`,
    })),
  );
}

/** What is said of a channel or an indicator is no name of it. */
function namesOfPage({ kind, title, note, words = [], phone }: NamedPage): string[] {
  return [title, ...(note !== undefined && kind === 'documents' ? [note] : []), ...words, ...(phone ? [phone] : [])];
}

/** The best first; `pages` with their names as they are compared. */
export function callFinder(
  pages: readonly { page: NamedPage; names: readonly string[] }[],
): (query: string) => Called[] {
  const keyed = pages.map(({ page, names }) => ({ page, keys: names.map(keyOf) }));
  return query => {
    const wanted = keyOf(query);
    if (wanted.length < SHORTEST_PART) return [];
    const called = keyed.flatMap(({ page, keys }): (Called & { rest: number })[] => {
      const placed = keys.flatMap(key => {
        const fit = fitOf(key, wanted, query);
        return fit === null ? [] : [{ fit, rest: key.length - wanted.length }];
      });
      const [best] = placed.sort((a, b) => a.fit - b.fit || a.rest - b.rest);
      return best ? [{ page, ...best }] : [];
    });
    return called.sort((a, b) => a.fit - b.fit || a.rest - b.rest);
  };
}

function fitOf(key: string, wanted: string, query: string): Fit | null {
  if (key === wanted) return fits.whole;
  const isHan = /\p{Script=Han}/u.test(query);
  // The short name of a law is the end of its title. Letters and digits stand for themselves at the beginning, or word by word.
  if (key.startsWith(wanted) || (isHan && key.endsWith(wanted))) return fits.edge;
  if (isHan) return key.includes(wanted) ? fits.part : null;
  const words = normalise(query).split(' ');
  return words.length > 1 && words.every(word => key.includes(word)) ? fits.part : null;
}

/** Pages of which a whole name stands in the query, the longest first. */
export function pageStanding(
  pages: readonly { page: NamedPage; names: readonly string[] }[],
): (query: string) => NamedPage[] {
  const byName = Map.groupBy(
    pages.flatMap(({ page, names }) => names.map(name => ({ page, name: normalise(name) }))),
    ({ name }) => name,
  );
  const standing = namesStanding([...byName].map(([name, all]) => [name, all.map(({ page }) => page)] as const));
  return query =>
    standing(normalise(query))
      .sort((a, b) => b.end - b.start - (a.end - a.start))
      .flatMap(({ value }) => value);
}

/** Letters and digits alone: 交水规〔2019〕2号 is also written 交水规2019-2. */
function keyOf(name: string): string {
  return squeeze(name).replace(/[^\p{L}\p{N}]/gu, '');
}
