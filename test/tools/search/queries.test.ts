// The list of queries that the search is measured with asks for entries that exist, and the measure counts rightly.
import { expect, test } from 'vitest';
import { namesById, peerRecords } from '#cli/bench/engine.ts';
import { readQueries } from '#cli/bench/queries.ts';
import { askAll, recallOf } from '#cli/bench/recall.ts';
import { catalogue } from '../../port.ts';

const queries = readQueries('test/tools/search/queries.tsv');

test('every query expects something of the catalogue, and none is asked twice', () => {
  const records = peerRecords(catalogue, '2026-11-22');
  const nameOf = namesById(records);
  const names = records.map(({ id }) => nameOf(id));
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(queries.filter(({ expect }) => !names.some(name => expect.test(name)))).toEqual([]);
  expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
});

test('recall counts the first right entry, and only among the first ten', async () => {
  const places: Record<string, number> = { first: 1, second: 2, tenth: 10, eleventh: 11 };
  const search = (text: string) => Array.from({ length: 12 }, (_, i) => (i + 1 === places[text] ? 'right' : 'wrong'));
  const asked = await askAll(
    search,
    Object.keys(places).map(text => ({ text, expect: /^right$/u, kind: 'any' })),
    id => id,
  );
  expect(asked.map(({ place }) => place)).toEqual([1, 2, 10, null]);
  expect(recallOf(asked)).toEqual({ at1: 0.25, at3: 0.5, mrr: (1 + 1 / 2 + 1 / 10) / 4 });
});
