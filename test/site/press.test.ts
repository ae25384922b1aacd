// A site kept current piece by piece is, byte for byte, the site built anew: edits of every kind, one after another.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Builder, Built } from '#build/builder.ts';
import { warmBuilder } from '#build/warm-builder.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'press-'));
const content = path.join(folder, 'content');
const day = '2026-11-22';
let builder: Builder;
let releases = 0;
let last: string | null = null;

beforeAll(() => {
  fs.cpSync('content', content, { recursive: true });
  process.env['CONTENT_DIR'] = content;
  builder = warmBuilder();
});
afterAll(async () => {
  await builder.close();
  delete process.env['CONTENT_DIR'];
  fs.rmSync(folder, { recursive: true, force: true });
});

async function build(previous: string | null): Promise<Built & { release: string }> {
  const release = path.join(folder, `release-${++releases}`);
  const outcome = await builder.build({ release, previous, day }, () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return { ...outcome, release };
}

function edit(file: string, from: string | RegExp, to: string): void {
  const target = path.join(content, file);
  const before = fs.readFileSync(target, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} holds ${String(from)}`).not.toBe(before);
  fs.writeFileSync(target, after);
}

/** Every file with its bytes, but for the one that carries the time of the build. */
function filesOf(release: string): Map<string, string> {
  const names = fs.globSync('**/*', { cwd: release, withFileTypes: true }).filter(one => one.isFile());
  return new Map(
    names
      .map(one => path.join(one.parentPath, one.name))
      .filter(file => !/api\/v1\/index\.json(?:\.gz)?$/u.test(file))
      .map((file): [string, string] => [path.relative(release, file), fs.readFileSync(file).toString('latin1')])
      .sort(),
  );
}

function expectSame(a: string, b: string): void {
  const [left, right] = [filesOf(a), filesOf(b)];
  expect([...left.keys()]).toEqual([...right.keys()]);
  expect([...left].filter(([file, bytes]) => right.get(file) !== bytes).map(([file]) => file)).toEqual([]);
}

test('the first release is made whole', async () => {
  const first = await build(null);
  expect(first.made).toBe(first.files);
  last = first.release;
});

const berthage = 'fees/port/berthage.yaml';
test.each<[string, number, () => void]>([
  ['a note for the clerk changes no page', 0, () => edit(berthage, /^/u, '# note\n')],
  [
    'a rate changes',
    0.4,
    () => {
      edit(berthage, 'amount: "0.25"', 'amount: "0.26"');
      edit(berthage, 'total: "5000"', 'total: "5200"');
    },
  ],
  ['another name by which a charge is known', 0.4, () => edit(berthage, '[泊位费,', '[泊位费, 泊船费,')],
  [
    'the name of an entity',
    0.9,
    () => edit('entities/nbport.yaml', 'en: "Ningbo Zhoushan Port Co., Ltd."', 'en: Ningbo Zhoushan Port Company'),
  ],
  [
    'a relief is put off',
    0.6,
    () => edit('reliefs/nbport-2022-support.yaml', 'from: "2022-06-20"', 'from: "2022-06-21"'),
  ],
  ['the name of a channel', 0.9, () => edit('channels/12328.yaml', 'service line }', 'service line (national) }')],
  [
    'a list is withdrawn',
    0.9,
    () => {
      fs.rmSync(path.join(content, 'tariffs/nbport/weighing.yaml'));
      edit('register/addresses.txt', /^\/e\/nbport\/0708\/.*\n/gmu, '');
      edit('register/rows.txt', /^\/e\/nbport\/0708\/.*\n/gmu, '');
    },
  ],
])('%s: only a part is made anew', async (_name, most, change) => {
  change();
  const current = await build(last);
  expect(current.made / current.files).toBeLessThan(most || 0.1);
  last = current.release;
});

test('after all of that, what was kept current is what is built anew', async () => {
  expectSame(last!, (await build(null)).release);
});
