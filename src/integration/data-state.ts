// What the data folders are now, without checking them: their fingerprint, their zone, and a cheap sign of change.
import fs from 'node:fs';
import path from 'node:path';
import type { DataFolders } from '#catalogue/load.ts';
import { fingerprint, readFolder, type ReadMemory } from '#catalogue/read.ts';
import { siteText } from './site-address.ts';

/**
 * The fingerprint that a catalogue of these folders would carry; null when something in them cannot be read.
 * Files as remembered are not read.
 */
export function dataFingerprint({ contentDir, seedsDir }: DataFolders, memory: ReadMemory = new Map()): string | null {
  const content = readFolder(contentDir, memory, { keepTexts: false });
  const seeds = readFolder(seedsDir, memory, { keepTexts: false });
  if (content.problems.length + seeds.problems.length > 0) return null;
  return fingerprint([...content.files, ...seeds.files]);
}

/** The zone of the site's region, such as `+08:00`; null when the site's file does not say. */
export function dataZone({ contentDir }: DataFolders): string | null {
  const zone = siteText(contentDir, 'timeZone');
  return zone !== null && /^[+-]\d{2}:\d{2}$/u.test(zone) ? zone : null;
}

/** Differs when a file has come, gone or been written; names, sizes and times only. */
export function dataSign({ contentDir, seedsDir }: DataFolders): string {
  return [contentDir, seedsDir].map(signOf).join('\n');
}

function signOf(folder: string): string {
  try {
    return fs
      .readdirSync(fs.realpathSync(folder), { recursive: true, withFileTypes: true })
      .map(entry => path.join(entry.parentPath, entry.name))
      .sort()
      .map(file => {
        const { size, mtimeMs, ino } = fs.statSync(file);
        return `${file}:${size}:${mtimeMs}:${ino}`;
      })
      .join('\n');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unreadable';
  }
}
