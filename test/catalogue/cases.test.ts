// Every refusal of the check, by a case of its own: test/fixtures/cases/<rule>[-variant]/ beside the lines it must give.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '#catalogue/rules/index.ts';
import { caseNames, expectedLines, fixture } from './fixture.ts';
import { fileRules, readRules } from './rule-names.ts';

const names = caseNames();
const ruleOf = (line: string) => /^\S+:\d+:\d+ {2}(?<rule>[a-z0-9-]+) {2}/u.exec(line)?.groups?.rule;

test('the base data set has no problem', () => {
  using base = fixture();
  expect(base.lines()).toEqual([]);
  expect(base.load().catalogue?.fees.size).toBe(2);
});

describe('each case gives exactly the lines of its expect.txt', () => {
  test.each(names)('%s', name => {
    using data = fixture(name);
    expect(data.lines()).toEqual(expectedLines(name));
    expect(expectedLines(name)).not.toEqual([]);
  });
});

describe('the cases', () => {
  test.each(names.filter(name => name !== 'many-at-once'))('%s shows the rule it is named after', name => {
    const shown = expectedLines(name).map(line => ruleOf(line) ?? 'no rule');
    expect(
      shown.some(rule => name === rule || name.startsWith(`${rule}-`)),
      shown.join(', '),
    ).toBe(true);
  });

  test('cover every rule there is, and no other', () => {
    const covered = new Set(names.flatMap(expectedLines).map(ruleOf));
    const known = new Set<string>([...rules.map(({ name }) => name), ...fileRules]);
    expect([...covered].sort()).toEqual([...known].sort());
  });

  test('hold every message in both languages, on one line', () => {
    for (const line of names.flatMap(expectedLines)) {
      const message = line.split('  ').slice(2).join('  ');
      const [zh = '', en = ''] = message.split(' ｜ ');
      expect(zh, line).toMatch(/[\u4e00-\u9fff].*[。？]$/u);
      expect(en, line).toMatch(/^[^\u3000-\u303f]*[A-Za-z].*[.?]$/u);
    }
  });
});

describe('the lists of rules', () => {
  test('name every rule that stands in the code outside rules/', () => {
    const folder = path.join(import.meta.dirname, '../../src/catalogue');
    const written = fs
      .readdirSync(folder)
      .filter(name => name.endsWith('.ts'))
      .map(name => fs.readFileSync(path.join(folder, name), 'utf8'))
      .flatMap(text => [...text.matchAll(/rule: '([a-z0-9-]+)'|at\(\s*(?:path|shown),\s*'([a-z0-9-]+)'/gu)])
      .map(match => match[1] ?? match[2] ?? '');
    const known = new Set<string>([...rules.map(({ name }) => name), ...fileRules, ...readRules]);
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter(rule => !known.has(rule))).toEqual([]);
  });

  test('have one file a rule, named after it', () => {
    const folder = path.join(import.meta.dirname, '../../src/catalogue/rules');
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => path.basename(file));
    expect(rules.map(({ name }) => `${name}.ts`).filter(name => !files.includes(name))).toEqual([]);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});

test('many faults in many files are all found in one run, by file and by place', () => {
  const lines = expectedLines('many-at-once');
  const places = lines.map(line => {
    const [, file = '', row = '', column = ''] = /^(\S+):(\d+):(\d+) /u.exec(line) ?? [];
    return { file, row: Number(row), column: Number(column) };
  });
  expect(new Set(places.map(({ file }) => file)).size).toBeGreaterThanOrEqual(9);
  const sorted = places.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.row - b.row || a.column - b.column,
  );
  expect(places).toEqual(sorted);
});
