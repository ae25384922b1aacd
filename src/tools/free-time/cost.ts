// What days after the free time cost: each day by the row for its number, through the one pricing of src/domain.
import Big from 'big.js';
import { priceKindOf, priceOf, type Given } from '#domain/price/price.ts';
import { code } from '#schema/needed-codes.ts';
import type { Rate } from '#schema/rate.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import type { Band } from './rule.ts';

const DAYS = code('quantities', 'days');

export type Units = Record<string, Pick<Vocabulary['units'][string], 'of'>>;

/** Why there is no sum. `not-by-day`: the list prints a price, but not that it is by the day. */
export type NoCost = 'no-charge' | 'unpublished' | 'not-by-day' | 'no-row' | 'at-cost' | 'factor' | 'missing';

export type Cost = { from: Big; to: Big; formulas: string[]; currency: string | undefined } | { none: NoCost };

/** Most days that are summed: ten years. */
export const MOST_DAYS = 3660;

/**
 * `days` charged days after `free` days, from the first. `given`: quantities but for `days`, by their codes; `missing` where
 * one is not there. Throws a RangeError where `days` is not a whole number from 1 to MOST_DAYS, or a quantity is negative.
 */
export function costOf(bands: readonly Band[], free: number, days: number, given: Given, units: Units): Cost {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new RangeError(`not a number of days: ${days}`);
  if (bands.length === 0) return { none: 'no-charge' };
  let [from, to, done] = [new Big(0), new Big(0), 0];
  const formulas: string[] = [];
  let currency: string | undefined;
  while (done < days) {
    const number = free + done + 1;
    const band = bands.find(({ over, upTo }) => over < number && (upTo === null || number <= upTo));
    if (!band) return { none: 'no-row' };
    const { rate, upTo } = band;
    const here = Math.min(days - done, upTo === null ? days : upTo - number + 1);
    if (priceKindOf(rate) === 'unpublished') return { none: 'unpublished' };
    if (priceKindOf(rate) !== 'waived' && !isByDay(rate, units)) return { none: 'not-by-day' };
    if (quantitiesOf(rate, units).some(name => given[name] === undefined)) return { none: 'missing' };
    const priced = priceOf(rate, { ...given, [DAYS]: here }, units as Vocabulary['units']);
    if (priced.kind === 'none') return { none: priced.reason };
    from = from.plus(priced.kind === 'range' ? priced.from : priced.total);
    to = to.plus(priced.kind === 'range' ? priced.to : priced.total);
    formulas.push(priced.formula);
    currency = rate.currency;
    done += here;
  }
  return { from, to, formulas, currency };
}

/** Is the price printed by the day? */
export function isByDay(rate: Rate, units: Units): boolean {
  return namesOf(rate, units).includes(DAYS);
}

/** What has to be known beside the days: boxes, the unpaid amount. */
export function quantitiesOf(rate: Rate, units: Units): string[] {
  return [...new Set([...namesOf(rate, units), ...(rate.percent ? [rate.percent.of] : [])])].filter(
    name => name !== DAYS,
  );
}

function namesOf({ unit, percent }: Rate, units: Units): readonly string[] {
  const name = percent?.per ?? unit;
  return name === undefined ? [] : (units[name]?.of ?? []);
}

/** Is there one of these where nothing is said? */
export function asksOneByItself(quantity: string): boolean {
  return quantity === code('quantities', 'boxes') || quantity === code('quantities', 'teus');
}
