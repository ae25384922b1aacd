// The names of the kinds of price, by themselves: the browser needs them, and not the schemas.

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
