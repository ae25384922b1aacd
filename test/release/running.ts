// The real `npm run watch` over a data set of its own, for tests: started, asked for its status, killed.
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Status } from '#release/status.ts';
import { fixture, type Fixture } from '../catalogue/fixture.ts';

const WATCH = path.join(import.meta.dirname, '../../src/cli/watch.ts');
export const TINY_BUILDER = path.join(import.meta.dirname, 'tiny-builder.ts');
const FEE = 'content/fees/port/fee-a.yaml';

/** A data set, the site made of it, and the watcher in between. */
export interface Place extends Disposable {
  data: Fixture;
  outDir: string;
  /** The status file as it stands; null when there is none yet. */
  status(): Status | null;
  /** Starts a watcher in a process group of its own. */
  start(env?: Record<string, string>): Running;
}

export interface Running {
  process: ChildProcess;
  /** All that it has said so far. */
  said(): string;
  /** Ends the whole group at once, as a lack of memory or of power would. */
  kill(): Promise<void>;
  /** Asks it to end; gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** The base set below a folder of its own, and a place for the site beside it. */
export function place(builder: string | null): Place {
  const data = fixture();
  const outDir = data.file('site/dist');
  const started: Running[] = [];
  return {
    data,
    outDir,
    status: () => {
      const file = `${outDir}.status.json`;
      return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Status) : null;
    },
    start(env = {}) {
      const running = launch({
        CONTENT_DIR: data.file('content'),
        SEEDS_DIR: data.file('seeds'),
        OUT_DIR: outDir,
        // Starts are most of what these tests wait for.
        NODE_COMPILE_CACHE: data.file('compiled'),
        ...(builder === null ? {} : { WATCH_BUILDER: builder }),
        ...env,
      });
      started.push(running);
      return running;
    },
    [Symbol.dispose]() {
      for (const running of started) void running.kill();
      data[Symbol.dispose]();
    },
  };
}

function launch(env: Record<string, string>): Running {
  const child = spawn(process.execPath, [WATCH], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  }
  const ended = new Promise<number | null>(resolve => child.once('close', code => resolve(code)));
  return {
    process: child,
    said: () => text,
    async kill() {
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL');
      await ended;
    },
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Waits until `holds` gives something true, and gives that. The test's own time limit ends a vain wait. */
export async function until<T>(holds: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const found = holds();
    if (found) return found;
    await sleep(20);
  }
}

/** The fee file of the base set, with this amount in its first row. */
export function feeWith(amount: number, base: string): string {
  return base.replace('amount: "10"', `amount: "${amount}"`).replace('total: "30"', `total: "${amount * 3}"`);
}

/** The fee file of the base set as it is written there. */
export function baseFee(data: Fixture): string {
  return fs.readFileSync(data.file(FEE), 'utf8');
}

/** Writes the fee file, in one step or as an editor does that truncates first. */
export function writeFee(data: Fixture, text: string, { whole = true } = {}): void {
  const file = data.file(FEE);
  if (!whole) {
    fs.writeFileSync(file, text);
    return;
  }
  fs.writeFileSync(data.file('aside.tmp'), text);
  fs.renameSync(data.file('aside.tmp'), file);
}

/** The amount in the first row that the site online shows; null when there is no site. */
export function shownAmount(outDir: string): string | null {
  const file = path.join(outDir, 'api/v1/fees/0001.json');
  return fs.existsSync(file) ? (/"amount":\s*"(\d+)"/u.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? null) : null;
}
