import { expect, test } from 'vitest';
import { rankOf, sortHits } from '../../src/search/rank.ts';

const hit = (id: string, names: string[], ended = false) => ({ id, names, ended });

test('the order is exact name, alias, beginning, part, text; live before ended', () => {
  const hits = [
    hit('text', ['别的', 'other']),
    hit('part', ['旧港务费用', 'x']),
    hit('beginning', ['港务费用', 'y']),
    hit('alias', ['货物港务费', 'Cargo port dues', '港务费']),
    hit('ended name', ['港务费', 'z'], true),
    hit('name', ['港务费', 'z']),
  ];
  expect(sortHits('港务费', hits).map(({ id }) => id)).toEqual([
    'name',
    'ended name',
    'alias',
    'beginning',
    'part',
    'text',
  ]);
});

test('case, width and spaces do not count', () => {
  expect(rankOf('ｃａｒｇｏ  Port DUES', hit('a', ['货物港务费', 'Cargo port dues']))).toBe(0);
});

test('equal hits keep the order of the index', () => {
  expect(sortHits('x', [hit('b', []), hit('a', [])]).map(({ id }) => id)).toEqual(['b', 'a']);
});
