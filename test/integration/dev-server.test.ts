// `astro dev` by itself: an edit of the data shows, a fault in it is told with file and line, on the page and in the terminal.
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#cli/browser.ts';
import { waitForLock } from '#integration/lock.ts';
import { fixture } from '../catalogue/fixture.ts';

const FEE = 'content/fees/port/fee-a.yaml';
const data = fixture();
const original = fs.readFileSync(data.file(FEE), 'utf8');
const amount = (figure: string) =>
  original.replace('amount: "10"', `amount: "${figure}"`).replace('total: "30"', 'total: "33"');
let server: ChildProcess;
let browser: Browser;
let url = '';
let said = '';
let lock: Awaited<ReturnType<typeof waitForLock>>;

beforeAll(async () => {
  // Astro notes at one place in the project which summaries there are; builds of other data wait meanwhile.
  lock = await waitForLock('.cache/compile.lock');
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  // Begun with a fault: there is no page yet, and no stack of the compiler either.
  data.write(FEE, amount('ten'));
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      env: {
        ...asTyped(),
        CONTENT_DIR: data.file('content'),
        SEEDS_DIR: data.file('seeds'),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  for (const stream of [server.stdout!, server.stderr!]) {
    stream.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  }
  browser = await launchBrowser();
  await until(async () => (await fetch(url, { headers: { accept: 'text/html' } }).catch(() => null)) !== null);
});
afterAll(async () => {
  await browser.close();
  const ended = new Promise(resolve => server.once('exit', resolve));
  server.kill();
  await ended;
  data[Symbol.dispose]();
  lock.release();
});

test('begun with a fault, the terminal and the page say where it is; mended, the page is there', async () => {
  expect(said).toContain('fee-a.yaml:');
  const page = await browser.newPage();
  await page.goto(`${url}/f/0001/`);
  const overlay = page.locator('vite-error-overlay');
  await expect.poll(() => overlay.count(), { timeout: 60_000 }).toBe(1);
  expect(await overlay.evaluate(one => one.shadowRoot!.textContent)).toMatch(/fee-a\.yaml:\d+:\d+ {2}decimal/u);
  data.write(FEE, amount('11'));
  await expect.poll(() => page.locator('table[data-rates]').first().textContent(), { timeout: 60_000 }).toContain('11');
  await page.close();
});

test('an amount that is edited shows in the open page; a fault lies over it and leaves when it is mended', async () => {
  const page = await browser.newPage();
  await page.goto(`${url}/f/0001/`);
  data.write(FEE, amount('12').replace('"33"', '"36"'));
  await expect.poll(() => page.locator('table[data-rates]').first().textContent(), { timeout: 60_000 }).toContain('12');
  data.write(FEE, `${original}surcharge: "1"\n`);
  await expect.poll(() => page.locator('vite-error-overlay').count(), { timeout: 60_000 }).toBe(1);
  data.write(FEE, original);
  await expect.poll(() => page.locator('vite-error-overlay').count(), { timeout: 60_000 }).toBe(0);
  await page.close();
});

test(
  'a data folder that vanishes is told of, and the pages are there again with it',
  { timeout: 120_000 },
  async () => {
    fs.renameSync(data.file('content'), data.file('away'));
    await until(() => Promise.resolve(said.includes('folder-missing')));
    fs.renameSync(data.file('away'), data.file('content'));
    data.write(FEE, amount('13').replace('"33"', '"39"'));
    await until(async () => (await (await fetch(`${url}/api/v1/fees/0001.json`)).text()).includes('"13"'));
  },
);

test('the search index is there, too', async () => {
  const response = await fetch(`${url}/pagefind/zh/pagefind-entry.json`);
  expect(response.status).toBe(200);
});

test('nothing of this is a stack of the compiler', () => {
  expect(said).not.toMatch(/^\s+at /mu);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(100);
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** The environment of a terminal: told of a test, Astro serves without reloading pages. */
function asTyped(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_ENV: _env, ...rest } = process.env;
  return rest;
}
