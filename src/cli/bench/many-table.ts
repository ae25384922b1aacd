// The first hit among 30,000 entries: only the search bundle is made of generated entries, the page is the real one.
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import { withoutThings } from '#tools/search/name-parts.ts';
import { closeSearchIndex, searchIndex } from '#tools/search/search-index.ts';
import { serveFolder } from '#cli/static-server.ts';
import { divide } from '#tools/search/parts.ts';
import { firstHitTable } from './first-hit-table.ts';
import { manyEntries } from './many-records.ts';

const ENTRIES = 30_000;

export async function manyTable(browser: Browser, dist: string, catalogue: Catalogue, day: Day): Promise<string[]> {
  const folder = `${dist}-many`;
  const ofSite = (source: string) => !path.relative(dist, source).startsWith('pagefind');
  fs.cpSync(dist, folder, { recursive: true, filter: ofSite });
  const { list, records } = manyEntries(catalogue, ENTRIES, 'zh', day);
  const { head, parts } = divide(list);
  const write = (name: string, value: unknown) =>
    fs.writeFileSync(path.join(folder, 'search', name), JSON.stringify(value));
  write('names.zh.json', withoutThings(head));
  parts.forEach((fees, part) => write(`names.zh.${part}.json`, fees));
  await searchIndex(records, path.join(folder, 'pagefind', 'zh'));
  await closeSearchIndex();
  const server = await serveFolder(folder, 0, '127.0.0.1');
  try {
    return await firstHitTable(browser, server.url, `${ENTRIES} generated entries`);
  } finally {
    await server.close();
  }
}
