// What a browser with a cold cache fetches from the search page's address: until the first hit, and until all are there.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { table, type Row } from './table.ts';

const queries = ['停泊费', '港务', '港', 'ISPS', 'pilotage', '货物港务废', '20尺柜进口港务费多少钱', '539元'];

interface Part {
  path: string;
  gzip: number;
}

/** `label` says which catalogue is served at `url`. */
export async function firstHitTable(browser: Browser, url: string, label: string): Promise<string[]> {
  const rows: Row[] = [];
  for (const query of queries) rows.push([query, ...(await firstHit(browser, url, query))]);
  const head = [
    'ms to the first hit',
    'bytes gzip until then',
    'all requests',
    'all bytes gzip',
    '… page and names',
    '… engine',
    '… index',
    '… entries',
  ];
  return table([`search, cold cache, ${label}`, ...head], rows);
}

async function firstHit(browser: Browser, url: string, query: string): Promise<Row> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  try {
    const page = await context.newPage();
    const fetched: Promise<Part>[] = [];
    page.on('response', response =>
      fetched.push(
        response.body().then(
          body => ({ path: new URL(response.url()).pathname, gzip: weigh(body) }),
          () => ({ path: '', gzip: 0 }),
        ),
      ),
    );
    const began = performance.now();
    await page.goto(`${url}/search/?q=${encodeURIComponent(query)}`);
    const complete = page.locator('[data-search-state=done], [data-search-state=failed]');
    const hits = page.locator('ol[data-results] > li');
    await hits.first().or(complete).first().waitFor();
    const milliseconds = Math.round(performance.now() - began);
    const first = (await Promise.all(fetched)).reduce((sum, part) => sum + part.gzip, 0);
    await complete.waitFor();
    const parts = await Promise.all(fetched);
    const gzip = (pattern: RegExp) =>
      parts.filter(part => pattern.test(part.path)).reduce((sum, part) => sum + part.gzip, 0);
    return [
      (await hits.count()) === 0 ? 'no hit' : milliseconds,
      first,
      parts.length,
      gzip(/^/u),
      gzip(/^(?!\/pagefind\/)/u),
      gzip(/\/(?:pagefind\.js|wasm\.[^/]+)$/u),
      gzip(/\/(?:pagefind-entry\.json|[^/]+\.pf_(?:meta|index|filter))$/u),
      gzip(/\.pf_fragment$/u),
    ];
  } finally {
    await context.close();
  }
}

/** The bundle's own files are packed already; packing them again makes them no smaller. */
function weigh(body: Buffer): number {
  return Math.min(body.length, gzipSync(body).length);
}
