// What is wrong with folders and files themselves; git cannot hold these cases, so they are made here.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fixture } from './fixture.ts';
import { readRules } from './rule-names.ts';

const shown = new Set<string>();

/** The lines of a data set, remembering which rules they show. */
function linesOf(data: ReturnType<typeof fixture>): string[] {
  const lines = data.lines();
  for (const line of lines) shown.add(line.split('  ')[1] ?? '');
  return lines;
}

const ENTITY = 'content/entities/other.yaml';
const UNREADABLE =
  'file-unreadable  读不到这个文件。请检查权限与链接。 ｜ The file cannot be read. Check its permissions and links.';
const OUTSIDE =
  'link-outside  符号链接指向数据文件夹之外，不予读取。请把文件本身放进来。 ｜ A symbolic link that leaves the data folder is not followed. Put the file itself here.';
const ENCODING =
  'encoding  文件不是 UTF-8 编码（可能是 GBK 或 UTF-16）。请另存为 UTF-8。 ｜ The file is not UTF-8 (perhaps GBK or UTF-16). Save it again as UTF-8.';
const TOO_DEEP =
  'yaml-syntax  层级嵌套过深，无法读取。请检查括号与缩进。 ｜ Nested too deep to be read. Check brackets and indents.';

describe('a folder', () => {
  test('that is not there is named, and what refers into it is not said to be wrong', () => {
    using data = fixture();
    fs.rmSync(data.file('seeds'), { recursive: true });
    expect(linesOf(data)).toEqual([
      'seeds:1:1  folder-missing  没有这个文件夹：seeds。请检查 CONTENT_DIR / SEEDS_DIR。 ｜ There is no folder seeds. Check CONTENT_DIR and SEEDS_DIR.',
    ]);
  });

  test('that is a file is said to be missing', () => {
    using data = fixture();
    fs.rmSync(data.file('content'), { recursive: true });
    data.write('content', 'a file');
    expect(linesOf(data)).toEqual([
      'content:1:1  folder-missing  没有这个文件夹：content。请检查 CONTENT_DIR / SEEDS_DIR。 ｜ There is no folder content. Check CONTENT_DIR and SEEDS_DIR.',
    ]);
  });

  test('that is empty is said to be empty, once', () => {
    using data = fixture();
    fs.rmSync(data.file('content'), { recursive: true });
    fs.mkdirSync(data.file('content/fees/port'), { recursive: true });
    expect(linesOf(data)).toEqual([
      'content:1:1  folder-empty  文件夹是空的：content。应有数据文件。 ｜ The folder content is empty. It should hold data files.',
    ]);
  });

  test('that contains itself through a link is not walked for ever', () => {
    using data = fixture();
    fs.symlinkSync('.', data.file('content/entities/again'));
    expect(linesOf(data)).toEqual([
      'content/entities/again:1:1  folder-loop  文件夹循环或层级过深。请移走这个文件夹或链接。 ｜ Folders loop or are nested too deep. Move this folder or link away.',
    ]);
  });

  test('that is nested too deep is not read', () => {
    using data = fixture();
    data.write('content/a/b/c/d/e/f/g/h/i/j.yaml', 'x: 1');
    expect(linesOf(data)).toEqual([
      'content/a/b/c/d/e/f/g/h/i:1:1  folder-loop  文件夹循环或层级过深。请移走这个文件夹或链接。 ｜ Folders loop or are nested too deep. Move this folder or link away.',
    ]);
  });

  test('may hold hidden files, which are passed over', () => {
    using data = fixture();
    data.write('content/.DS_Store', Uint8Array.of(0xff, 0xfe, 0));
    expect(linesOf(data)).toEqual([]);
  });
});

