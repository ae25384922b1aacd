// Where a site is written, and how it gets to its place: whole, or not at all.
import fs from 'node:fs';
import path from 'node:path';
import type { DataFolders } from '#catalogue/load.ts';
import { holderOf } from './lock.ts';
import { isRunning } from './is-running.ts';
import { Refusal } from '#schema/refusal.ts';

const NAME = /^build-(?<pid>\d+)$/u;

/**
 * A folder of this process, empty, that is gone when it ends; what processes that are gone have left is removed. Inside
 * the project, as Astro keeps what it is working on apart only there.
 */
export function workFolder(): string {
  const cache = path.resolve('.cache');
  for (const name of fs.existsSync(cache) ? fs.readdirSync(cache) : []) {
    const pid = NAME.exec(name)?.groups?.['pid'];
    if (pid !== undefined && !isRunning(Number(pid)))
      fs.rmSync(path.join(cache, name), { recursive: true, force: true });
  }
  const folder = path.join(cache, `build-${process.pid}`);
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  remove();
  process.once('exit', remove);
  return folder;
}

/** Throws a Refusal unless `target` is free, empty, or an earlier build: what stands there is replaced. */
export function refuseTarget(target: string, { contentDir, seedsDir }: DataFolders): void {
  const kept = [process.cwd(), contentDir, seedsDir].map(folder => path.resolve(folder));
  const inside = (inner: string, outer: string) => inner === outer || inner.startsWith(outer + path.sep);
  const data = kept.slice(1).some(folder => inside(target, folder));
  if (data || kept.some(folder => inside(folder, target))) {
    throw new Refusal(
      `OUT_DIR 不能是项目或数据文件夹，也不能在其中覆盖它们：${target}`,
      `OUT_DIR must not be, hold or lie in the project or its data`,
    );
  }
  if (!fs.existsSync(target)) return;
  const built =
    fs.statSync(target).isDirectory() &&
    (fs.readdirSync(target).length === 0 || fs.existsSync(path.join(target, 'index.html')));
  if (built) return;
  throw new Refusal(
    `OUT_DIR 里有别的东西，不予覆盖：${target}`,
    'OUT_DIR holds something that is not an earlier build',
  );
}

/** Throws a Refusal where a watcher looks after the site at `target`: a folder in the place of its link would stop that. */
export function refuseWatched(target: string): void {
  const holder = holderOf(`${target}.watch.lock`);
  if (holder === null) return;
  throw new Refusal(
    `监视进程 ${holder} 正在管这个网站，改了数据会自动生成：${target}`,
    `watcher ${holder} looks after this site and builds it by itself`,
  );
}

/** Puts the site in `folder` in the place of whatever stands at `target`. Throws when the disk refuses. */
export function putInPlace(folder: string, target: string): void {
  const [next, old] = [`${target}.next-${process.pid}`, `${target}.old-${process.pid}`];
  fs.mkdirSync(path.dirname(target), { recursive: true });
  try {
    move(folder, next);
    if (fs.lstatSync(target, { throwIfNoEntry: false })) fs.renameSync(target, old);
    fs.renameSync(next, target);
  } finally {
    fs.rmSync(next, { recursive: true, force: true });
  }
  fs.rmSync(old, { recursive: true, force: true });
}

/** By name where both are on one disk, else by copying. */
function move(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    fs.cpSync(from, to, { recursive: true });
  }
}
