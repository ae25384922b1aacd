// The shelves of the page of indicators, in the order in which they are asked for: charges first, what plans count last.
import type { IndicatorGroup } from '#schema/indicator.ts';

export const shelves = {
  charges: ['prices', 'peers'],
  clearance: ['clearance'],
  port: ['throughput', 'network'],
  plans: ['trade', 'commerce'],
} as const satisfies Record<string, readonly IndicatorGroup[]>;
export type Shelf = keyof typeof shelves;

export const shelfNames = Object.keys(shelves) as Shelf[];

export function shelfOf(group: IndicatorGroup): Shelf {
  return shelfNames.find(shelf => (shelves[shelf] as readonly string[]).includes(group))!;
}
