// One line for a hit or a list: the span of what may be charged today.
import Big from 'big.js';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Rate } from '../schema/rate.ts';
import { isCeiling, type FeeView } from './entry.ts';
import { priceKindOf } from './price.ts';

export type Headline =
  /** From–to over the rows with the first row's unit; `of` is that row, `others` counts rows of other kinds. */
  | { kind: 'span'; from: string; to: string; of: Rate; others: number; ceiling: boolean; entity: string | null }
  /** A single row whose price is not a plain number: percentage, factor, at cost, waived. */
  | { kind: 'row'; of: Rate; others: number; ceiling: boolean; entity: string | null }
  | { kind: 'ended' }
  | { kind: 'unverified' };

/** What a fee costs on the day of the view, in one line. */
export function headlineOf(catalogue: Catalogue, view: FeeView): Headline {
  if (view.state === 'ended') return { kind: 'ended' };
  const own = view.version;
  if (own && own.rates.length > 0) return headlineOfRates(own.rates, isCeiling(catalogue, view.fee, own), null);
  const candidates = view.tariffs.filter(({ version }) => version !== null);
  for (const { version, tariff } of candidates) {
    const headline = headlineOfRates(version!.rates, version!.ceiling ?? false, tariff.entity);
    if (headline.kind !== 'unverified') return headline;
  }
  return { kind: 'unverified' };
}

/** The same for the rows of one version. */
export function headlineOfRates(rates: readonly Rate[], ceiling: boolean, entity: string | null): Headline {
  const known = rates.filter(rate => priceKindOf(rate) !== 'unpublished');
  const first = known[0];
  if (!first) return { kind: 'unverified' };
  if (boundsOf(first) === null) return { kind: 'row', of: first, others: known.length - 1, ceiling, entity };
  const alike = known.filter(rate => boundsOf(rate) !== null && rate.unit === first.unit && rate.currency === first.currency);
  const bounds = alike.flatMap(rate => boundsOf(rate)!).sort((a, b) => a.cmp(b));
  return {
    kind: 'span',
    from: bounds[0]!.toFixed(),
    to: bounds.at(-1)!.toFixed(),
    of: first,
    others: known.length - alike.length,
    ceiling: first.ceiling ?? ceiling,
    entity,
  };
}

function boundsOf(rate: Rate): Big[] | null {
  if (rate.amount !== undefined) return [new Big(rate.amount)];
  if (rate.range) return [new Big(rate.range.from), new Big(rate.range.to)];
  if (rate.tiers) return rate.tiers.bands.map(band => new Big(band.rate));
  return null;
}
