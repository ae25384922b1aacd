// One line for a hit or a list: what may be charged today, as a span over the rows of one price list.
import Big from 'big.js';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import { isCeiling, postedLists, type FeeView, type PostedList } from './entry.ts';
import { priceKindOf } from '#domain/price/price.ts';
import { isElsewhere } from '#case/when.ts';

export type Headline =
  /** From–to over the rows with the first row's unit; `of` is that row. */
  | { kind: 'span'; from: string; to: string; of: Rate; ceiling: boolean; entity: string | null; undated?: true }
  /** A first row whose price is not a plain number: percentage, factor, at cost, waived. */
  | { kind: 'row'; of: Rate; ceiling: boolean; entity: string | null; undated?: true }
  /** The rows that most people need are gaps. */
  | { kind: 'unverified' }
  /** In the rules, but not collected at present. */
  | { kind: 'suspended' }
  | { kind: 'ended' };

/** What a fee costs on the day of the view: its own rates, else those an entity publishes. */
export function headlineOf(catalogue: Catalogue, { state, fee, version, shown, tariffs }: FeeView): Headline {
  if (state === 'ended') return { kind: 'ended' };
  if (state === 'suspended') return { kind: 'suspended' };
  const posted = postedLists(tariffs);
  const lists: { held: Version; ceiling: boolean; entity: string | null }[] = [
    ...(version ? [{ held: version, ceiling: isCeiling(catalogue, fee, version), entity: null }] : []),
    ...posted.dated.map(listed),
    // Without a date a list is no answer where another source is; alone it is a reference, and said to be undated.
    ...(version && version.rates.length > 0 ? [] : posted.undated.map(listed)),
    ...(shown && shown !== version ? [{ held: shown, ceiling: false, entity: null }] : []),
  ];
  for (const { held, ceiling, entity } of lists) {
    const headline = headlineOfRates(held.rates, ceiling, entity);
    if (headline.kind === 'unverified') continue;
    return held.from === 'unknown' ? { ...headline, undated: true } : headline;
  }
  return { kind: 'unverified' };
}

/** The version whose facts belong beside a headline: of the list it is taken from, else what is shown of the fee. */
export function versionBeside(headline: Headline, { shown, tariffs, state }: FeeView): Version | null {
  if (state === 'ended') return null;
  const { dated, undated, elsewhere } = postedLists(tariffs);
  const lists = [...dated, ...undated, ...elsewhere];
  const entity = 'entity' in headline ? headline.entity : null;
  const list = entity === null ? undefined : lists.find(({ tariff }) => tariff.entity === entity);
  return list?.version ?? shown ?? lists[0]?.version ?? null;
}

function listed({ tariff, version }: PostedList) {
  return { held: version, ceiling: version.ceiling ?? false, entity: tariff.entity };
}

/** The same for the rows of one list, which stand with the most needed first. A gap there is not papered over by later rows. */
export function headlineOfRates(
  list: readonly Rate[],
  ceiling: boolean,
  entity: string | null,
): Exclude<Headline, { kind: 'ended' | 'suspended' }> {
  const here = list.filter(rate => !isElsewhere(rate));
  const rates = here.length > 0 ? here : list;
  const first = rates[0];
  if (!first || priceKindOf(first) === 'unpublished') return { kind: 'unverified' };
  if (boundsOf(first) === null) return { kind: 'row', of: first, ceiling: first.ceiling ?? ceiling, entity };
  const bounds = rates
    .filter(rate => rate.unit === first.unit && rate.currency === first.currency)
    .flatMap(rate => boundsOf(rate) ?? [])
    .sort((a, b) => new Big(a).cmp(b));
  return {
    kind: 'span',
    from: bounds[0]!,
    to: bounds.at(-1)!,
    of: first,
    ceiling: first.ceiling ?? ceiling,
    entity,
  };
}

/** The figures of a plain price, as printed. */
function boundsOf(rate: Rate): string[] | null {
  if (rate.amount !== undefined) return [rate.amount];
  if (rate.range) return [rate.range.from, rate.range.to];
  if (rate.tiers) return rate.tiers.bands.map(band => band.rate);
  return null;
}
