// What a reader has chosen among the hits: filters and order, as they stand in the address of the search page.
import { addFilters, queryText, readFilters, type Codes } from './filters.ts';

/** What hits are told apart by, in the order in which the page offers it. */
export const dimensions = ['catalogue', 'regime', 'by', 'paid', 'direction', 'box', 'state', 'sure'] as const;
export type Dimension = (typeof dimensions)[number];

/** Codes of each dimension. */
export type Facets = Codes<Dimension>;

export const sorts = ['relevance', 'name', 'date'] as const;
export type Sort = (typeof sorts)[number];

export interface Choice {
  filters: Facets;
  sort: Sort;
}

/** The choice in an address. Codes that nobody knows are left out: an old link still finds. */
export function readChoice(parameters: URLSearchParams, known: Facets): Choice {
  const filters = readFilters(dimensions, parameters, known);
  return { filters, sort: sorts.find(one => one === parameters.get('sort')) ?? 'relevance' };
}

/** The part of an address after the path. Several codes of one dimension stand in one parameter, with commas. */
export function writeChoice(query: string, { filters, sort }: Choice): string {
  const parameters = new URLSearchParams({ q: query });
  addFilters(dimensions, parameters, filters);
  if (sort !== 'relevance') parameters.set('sort', sort);
  return queryText(dimensions, parameters);
}
