// Filters and order over the hits that were found.
import type { Choice, Facets } from './choice.ts';
import { meets } from './filters.ts';

export interface Narrowable {
  facets: Facets;
  /** Place among all names of the language. */
  order: number;
  /** Day of effect, or nothing where it is not known. */
  since: string;
}

/** Hits that have one of the codes in every dimension that is filtered, in the order asked for. */
export function narrow<T extends Narrowable>(hits: readonly T[], { filters, sort }: Choice): T[] {
  const kept = hits.filter(({ facets }) => meets(facets, filters));
  switch (sort) {
    case 'relevance':
      return kept;
    case 'name':
      return kept.sort((a, b) => a.order - b.order);
    case 'date':
      // Newest first; what has no date comes last.
      return kept.sort((a, b) => compare(b.since, a.since) || a.order - b.order);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
