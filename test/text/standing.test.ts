import { expect, test } from 'vitest';
import { namesStanding, restOf } from '#text/standing.ts';

const find = namesStanding([
  ['港务费', 'dues'],
  ['货物港务费', 'cargo dues'],
  ['THC', 'handling'],
  ['B/L fee', 'papers'],
  ['费', 'one character'],
]);
const found = (text: string) => find(text).map(({ value }) => value);

test('the longest name at each place is found, from left to right', () => {
  expect(found('进口货物港务费和港务费')).toEqual(['cargo dues', 'dues']);
});

test('letters are whole words, Chinese stands anywhere', () => {
  expect(found('othc thc1 thcx')).toEqual([]);
  expect(found('宁波thc多少')).toEqual(['handling']);
  expect(found('b/l fee, thc')).toEqual(['papers', 'handling']);
});

test('a name of one character is not looked for', () => {
  expect(found('费')).toEqual([]);
});

test('what is left is what stands around the names', () => {
  const text = '进口港务费 thc';
  expect(restOf(text, find(text)).trim()).toBe('进口');
  expect(restOf('别的', find('别的'))).toBe('别的');
});
