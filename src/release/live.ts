// The site online is a link to a release; putting another one online is one step. Never looks into the pages.
//
//   dist                          → dist.releases/<stamp>   a relative link
//   dist.releases/<stamp>/        a site
//   dist.releases/<stamp>.ok      its marker: the site is complete, and this is what it was made from
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isRunning } from '#integration/is-running.ts';
import { writeWhole } from './write-whole.ts';

const Marker = z.object({
  day: z.string(),
  fingerprint: z.string(),
  contentVersion: z.string().nullable(),
  /** SHA-256 of the program that built it; empty when that is not known. */
  code: z.string(),
  files: z.number(),
  seconds: z.number(),
  nextChange: z.string().nullable(),
  /** When it was put online, ISO 8601. */
  published: z.string(),
});
/** What is noted of a complete release. */
export type Marker = z.infer<typeof Marker>;

export interface Release {
  /** Name of its folder, unique and in the order of time. */
  name: string;
  folder: string;
  marker: Marker;
}

const STAMP = /^\d{8}T\d{9}Z(?:-\d+)?/u;

/** Where the releases of the site at `outDir` stand. */
export function releasesOf(outDir: string): string {
  return `${outDir}.releases`;
}

/** A folder for a new release, which does not exist yet; the folder around it does. */
export function newRelease(outDir: string, now: Date): string {
  const releases = releasesOf(outDir);
  fs.mkdirSync(releases, { recursive: true });
  const stamp = now.toISOString().replace(/[-:.]/gu, '');
  const taken = new Set(fs.readdirSync(releases).map(name => STAMP.exec(name)?.[0]));
  let name = stamp;
  for (let count = 2; taken.has(name); count++) name = `${stamp}-${count}`;
  return path.join(releases, name);
}

/** The release online; null when none is. */
export function currentRelease(outDir: string): Release | null {
  const target = linkTarget(outDir);
  return target === null ? null : readRelease(path.resolve(path.dirname(outDir), target));
}

/** Every complete release, oldest first. */
export function completeReleases(outDir: string): Release[] {
  const releases = releasesOf(outDir);
  if (!fs.existsSync(releases)) return [];
  return fs
    .readdirSync(releases)
    .filter(name => STAMP.exec(name)?.[0] === name)
    .sort(byTime)
    .flatMap(name => readRelease(path.join(releases, name)) ?? []);
}

/**
 * Puts the site in `folder` online: notes that it is complete, then turns the link in one step.
 * Throws when there is no site in the folder, or when the disk refuses; the site online then stays.
 */
export function publish(outDir: string, folder: string, marker: Marker): Release {
  if (!fs.existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`没有首页的网站不上线：${folder} · a site without a home page is not put online`);
  }
  writeWhole(`${folder}.ok`, JSON.stringify(marker, null, 1));
  turnLink(outDir, folder);
  return { name: path.basename(folder), folder, marker };
}

/**
 * Makes of whatever stands at `outDir` a link to a release: a folder of an ordinary build becomes one, and where a
 * kill came between the two steps of that, the link is made now. Throws when a link leads elsewhere.
 */
export function adopt(outDir: string, now: Date): void {
  const found = fs.lstatSync(outDir, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) {
    const target = path.resolve(path.dirname(outDir), linkTarget(outDir)!);
    if (path.dirname(target) !== releasesOf(outDir)) {
      throw new Error(
        `OUT_DIR 是指向别处的链接：${outDir} → ${target}。请把 OUT_DIR 设为那个文件夹本身 · OUT_DIR is a link to somewhere else; set OUT_DIR to that folder itself`,
      );
    }
    if (readRelease(target) !== null) return;
    if (fs.existsSync(path.join(target, 'index.html'))) {
      writeUnknown(target, now);
      return;
    }
    fs.rmSync(outDir);
  } else if (found) {
    if (fs.readdirSync(outDir).length === 0) fs.rmdirSync(outDir);
    else moveIn(outDir, now);
  }
  const newest = completeReleases(outDir).at(-1);
  if (newest) turnLink(outDir, newest.folder);
}

/** A folder of an ordinary build, moved among the releases. Its marker is there first, so that it is never taken for a rest. */
function moveIn(outDir: string, now: Date): void {
  const folder = newRelease(outDir, now);
  writeUnknown(folder, now);
  fs.renameSync(outDir, folder);
}

/** Marks a site as complete of which it is not known what it was made from. */
function writeUnknown(folder: string, now: Date): void {
  const unknown = { day: '', fingerprint: '', contentVersion: null, code: '', nextChange: null };
  const counts = { files: 0, seconds: 0 };
  writeWhole(`${folder}.ok`, JSON.stringify({ ...unknown, ...counts, published: now.toISOString() }, null, 1));
}

/**
 * What may go: every release but the one online, the newest complete one before it, and `busy` (a folder being written);
 * with `alone`, also the rests of links, of ordinary builds that run no more, and of half-written small files.
 * Paths in the order in which they are to be removed.
 */
export function superfluous(outDir: string, { busy = null, alone = false }: { busy?: string | null; alone?: boolean }) {
  const live = currentRelease(outDir);
  const before = completeReleases(outDir)
    .filter(({ name }) => name !== live?.name)
    .at(-1);
  const kept = new Set([live?.name, before?.name, busy === null ? undefined : path.basename(busy)]);
  const releases = releasesOf(outDir);
  const names = fs.existsSync(releases) ? fs.readdirSync(releases) : [];
  const old = names.filter(name => {
    const stamp = STAMP.exec(name)?.[0];
    const itself = name === stamp || name === `${stamp}.ok`;
    return stamp !== undefined && !(kept.has(stamp) && (itself || stamp === path.basename(busy ?? '')));
  });
  // A marker goes before its release: what is removed by half is not complete.
  const ordered = old.sort((a, b) => Number(b.endsWith('.ok')) - Number(a.endsWith('.ok')) || byTime(a, b));
  return [...ordered.map(name => path.join(releases, name)), ...(alone ? rests(outDir) : [])];
}

/** Removes the given paths, one after another, and goes on after those that cannot be removed. */
export async function removeAll(paths: readonly string[]): Promise<void> {
  for (const one of paths) await fs.promises.rm(one, { recursive: true, force: true }).catch(() => undefined);
}

function rests(outDir: string): string[] {
  const folder = path.dirname(outDir);
  const name = path.basename(outDir);
  return fs
    .readdirSync(folder)
    .filter(other => {
      if (!other.startsWith(`${name}.`)) return false;
      const rest = other.slice(name.length + 1);
      const built = /^(?:next|old)-(\d+)(?:\.cache)?$/u.exec(rest);
      return /^(?:link|status\.json\.new)$/u.test(rest) || (built !== null && !isRunning(Number(built[1])));
    })
    .map(other => path.join(folder, other));
}

function turnLink(outDir: string, folder: string): void {
  const aside = `${outDir}.link`;
  fs.rmSync(aside, { force: true });
  fs.symlinkSync(path.relative(path.dirname(outDir), folder), aside);
  fs.renameSync(aside, outDir);
}

function linkTarget(outDir: string): string | null {
  try {
    return fs.readlinkSync(outDir);
  } catch {
    return null;
  }
}

function readRelease(folder: string): Release | null {
  try {
    if (!fs.statSync(folder).isDirectory()) return null;
    const marker = Marker.parse(JSON.parse(fs.readFileSync(`${folder}.ok`, 'utf8')));
    return { name: path.basename(folder), folder, marker };
  } catch {
    return null;
  }
}

/** Names of one millisecond are told apart by a number. */
function byTime(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
