// The history of a file is changed as a careful hand would: a version on top, a last day, and nothing else touched.
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addVersion, closeVersion } from '#clerk/edit/history-text.ts';
import { NotEditable } from '#clerk/edit/not-editable.ts';
import { portFolders } from '../../port-folders.ts';

const version = 'from: "2026-01-01"\npublished: unknown\nrates:\n  - id: a\n    amount: "2"\n';

/** The open version closed where a day is given, then the new one on top. */
function changed(text: string, block: string, closes: string | null): string {
  return addVersion(closes === null ? text : closeVersion(text, 'open', closes), block);
}

/** Lines that stand in `after` and not in `before`; what stood there must still stand in its order. */
function addedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  const added: string[] = [];
  let next = 0;
  for (const line of after.split('\n')) {
    if (line === old[next]) next += 1;
    else added.push(line);
  }
  expect(next, 'every old line stands there, in its order').toBe(old.length);
  return added;
}

test('it stands on top, and the open version gets its last day after what says how it began', () => {
  const text = [
    '# A fee. ',
    'versions:   # newest first',
    '  # of 2019',
    '  - from: "2019-04-01"  # as printed',
    '    fromNote:',
    '      zh: 一',
    '      en: one  # two',
    '    published: unknown',
    '',
    '    rates: [] # none',
    '  - { from: "2001-01-01", to: "2019-03-31" }',
    'x: 1',
    '',
  ].join('\n');
  expect(changed(text, version, '2025-12-31')).toBe(
    [
      '# A fee. ',
      'versions:   # newest first',
      '  - from: "2026-01-01"',
      '    published: unknown',
      '    rates:',
      '      - id: a',
      '        amount: "2"',
      '  # of 2019',
      '  - from: "2019-04-01"  # as printed',
      '    fromNote:',
      '      zh: 一',
      '      en: one  # two',
      '    to: "2025-12-31"',
      '    published: unknown',
      '',
      '    rates: [] # none',
      '  - { from: "2001-01-01", to: "2019-03-31" }',
      'x: 1',
      '',
    ].join('\n'),
  );
});

describe('written otherwise', () => {
  test.each([
    [
      'an empty list',
      'a: 1\nversions: [] # none yet\nb: 2\n',
      null,
      'a: 1\nversions: # none yet\n  - from: "2"\nb: 2\n',
    ],
    ['nothing after the key', 'versions:\n', null, 'versions:\n  - from: "2"\n'],
    ['no last line break', 'versions:\n- from: "1"', '1', 'versions:\n- from: "2"\n- from: "1"\n  to: "1"\n'],
    ['an empty list and no last line break', 'versions: []', null, 'versions:\n  - from: "2"\n'],
    [
      'an open version in braces',
      'versions:\n  - { from: "1", b: 2 }\n',
      '1',
      'versions:\n  - from: "2"\n  - { from: "1", to: "1", b: 2 }\n',
    ],
    [
      'line ends of Windows',
      'versions:\r\n  - from: "1"\r\n',
      '1',
      'versions:\r\n  - from: "2"\r\n  - from: "1"\r\n    to: "1"\r\n',
    ],
    [
      'a mark of the byte order, and an open version that says no more than its day',
      '\uFEFFversions:\n  - from: "1" # as printed\n',
      '1',
      '\uFEFFversions:\n  - from: "2"\n  - from: "1" # as printed\n    to: "1"\n',
    ],
    [
      'a list at the margin, in braces',
      'versions:\n- { from: "1", rates: [] }\n',
      '1',
      'versions:\n- from: "2"\n- { from: "1", to: "1", rates: [] }\n',
    ],
    [
      'an undated version below',
      'versions:\n  - from: unknown\n',
      null,
      'versions:\n  - from: "2"\n  - from: unknown\n',
    ],
  ])('%s', (_, before, closes, after) => {
    expect(changed(before, 'from: "2"', closes)).toBe(after);
  });
});

describe('it refuses, in both languages,', () => {
  test.each([
    ['a text without versions', 'a: 1\n', null],
    ['a text that is not YAML', 'versions: [\n', null],
    ['a text whose versions are no list', 'versions: 1\n', null],
    ['a list that is not ended', 'versions:\n  - [1\n', null],
    ['versions in brackets', 'versions: [{ from: "1" }]\n', null],
    ['to close what is closed', 'versions:\n  - from: "1"\n    to: "2"\n', '3'],
    ['to close what has no date', 'versions:\n  - from: unknown\n', '3'],
  ])('%s', (_, text, closes) => {
    expect(() => changed(text, version, closes)).toThrow(NotEditable);
    expect(() => changed(text, version, closes)).toThrow(/\p{Script=Han}.* · [A-Z]/u);
  });
});

