// What answers while a query is typed. Loaded at the first focus of a search box, as most readers of a page never use it.
import type { Lang } from '#i18n/lang.ts';
import { MAY_ASK } from '#tools/search/may-ask.ts';
import type { NameList } from '#tools/search/name-list.ts';
import { suggest, type Suggestion } from '#tools/search/suggest.ts';
import { openNames } from './names.ts';
import style from './suggestions.css?url';

export { openNames };

/** The sheet of the list comes with what fills it. */
const styled = new Promise(done => {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'stylesheet', href: style, onload: done, onerror: done }));
});

/** Throws when the list cannot be had. */
export async function suggestionsFor(
  typed: string,
  lang: Lang,
): Promise<{ list: NameList; suggestions: Suggestion[] }> {
  const { list, simplify, finderFor, chargesFor } = await openNames(lang);
  await styled;
  const query = simplify(typed);
  const suggestions = suggest(await finderFor(query).catch(() => chargesFor(query)), query);
  // The row that is asked for is found by scripts of its own: most names are typed alone.
  const asks = MAY_ASK.test(query) && suggestions.some(({ kind }) => kind === 'fee');
  const find = asks ? await import('./row-sayer.ts').then(({ rowFor }) => rowFor(query, lang)).catch(() => null) : null;
  return {
    list,
    suggestions: suggestions.map(one => {
      const row = one.kind === 'fee' ? find?.(one.hit.id) : null;
      return row && one.kind === 'fee' ? { ...one, row: row.text } : one;
    }),
  };
}
