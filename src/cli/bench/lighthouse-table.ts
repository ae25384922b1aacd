// What Lighthouse says of each kind of page on its profile of a phone: slow line, slow processor, answers compressed.
import net from 'node:net';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { launchBrowser } from '../browser.ts';
import { builtPages, longestOfEach, routesOf } from './routes.ts';
import { table, type Row } from './table.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const flags: Flags = { logLevel: 'silent', output: 'json', formFactor: 'mobile', onlyCategories: categories };

/** `url` serves `dist`; `fits` chooses among the longest page of each route in each language. */
export async function lighthouseTable(
  dist: string,
  url: string,
  fits: (address: string) => boolean = address => !address.startsWith('/en/'),
): Promise<string[]> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const rows: Row[] = [];
    for (const address of longestOfEach(routesOf(builtPages(dist))).filter(fits)) {
      const run = await lighthouse(`${url}${address}`, { ...flags, port });
      rows.push([address, ...(run ? figures(run.lhr) : [])]);
    }
    return table(['Lighthouse, phone', ...categories, 'layout shift', 'longest task, ms'], rows);
  } finally {
    await browser.close();
  }
}

/** Scores of 100, the layout shift, milliseconds of the longest task on the main thread. */
function figures({ categories: judged, audits }: Result): (string | number)[] {
  const scores = categories.map(name => Math.round((judged[name]?.score ?? 0) * 100));
  const shift = (audits['cumulative-layout-shift']?.numericValue ?? NaN).toFixed(3);
  return [...scores, shift, Math.round(longestTask(audits))];
}

function longestTask(audits: Result['audits']): number {
  const { details } = audits['long-tasks']!;
  const tasks = details?.type === 'table' ? details.items.map(({ duration }) => Number(duration)) : [];
  return Math.max(0, ...tasks);
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
