// What a browser with a cold cache fetches from the search page's address until the first hit stands there.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { table, type Row } from './table.ts';

const queries = ['停泊费', '港务', '港', 'ISPS', 'pilotage', '货物港务废', '20尺柜进口港务费多少钱', '539元'];

interface Part {
  path: string;
  bytes: number;
  gzip: number;
}

/** `label` says which catalogue is served at `url`. */
export async function firstHitTable(browser: Browser, url: string, label: string): Promise<string[]> {
  const rows: Row[] = [];
  for (const query of queries) rows.push([query, ...(await firstHit(browser, url, query))]);
  const head = ['requests', 'bytes', 'bytes gzip', '… page', '… engine', '… index', '… entries', 'ms to the first hit'];
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
          body => ({ path: new URL(response.url()).pathname, ...weigh(body) }),
          () => ({ path: '', bytes: 0, gzip: 0 }),
        ),
      ),
    );
    const began = performance.now();
    await page.goto(`${url}/search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-state=done], [data-search-state=failed]').waitFor();
    const milliseconds = Math.round(performance.now() - began);
    const hits = await page.locator('ol[data-results] > li').count();
    const parts = await Promise.all(fetched);
    const gzip = (pattern: RegExp) =>
      parts.filter(part => pattern.test(part.path)).reduce((sum, part) => sum + part.gzip, 0);
    return [
      parts.length,
      parts.reduce((sum, part) => sum + part.bytes, 0),
      gzip(/^/u),
      gzip(/^(?!\/pagefind\/)/u),
      gzip(/\/(?:pagefind(?:-worker)?\.js|wasm\.[^/]+)$/u),
      gzip(/\/(?:pagefind-entry\.json|[^/]+\.pf_(?:meta|index|filter))$/u),
      gzip(/\.pf_fragment$/u),
      hits === 0 ? 'no hit' : milliseconds,
    ];
  } finally {
    await context.close();
  }
}

/** The bundle's own files are packed already; packing them again makes them no smaller. */
function weigh(body: Buffer): Pick<Part, 'bytes' | 'gzip'> {
  return { bytes: body.length, gzip: Math.min(body.length, gzipSync(body).length) };
}