describe('a link', () => {
  test('that leads nowhere is unreadable, and what refers to its entry is not said to be wrong', () => {
    using data = fixture();
    fs.rmSync(data.file('content/entities/example-terminal.yaml'));
    fs.symlinkSync('nowhere.yaml', data.file('content/entities/example-terminal.yaml'));
    expect(linesOf(data)).toEqual([`content/entities/example-terminal.yaml:1:1  ${UNREADABLE}`]);
  });

  test('to a file outside the data folder is not followed', () => {
    using data = fixture();
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'outside-'));
    onTestFinished(() => fs.rmSync(outside, { recursive: true }));
    fs.cpSync(data.file('content/entities/example-terminal.yaml'), path.join(outside, 'a.yaml'));
    fs.symlinkSync(path.join(outside, 'a.yaml'), data.file(ENTITY));
    expect(linesOf(data)).toEqual([`${ENTITY}:1:1  ${OUTSIDE}`]);
  });

  test('to a folder outside is not followed, and what refers into it is not said to be wrong', () => {
    using data = fixture();
    fs.renameSync(data.file('content/fees'), data.file('fees'));
    fs.symlinkSync(data.file('fees'), data.file('content/fees'));
    expect(linesOf(data)).toEqual([`content/fees:1:1  ${OUTSIDE}`]);
  });

  test('to a neighbour whose name begins like the data folder is outside it too', () => {
    using data = fixture();
    fs.mkdirSync(data.file('content-old'));
    fs.symlinkSync(data.file('content-old'), data.file('content/old'));
    expect(linesOf(data)).toEqual([`content/old:1:1  ${OUTSIDE}`]);
  });

  test('to a file inside is read like the file', () => {
    using data = fixture();
    fs.symlinkSync('example-line.yaml', data.file('content/channels/other.yaml'));
    expect(linesOf(data)).toEqual([]);
    expect(data.load().catalogue?.channels.has('other')).toBe(true);
  });
});

describe('a file', () => {
  test('that is a folder by the name of a file has nothing to read', () => {
    using data = fixture();
    fs.rmSync(data.file('content/site.yaml'));
    data.write('content/site.yaml/inner.yaml', 'x: 1');
    expect(linesOf(data)).toEqual([
      'content/site.yaml:1:1  file-missing  缺少文件 site.yaml。请补上，写法见 docs/guide/files/。 ｜ The file site.yaml is missing. Add it; docs/guide/files/ shows what it holds.',
      'content/site.yaml/inner.yaml:1:1  file-unexpected  这里不应有这个文件。数据文件以 .yaml 结尾（政策摘要为 .mdx），放在 docs/guide/zh/places.md 所列的文件夹里。 ｜ No file is expected here. Data files end in .yaml (policy summaries in .mdx) and stand in the folders that docs/guide/en/places.md lists.',
    ]);
  });

  // The superuser reads whatever the permissions say.
  test.skipIf(process.getuid?.() === 0)('that may not be read is named', () => {
    using data = fixture();
    data.write(ENTITY, 'x: 1');
    fs.chmodSync(data.file(ENTITY), 0o000);
    expect(linesOf(data)).toEqual([`${ENTITY}:1:1  ${UNREADABLE}`]);
  });

  test('above the limit is not read', () => {
    using data = fixture();
    data.write(ENTITY, `# ${'x'.repeat(1_000_000)}\n`);
    expect(linesOf(data)).toEqual([
      `${ENTITY}:1:1  file-too-large  文件有 1000003 字节，上限 1000000 字节。请拆成每项一个文件。 ｜ The file has 1000003 bytes; the limit is 1000000. Split it into one file an entry.`,
    ]);
  });

  test.each([
    ['GBK', Uint8Array.of(0x6e, 0x3a, 0x20, 0xca, 0xbe, 0xc0, 0xfd)],
    ['UTF-16 with a byte-order mark', new Uint8Array(Buffer.from('\ufeffname: x', 'utf16le'))],
    ['UTF-16 without one', new Uint8Array(Buffer.from('name: x', 'utf16le'))],
  ])('in %s is said not to be UTF-8', (_, bytes) => {
    using data = fixture();
    data.write(ENTITY, bytes);
    expect(linesOf(data)).toEqual([`${ENTITY}:1:1  ${ENCODING}`]);
  });

  test('with a byte-order mark and lines as Windows ends them is read like any other', () => {
    using data = fixture();
    const name = 'content/entities/example-terminal.yaml';
    const text = fs.readFileSync(data.file(name), 'utf8');
    data.write(name, `\ufeff${text.replace('roles:', 'rolls:').replaceAll('\n', '\r\n')}`);
    expect(data.lines().map(line => line.split('  ').slice(0, 2).join(' '))).toEqual([
      `${name}:1:1 key-missing`,
      `${name}:2:1 key-unknown`,
    ]);
  });

  test.each([
    ['brackets never closed', '['.repeat(50_000)],
    ['brackets all closed', `name: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['braces', '{a: '.repeat(50_000)],
    ['lists in lists', '- '.repeat(50_000)],
    ['keys of keys', '? '.repeat(50_000)],
    ['a hundred levels and some', `${'['.repeat(120)}${']'.repeat(120)}`],
  ])('nested 50,000 deep by %s gives one line', (_, text) => {
    using data = fixture();
    data.write(ENTITY, text);
    expect(linesOf(data)).toEqual([`${ENTITY}:1:1  ${TOO_DEEP}`]);
  });
});

test('every rule of the reader has been shown above', () => {
  expect(readRules.filter(rule => !shown.has(rule))).toEqual([]);
});
