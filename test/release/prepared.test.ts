// A site whose build was prepared in advance is, byte for byte, the one that an ordinary build makes of the same data.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Builder, Outcome } from '#release/builder.ts';
import { preparedBuilder } from '#release/prepared-builder.ts';
import { portFolders } from '../port-folders.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prepared-'));
const content = path.join(folder, 'content');
const day = '2026-11-22';
let builder: Builder;
let releases = 0;

beforeAll(() => {
  fs.cpSync(portFolders.contentDir, content, { recursive: true });
  process.env['CONTENT_DIR'] = content;
  process.env['SEEDS_DIR'] = portFolders.seedsDir;
  builder = preparedBuilder();
});
afterAll(async () => {
  await builder.close();
  delete process.env['CONTENT_DIR'];
  delete process.env['SEEDS_DIR'];
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Builds with `by`; `seen` are the steps that it told of. */
async function build(by: Builder): Promise<{ outcome: Outcome; release: string; seen: string[] }> {
  const release = path.join(folder, `release-${++releases}`);
  const seen: string[] = [];
  return { outcome: await by.build({ release, day }, line => seen.push(line)), release, seen };
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
  const names = fs.readdirSync(release, { recursive: true, withFileTypes: true }).filter(one => one.isFile());
  return new Map(
    names
      .map(one => path.join(one.parentPath, one.name))
      .filter(file => !/api\/v1\/index\.json(?:\.gz)?$/u.test(file))
      .map((file): [string, string] => [path.relative(release, file), fs.readFileSync(file).toString('latin1')])
      .sort(),
  );
}

const berthage = 'fees/port/berthage.yaml';
const wasCompiled = (seen: string[]) => seen.some(line => line.includes('compiling'));

test('the first build is an ordinary one; the next is prepared while it ends', async () => {
  const { outcome, seen } = await build(builder);
  expect(outcome).toMatchObject({ ok: true, day });
  expect(wasCompiled(seen)).toBe(true);
});

test('faults in the data are told, nothing is written, and the prepared build waits on', async () => {
  edit(berthage, 'amount: "0.25"', 'amount: "a quarter"');
  const { outcome, release, seen } = await build(builder);
  expect(outcome).toMatchObject({
    ok: false,
    message: '',
    problems: [{ file: expect.stringContaining(berthage) as string }],
  });
  expect(fs.existsSync(release)).toBe(false);
  expect(wasCompiled(seen)).toBe(false);
});

test('after edits of every kind it makes what an ordinary build makes', async () => {
  edit(berthage, 'amount: "a quarter"', 'amount: "0.26"');
  edit(berthage, 'total: "5000"', 'total: "5200"');
  edit(berthage, '[泊位费,', '[泊位费, 泊船费,');
  edit('entities/nbport.yaml', 'en: "Ningbo Zhoushan Port Co., Ltd."', 'en: Ningbo Zhoushan Port Company');
  edit('reliefs/nbport-2022-support.yaml', 'from: "2022-06-20"', 'from: "2022-06-21"');
  fs.rmSync(path.join(content, 'tariffs/nbport/weighing.yaml'));
  edit('register/addresses.txt', /^\/e\/nbport\/0708\/.*\n/gmu, '');
  edit('register/rows.txt', /^\/e\/nbport\/0708\/.*\n/gmu, '');
  const prepared = await build(builder);
  expect(prepared.outcome, JSON.stringify(prepared.outcome)).toMatchObject({ ok: true });
  expect(wasCompiled(prepared.seen)).toBe(false);

  const other = preparedBuilder();
  const ordinary = await build(other);
  await other.close();
  expect(wasCompiled(ordinary.seen)).toBe(true);
  const [left, right] = [filesOf(prepared.release), filesOf(ordinary.release)];
  expect([...left.keys()]).toEqual([...right.keys()]);
  expect([...left].filter(([file, bytes]) => right.get(file) !== bytes).map(([file]) => file)).toEqual([]);
  expect(left.get('f/0105/index.html')).toContain('0.26');
});

test('a summary is compiled into the site: after its edit an ordinary build serves by itself', async () => {
  const [summary] = fs.globSync('policies/*.mdx', { cwd: content }).sort();
  edit(summary!, /\n$/u, '\n\n一句新的摘要。\n');
  const { outcome, release, seen } = await build(builder);
  expect(outcome).toMatchObject({ ok: true });
  expect(wasCompiled(seen)).toBe(true);
  const page = `d/${path.basename(summary!, '.mdx').replace(/\.en$/u, '')}/index.html`;
  const files = filesOf(release);
  expect(
    [files.get(page), files.get(`en/${page}`)].some(html =>
      Buffer.from(html ?? '', 'latin1')
        .toString()
        .includes('一句新的摘要。'),
    ),
  ).toBe(true);
});
