// A change is told of once it has come to rest, and one that never does is told of all the same.
import { expect, test } from 'vitest';
import { settling } from '#release/settling.ts';

/** Times in milliseconds at which a change is told of, for one sign at each look, 100 ms apart; what is told of is known. */
function told(signs: readonly string[]): number[] {
  const look = settling();
  let known = 'a';
  return signs.flatMap((sign, index) => {
    if (!look(sign, known, index * 100)) return [];
    known = sign;
    return [index * 100];
  });
}

test('nothing changed is nothing to tell', () => {
  expect(told(['a', 'a', 'a'])).toEqual([]);
});

test('a change is told of once, when two looks agree', () => {
  expect(told(['a', 'b', 'c', 'c', 'c', 'c'])).toEqual([300]);
});

test('what is taken back before it has come to rest is no change', () => {
  expect(told(['a', 'b', 'a', 'a', 'b', 'b'])).toEqual([500]);
});

test('changes that never stop are told of all the same, again and again', () => {
  const signs = Array.from({ length: 50 }, (_, index) => `${index}`);
  expect(told(signs)).toEqual([2000, 4100]);
});
