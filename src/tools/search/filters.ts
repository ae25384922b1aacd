// Filters by codes, for any list: how they stand in an address, which items they leave, how many each code would leave.

/** Codes of each dimension. */
export type Codes<D extends string> = Partial<Record<D, readonly string[]>>;

/** The filters in an address. Codes that nobody knows are left out: an old link still finds. */
export function readFilters<D extends string>(
  dimensions: readonly D[],
  parameters: URLSearchParams,
  known: Codes<D>,
): Codes<D> {
  const filters: Codes<D> = {};
  for (const dimension of dimensions) {
    const asked = new Set(parameters.getAll(dimension).flatMap(value => value.split(',')));
    const codes = (known[dimension] ?? []).filter(code => asked.has(code));
    if (codes.length > 0) filters[dimension] = codes;
  }
  return filters;
}

/** Adds the filters to the parameters of an address. Several codes of one dimension stand in one parameter. */
export function addFilters<D extends string>(
  dimensions: readonly D[],
  parameters: URLSearchParams,
  filters: Codes<D>,
): void {
  for (const dimension of dimensions) {
    const codes = filters[dimension] ?? [];
    if (codes.length > 0) parameters.set(dimension, codes.join(','));
  }
}

/** The part of an address after the path; empty without parameters. Commas between codes stay readable. */
export function queryText(dimensions: readonly string[], parameters: URLSearchParams): string {
  const text = parameters
    .toString()
    .split('&')
    .map(part => (dimensions.includes(part.split('=')[0] ?? '') ? part.replaceAll('%2C', ',') : part))
    .join('&');
  return text === '' ? '' : `?${text}`;
}

/** Whether an item has one of the codes in every dimension that is filtered. */
export function meets<D extends string>(codes: Codes<D>, filters: Codes<D>): boolean {
  return (Object.keys(filters) as D[]).every(dimension => {
    const asked = filters[dimension] ?? [];
    return asked.length === 0 || asked.some(code => codes[dimension]?.includes(code));
  });
}

/** How many items each code would leave, the other dimensions staying as they are. */
export function countCodes<D extends string>(
  items: readonly { facets: Codes<D> }[],
  filters: Codes<D>,
  dimension: D,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facets } of items) {
    const others = meets(facets, { ...filters, [dimension]: [] });
    for (const code of facets[dimension] ?? []) counts.set(code, (counts.get(code) ?? 0) + (others ? 1 : 0));
  }
  return counts;
}

/** How many codes are chosen. */
export function countChosen<D extends string>(filters: Codes<D>): number {
  return (Object.keys(filters) as D[]).reduce((sum, dimension) => sum + (filters[dimension]?.length ?? 0), 0);
}
