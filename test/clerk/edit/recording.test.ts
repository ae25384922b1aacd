// New addresses go on record with the change that makes them, and `npm run links` tells of those that a hand has made.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftAddresses, recordedPaths } from '#catalogue/register.ts';
import { recording, recordingOfEdit, unrecorded } from '#clerk/edit/recording.ts';
import { fixture, type Fixture } from '../../catalogue/fixture.ts';

const ADDRESSES = 'content/register/addresses.txt';
const ROWS = 'content/register/rows.txt';
const CHANNEL = 'content/channels/example-line.yaml';
const read = (data: Fixture, name: string) => fs.readFileSync(data.file(name), 'utf8');
const textsOf = (changes: ReturnType<typeof recording>, data: Fixture) =>
  Object.fromEntries(
    changes.map(({ root, path: inside, make }) => {
      const file = data.file(path.join(root, inside));
      return [`${root}/${inside}`, make(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null)];
    }),
  );
const linesOf = (text: string) => text.split('\n').filter(line => line.startsWith('/'));

test('what the entries give and the register does not hold is unrecorded', () => {
  using data = fixture();
  const { draft } = data.load();
  const fresh = unrecorded(draft);
  expect(fresh).toContain('/f/0001/2000-01-01/');
  expect(fresh).not.toContain('/f/0001/2010-01-01/');
  expect([...fresh, ...recordedPaths(draft)].sort()).toEqual([...draftAddresses(draft)].sort());
});

test('pages go to one file and their rows to the other, sorted, each once, and nothing that stood there is lost', () => {
  using data = fixture();
  const { draft } = data.load();
  const texts = textsOf(recording(unrecorded(draft), draft), data);
  const [pages, rows] = [linesOf(texts[ADDRESSES]!), linesOf(texts[ROWS]!)];
  expect(pages).toEqual([...new Set(draftAddresses(draft).filter(address => !address.includes('#')))].sort());
  // The small set has a row among its pages, as the register had long ago.
  expect(rows).toContain('/f/0001/2010-01-01/ import-20 import-40 ship');
  for (const [name, text] of Object.entries(texts)) data.write(name, text);
  expect(unrecorded(data.load().draft)).toEqual([]);
  expect(data.lines()).toEqual([]);
});

test('a line that came to stand there while the change was being made stays', () => {
  using data = fixture();
  const { draft } = data.load();
  fs.appendFileSync(data.file(ADDRESSES), '/f/0777/\n');
  data.write(ROWS, '/f/0777/ all\n');
  const texts = textsOf(recording(['/f/0003/'], draft), data);
  expect(linesOf(texts[ADDRESSES]!)).toEqual(expect.arrayContaining(['/f/0003/', '/f/0777/']));
  expect(linesOf(texts[ROWS]!)).toContain('/f/0777/ all');
});

describe('of one edit', () => {
  test('only what the edit brings is put on record', () => {
    using data = fixture();
    const before = data.load().draft;
    data.write('content/channels/second-line.yaml', read(data, CHANNEL));
    const texts = textsOf(recordingOfEdit(before, data.load().draft), data);
    expect(linesOf(texts[ADDRESSES]!)).toContain('/channels/second-line/');
    expect(linesOf(texts[ADDRESSES]!)).not.toContain('/f/0001/2000-01-01/');
  });

  test('an edit that brings no address leaves the register alone', () => {
    using data = fixture();
    const before = data.load().draft;
    data.write(CHANNEL, `${read(data, CHANNEL)}# a note\n`);
    expect(recordingOfEdit(before, data.load().draft)).toEqual([]);
  });
});

describe('npm run links', () => {
  const links = (data: Fixture, ...args: string[]) => {
    const program = path.join(import.meta.dirname, '../../../src/cli/links.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: data.file('content'), SEEDS_DIR: data.file('seeds') },
    });
    return { status, stdout, stderr };
  };

  test('tells how many are to be recorded and by which command, and writes nothing', () => {
    using data = fixture();
    const before = read(data, ADDRESSES);
    const { status, stdout } = links(data);
    expect(status).toBe(0);
    expect(stdout).toMatch(/[1-9]\d* 个新网址待登记：npm run links -- --record/u);
    expect([read(data, ADDRESSES), fs.existsSync(data.file(ROWS))]).toEqual([before, false]);
  });

  test('records them when told to, and puts lines in order that a hand has put out of it', () => {
    using data = fixture();
    expect(links(data, '--record').stdout).toMatch(/recorded [1-9]\d* new addresses/u);
    expect(unrecorded(data.load().draft)).toEqual([]);
    const good = read(data, ADDRESSES);
    data.write(ADDRESSES, good.split('\n').reverse().join('\n'));
    expect(links(data, '--record').stdout).toContain('recorded 0 new addresses');
    expect(read(data, ADDRESSES)).toBe(good);
  });

  test('with faults in the data it lists them and records nothing', () => {
    using data = fixture('id-duplicate');
    const { status, stdout } = links(data, '--record');
    expect([status, fs.existsSync(data.file(ROWS))]).toEqual([1, false]);
    expect(stdout).toContain('id-duplicate');
  });
});
