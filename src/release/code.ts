// A hash of the program itself: a site made by another version of it is made anew at the start.
import fs from 'node:fs';
import path from 'node:path';
import { sha256Of } from '#catalogue/read.ts';

const PARTS = ['src', 'public', 'package-lock.json', 'astro.config.mjs'];

/** SHA-256 over the names and bytes of what a site is made with, below the project folder `root`. */
export function codeHash(root: string): string {
  const files = PARTS.flatMap(part => filesAt(root, part));
  return sha256Of(files.map(file => [file, fs.readFileSync(path.join(root, file))]));
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
