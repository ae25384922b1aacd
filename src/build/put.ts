// Puts a file of a release in its place, with its compressed twin.
import fs from 'node:fs';
import { compressed } from './compress.ts';
import { holds } from './holds.ts';

/**
 * Tells whether the file was written: one that holds these bytes already stays as it is, and so does its twin. Files of
 * the release before are shared by links: they are never written into, only let go. Throws when the disk refuses, and
 * when a file is there that is not to be replaced.
 */
export function put(target: string, bytes: Uint8Array, { replace }: { replace: boolean }): boolean {
  if (replace) {
    if (holds(target, bytes)) return false;
    removeBoth(target);
  }
  fs.writeFileSync(target, bytes, { flag: 'wx' });
  const packed = compressed(target, bytes);
  if (packed) fs.writeFileSync(`${target}.gz`, packed, { flag: 'wx' });
  return true;
}

/** Takes away a file and its twin. */
export function removeBoth(target: string): void {
  for (const one of [target, `${target}.gz`]) fs.rmSync(one, { force: true });
}
