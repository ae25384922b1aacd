// The pages that work something out: what they fetch, and how long a bill of 500 lines takes with the processor slowed fourfold.
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { table, type Row } from './table.ts';

const SLOWER = 4;
const LINES = 500;
const OPENED = 5;
const EACH = 4;

export async function toolTable(browser: Browser, url: string): Promise<string[]> {
  const rows: Row[] = [];
  for (const address of ['/bill/', '/estimate/', '/free-time/']) {
    const [script, data] = await fetched(browser, url, address);
    rows.push([address, script, data]);
  }
  const judged = [];
  for (let time = 0; time < OPENED; time++) judged.push(await judging(browser, url, time));
  const first = judged.map(times => times[0]!).sort((a, b) => a - b);
  const next = judged.flatMap(times => times.slice(1)).sort((a, b) => a - b);
  const middle = (times: number[]) => Math.round(times[Math.floor(times.length / 2)]!);
  const slowest = (times: number[]) => Math.round(times.at(-1)!);
  return [
    ...table(['page', 'script gzip', 'data fetched gzip'], rows),
    ...table(
      [`a bill of ${LINES} lines judged, ${SLOWER} × slower`, 'bills', 'median ms', 'slowest'],
      [
        ['first on a page just opened', first.length, middle(first), slowest(first)],
        ['next ones', next.length, middle(next), slowest(next)],
      ],
    ),
  ];
}

/** Bytes of scripts and of data that a page asks for, compressed. */
async function fetched(browser: Browser, url: string, address: string): Promise<[script: number, data: number]> {
  const page = await browser.newPage();
  const sizes: { script: boolean; bytes: number }[] = [];
  page.on('response', response => {
    const script = /\.js$/u.test(new URL(response.url()).pathname);
    if (script || /\.json$/u.test(new URL(response.url()).pathname))
      void response.body().then(body => sizes.push({ script, bytes: gzipSync(body).length }));
  });
  await page.goto(`${url}${address}`, { waitUntil: 'networkidle' });
  await page.close();
  const sum = (script: boolean) =>
    sizes.filter(one => one.script === script).reduce((total, { bytes }) => total + bytes, 0);
  return [sum(true), sum(false)];
}

/** Milliseconds for one bill after another, as the page measures itself; no two have a line in common. */
async function judging(browser: Browser, url: string, time: number): Promise<number[]> {
  const known = fs
    .readFileSync('test/tools/bill/lines.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(row => row.split('\t')[0]!);
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  try {
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`${url}/bill/`);
    await page.waitForSelector('#bill[data-bill-state=done]');
    // As long as it takes somebody to paste.
    await page.waitForTimeout(3_000);
    const times: number[] = [];
    for (let bill = 0; bill < EACH; bill++) {
      const lines = Array.from({ length: LINES }, (_, at) => `${known[at % known.length]!} no${time}${bill}${at}`);
      times.push(
        await page.evaluate(async text => {
          performance.clearMeasures();
          const area = document.querySelector<HTMLTextAreaElement>('textarea[name=lines]')!;
          area.value = text;
          area.dispatchEvent(new Event('input', { bubbles: true }));
          while (performance.getEntriesByName('bill-judged').length === 0)
            await new Promise(resolve => setTimeout(resolve, 20));
          return performance.getEntriesByName('bill-judged')[0]!.duration;
        }, lines.join('\n')),
      );
      await page.waitForFunction(count => document.querySelectorAll('[data-line]').length === count, LINES);
    }
    return times;
  } finally {
    await context.close();
  }
}
