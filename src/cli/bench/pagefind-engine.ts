// Pagefind as it comes: natural text, its own segmentation of Chinese at build and in the browser, its own order.
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser } from 'playwright-core';
import { MOST_RESULTS, type PeerRecord, type Search } from './engine.ts';

const FOLDER = 'bench-pagefind';

/** What is used of Pagefind in the browser. */
interface InBrowser {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ meta: Record<string, string> }> }[] }>;
}

/** Adds an index to the served folder `dist` and asks it from a page of the site. */
export async function pagefindSearch(
  browser: Browser,
  url: string,
  dist: string,
  records: readonly PeerRecord[],
): Promise<{ search: Search; close(): Promise<void> }> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  for (const { id, name, aliases, text } of records) {
    await index.addCustomRecord({
      url: `/f/${id}/`,
      language: 'zh',
      content: [name, aliases, text].join(' '),
      meta: { id, title: name },
    });
  }
  await index.writeFiles({ outputPath: path.join(dist, FOLDER) });
  await pagefind.close();
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto('/about/');
  return {
    search: query =>
      page.evaluate(
        async ({ folder, query, most }) => {
          const address = `/${folder}/pagefind.js`;
          const engine = (await import(address)) as InBrowser;
          await engine.options({ basePath: `/${folder}/`, baseUrl: '/' });
          const { results } = await engine.search(query);
          const data = await Promise.all(results.slice(0, most).map(result => result.data()));
          return data.map(({ meta }) => meta['id'] ?? '');
        },
        { folder: FOLDER, query, most: MOST_RESULTS },
      ),
    close: () => context.close(),
  };
}
