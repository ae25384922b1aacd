// A site whose build was prepared in advance is, byte for byte, the one that an ordinary build makes of the same data.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Builder, Outcome } from '#release/builder.ts';
import { preparedBuilder } from '#release/prepared-builder.ts';
import { buildSite } from '../build-site.ts';
import { fixture } from '../catalogue/fixture.ts';

const data = fixture();
const day = '2020-01-01';
let builder: Builder;
let releases = 0;

beforeAll(() => {
  process.env['CONTENT_DIR'] = data.file('content');
  process.env['SEEDS_DIR'] = data.file('seeds');
  builder = preparedBuilder();
});
afterAll(async () => {
  await builder.close();
  delete process.env['CONTENT_DIR'];
  delete process.env['SEEDS_DIR'];
  data[Symbol.dispose]();
});

/** Builds with `by`; `seen` are the steps that it told of. */
async function build(by: Builder): Promise<{ outcome: Outcome; release: string; seen: string[] }> {
  const release = data.file(`releases/${++releases}`);
  const seen: string[] = [];
  return { outcome: await by.build({ release, day }, line => seen.push(line)), release, seen };
}

function edit(file: string, from: string | RegExp, to: string): void {
  const target = data.file(`content/${file}`);
  const before = fs.readFileSync(target, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} holds ${String(from)}`).not.toBe(before);
  fs.writeFileSync(target, after);
}

/** Every file with its bytes, but for the one that carries the time of the build. */
function filesOf(release: string): Map<string, string> {
  const names = fs.readdirSync(release, { recursive: true, withFileTypes: true }).filter(one => one.isFile());
  return new Map(
    names
      .map(one => path.join(one.parentPath, one.name))
      .filter(file => !/api\/v1\/index\.json(?:\.gz)?$/u.test(file))
      .map((file): [string, string] => [path.relative(release, file), fs.readFileSync(file).toString('latin1')])
      .sort(),
  );
}

const fee = 'fees/port/fee-a.yaml';
const wasCompiled = (seen: string[]) => seen.some(line => line.includes('compiling'));

test('the first build waits for the one prepared since the start', async () => {
  const { outcome, seen } = await build(builder);
  expect(outcome).toMatchObject({ ok: true, day });
  expect(wasCompiled(seen)).toBe(false);
});

test('faults in the data are told, nothing is written, and the prepared build waits on', async () => {
  edit(fee, 'amount: "10"', 'amount: "ten"');
  const { outcome, release, seen } = await build(builder);
  expect(outcome).toMatchObject({
    ok: false,
    message: '',
    problems: [{ file: expect.stringContaining(fee) as string }],
  });
  expect(fs.existsSync(release)).toBe(false);
  expect(wasCompiled(seen)).toBe(false);
});

test('after edits of every kind it makes what an ordinary build makes', async () => {
  edit(fee, 'amount: "ten"', 'amount: "11"');
  edit(fee, 'total: "30"', 'total: "33"');
  edit('entities/example-terminal.yaml', 'en: Example terminal', 'en: Another terminal');
  edit('reliefs/example-relief.yaml', 'from: "2019-01-01"', 'from: "2019-02-01"');
  edit('channels/example-line.yaml', 'zh: ', 'zh: 新');
  const prepared = await build(builder);
  expect(prepared.outcome, JSON.stringify(prepared.outcome)).toMatchObject({ ok: true });
  expect(wasCompiled(prepared.seen)).toBe(false);

  const ordinary = data.file('ordinary');
  buildSite({ contentDir: data.file('content'), seedsDir: data.file('seeds') }, ordinary, day);
  const [left, right] = [filesOf(prepared.release), filesOf(ordinary)];
  expect([...left.keys()]).toEqual([...right.keys()]);
  expect([...left].filter(([file, bytes]) => right.get(file) !== bytes).map(([file]) => file)).toEqual([]);
  expect(left.get('api/v1/fees/0001.json')).toContain('"11"');
});

test('a summary is compiled into the site: after its edit an ordinary build serves by itself', async () => {
  edit('policies/example-1.mdx', /\n$/u, '\n\n一句新的摘要。\n');
  const { outcome, release, seen } = await build(builder);
  expect(outcome).toMatchObject({ ok: true });
  expect(wasCompiled(seen)).toBe(true);
  expect(fs.readFileSync(path.join(release, 'd/example-1/index.html'), 'utf8')).toContain('一句新的摘要。');
});
