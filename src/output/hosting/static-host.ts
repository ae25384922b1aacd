// The two files by which static hosts are told of headers and moved pages. They say what deploy/nginx says to nginx.
import type { Catalogue } from '#domain/catalogue.ts';
import { partsOf, type Moved } from '#domain/address/moves.ts';
import { pathOnHost } from '#i18n/absolute.ts';
import { langs, pathIn } from '#i18n/lang.ts';
import type { Site } from '#schema/site.ts';
import { headersText } from './headers.ts';

/** Paths inside the output folder, with their texts. */
export function staticHostFiles({ moved, site }: Pick<Catalogue, 'moved' | 'site'>): { path: string; text: string }[] {
  return [
    { path: '_headers', text: headersText(pathOnHost(site, '/')) },
    { path: '_redirects', text: redirectsText(site, moved) },
  ];
}

/** A line a moved page and language. Rows are not the host's: a browser keeps fragments to itself. */
export function redirectsText(site: Pick<Site, 'baseUrl'>, moved: readonly Moved[]): string {
  const lines = moved
    .filter(({ from }) => partsOf(from).fragment === null)
    .flatMap(({ from, to }) =>
      langs.map(lang => `${pathOnHost(site, pathIn(lang, from))} ${pathOnHost(site, pathIn(lang, to))} 301\n`),
    );
  return `# For static hosts; see docs/publishing.md.\n${lines.join('')}`;
}
