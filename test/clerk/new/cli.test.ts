// `npm run new` as a program: all files or none, never over what is there.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { draftAddresses, recordedPaths } from '#catalogue/register.ts';
import { writeTogether } from '#cli/write-together.ts';
import { unrecorded } from '#clerk/edit/recording.ts';
import { fixture, type Fixture } from '../../catalogue/fixture.ts';

const program = path.join(import.meta.dirname, '../../../src/cli/new.ts');

function run({ root, file }: Fixture, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, CONTENT_DIR: file('content'), SEEDS_DIR: file('seeds') },
  });
  return { status, stdout, stderr };
}

/** Every file below a folder with its text. */
function everything(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter(name => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map(name => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

const fee = [
  'fee',
  '--name-zh',
  '示例费',
  '--name-en',
  'Example fee',
  '--catalogue',
  'port',
  '--charged-by',
  'terminal',
];
const rest = ['--paid-by', 'cargo', '--covers-zh', '示例', '--covers-en', 'Example', '--channel', 'example-line'];

test('it writes the files, the lines on the registers and the hints for editors, and says so', () => {
  using data = fixture();
  const { status, stdout, stderr } = run(data, ...fee, ...rest, '--regime', 'market');
  expect(stderr).toContain('npm run check');
  expect(status).toBe(0);
  const written = stdout
    .trimEnd()
    .split('\n')
    .map(line => path.relative(data.root, line.split(': ')[1]!));
  expect(written).toEqual([
    'content/fees/port/example-fee.yaml',
    'content/register/ids.yaml',
    'content/register/addresses.txt',
    'content/register/rows.txt',
  ]);
  expect(fs.readFileSync(data.file('content/register/ids.yaml'), 'utf8')).toContain('"0003": ');
  expect(data.lines()).toEqual([]);
  expect(fs.existsSync(data.file('content/.schemas/fee.json'))).toBe(true);
});

test('the addresses of what it writes are on record with it, and no other: a hand may still be working on those', () => {
  using data = fixture();
  const before = data.load().draft;
  expect(unrecorded(before)).not.toEqual([]);
  expect(run(data, ...fee, ...rest, '--regime', 'market').status).toBe(0);
  const { draft } = data.load();
  expect(draftAddresses(draft)).toContain('/f/0003/');
  expect(recordedPaths(draft)).toContain('/f/0003/');
  expect(unrecorded(draft)).toEqual(unrecorded(before));
});

test('where the whole content would not be sound, nothing is written and the reason is told', () => {
  using data = fixture();
  const before = everything(data.root);
  // A secondary source graded official: a fault that only the whole check sees.
  const { status, stdout, stderr } = run(
    data,
    'version',
    '--fee',
    '0002',
    '--from',
    '2031-01-01',
    '--document',
    'example-1',
    '--source',
    'S2',
    '--grade',
    'official',
    '--label-zh',
    '示例',
    '--label-en',
    'Example',
    '--price',
    '3',
    '--unit',
    'box',
  );
  expect(status, stderr).not.toBe(0);
  expect(stdout).toContain('grade-unsupported');
  expect(stderr).toContain('nothing was written');
  expect(everything(data.root)).toEqual(before);
});

test('without a terminal, what is missing is named and nothing is written', () => {
  using data = fixture();
  const before = everything(data.root);
  expect(run(data, ...fee).stderr).toMatch(/--paid-by is missing/u);
  expect(run(data).stderr).toMatch(/say which kind/u);
  expect(run(data, 'fee', '--nmae', 'x').stderr).toMatch(/--name-zh/u);
  expect(everything(data.root)).toEqual(before);
});

test('content that is at fault already is not added to', () => {
  using data = fixture('id-duplicate');
  const { status, stdout, stderr } = run(data, ...fee, ...rest, '--regime', 'market');
  expect(status).toBe(1);
  expect(stdout).toContain('id-duplicate');
  expect(stderr).toContain('nothing was written');
});

test('of several files either all are written or none', () => {
  using data = fixture();
  const before = everything(data.root);
  const [one, two] = [data.file('content/new/one.yaml'), data.file('content/site.yaml')];
  const site = fs.readFileSync(two, 'utf8');
  const first = { file: one, before: null, after: 'a' };
  expect(() => writeTogether([first, { file: two, before: 'other', after: 'b' }])).toThrow(/just been changed/u);
  expect(() =>
    writeTogether([
      { file: two, before: site, after: 'b' },
      { file: two, before: null, after: 'c' },
    ]),
  ).toThrow();
  expect(everything(data.root)).toEqual(before);
  writeTogether([first, { file: two, before: site, after: 'b' }]);
  expect(everything(data.root)).toEqual({ ...before, 'content/new/one.yaml': 'a', 'content/site.yaml': 'b' });
});
