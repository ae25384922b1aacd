// How soon the right entry comes, by kind of query.
import { MOST_RESULTS, type Search } from './engine.ts';
import type { Query } from './queries.ts';

export interface Asked {
  query: Query;
  /** Place of the first right entry, from 1; null when it is not among the first results. */
  place: number | null;
  /** The name that stood first. */
  first: string;
}

export interface Recall {
  at1: number;
  at3: number;
  /** Mean reciprocal rank. */
  mrr: number;
}

/** Asks one after the other. `nameOf` gives the Chinese name of an id. */
export async function askAll(
  search: Search,
  queries: readonly Query[],
  nameOf: (id: string) => string,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const query of queries) {
    const names = (await search(query.text)).slice(0, MOST_RESULTS).map(nameOf);
    const index = names.findIndex(name => query.expect.test(name));
    asked.push({ query, place: index < 0 ? null : index + 1, first: names[0] ?? '' });
  }
  return asked;
}

export function recallOf(asked: readonly Asked[]): Recall {
  const mean = (value: (place: number) => number) =>
    asked.reduce((sum, { place }) => sum + (place === null ? 0 : value(place)), 0) / asked.length;
  return { at1: mean(place => Number(place <= 1)), at3: mean(place => Number(place <= 3)), mrr: mean(p => 1 / p) };
}
