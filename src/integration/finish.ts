// What a site has besides the pages that Astro writes: search index, site map, redirects, headers, the index of the open
// data.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { changesOf } from '#domain/change/change.ts';
import { pathOnHost } from '#i18n/absolute.ts';
import { langs } from '#i18n/lang.ts';
import { indexJson } from '#output/open-data/index-json.ts';
import { redirectFiles } from '#output/hosting/redirects.ts';
import { closeSearchIndex, searchIndex } from '#tools/search/search-index.ts';
import { siteMap } from '#output/hosting/site-map.ts';
import { staticHostFiles } from '#output/hosting/static-host.ts';
import { searchRecords } from '#tools/search/records.ts';
import type { Checked } from './checked.ts';

/** Makes the index of every language below `folder`, one after the other, so that one at a time is in memory. */
export async function makeSearchIndexes({ catalogue, day }: Checked, folder: string): Promise<void> {
  try {
    for (const lang of langs) {
      await searchIndex(searchRecords(catalogue, lang, day), path.join(folder, 'pagefind', lang));
    }
  } finally {
    await closeSearchIndex();
  }
}

/** Writes the files that belong beside the pages in `folder`. `pages` are the addresses of its pages, from the site's root. */
export async function writeServiceFiles(
  folder: string,
  { catalogue }: Checked,
  pages: readonly string[],
): Promise<void> {
  for (const [file, bytes] of await siteMap(
    catalogue.site,
    pages.filter(page => !page.startsWith('/en/')),
  ))
    write(folder, file, bytes);
  const styles = plainStyles(folder, catalogue.site);
  for (const { path: file, text } of [...redirectFiles(catalogue, styles), ...staticHostFiles(catalogue)]) {
    write(folder, file, text);
  }
  const index = indexJson(
    address => digestOf(path.join(folder, address)),
    catalogue,
    changesOf(catalogue).length,
    new Date(),
  );
  write(folder, 'api/v1/index.json', `${JSON.stringify(index, null, 1)}\n`);
}

/** The style sheets of the plainest page that Astro writes; what has moved needs no others. */
function plainStyles(folder: string, site: Checked['catalogue']['site']): string[] {
  const page = fs.readFileSync(path.join(folder, '404.html'), 'utf8');
  const linked = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(([, href]) => href!);
  const base = pathOnHost(site, '/');
  return linked.map(href => (href.startsWith(base) ? `/${href.slice(base.length)}` : href));
}

/** Never over a page: two sources for one address are a mistake. */
function write(folder: string, file: string, bytes: string | Buffer): void {
  const target = path.join(folder, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, bytes, { flag: 'wx' });
}

function digestOf(file: string) {
  const bytes = fs.readFileSync(file);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
