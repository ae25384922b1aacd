// The kinds of price, apart from the schema: what computes a price in the browser needs no more than their names.

/** The kinds of price; a rate has exactly one of them. */
export const priceKinds = [
  'amount',
  'range',
  'percent',
  'tiers',
  'formula',
  'factor',
  'atCost',
  'waived',
  'unpublished',
] as const;
export type PriceKind = (typeof priceKinds)[number];
