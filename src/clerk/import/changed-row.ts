// A row on record with the price that a list gives it: the same, changed, or not to be compared.
import { compareDecimals } from '#domain/price/decimal.ts';
import { differenceOf } from '#domain/change/difference.ts';
import { pricePointOf } from '#domain/price/price-point.ts';
import { inCoins } from '#domain/price/coins.ts';
import { exampleGiven, priceKindOf, priceOf } from '#domain/price/price.ts';
import type { Rate } from '#schema/rate.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import type { ChangeCode } from './finding.ts';
import type { ReadPrice } from '#reading/price-text.ts';
import type { Offer } from './read-line.ts';

export type Compared =
  | { kind: 'unchanged'; row: Rate }
  | { kind: 'rate' | 'wording'; row: Rate; codes: readonly ChangeCode[] }
  | { kind: 'unclear'; why: Bilingual };

/** `ceiling` is that of the version where the row does not say otherwise. */
export function changedRow(before: Rate, offer: Offer, vocabulary: Vocabulary, ceiling: boolean): Compared {
  const priced = withPrice(before, offer);
  if ('why' in priced) return { kind: 'unclear', why: priced.why };
  const label = offer.rateId !== '' && offer.label !== null ? offer.label : before.label;
  const reworded = label.zh !== before.label.zh || label.en !== before.label.en;
  const difference = differenceOf(pricePointOf(before, ceiling), pricePointOf(priced.row, ceiling));
  if (difference === 'same' || offer.price === null) {
    if (offer.price === null && priced.row.unit === before.unit && priced.row.currency === before.currency) {
      return reworded
        ? { kind: 'wording', row: { ...before, label }, codes: ['C'] }
        : { kind: 'unchanged', row: before };
    }
    if (difference === 'same') {
      return reworded
        ? { kind: 'wording', row: { ...before, label }, codes: ['C'] }
        : { kind: 'unchanged', row: before };
    }
  }
  const codes: Partial<Record<typeof difference, readonly ChangeCode[]>> = {
    raised: ['A'],
    lowered: ['R'],
    // A figure where none was read before is listed for the first time.
    unknown: ['I'],
  };
  return { kind: 'rate', row: computed({ ...priced.row, label }, vocabulary), codes: codes[difference] ?? ['A', 'R'] };
}

const ROW_OWN = ['basis', 'checked', 'otherReadings', 'readAt'] as const;

function withPrice(before: Rate, offer: Offer): { row: Rate } | { why: Bilingual } {
  const unit = unitFor(before, offer.units);
  if (unit === null) return { why: WHY.units };
  const currency = offer.currency ?? before.currency;
  if (offer.price === null) return { row: trimmed({ ...before, unit, currency }) };
  const { price, ceiling } = offer.price;
  const kind = priceKindOf(before);
  if (kind === 'tiers' || kind === 'formula' || kind === 'factor') return { why: WHY.complex };
  if (price.kind === 'percent' && !before.percent) return { why: WHY.base };
  if (kind === 'percent' && price.kind !== 'percent') return { why: WHY.percent };
  const figures = price.kind === 'amount' || price.kind === 'range' || before.currency !== undefined;
  if (figures && currency === undefined && price.kind !== 'waived' && price.kind !== 'atCost')
    return { why: WHY.currency };
  const unread = kind === 'unpublished';
  const gone: readonly string[] = ['amount', 'range', 'atCost', 'waived', 'unpublished', ...ROW_OWN];
  const rest = Object.fromEntries(Object.entries(before).filter(([key]) => !gone.includes(key))) as Rate;
  const row = trimmed({
    ...rest,
    ...pricePart(price, before),
    unit,
    currency: price.kind === 'waived' || price.kind === 'atCost' ? before.currency : currency,
    ...(ceiling ? { ceiling: true } : {}),
  });
  if ((price.kind === 'amount' || price.kind === 'range') && row.unit === undefined)
    return { why: unread ? WHY.unit : WHY.units };
  return { row };
}

/** The part of a row that says its price. Figures that are equal stay as they were written. */
export function pricePart(price: ReadPrice, before: Rate | null): Partial<Rate> {
  const same = (a: string | undefined, b: string) => (a !== undefined && compareDecimals(a, b) === 0 ? a : b);
  switch (price.kind) {
    case 'amount':
      return { amount: same(before?.amount, price.amount) };
    case 'range':
      return { range: { from: same(before?.range?.from, price.from), to: same(before?.range?.to, price.to) } };
    case 'percent':
      return before?.percent ? { percent: { ...before.percent, rate: same(before.percent.rate, price.rate) } } : {};
    case 'atCost':
      return { atCost: true };
    case 'waived':
      return { waived: true };
    case 'least':
      throw new RangeError('A least price is no price of a row');
  }
}

/** The unit that the list means; undefined for none, null where it may be several. */
function unitFor({ unit }: Rate, units: readonly string[]): string | undefined | null {
  if (units.length === 0 || (unit !== undefined && units.includes(unit))) return unit;
  return units.length === 1 ? units[0] : null;
}

/** The worked example with the new price; left out where it cannot be worked out. */
function computed(row: Rate, vocabulary: Vocabulary): Rate {
  if (!row.example) return row;
  const { example, ...rest } = row;
  try {
    const priced = priceOf(rest, exampleGiven(row), vocabulary);
    return priced.kind === 'exact'
      ? {
          ...rest,
          example: {
            ...example,
            total: inCoins(priced.total, vocabulary.currencies[row.currency ?? '']?.decimals).toFixed(),
          },
        }
      : rest;
  } catch (error) {
    if (error instanceof RangeError) return rest;
    throw error;
  }
}

/** Without the keys that are undefined. */
function trimmed(rate: { [Key in keyof Rate]: Rate[Key] | undefined }): Rate {
  return Object.fromEntries(Object.entries(rate).filter(([, value]) => value !== undefined)) as Rate;
}

const WHY = {
  units: {
    zh: '计价单位可能是几种之一。请照网站上的写法写明',
    en: 'The charging unit may be one of several. Write it as the site does',
  },
  unit: { zh: '没有写计价单位', en: 'The charging unit is missing' },
  currency: { zh: '没有写币种', en: 'The currency is missing' },
  complex: {
    zh: '这一行是分档、算式或倍率，一格写不下。请在数据文件里改',
    en: 'This row is priced by tiers, a formula or a factor, which no cell can hold. Edit the data file',
  },
  base: {
    zh: '百分比没有写以什么为基数。请在数据文件里改',
    en: 'A percentage of what is not said. Edit the data file',
  },
  percent: {
    zh: '这一行原是百分比，现在是金额。请在数据文件里改',
    en: 'This row was a percentage and is now a figure. Edit the data file',
  },
};
