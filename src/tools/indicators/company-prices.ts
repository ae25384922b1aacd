// What several companies list for one charge, for one case: whatever can stand on one scale beside each other.
import type { Catalogue } from '#domain/catalogue.ts';
import { isElsewhere } from '#case/when.ts';
import { boundsOf, comparable } from '#domain/findings/compare.ts';
import { heldIn, onDay } from '#domain/time/in-force.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import type { Day } from '#time/day.ts';

interface CompanyPrice {
  entity: string;
  rate: Rate;
  version: Version;
  low: number;
  high: number;
}

export interface CompanyPrices {
  /** The case that all of them may meet: that of the first list. */
  case: Rate;
  /** Dated lists first, the newest on top; then those without a date. */
  rows: readonly CompanyPrice[];
}

/** Null where fewer than two companies list a plain price for the same case on that day. */
export function companyPrices(catalogue: Catalogue, fee: string, day: Day): CompanyPrices | null {
  const lists = (catalogue.tariffsOfFee.get(fee) ?? []).flatMap(({ entity, versions }) => {
    const version = heldIn(onDay(versions, day)) ?? versions.find(({ from }) => from === 'unknown');
    return version && !version.rates.every(isElsewhere) ? [{ entity, version }] : [];
  });
  const sorted = lists.toSorted((a, b) => (keyOf(a.version) < keyOf(b.version) ? 1 : -1));
  const found = sorted
    .flatMap(({ version }) => version.rates)
    .filter(rate => boundsOf(rate) !== null && !isElsewhere(rate))
    .map(rate => ({ case: rate, rows: sorted.flatMap(one => rowOf(one, rate)) }))
    .toSorted((a, b) => b.rows.length - a.rows.length)[0];
  return found && found.rows.length > 1 ? found : null;
}

const keyOf = ({ from }: Version): string => (from === 'unknown' ? '' : from);

function rowOf({ entity, version }: Pick<CompanyPrice, 'entity' | 'version'>, wanted: Rate): CompanyPrice[] {
  const rate = version.rates.find(one => one === wanted || comparable(one, wanted));
  const bounds = rate && boundsOf(rate);
  return rate && bounds ? [{ entity, version, rate, low: bounds.low.toNumber(), high: bounds.high.toNumber() }] : [];
}
