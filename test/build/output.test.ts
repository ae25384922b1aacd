// A release made in a copy of the last one: what has changed is put in its place, the last one stays as it was.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { Output } from '#build/output.ts';
import { Writer } from '#build/writer.ts';

const PAGE = '<p>港务费</p>'.repeat(200);
const LARGE = Buffer.alloc(2_500_000, 'a');
const writer = new Writer();
let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
const inode = (...names: string[]) => fs.statSync(at(...names)).ino;

afterAll(() => writer.close());
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'output-'));
  const first = new Output(at('first'), null, writer);
  await first.write('f/0104/index.html', Buffer.from(PAGE));
  await first.write('f/0105/index.html', Buffer.from(PAGE));
  await first.write('api/fees.json', Buffer.from(LARGE));
  await first.done();
  fs.mkdirSync(at('copy/f/0104'), { recursive: true });
  fs.mkdirSync(at('copy/f/0105'));
  fs.mkdirSync(at('copy/api'));
  for (const file of fs.globSync('**/*', { cwd: at('first'), withFileTypes: true }).filter(one => one.isFile())) {
    const from = path.join(file.parentPath, file.name);
    fs.linkSync(from, at('copy', path.relative(at('first'), from)));
  }
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test('what comes out as it was stays, with its compressed twin, and is not counted as made', async () => {
  const output = new Output(at('second'), at('copy'), writer);
  await output.write('f/0104/index.html', Buffer.from(PAGE));
  await output.write('api/fees.json', Buffer.from(LARGE));
  await output.done();
  expect(inode('second/f/0104/index.html')).toBe(inode('first/f/0104/index.html'));
  expect(inode('second/f/0104/index.html.gz')).toBe(inode('first/f/0104/index.html.gz'));
  expect(inode('second/api/fees.json')).toBe(inode('first/api/fees.json'));
  expect([output.files, output.made]).toEqual([2, 0]);
});

test.each([
  ['its first byte', 0],
  ['its last byte', LARGE.length - 1],
])('a large file that differs in %s is put in place; the last release keeps its own', async (_name, where) => {
  const changed = Buffer.from(LARGE);
  changed[where] = 'b'.charCodeAt(0);
  const output = new Output(at('second'), at('copy'), writer);
  await output.write('api/fees.json', Buffer.from(changed));
  await output.done();
  expect(fs.readFileSync(at('second/api/fees.json')).equals(changed)).toBe(true);
  expect(fs.readFileSync(at('first/api/fees.json')).equals(LARGE)).toBe(true);
  expect([output.files, output.made]).toEqual([1, 1]);
});

test('what is too small now to be compressed loses its twin', async () => {
  const output = new Output(at('second'), at('copy'), writer);
  await output.write('f/0104/index.html', Buffer.from('short'));
  await output.done();
  expect(fs.readdirSync(at('second/f/0104'))).toEqual(['index.html']);
  expect(fs.readdirSync(at('first/f/0104'))).toEqual(['index.html', 'index.html.gz']);
});

test('two sources for one file are refused, alike or not', async () => {
  for (const text of [PAGE, 'other']) {
    const output = new Output(at(`second-${text.length}`), null, writer);
    await output.write('f/0104/index.html', Buffer.from(PAGE));
    await expect(output.write('f/0104/index.html', Buffer.from(text)).then(() => output.done())).rejects.toThrow(
      /EEXIST/u,
    );
  }
  const output = new Output(at('second'), at('copy'), writer);
  await output.write('f/0104/index.html', Buffer.from(PAGE));
  await expect(output.write('f/0104/index.html', Buffer.from(PAGE))).rejects.toThrow('two sources for one file');
});

test('what is gone takes its empty folders with it', async () => {
  const output = new Output(at('second'), at('copy'), writer);
  output.remove('f/0105/index.html');
  await output.done();
  expect(fs.readdirSync(at('second/f'))).toEqual(['0104']);
  expect(fs.existsSync(at('first/f/0105/index.html'))).toBe(true);
});