describe('a version that is named by its place', () => {
  const text = [
    'versions: # newest first',
    '  - from: "2015-01-01" # seen',
    '    fromPrecision: year',
    '    rates: []',
    '  - from: "2010-01-01"',
    '    to: "2014-12-31" # as printed',
    '  - { from: "2001-01-01", to: "2009-12-31" }',
    '',
  ].join('\n');

  test('gets its last day after what says how it began', () => {
    expect(closeVersion(text, 0, '2019-12-31')).toBe(
      text.replace('fromPrecision: year\n', 'fromPrecision: year\n    to: "2019-12-31"\n'),
    );
  });

  test('has the last day replaced that stood there', () => {
    expect(closeVersion(text, 1, '2013-12-31')).toBe(text.replace('2014-12-31', '2013-12-31'));
    expect(closeVersion(text, 2, '2008-12-31')).toBe(text.replace('2009-12-31', '2008-12-31'));
  });

  test('is refused where there is none, or where it does not say how it begins or ends', () => {
    expect(() => closeVersion(text, 3, '2019-12-31')).toThrow(NotEditable);
    expect(() => closeVersion('versions:\n  - rates: []\n', 0, '2019-12-31')).toThrow(NotEditable);
    expect(() => closeVersion('versions:\n  - from: "1"\n    to:\n', 0, '2019-12-31')).toThrow(NotEditable);
  });
});

test('in every file of a port it adds the new version and the last day, and no other line', () => {
  const folder = portFolders.contentDir;
  const names = fs.globSync('{fees,tariffs}/*/*.yaml', { cwd: folder });
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const before = fs.readFileSync(path.join(folder, name), 'utf8');
    const data = parse(before) as { versions: { from: string; to?: string }[] };
    const open = data.versions.find(({ from, to }) => from !== 'unknown' && to === undefined);
    const after = changed(before, version, open ? '2025-12-31' : null);
    const expected = { ...data, versions: [parse(version), ...data.versions] };
    if (open) open.to = '2025-12-31';
    expect(parse(after), name).toEqual(expected);
    if (data.versions.length > 0) {
      expect(addedLines(before, after), name).toHaveLength(version.trimEnd().split('\n').length + (open ? 1 : 0));
    }
  }
});

test('whatever comments, blank lines and indents a file has, all of it stays', () => {
  const comment = fc.constantFrom('', ' # note', '   # 注');
  const between = fc.constantFrom('', '\n', '  # between\n', '# far left\n\n');
  const item = fc.record({
    comment,
    between,
    precision: fc.boolean(),
    style: fc.constantFrom('block', 'flow'),
  });
  const file = fc.record({
    indent: fc.constantFrom('', '  ', '    '),
    head: comment,
    above: between,
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    tail: fc.constantFrom('', 'z: 1\n', '# end'),
  });
  fc.assert(
    fc.property(file, ({ indent, head, above, items, tail }) => {
      const list = items
        .map(({ comment: note, between: gap, precision, style }, n) => {
          const to = n === 0 ? '' : `"200${9 - n}-12-31"`;
          if (style === 'flow') return `${indent}- { from: "200${9 - n}-01-01"${to && `, to: ${to}`} }${note}\n${gap}`;
          return `${indent}- from: "200${9 - n}-01-01"${note}\n${precision ? `${indent}  fromPrecision: year\n` : ''}${to && `${indent}  to: ${to}\n`}${indent}  rates: []\n${gap}`;
        })
        .join('');
      const text = `a: 1\nversions:${head}\n${above}${list}${tail}`;
      const after = changed(text, version, '2025-12-31');
      const { versions } = parse(text) as { versions: Record<string, unknown>[] };
      expect((parse(after) as { versions: unknown }).versions).toEqual([
        parse(version),
        { ...versions[0], to: '2025-12-31' },
        ...versions.slice(1),
      ]);
      const without = after
        .replace(/, to: "2025-12-31"/u, '')
        .split('\n')
        .filter(line => !line.includes('"2025-12-31"'));
      expect(addedLines(text, without.join('\n'))).toHaveLength(version.trimEnd().split('\n').length);
    }),
  );
});
