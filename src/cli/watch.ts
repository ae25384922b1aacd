// npm run watch: keeps the site at OUT_DIR up to date with its data until it is stopped. The work is done in src/release.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Builder } from '#release/builder.ts';
import { refuseTarget } from '#integration/place.ts';
import { preparedBuilder } from '#release/prepared-builder.ts';
import { dataFolders } from '#catalogue/load.ts';
import { codeHash } from '#release/code.ts';
import { takeLock } from '#integration/lock.ts';
import { terminal } from '#integration/terminal.ts';
import { startWatcher } from '#release/watcher.ts';
import { readCommand } from './options.ts';

readCommand({
  name: 'watch',
  does: {
    zh: '数据一改就检查、生成、换上新网站；有误则网站不动。一直运行，直到停止。',
    en: 'Keeps the site up to date with its data until it is stopped; a mistake leaves the site as it is.',
  },
  options: {},
  environment: ['CONTENT_DIR', 'SEEDS_DIR', 'OUT_DIR'],
  example: 'OUT_DIR=/srv/site npm run watch',
});
const outDir = path.resolve(process.env.OUT_DIR ?? 'dist');
const folders = dataFolders();
try {
  refuseTarget(outDir, folders);
  await run();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function run(): Promise<void> {
  fs.mkdirSync(path.dirname(outDir), { recursive: true });
  const lock = takeLock(`${outDir}.watch.lock`);
  if ('heldBy' in lock) {
    fail(
      `已有一个监视进程在管这个网站（进程 ${lock.heldBy}）：${outDir}。请先停掉它，或另设 OUT_DIR · another watcher (process ${lock.heldBy}) looks after this site; stop it first, or set another OUT_DIR`,
    );
    return;
  }
  const stopped = stopSignal();
  const lines = terminal(process.stderr, () => new Date());
  try {
    const builder = await makeBuilder();
    const watcher = await startWatcher({
      folders,
      outDir,
      builder,
      code: codeHash(path.join(import.meta.dirname, '../..')),
      terminal: lines,
      time: { now: () => new Date(), after },
    });
    await stopped;
    await watcher.close();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  } finally {
    lock.release();
  }
  process.exit();
}

/** The builder of the site, or one that a test names. */
async function makeBuilder(): Promise<Builder> {
  const named = process.env.WATCH_BUILDER;
  if (!named) return preparedBuilder();
  const module = (await import(pathToFileURL(path.resolve(named)).href)) as { createBuilder: () => Builder };
  return module.createBuilder();
}

function after(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}

/** Ctrl+C, or the word of whoever runs the service. */
function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
