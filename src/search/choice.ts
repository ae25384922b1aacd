// What a reader has chosen among the hits: filters and order, as they stand in the address of the search page.

/** What hits are told apart by, in the order in which the page offers it. */
export const dimensions = ['catalogue', 'regime', 'by', 'paid', 'direction', 'box', 'state', 'sure'] as const;
export type Dimension = (typeof dimensions)[number];

/** Codes of each dimension. */
export type Facets = Partial<Record<Dimension, readonly string[]>>;

export const sorts = ['relevance', 'name', 'date'] as const;
export type Sort = (typeof sorts)[number];

export interface Choice {
  filters: Facets;
  sort: Sort;
}

/** The choice in an address. Codes that nobody knows are left out: an old link still finds. */
export function readChoice(parameters: URLSearchParams, known: Facets): Choice {
  const filters: Facets = {};
  for (const dimension of dimensions) {
    const asked = new Set(parameters.getAll(dimension).flatMap(value => value.split(',')));
    const codes = (known[dimension] ?? []).filter(code => asked.has(code));
    if (codes.length > 0) filters[dimension] = codes;
  }
  return { filters, sort: sorts.find(one => one === parameters.get('sort')) ?? 'relevance' };
}

/** The part of an address after the path. Several codes of one dimension stand in one parameter, with commas. */
export function writeChoice(query: string, { filters, sort }: Choice): string {
  const parameters = new URLSearchParams({ q: query });
  for (const dimension of dimensions) {
    const codes = filters[dimension] ?? [];
    if (codes.length > 0) parameters.set(dimension, codes.join(','));
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  const [first = '', ...rest] = parameters.toString().split('&');
  return `?${[first, ...rest.map(part => part.replaceAll('%2C', ','))].join('&')}`;
}

/** How many codes are chosen. */
export function countChosen(filters: Facets): number {
  return dimensions.reduce((sum, dimension) => sum + (filters[dimension]?.length ?? 0), 0);
}
