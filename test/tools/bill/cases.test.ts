// Lines and bills as people of the trade bring them, by kind of difficulty. Nothing here is told against a sender without a rule, or a
// list of the sender's own, that names the case.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { verdictSentences } from '#tools/bill/text.ts';
import { anyFacts, book, checker } from './book.ts';

const [, ...rows] = fs
  .readFileSync(path.join(import.meta.dirname, 'cases.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t'));

function check(input: string, said: string) {
  const { entity = '', ...conditions } = Object.fromEntries(said.split(' ').map(one => one.split('=')));
  const text = input
    .split(' / ')
    // A drawn table begins with its bar; else bars stand for cells.
    .map(line => (line.startsWith('|') && line.endsWith('|') ? line : line.replaceAll('|', '\t')))
    .join('\n');
  return checker.check(text, { ...anyFacts, today: '2026-12-01', dayAssumed: true, entity, conditions });
}

describe('a case', () => {
  test.each(rows)('%s: %s (%s) → %s', (_kind, input = '', said = '', verdicts = '', says = '') => {
    const { lines, facts, across } = check(input, said);
    expect(lines.map(({ verdict }) => verdict.kind)).toEqual(verdicts.split(' ').filter(Boolean));
    expect(across).toEqual([]);
    const told = lines.map(({ verdict }) => verdictSentences(verdict, { book, lang: 'zh', day: facts.day }).join(''));
    if (says !== '') expect(told.join('\n')).toMatch(new RegExp(says, 'u'));
  });
});

test('what is no charge is told, with what it is', () => {
  const { passed } = check('甲国际物流有限公司 / 电话：12345678 / 报关费 100元/票 / 合计：100', '');
  expect(passed.map(({ at, kind }) => [at, kind])).toEqual([
    [1, 'note'],
    [2, 'head'],
    [4, 'total'],
  ]);
  expect(check('日期,箱号,船名 / 2026-01-01,TCLU1000001,X', '').noBill).toBe(true);
});
