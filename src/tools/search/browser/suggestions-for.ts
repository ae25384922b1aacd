// What answers while a query is typed. Loaded at the first focus of a search box, as most readers of a page never use it.
import type { Lang } from '#i18n/lang.ts';
import type { NameList } from '#tools/search/name-list.ts';
import { suggest, type Suggestion } from '#tools/search/suggest.ts';
import { openNames } from './names.ts';

export { openNames };

/** Throws when the list cannot be had. */
export async function suggestionsFor(
  typed: string,
  lang: Lang,
): Promise<{ list: NameList; suggestions: Suggestion[] }> {
  const { list, simplify, finderFor } = await openNames(lang);
  const query = simplify(typed);
  return { list, suggestions: suggest(await finderFor(query), query) };
}
