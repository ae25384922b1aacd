// The whole import, on a copy of data: what it writes, what it says, and what it leaves alone.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { fingerprint, readFolder } from '#catalogue/read.ts';
import { recordedPaths } from '#catalogue/register.ts';
import { importCommand } from '#cli/import/command.ts';
import { runImport } from '#cli/import/run-import.ts';
import { readCommand } from '#cli/options.ts';
import { writeTogether } from '#cli/write-together.ts';
import { unrecorded } from '#clerk/edit/recording.ts';
import { fixture } from '../../catalogue/fixture.ts';
import { portCopy, portFolders } from '../../port-folders.ts';
import { workbook, type Value } from './workbooks.ts';

async function run(root: string, ...args: string[]) {
  const { values, positionals } = readCommand(importCommand, args);
  const out: string[] = [];
  const err: string[] = [];
  const status = await runImport(values, positionals, {
    folders: { contentDir: path.join(root, 'content'), seedsDir: path.join(root, 'seeds') },
    now: new Date('2026-11-22T04:00:00Z'),
    print: line => out.push(line),
    complain: line => err.push(line),
  });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

/** Everything below the folder: nothing that is written goes unnoticed. */
function state(root: string): string {
  return fingerprint(readFolder(root).files) + fs.readdirSync(root, { recursive: true }).join('\n');
}

async function list(root: string, name: string, rows: Value[][]): Promise<string> {
  const file = path.join(root, name);
  fs.writeFileSync(file, await workbook({ 价目: rows }));
  return file;
}

const head = ['项目名称', '情形', '收费标准', '计价单位'];
const yage = ['--entity', 'ningbo-yage', '--from', '2026-12-01'];
const basis = ['--document', 'yage-2026-01', '--source', 'S32'];

describe('on the lists of a port', () => {
  test('it shows, then writes new versions, closes the old ones and leaves every other line as it is', async () => {
    using data = portCopy();
    const { root } = data;
    const file = await list(root, 'good.xlsx', [
      head,
      ['冷箱插电费', '20尺', '90', '元/箱'],
      ['冷箱插电费', '40尺', '145', '元/箱'],
      ['预进港费', '20尺', '110', '元/箱'],
      ['铅封费', '', '30', '元/箱'],
      ['天书费', '', '30', '元/箱'],
    ]);
    const plug = path.join(root, 'content/tariffs/ningbo-yage/reefer-plug-in.yaml');
    const was = fs.readFileSync(plug, 'utf8');
    const before = state(root);
    const shown = await run(root, file, ...yage);
    expect([shown.status, shown.err, state(root)]).toEqual([2, '', before]);
    expect(shown.out).toContain('+12.5%');

    const written = await run(root, file, ...yage, '--write', ...basis, '--published', '2026-11-20');
    expect([written.status, written.err]).toEqual([2, '']);
    const text = fs.readFileSync(plug, 'utf8');
    // Every line of before stands there in its order, with what is new between.
    const old = was.split('\n');
    let at = 0;
    for (const line of text.split('\n')) if (line === old[at]) at++;
    expect(at).toBe(old.length);
    const { catalogue, draft } = loadCatalogue({
      contentDir: path.join(root, 'content'),
      seedsDir: path.join(root, 'seeds'),
    });
    const tariff = (fee: string) => catalogue!.tariffs.find(one => one.fee === fee && one.entity === 'ningbo-yage')!;
    const history = tariff('0701').versions.map(({ from, to, rates }) => [from, to, rates.map(rate => rate.amount)]);
    expect(history).toEqual([
      ['2026-12-01', undefined, ['90', '145']],
      ['2026-01-09', '2026-11-30', ['80', '145']],
    ]);
    expect(tariff('0701').versions[0]).toMatchObject({
      published: '2026-11-20',
      change: ['A'],
      basis: [{ document: 'yage-2026-01' }],
      checked: { on: '2026-11-22', grade: 'secondary', source: ['S32'] },
    });
    // A row that the new list does not show still rests on the old one.
    const [box20, box40] = tariff('0703').versions[0]!.rates;
    expect([box20!.amount, box20!.checked]).toEqual(['110', undefined]);
    expect(box40).toMatchObject({ amount: '150', basis: [{ document: 'yage-2026-01' }], checked: { source: ['S32'] } });
    expect(tariff('0801').versions).toMatchObject([{ from: '2026-12-01', change: ['I'], rates: [{ amount: '30' }] }]);
    expect(tariff('0111').versions.length).toBe(1);
    expect(fs.readFileSync(path.join(root, 'good.review.csv'), 'utf8')).toContain('天书费');
    // What is new can be cited from the day it is public: its addresses came with it.
    expect(recordedPaths(draft)).toEqual(
      expect.arrayContaining(['/e/ningbo-yage/0701/2026-12-01/', '/e/ningbo-yage/0801/', '/changes/2026-12-01/']),
    );
    expect(unrecorded(draft)).toEqual([]);
  });

  test('the command itself starts, and refuses with 1', () => {
    const program = path.join(import.meta.dirname, '../../../src/cli/import.ts');
    const { status, stderr } = spawnSync(process.execPath, [program, 'list.xlsx', '--entity', '../../etc'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: portFolders.contentDir, SEEDS_DIR: portFolders.seedsDir },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('../../etc');
    expect(stderr).not.toContain('    at ');
  });
});

describe('on a small set', () => {
  const from = ['--from', '2026-12-01'];
  const entity = ['--entity', 'example-terminal'];
  const write = ['--write', '--document', 'example-1', '--source', 'S1'];
  const rows = [
    ['编号', '行号', ...head],
    ['0001', 'all', '甲费', '', '10', '元/箱'],
  ];

  test('a figure where none was read before is listed for the first time, and importing again changes nothing', async () => {
    using data = fixture();
    const file = await list(data.root, 'list.xlsx', rows);
    expect(await run(data.root, file, ...entity, ...from, ...write)).toMatchObject({ status: 0, err: '' });
    expect(data.lines()).toEqual([]);
    const written = fs.readFileSync(data.file('content/tariffs/example-terminal/fee-a.yaml'), 'utf8');
    expect(written).toContain('change: [I]');
    const after = state(data.root);
    expect(await run(data.root, file, ...entity, ...from, ...write)).toMatchObject({ status: 0, err: '' });
    expect(state(data.root)).toBe(after);
  });

  test('nothing is written when the options, the list or the result are not good', async () => {
    using data = fixture();
    const { root } = data;
    const good = await list(root, 'list.xlsx', rows);
    const bad = path.join(root, 'bad.xlsx');
    fs.writeFileSync(bad, 'PK\u0003\u0004 not a workbook');
    const before = state(root);
    const refused: string[][] = [
      [good],
      [...entity],
      [good, '--entity', '../../etc'],
      [good, '--entity', 'example-termina'],
      [good, ...entity, '--write'],
      [good, ...entity, ...from, '--write', '--document', 'nothing', '--source', 'S1'],
      [good, ...entity, ...from, '--write', '--document', 'example-1', '--source', 'S9999'],
      [good, ...entity, ...from, ...write, '--grade', 'certain'],
      [good, ...entity, '--from', '2026-02-30'],
      [good, ...entity, '--from', '2014-12-31'],
      [good, ...entity, '--from', '2015-01-01'],
      [good, ...entity, '--sheet', '7'],
      [good, ...entity, '--sheet', 'x'],
      [bad, ...entity, ...from, ...write],
      [path.join(root, 'missing.xlsx'), ...entity],
      ['--template', good],
      ['--template', path.join(root, 'nowhere/list.xlsx')],
      ['--export', path.join(root, 'out.pdf'), ...entity],
    ];
    for (const options of refused) {
      const { status, err } = await run(root, ...options);
      expect([options.join(' '), status]).toEqual([options.join(' '), 1]);
      expect(err).toMatch(/ · /u);
      expect(state(root)).toBe(before);
    }
    expect((await run(root, good, '--entity', 'example-termina')).err).toContain('example-terminal');
  });

  test('what the check would refuse is not written, and the check’s words are shown', async () => {
    using data = fixture();
    const file = await list(data.root, 'list.xlsx', [head, ['乙费', '', '5', '元/箱'], ['甲费', '20尺', '5', '元/箱']]);
    // The list rests on a document that says nothing of grade official.
    data.write(
      'seeds/sources.yaml',
      fs
        .readFileSync(data.file('seeds/sources.yaml'), 'utf8')
        .replace(/kind: official\b/u, 'kind: secondary')
        .replaceAll('kind: official-copy', 'kind: secondary'),
    );
    const before = state(data.root);
    const { status, err } = await run(data.root, file, ...entity, ...from, ...write, '--grade', 'official');
    expect([status, state(data.root)]).toEqual([1, before]);
    expect(err).toContain('nothing was written');
  });
});

test('of several files all are written or none', () => {
  using data = fixture();
  const [a, b] = [data.file('content/a.yaml'), data.file('content/b.yaml')];
  fs.writeFileSync(a, 'old');
  const before = state(data.root);
  const together = () =>
    writeTogether([
      { file: a, before: 'old', after: 'new' },
      { file: path.join(data.root, 'content/new/c.yaml'), before: null, after: 'c' },
      { file: b, before: 'not what is there', after: 'new' },
    ]);
  expect(together).toThrow('changed');
  expect(state(data.root)).toBe(before);
});
