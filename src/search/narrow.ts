// Filters, counts and order over the hits that were found.
import { dimensions, type Choice, type Dimension, type Facets } from './choice.ts';

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

/** How many hits each code would leave, the other dimensions staying as they are. */
export function countCodes(hits: readonly Narrowable[], filters: Facets, dimension: Dimension): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facets } of hits) {
    const others = meets(facets, { ...filters, [dimension]: [] });
    for (const code of facets[dimension] ?? []) counts.set(code, (counts.get(code) ?? 0) + (others ? 1 : 0));
  }
  return counts;
}

function meets(facets: Facets, filters: Facets): boolean {
  return dimensions.every(dimension => {
    const asked = filters[dimension] ?? [];
    return asked.length === 0 || asked.some(code => facets[dimension]?.includes(code));
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
