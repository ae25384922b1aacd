// Kills the watcher again and again while a writer edits the data and a reader asks for pages, and notes what is seen.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { serveFolder } from '#cli/static-server.ts';
import { baseFee, feeWith, place, shownAmount, until, writeFee, type Place } from './running.ts';
import { faultsOf, pageFaults } from './whole-site.ts';

/** Amounts of good edits count up from here; those of bad ones from below, so that each is known by its figure. */
const GOOD = 70_000_000;
const BAD = 66_000_000;

const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);

/** The whole trial: a first site, the kills, a last start; fails on anything that a reader should not have seen. */
export async function survives(builder: string | null, plan: Omit<KillPlan, 'seed'>): Promise<void> {
  using here = place(builder);
  await firstSite(here);
  const report = await killRun(here, { ...plan, seed });
  console.log(`KILL_SEED=${seed}`, JSON.stringify({ ...report, faults: report.faults.length }));
  expect(report.faults).toEqual([]);
  expect(report.requests).toBeGreaterThan(plan.kills);
  const { shown, code, left } = await lastStart(here);
  expect(shown).toBe(String(GOOD + report.goodEdits));
  expect(code).toBe(0);
  const pair = ['release', 'release.ok'];
  expect(left).toEqual(['dist', 'dist.releases', 'dist.status.json', ...pair, ...pair]);
}

export interface KillPlan {
  kills: number;
  /** Milliseconds for all the kills together; the watchers' lives are drawn so that they come to about that. */
  within: number;
  /** What it says when the site is about to go online, or just is; some kills wait for that. */
  nearlyDone: RegExp;
  seed: number;
}

interface KillReport {
  /** Everything that a reader should not have seen. */
  faults: string[];
  requests: number;
  releases: number;
  /** What the watcher was doing when it was killed, as far as its status told. */
  killedWhile: Record<string, number>;
  goodEdits: number;
  badEdits: number;
}

/** The site must be online and no watcher running; so it is left, with the last edit a good one. */
async function killRun(here: Place, { kills, within, nearlyDone, seed }: KillPlan): Promise<KillReport> {
  const random = generator(seed);
  const writer = startWriter(here, (2 * within) / kills, generator(seed + 1));
  const reader = startReader(here, writer.isGood);
  const killedWhile: Record<string, number> = {};
  const end = performance.now() + within;
  for (let count = 0; count < kills; count++) {
    const longest = (2 * Math.max(0, end - performance.now())) / (kills - count);
    const running = here.start();
    const began = performance.now();
    const aimed = random() < 0.3;
    const life = random() * longest;
    while (performance.now() - began < (aimed ? 2 * longest : life)) {
      if (aimed && nearlyDone.test(running.said())) break;
      await sleep(aimed ? 1 : 10);
    }
    if (aimed) await sleep(random() * 20);
    await running.kill();
    const state = here.status()?.state ?? 'none';
    killedWhile[state] = (killedWhile[state] ?? 0) + 1;
  }
  await writer.stop();
  const seen = await reader.stop();
  return { ...seen, killedWhile, ...writer.counts() };
}

function startWriter({ data }: Place, pause: number, random: () => number) {
  const base = baseFee(data);
  let good = 0;
  let bad = 0;
  let stopped = false;
  const writeGood = () => writeFee(data, feeWith(GOOD + ++good, base), { whole: random() < 0.5 });
  const writeBad = () => {
    const text = feeWith(BAD + ++bad, base);
    const spoilt = [
      text.slice(0, text.indexOf('Import, 20 ft')),
      `${text}surcharge: "1"\n`,
      text.replace('示例服务甲', `<b>${BAD + bad}</b>`),
      text.replace('to: "2009-12-31"', 'to: "2010-12-31"'),
      text.replace('total: ', 'total: "1" # '),
    ];
    writeFee(data, spoilt[Math.floor(random() * spoilt.length)]!, { whole: random() < 0.5 });
  };
  const done = (async () => {
    while (!stopped) {
      (random() < 0.6 ? writeGood : writeBad)();
      await sleep(random() < 0.2 ? 20 : random() * pause);
    }
    writeGood();
  })();
  return {
    isGood: (amount: number) => amount > GOOD && amount <= GOOD + good,
    counts: () => ({ goodEdits: good, badEdits: bad }),
    stop: () => {
      stopped = true;
      return done;
    },
  };
}

function startReader({ outDir }: Place, isGood: (amount: number) => boolean) {
  const faults: string[] = [];
  const checked = new Set<string>();
  let requests = 0;
  let newest = 0;
  let stopped = false;

  async function get(url: string, address: string): Promise<string> {
    const response = await fetch(url + address);
    const text = await response.text();
    requests++;
    if (response.status !== 200) faults.push(`${address}: status ${response.status}`);
    for (const [figure] of text.replaceAll(',', '').matchAll(/(?:66|70)\d{6}/gu)) {
      const amount = Number(figure);
      if (!isGood(amount)) faults.push(`${address}: shows ${amount}, which no good edit said`);
    }
    return text;
  }

  async function round(url: string): Promise<void> {
    const release = fs.realpathSync(outDir);
    if (!checked.has(release)) {
      const found = faultsOf(release);
      // A release is looked through while it is online; afterwards it may be taken away at any time.
      if (fs.realpathSync(outDir) === release) {
        checked.add(release);
        faults.push(...found);
      }
    }
    for (const address of ['/', '/f/0001/']) {
      const html = await get(url, address);
      if (!html.trimEnd().endsWith('</html>')) faults.push(`${address}: cut short`);
      const found = pageFaults(html, release);
      if (fs.realpathSync(outDir) === release) faults.push(...found.map(fault => `${address}: ${fault}`));
    }
    const amount = Number(/"amount":\s*"(\d+)"/u.exec(await get(url, '/api/v1/fees/0001.json'))?.[1]);
    if (amount < newest) faults.push(`went back from ${newest} to ${amount}`);
    newest = Math.max(newest, amount);
  }

  const done = (async () => {
    const server = await serveFolder(outDir, 0, '127.0.0.1');
    try {
      while (!stopped) {
        await round(server.url);
        await sleep(25);
      }
    } finally {
      await server.close();
    }
  })().catch((error: unknown) => faults.push(String(error)));
  return {
    stop: async () => {
      stopped = true;
      await done;
      return { faults, requests, releases: checked.size };
    },
  };
}

/** Builds the first site from the data as they are; leaves no watcher. */
async function firstSite(here: Place): Promise<void> {
  const running = here.start();
  await until(() => here.status()?.state === 'live');
  await running.stop();
}

/** What stands beside the data once a last watcher has come to rest on the last state and was asked to end. */
async function lastStart(here: Place): Promise<{ shown: string | null; code: number | null; left: string[] }> {
  const wanted = /amount: "(\d+)"/u.exec(baseFee(here.data))?.[1];
  const running = here.start();
  await until(() => here.status()?.state === 'live' && shownAmount(here.outDir) === wanted);
  const code = await running.stop();
  const left = fs.readdirSync(path.dirname(here.outDir)).sort();
  const releases = fs.readdirSync(`${here.outDir}.releases`).sort();
  return {
    shown: shownAmount(here.outDir),
    code,
    left: [...left, ...releases.map(name => name.replace(/^[^.]+/u, 'release'))],
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32's mixing). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
