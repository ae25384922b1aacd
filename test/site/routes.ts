// The kinds of pages, and whether what was built is promised.
import { isFragment, type BuiltPage } from '#cli/bench/routes.ts';

export * from '#cli/bench/routes.ts';

/** Pages that are neither among the promised addresses nor kept out of search engines; English is promised with the Chinese. */
export function unpromised(pages: readonly BuiltPage[], promised: readonly string[]): string[] {
  const known = new Set(promised);
  return pages
    .filter(page => !isFragment(page) && !page.html.includes('<meta name="robots" content="noindex"'))
    .map(({ address }) => address)
    .filter(address => !known.has(address.replace(/^\/en(?=\/)/u, '')));
}
