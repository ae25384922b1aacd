import { expect, test } from 'vitest';
import type { Facets } from '#tools/search/choice.ts';
import { countCodes } from '#tools/search/filters.ts';
import { narrow } from '#tools/search/narrow.ts';

const hit = (id: string, order: number, since: string, facets: Facets) => ({ id, order, since, facets });
const hits = [
  hit('c', 3, '2019-04-01', { catalogue: ['port'], by: ['terminal'] }),
  hit('a', 1, '', { catalogue: ['port'], by: ['terminal', 'oocl'] }),
  hit('b', 2, '2024-01-01', { catalogue: ['forwarder'], by: ['carrier'] }),
];
const ids = (filters: Facets, sort: 'relevance' | 'name' | 'date' = 'relevance') =>
  narrow(hits, { filters, sort }).map(({ id }) => id);

test('one code of every filtered dimension is enough', () => {
  expect(ids({})).toEqual(['c', 'a', 'b']);
  expect(ids({ catalogue: ['port'] })).toEqual(['c', 'a']);
  expect(ids({ catalogue: ['port', 'forwarder'], by: ['oocl', 'carrier'] })).toEqual(['a', 'b']);
  expect(ids({ catalogue: ['forwarder'], by: ['oocl'] })).toEqual([]);
  // Nothing is known of its box: it does not meet a filter by box.
  expect(ids({ box: ['20'] })).toEqual([]);
});

test('by name in the order of names, by date the newest first and the undated last', () => {
  expect(ids({}, 'name')).toEqual(['a', 'b', 'c']);
  expect(ids({}, 'date')).toEqual(['b', 'c', 'a']);
});

test('a count is how many hits the code would leave, the other dimensions staying as they are', () => {
  const filters: Facets = { catalogue: ['port'] };
  expect([...countCodes(hits, filters, 'catalogue')]).toEqual([
    ['port', 2],
    ['forwarder', 1],
  ]);
  expect([...countCodes(hits, filters, 'by')]).toEqual([
    ['terminal', 2],
    ['oocl', 1],
    ['carrier', 0],
  ]);
});
