import { expect, test } from 'vitest';
import { compareHits, keyOf, kinds, placeOf } from '#tools/search/rank.ts';
import { soundedOf } from '#text/sound.ts';

const keysOf = (names: string[]) => names.map(name => keyOf(name, soundedOf(name)));

function ranked(query: string, entries: { id: string; names: string[]; ended?: boolean; known?: boolean }[]): string[] {
  return entries
    .flatMap(({ id, names, ended = false, known = true }) => {
      const place = placeOf(keysOf(names), query);
      return place ? [{ id, place, ended, known }] : [];
    })
    .sort(compareHits)
    .map(({ id }) => id);
}

test('the order is exact name, alias, beginning, part; live before ended; nothing else', () => {
  const entries = [
    { id: 'other', names: ['别的', 'other'] },
    { id: 'part', names: ['旧港务费用', 'x'] },
    { id: 'ended beginning', names: ['港务费用', 'y'], ended: true },
    { id: 'beginning', names: ['港务费用', 'y'] },
    { id: 'alias', names: ['货物港务费', 'Cargo port dues', '港务费'] },
    { id: 'ended name', names: ['港务费', 'z'], ended: true },
    { id: 'name', names: ['港务费', 'z'] },
  ];
  expect(ranked('港务费', entries)).toEqual(['name', 'ended name', 'alias', 'beginning', 'ended beginning', 'part']);
});

test('among equals what has a figure comes first', () => {
  const entries = [
    { id: 'unknown', names: ['停泊费', 'a'], known: false },
    { id: 'known', names: ['停泊超时费', 'b'] },
  ];
  expect(ranked('停泊', entries)).toEqual(['known', 'unknown']);
});

test('among equals the official name comes first, then the name that is nearest in length', () => {
  const entries = [
    { id: 'alias', names: ['甲', 'a', '停泊费'] },
    { id: 'long', names: ['停泊超时费', 'b'] },
    { id: 'short', names: ['停泊费', 'c'] },
  ];
  expect(ranked('停泊', entries)).toEqual(['short', 'long', 'alias']);
});

test.each([
  ['ｃａｒｇｏ  Port DUES', kinds.name],
  ['huowugangwufei', kinds.alias],
  ['huo wu gang wu fei', kinds.alias],
  ['hwgwf', kinds.alias],
  ['huowu', kinds.beginning],
  ['gangwufei', kinds.part],
  ['gwf', kinds.part],
  ['dues', kinds.part],
  ['务费', kinds.part],
])('%s is of kind %i', (query, kind) => {
  expect(placeOf(keysOf(['货物港务费', 'Cargo port dues']), query)?.kind).toBe(kind);
});

test.each(['ort', 'ues', 'angwu', '货港', '', ' ', '〔〕'])(
  '%j is not held: letters count from the beginning of a word',
  query => {
    expect(placeOf(keysOf(['货物港务费', 'Cargo port dues']), query)).toBeNull();
  },
);
