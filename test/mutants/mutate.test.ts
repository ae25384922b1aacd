// The mutants themselves: what is changed, what is left alone, and which tests see a module.
import { expect, test } from 'vitest';
import { mutantsOf, mutated } from './mutate.ts';
import { reachOf } from './related.ts';

const made = (text: string) => mutantsOf('a.ts', text).map(mutant => mutated(text, mutant));

test('a comparison slips by one, or turns round', () => {
  expect(made('a <= b;')).toEqual(['a < b;']);
  expect(made('a > b;')).toEqual(['a >= b;']);
  expect(made('a === b;')).toEqual(['a !== b;']);
  expect(made('a.lt(b);')).toEqual(['a.lte(b);']);
});

test('a condition is forgotten, a value not looked at, a refusal turned round', () => {
  expect(made('a && b;')).toEqual(['(a);', '(b);']);
  expect(made('a ?? b;')).toEqual(['(a);', '(b);']);
  expect(made('a ? b : c;')).toEqual(['(b);', '(c);']);
  expect(made('if (a) b();')).toEqual(['if (false) b();']);
  expect(made('!a;')).toEqual(['(a);']);
  expect(made('a.every(b);')).toEqual(['a.some(b);']);
});

test('days are counted wrongly by one', () => {
  expect(made('addDays(a, -1);')).toEqual(['addDays(a, (-1) + 1);']);
  expect(made('a + 1;')).toEqual(['(a);']);
});

test('types, texts and sums are left alone', () => {
  expect(made('type A = B extends C ? D : E; const f: F | G = `x` + y;')).toEqual([]);
});

test('a mutant says in which line it stands', () => {
  expect(mutantsOf('a.ts', '\n\na < b;')).toMatchObject([{ file: 'a.ts', line: 3, from: '<', to: '<=' }]);
});

test('a test sees what it imports, and what that imports, but no types', () => {
  const test = 'test/tools/bill/boundaries.test.ts';
  const reach = reachOf([test]).get(test)!;
  expect([...reach]).toEqual(
    expect.arrayContaining(['test/tools/bill/tiny-book.ts', 'src/tools/bill/judge.ts', 'src/time/day.ts']),
  );
  expect(reach.has('src/tools/bill/verdict.ts')).toBe(false);
});
