// The rows of one version as an offer with price specifications. A row whose figure is a gap, or no plain amount, is left out.
import Big from 'big.js';
import type { CompoundPriceSpecification, Offer, UnitPriceSpecification } from 'schema-dts';
import type { Catalogue } from '#domain/catalogue.ts';
import { isElsewhere } from '#case/when.ts';
import { plainRates } from '#domain/price/tiers.ts';
import { gradeOf } from '#domain/entry/grades.ts';
import { taxOf } from '#schema/tax.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import { certainDay, organizationOf } from './parts.ts';

/** Null where nothing of the version can be said so: undated, suspended, or without a plain figure. */
export function offerOf(
  catalogue: Catalogue,
  version: Version,
  ceiling: boolean,
  entity: string | undefined,
  lang: Lang,
): Offer | null {
  if (version.from === 'unknown' || version.suspended) return null;
  const rows = version.rates.flatMap(rate => priceOf(catalogue, version, rate, ceiling, lang) ?? []);
  if (rows.length === 0) return null;
  const from = certainDay(version.from, version.fromPrecision);
  const to = certainDay(version.to, version.toPrecision);
  const all: CompoundPriceSpecification = { '@type': 'CompoundPriceSpecification', priceComponent: rows };
  return {
    '@type': 'Offer',
    ...(entity !== undefined && { offeredBy: organizationOf(catalogue, entity, lang) }),
    ...(from && { validFrom: from }),
    ...(to && { validThrough: to }),
    priceSpecification: rows.length === 1 ? rows[0]! : all,
  };
}

/** A ceiling is the most that may be charged, not the price. */
function priceOf(
  { vocabulary }: Catalogue,
  version: Version,
  rate: Rate,
  ceiling: boolean,
  lang: Lang,
): UnitPriceSpecification | null {
  const figures = figuresOf(rate, rate.ceiling ?? ceiling);
  if (figures === null || rate.currency === undefined || isElsewhere(rate)) return null;
  const unit = rate.unit === undefined ? undefined : vocabulary.units[rate.unit];
  return {
    '@type': 'UnitPriceSpecification',
    name: rate.label[lang],
    // How far the figure can be relied on.
    description: vocabulary.grades[gradeOf(rate, version)]?.[lang],
    ...figures,
    priceCurrency: rate.currency,
    ...(taxOf(version) !== 'not-stated' && { valueAddedTaxIncluded: taxOf(version) === 'included' }),
    ...(unit && { unitText: unit[lang] }),
    ...(unit?.unece && { unitCode: unit.unece }),
  };
}

type Figures = Pick<UnitPriceSpecification, 'price' | 'minPrice' | 'maxPrice'>;

/** Figures as strings of digits, as they stand in the data. */
function figuresOf({ amount, range, tiers, unpublished }: Rate, ceiling: boolean): Figures | null {
  if (unpublished) return null;
  if (amount !== undefined) return ceiling ? { maxPrice: digits(amount) } : { price: digits(amount) };
  if (range) return { minPrice: digits(range.from), maxPrice: digits(range.to) };
  const rates = tiers && plainRates(tiers);
  if (!rates) return null;
  const sorted = rates.sort((a, b) => new Big(a).cmp(b));
  const highest = digits(sorted.at(-1)!);
  return ceiling ? { maxPrice: highest } : { minPrice: digits(sorted[0]!), maxPrice: highest };
}

/** The schema of the data has seen to it that these are digits. */
function digits(text: string): `${number}` {
  return text as `${number}`;
}
