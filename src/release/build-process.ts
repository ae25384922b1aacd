// A process that builds the site once for a watcher, and ends. Either it begins with its order, as an ordinary build; or
// it is started in advance, compiles while nobody waits, and then reads the data, renders and finishes when ordered.
import { build } from 'astro';
import { createLoader, dataFolders } from '#catalogue/load.ts';
import { CatalogueError, type Problem } from '#catalogue/problem.ts';
import { lastDay } from '#domain/time/build-day.ts';
import { nextChange } from '#domain/time/segments.ts';
import { checkedData, type Checked } from '#integration/checked.ts';
import { startRun, type Order } from '#integration/run.ts';
import type { Refusal } from '#schema/refusal.ts';
import { compiledInto } from './compiled-into.ts';
import type { BuildRequest, Outcome } from './builder.ts';

/** `begin`: at once, for this order; null: in advance, orders follow. */
export type ToProcess = { begin: BuildRequest | null } | { order: BuildRequest };
/** `unfit`: what was compiled in advance is not what is to be shown now; this process ends. */
export type FromProcess = { progress: string } | { outcome: Outcome } | { unfit: true };

if (process.send === undefined) throw new Error('started by prepared-builder.ts only');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Whoever started this is gone: nobody will ask again.
process.on('disconnect', () => process.exit(0));

const folders = dataFolders();
const load = createLoader(folders, () => lastDay(process.env.BUILD_DAY, new Date()));
const began = { at: performance.now() };

process.once('message', ({ begin }: Extract<ToProcess, { begin: unknown }>) => {
  void (begin ? buildAtOnce(begin) : buildInAdvance());
});

function buildAtOnce({ release, day }: BuildRequest): Promise<void> {
  process.env.OUT_DIR = release;
  process.env.BUILD_DAY = day;
  startRun({ progress, built, refused });
  return run();
}

function buildInAdvance(): Promise<void> {
  const compiled = compiledInto(folders.contentDir);
  const orders = ordersFrom();
  startRun({
    progress: line => waiting || progress(line),
    order: async () => {
      // Read and parsed once: what is unchanged when an order comes is remembered.
      load();
      for await (const { release, day } of orders) {
        waiting = false;
        began.at = performance.now();
        if (compiledInto(folders.contentDir) !== compiled) await end({ unfit: true });
        const order = orderOf(release, day);
        if (order) return order;
        waiting = true;
      }
      throw new Error('orders have no end');
    },
    built,
    refused,
  });
  return run();
}

let waiting = true;

function orderOf(target: string, day: string): Order | null {
  progress('检查数据 · checking the data');
  const loaded = load();
  if (loaded.catalogue === null) {
    say({ outcome: { ok: false, problems: loaded.problems, message: '' } });
    return null;
  }
  return { checked: checkedData(loaded, day), target };
}

async function* ordersFrom(): AsyncGenerator<BuildRequest> {
  const come: BuildRequest[] = [];
  let wake: () => void = () => undefined;
  process.on('message', ({ order }: Extract<ToProcess, { order: unknown }>) => {
    come.push(order);
    wake();
  });
  for (;;) {
    const next = come.shift();
    if (next) yield next;
    else await new Promise<void>(resolve => (wake = resolve));
  }
}

async function run(): Promise<void> {
  try {
    await build({ logLevel: 'warn' });
  } catch (error) {
    await fail([], error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function built({ checked: { catalogue, day }, files }: { checked: Checked; files: number }): void {
  const { fingerprint } = catalogue;
  const seconds = (performance.now() - began.at) / 1000;
  void end({
    outcome: { ok: true, day, fingerprint, files, seconds, nextChange: nextChange(catalogue, day)?.on ?? null },
  });
}

function refused(error: CatalogueError | Refusal): Promise<never> {
  return error instanceof CatalogueError ? fail(error.problems, '') : fail([], error.message);
}

function fail(problems: readonly Problem[], message: string): Promise<never> {
  return end({ outcome: { ok: false, problems, message } });
}

function progress(line: string): void {
  say({ progress: line });
}

function say(message: FromProcess): void {
  process.send?.(message);
}

/** Says the last word. */
function end(message: FromProcess): Promise<never> {
  return new Promise(() => process.send?.(message, () => process.exit(0)));
}
