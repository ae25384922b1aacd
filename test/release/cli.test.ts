// `npm run watch` as a process, with a small stand-in for the builder: how editors write, and how it starts and ends.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  baseFee,
  feeWith,
  place,
  shownAmount,
  TINY_BUILDER,
  until,
  writeFee,
  type Place,
  type Running,
} from './running.ts';

const FEE = 'content/fees/port/fee-a.yaml';
let here: Place;
let running: Running;
let base = '';
let amount = 1000;

beforeAll(async () => {
  here = place(TINY_BUILDER);
  base = baseFee(here.data);
  running = here.start();
  await until(() => here.status()?.state === 'live');
});
afterAll(() => here[Symbol.dispose]());

function childrenOf({ process: { pid } }: Running): number[] {
  const ids = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return ids === '' ? [] : ids.split(' ').map(Number);
}

const shows = (wanted: number) =>
  until(() => here.status()?.state === 'live' && shownAmount(here.outDir) === String(wanted));

test.each<[string, (file: string, text: string) => void]>([
  ['in place', (file, text) => fs.writeFileSync(file, text)],
  [
    'to a file beside it, put in its place',
    (file, text) => {
      fs.writeFileSync(`${file}.tmp`, text);
      fs.renameSync(`${file}.tmp`, file);
    },
  ],
  [
    'anew, the old one kept aside under a hidden name',
    (file, text) => {
      const kept = path.join(path.dirname(file), '.kept');
      fs.renameSync(file, kept);
      fs.writeFileSync(file, text);
      fs.rmSync(kept);
    },
  ],
  [
    'with its whole folder, put in the place of the old one',
    (file, text) => {
      const folder = path.dirname(file);
      const aside = here.data.file('aside');
      fs.cpSync(folder, aside, { recursive: true });
      fs.writeFileSync(path.join(aside, path.basename(file)), text);
      fs.renameSync(folder, here.data.file('old'));
      fs.renameSync(aside, folder);
      fs.rmSync(here.data.file('old'), { recursive: true });
    },
  ],
])('a file written %s is online soon after', async (_, write) => {
  write(here.data.file(FEE), feeWith(++amount, base));
  await shows(amount);
});

test('a bad edit is told of in the status file and on the terminal, and a good one mends it', async () => {
  writeFee(here.data, `${feeWith(++amount, base)}surcharge: "1"\n`);
  await until(() => here.status()?.state === 'failing');
  expect(here.status()?.failure?.problems[0]).toMatchObject({ rule: 'key-unknown', column: 1 });
  await until(() => /fee-a\.yaml:\d+:1 {2}key-unknown/u.test(running.said()));
  expect(shownAmount(here.outDir)).toBe(String(amount - 1));
  writeFee(here.data, feeWith(++amount, base));
  await shows(amount);
});

test('a second watcher of the same site is refused, with the process that looks after it', async () => {
  const second = here.start();
  await new Promise(resolve => second.process.once('close', resolve));
  expect(second.process.exitCode).toBe(1);
  expect(second.said()).toContain(String(running.process.pid));
  expect(here.status()?.pid).toBe(running.process.pid);
});

test('a child of the builder that dies does not take the watcher along, and the next edit has a new one', async () => {
  process.kill(childrenOf(running)[0]!, 'SIGKILL');
  await until(() => childrenOf(running).length === 0);
  writeFee(here.data, feeWith(++amount, base));
  await shows(amount);
});

test('asked to end, it ends with its child, takes its lock away and leaves the site', async () => {
  const group = running.process.pid!;
  expect(await running.stop('SIGINT')).toBe(0);
  expect(() => process.kill(-group, 0)).toThrow('ESRCH');
  expect(fs.existsSync(`${here.outDir}.watch.lock`)).toBe(false);
  expect(here.status()?.state).toBe('stopped');
  expect(shownAmount(here.outDir)).toBe(String(amount));
});

test('started again it still sees an edit', async () => {
  running = here.start();
  await until(() => here.status()?.pid === running.process.pid && here.status()?.state === 'live');
  writeFee(here.data, feeWith(++amount, base));
  await shows(amount);
});

test.each([
  ['holds something else', 'notes'],
  ['holds the data', ''],
])('an OUT_DIR that %s is refused, and nothing is written', (_, name) => {
  using other = place(TINY_BUILDER);
  other.data.write('notes/diary.txt', 'mine');
  const before = fs.readdirSync(other.data.root, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/watch.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: other.data.file('content'),
      SEEDS_DIR: other.data.file('seeds'),
      OUT_DIR: other.data.file(name),
    },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('OUT_DIR');
  expect(fs.readdirSync(other.data.root, { recursive: true })).toEqual(before);
});
