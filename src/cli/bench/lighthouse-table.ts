// What Lighthouse says of each kind of page on its profile of a phone: slow line, slow processor, answers compressed.
import net from 'node:net';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { launchBrowser } from '#cli/browser.ts';
import { builtPages, longestOfEach, routesOf } from './routes.ts';
import { table, type Row } from './table.ts';

const quality = ['accessibility', 'best-practices', 'seo'];
const flags: Flags = { logLevel: 'silent', output: 'json', formFactor: 'mobile' };
const speed: Flags = { ...flags, onlyCategories: ['performance'] };
const other: Flags = {
  ...flags,
  onlyCategories: quality,
  throttlingMethod: 'provided',
  // Kept out of search engines are only pages without an answer of their own, on purpose.
  skipAudits: ['is-crawlable'],
  // As tall as any page: what lies below the bar at the foot of a phone until one scrolls is no smaller for it.
  screenEmulation: { mobile: true, width: 360, height: 12_000, deviceScaleFactor: 1, disabled: false },
};

/** `url` serves `dist`; `fits` chooses among the longest page of each route in each language. */
export async function lighthouseTable(
  dist: string,
  url: string,
  fits: (address: string) => boolean = address => !address.startsWith('/en/'),
): Promise<string[]> {
  const port = await freePort();
  const judged = async (address: string, how: Flags) => (await lighthouse(address, { ...how, port }))!.lhr;
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const rows: Row[] = [];
    for (const address of longestOfEach(routesOf(builtPages(dist))).filter(fits)) {
      const [fast, good] = [await judged(url + address, speed), await judged(url + address, other)];
      rows.push([address, score(fast, 'performance'), ...quality.map(name => score(good, name)), ...ofSpeed(fast)]);
    }
    return table(['Lighthouse, phone', 'performance', ...quality, 'layout shift', 'longest task, ms'], rows);
  } finally {
    await browser.close();
  }
}

/** Of 100. */
const score = ({ categories }: Result, name: string) => Math.round((categories[name]?.score ?? 0) * 100);

/** The layout shift, and the milliseconds of the longest task on the main thread. */
function ofSpeed({ audits }: Result): (string | number)[] {
  const shift = (audits['cumulative-layout-shift']?.numericValue ?? NaN).toFixed(3);
  return [shift, Math.round(longestTask(audits))];
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
