// The link that is the site: turned in one step, and put right by the next start wherever the last one was cut off.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  adopt,
  completeReleases,
  currentRelease,
  newRelease,
  publish,
  releasesOf,
  removeAll,
  superfluous,
  type Marker,
} from '#release/live.ts';

const NOW = new Date('2026-11-22T01:02:03.004Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const marker: Marker = {
  day: '2026-11-22',
  fingerprint: 'f',
  contentVersion: '1.0.0',
  code: 'c',
  files: 1,
  seconds: 1,
  nextChange: null,
  published: NOW.toISOString(),
};

let folder = '';
let outDir = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'live-'));
  outDir = path.join(folder, 'dist');
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

function write(site: string, text: string): string {
  fs.mkdirSync(site, { recursive: true });
  fs.writeFileSync(path.join(site, 'index.html'), text);
  return site;
}

const shown = () => fs.readFileSync(path.join(outDir, 'index.html'), 'utf8');
const goOnline = (text: string, when: Date) => publish(outDir, write(newRelease(outDir, when), text), marker);

describe('going online', () => {
  test('the newest release is shown through a link that still holds when the folders are moved together', () => {
    goOnline('first', NOW);
    goOnline('second', later(1));
    expect(shown()).toBe('second');
    fs.renameSync(folder, `${folder}-moved`);
    folder = `${folder}-moved`;
    outDir = path.join(folder, 'dist');
    expect(shown()).toBe('second');
  });

  test('a folder without a home page is refused, and the site stays', () => {
    goOnline('first', NOW);
    const empty = newRelease(outDir, later(1));
    fs.mkdirSync(empty);
    expect(() => publish(outDir, empty, marker)).toThrow('home page');
    expect(shown()).toBe('first');
  });

  test('two releases of one millisecond have names of their own, in order', () => {
    const names = [1, 2, 3].map(count => goOnline(String(count), NOW).name);
    expect(new Set(names).size).toBe(3);
    expect(completeReleases(outDir).map(({ name }) => name)).toEqual(names);
  });
});

describe('taking over', () => {
  test('the folder of an ordinary build becomes a release, of which nothing is known', () => {
    write(outDir, 'built');
    adopt(outDir, NOW);
    expect(shown()).toBe('built');
    expect(fs.lstatSync(outDir).isSymbolicLink()).toBe(true);
    expect(currentRelease(outDir)?.marker).toMatchObject({ fingerprint: '', day: '' });
  });

  test('an empty folder gives way, and nothing at all is left alone', () => {
    adopt(outDir, NOW);
    fs.mkdirSync(outDir);
    adopt(outDir, NOW);
    expect(fs.existsSync(outDir)).toBe(false);
  });

  test('a link to somewhere else is refused and left as it is', () => {
    write(path.join(folder, 'elsewhere'), 'other');
    fs.symlinkSync('elsewhere', outDir);
    expect(() => adopt(outDir, NOW)).toThrow('elsewhere');
    expect(shown()).toBe('other');
  });

  test('a link that leads nowhere is turned to the newest complete release', () => {
    goOnline('first', NOW);
    const { folder: gone } = goOnline('second', later(1));
    fs.rmSync(gone, { recursive: true });
    adopt(outDir, NOW);
    expect(shown()).toBe('first');
  });

  test('a site whose marker was taken away stays online, as one of which nothing is known', () => {
    fs.rmSync(`${goOnline('first', NOW).folder}.ok`);
    adopt(outDir, NOW);
    expect(shown()).toBe('first');
    expect(currentRelease(outDir)?.marker.fingerprint).toBe('');
  });
});

describe('tidying', () => {
  test('the site online and the one before stay; older ones, half-made ones and rests go; other files are not touched', async () => {
    for (const minute of [0, 1, 2]) goOnline(String(minute), later(minute));
    write(newRelease(outDir, later(3)), 'never finished');
    const busy = write(newRelease(outDir, later(4)), 'being written');
    const rests = ['dist.next-999999999', 'dist.next-999999999.cache', 'dist.old-999999999', 'dist.link'];
    for (const name of [...rests, `dist.next-${process.pid}`, 'dist.next', 'distant'])
      fs.mkdirSync(path.join(folder, name));
    write(path.join(releasesOf(outDir), 'my-own'), 'kept by hand');
    await removeAll(superfluous(outDir, { busy, alone: true }));
    expect(fs.readdirSync(folder).sort()).toEqual(
      ['dist', 'dist.next', `dist.next-${process.pid}`, 'dist.releases', 'distant'].sort(),
    );
    const kept = completeReleases(outDir).map(release =>
      fs.readFileSync(path.join(release.folder, 'index.html'), 'utf8'),
    );
    expect(kept).toEqual(['1', '2']);
    expect(fs.existsSync(busy)).toBe(true);
    expect(fs.readdirSync(releasesOf(outDir))).toHaveLength(6);
  });
});

/** Everything that a start and two releases do to the disk. */
function wholeLife(): void {
  adopt(outDir, NOW);
  goOnline('second', later(1));
  goOnline('third', later(2));
  for (const one of superfluous(outDir, { alone: true })) fs.rmSync(one, { recursive: true, force: true });
}

const STEPS = ['renameSync', 'symlinkSync', 'rmSync', 'mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync'] as const;

/** Lets that many steps on the disk happen, and none after them; tells whether all were needed. */
function cutOffAfter(count: number): boolean {
  let left = count;
  for (const name of STEPS) {
    const real = fs[name] as (...args: unknown[]) => unknown;
    vi.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
      if (left-- <= 0) throw new Error('cut off');
      return real(...args);
    }) as never);
  }
  try {
    wholeLife();
    return false;
  } catch (error) {
    expect(String(error)).toContain('cut off');
    return true;
  } finally {
    vi.restoreAllMocks();
  }
}

test('cut off after any of its steps, the next start finds a whole site, never an older one than was shown', () => {
  let count = 0;
  for (let cut = true; cut; count++) {
    fs.rmSync(folder, { recursive: true, force: true });
    write(outDir, 'first');
    cut = cutOffAfter(count);
    const before = fs.existsSync(path.join(outDir, 'index.html')) ? shown() : 'first';
    adopt(outDir, later(9));
    const order = ['first', 'second', 'third'];
    expect(order.indexOf(shown())).toBeGreaterThanOrEqual(order.indexOf(before));
    expect(currentRelease(outDir)).not.toBeNull();
  }
  expect(shown()).toBe('third');
  expect(count).toBeGreaterThan(STEPS.length);
});
