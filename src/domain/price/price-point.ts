// The price of a row as far as prices are compared: apart from the comparing, which runs in the browser, too.
import type { Rate } from '#schema/rate.ts';
import { UNREAD, WAIVED, type PricePoint } from '#domain/change/difference.ts';
import { priceKindOf } from './price.ts';
import { plainRates } from './tiers.ts';

/** `ceiling` is that of the version where the row does not say otherwise. */
export function pricePointOf(rate: Rate, ceiling: boolean): PricePoint {
  const kind = priceKindOf(rate);
  const { range, percent, tiers, factor, formula, minimum, maximum, free } = rate;
  const figures = [
    ...(rate.amount === undefined ? [] : [rate.amount]),
    ...(range ? [range.from, range.to] : []),
    ...(percent ? [percent.rate] : []),
    ...(tiers?.bands.flatMap(({ base, rate: each }) => [...(base === undefined ? [] : [base]), each]) ?? []),
    ...(factor ? [factor.value] : []),
    ...[minimum, maximum].filter(one => one !== undefined),
  ];
  const when = Object.entries(rate.when).sort(([a], [b]) => (a < b ? -1 : 1));
  const measure = [
    ...[kind, rate.unit, rate.currency, formula?.expression, factor?.of],
    ...[percent?.of, percent?.per, tiers?.by, tiers?.kind, tiers?.bands.map(band => band.upTo ?? null)],
    // Only where they are there, so that a price without them is measured as it always was.
    ...(tiers && !plainRates(tiers)
      ? [tiers.per, tiers.bands.map(({ base, above }) => [base !== undefined, above])]
      : []),
    ...[minimum !== undefined, maximum !== undefined],
  ];
  const terms = [
    ...[percent?.threshold, rate.minimumQuantity, rate.rounding, rate.ceiling ?? ceiling],
    // The same id is the same case, however its conditions are coded.
    ...[when, free?.quantity, free?.unit, free?.starts],
    ...(rate.step || rate.reductions ? [rate.step, rate.reductions] : []),
    ...(free?.firstDay === undefined && free?.restDays === undefined ? [] : [free.firstDay, free.restDays]),
  ];
  return {
    figures,
    measure: kind === 'unpublished' ? UNREAD : kind === 'waived' ? WAIVED : JSON.stringify(measure),
    terms: JSON.stringify(terms),
  };
}
