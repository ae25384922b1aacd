// What days after the free time cost: each day by the row for its number, through the one pricing of src/domain.
import Big from 'big.js';
import { priceKindOf, priceOf, type PriceCodes } from '#domain/price/price.ts';
import { quantitiesOf as allQuantitiesOf, unitQuantities, type Given, type UnitParts } from '#domain/price/quantity.ts';
import { code } from '#schema/needed-codes.ts';
import type { Rate } from '#schema/rate.ts';
import type { Band } from './rule.ts';

const DAYS = code('quantities', 'days');

/** Why there is no sum. `not-by-day`: the list prints a price, but not that it is by the day. */
export type NoCost = 'no-charge' | 'unpublished' | 'not-by-day' | 'no-row' | 'at-cost' | 'factor' | 'missing';

export type Cost = { from: Big; to: Big; currency: string | undefined } | { none: NoCost };

/** Most days that are summed: ten years. */
export const MOST_DAYS = 3660;

/**
 * `days` charged days after `free` days, from the first. `given`: quantities but for `days`, by their codes; `missing` where
 * one is not there. Throws a RangeError where `days` is not a whole number from 1 to MOST_DAYS, or a quantity is negative.
 */
export function costOf(bands: readonly Band[], free: number, days: number, given: Given, codes: PriceCodes): Cost {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new RangeError(`not a number of days: ${days}`);
  if (bands.length === 0) return { none: 'no-charge' };
  let [from, to, done] = [new Big(0), new Big(0), 0];
  let currency: string | undefined;
  while (done < days) {
    const number = free + done + 1;
    const band = bands.find(({ over, upTo }) => over < number && (upTo === null || number <= upTo));
    if (!band) return { none: 'no-row' };
    const { rate, upTo } = band;
    const here = Math.min(days - done, upTo === null ? days : upTo - number + 1);
    if (priceKindOf(rate) === 'unpublished') return { none: 'unpublished' };
    if (priceKindOf(rate) !== 'waived' && !isByDay(rate, codes.units)) return { none: 'not-by-day' };
    if (quantitiesOf(rate, codes.units).some(name => given[name] === undefined)) return { none: 'missing' };
    const priced = priceOf(rate, { ...given, [DAYS]: here }, codes);
    if (priced.kind === 'none') return { none: priced.reason };
    from = from.plus(priced.kind === 'range' ? priced.from : priced.total);
    to = to.plus(priced.kind === 'range' ? priced.to : priced.total);
    currency = rate.currency;
    done += here;
  }
  return { from, to, currency };
}

/** Is the price printed by the day? */
export function isByDay(rate: Rate, units: UnitParts): boolean {
  return unitQuantities(rate, units).includes(DAYS);
}

/** What has to be known beside the days: boxes, the unpaid amount. */
export function quantitiesOf(rate: Rate, units: UnitParts): string[] {
  return allQuantitiesOf(rate, units).filter(name => name !== DAYS);
}

/** Is there one of these where nothing is said? */
export function asksOneByItself(quantity: string): boolean {
  return quantity === code('quantities', 'boxes') || quantity === code('quantities', 'teus');
}
