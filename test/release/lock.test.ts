// One watcher a site; dead ones do not count.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '#integration/lock.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lock-'));
  file = path.join(folder, 'dist.watch.lock');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test('a lock that is held is refused with the id of its holder, and free again after its release', () => {
  const first = takeLock(file);
  expect(takeLock(file)).toEqual({ heldBy: process.pid });
  if ('release' in first) first.release();
  expect(takeLock(file)).toHaveProperty('release');
});

test.each([
  ['of a process that is gone', '999999999 1'],
  ['of a former process with the number of a living one', `${process.pid} 1`],
  ['with nothing in it', ''],
  ['with something else in it', 'hello'],
])('a lock %s is taken over', (_, text) => {
  fs.writeFileSync(file, text);
  expect(takeLock(file)).toHaveProperty('release');
  expect(fs.readdirSync(folder)).toEqual(['dist.watch.lock']);
});
