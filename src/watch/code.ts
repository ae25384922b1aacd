// A hash of the program itself: a site made by another version of it is made anew at the start.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const PARTS = ['src', 'public', 'package-lock.json', 'astro.config.mjs'];

/** SHA-256 over the names and bytes of what a site is made with, below the project folder `root`. */
export function codeHash(root: string): string {
  const hash = createHash('sha256');
  for (const part of PARTS) {
    for (const file of filesAt(root, part)) {
      hash
        .update(file)
        .update('\0')
        .update(fs.readFileSync(path.join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

function filesAt(root: string, part: string): string[] {
  const found = fs.statSync(path.join(root, part), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [part];
  return fs
    .readdirSync(path.join(root, part), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}
