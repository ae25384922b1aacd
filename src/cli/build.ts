// npm run build: checks the data, builds beside the old site, swaps it in only when everything is written.
import fs from 'node:fs';
import path from 'node:path';
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { formatProblem, problemsInData } from '#catalogue/problem.ts';
import { buildDay } from '#domain/build-day.ts';
import type { Day } from '#domain/day.ts';
import { Refusal } from '#schema/refusal.ts';
import { nextChange } from '#domain/segments.ts';
import { Press } from '#build/press.ts';
import { refuseTarget } from '#build/target.ts';
import { holderOf } from '#build/lock.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';

const began = performance.now();
const outDir = path.resolve(process.env.OUT_DIR ?? 'dist');
const { catalogue, problems } = loadCatalogue(dataFolders());
const refusal = refuseTarget(outDir, dataFolders()) ?? refuseWatched(outDir);
if (refusal !== null) {
  console.error(refusal);
  process.exitCode = 1;
} else if (catalogue === null) {
  for (const problem of problems) console.log(formatProblem(problem));
  console.error(`数据有 ${problems.length} 处问题，未生成网站 · ${problemsInData(problems.length)}, nothing was built`);
  process.exitCode = 1;
} else {
  try {
    await build(catalogue, buildDay(process.env.BUILD_DAY, new Date(), catalogue.site.timeZone));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function build(checked: Catalogue, day: Day): Promise<void> {
  const next = `${outDir}.next-${process.pid}`;
  try {
    const press = new Press({ once: true, verbose: Boolean(process.env.BUILD_VERBOSE) });
    try {
      await press.make({ catalogue: checked, day, release: next, previous: null, compiled: '' });
    } finally {
      await press.close();
    }
    swap(next);
    const seconds = (performance.now() - began) / 1000;
    console.error(
      `网站已生成 · built: ${path.relative(process.cwd(), outDir) || outDir} (${day}; ${checked.fees.size} fees; ${seconds.toFixed(1)} s)`,
    );
    console.error(changeLine(nextChange(checked, day)));
  } catch (error) {
    fs.rmSync(next, { recursive: true, force: true });
    console.error(error);
    console.error('生成失败，原有网站未改动 · the build failed; the site that was there is untouched');
    process.exitCode = 1;
  }
}

function changeLine(next: ReturnType<typeof nextChange>): string {
  if (next === null) return '目前没有已公布而未到的变化 · no announced change is due';
  return `下一次变化 · next change due: ${next.on} (${next.fees.join(', ')})`;
}

/** A watcher looks after the site at `target`: it builds by itself, and a folder in the place of its link would stop that. */
function refuseWatched(target: string): string | null {
  const holder = holderOf(`${target}.watch.lock`);
  return holder === null
    ? null
    : `监视进程 ${holder} 正在管这个网站，改了数据会自动生成：${target} · watcher ${holder} looks after this site and builds it by itself`;
}

/** Puts the new site in place of the old one. */
function swap(next: string): void {
  const old = `${outDir}.old-${process.pid}`;
  if (fs.existsSync(outDir)) fs.renameSync(outDir, old);
  fs.renameSync(next, outDir);
  fs.rmSync(old, { recursive: true, force: true });
}
