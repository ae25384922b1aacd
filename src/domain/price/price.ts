// The price of a quantity under one rate. Exact decimals; rounded only at the end.
import Big from 'big.js';
import type { KnownCode } from '#schema/needed-codes.ts';
import { priceKinds, type PriceKind } from '#schema/price-kinds.ts';
import type { Rate, Tiers } from '#schema/rate.ts';
import { evaluate } from './expression.ts';

/** What the price of a rate follows from. */
export const priceFields = [
  ...priceKinds,
  'unit',
  'currency',
  'minimum',
  'maximum',
  'minimumQuantity',
  'exemptUpTo',
  'rounding',
] as const;

/** As much of a rate as its price follows from. */
export type PriceRow = Pick<Rate, 'id' | (typeof priceFields)[number]>;

/** A rate without what its price does not need. */
export function priceRowOf(rate: Rate): PriceRow {
  return Object.fromEntries(
    (['id', ...priceFields] as const).flatMap(field => (rate[field] === undefined ? [] : [[field, rate[field]]])),
  ) as PriceRow;
}

/** Of each unit, the quantities that it multiplies. */
export type UnitParts = Readonly<Record<string, { readonly of: readonly string[] }>>;

/** Quantities by their code in vocabulary/quantities.yaml; for a percentage, the base under its code in bases.yaml. */
export type Given = Readonly<Record<string, string | number>>;

export type Priced =
  | { kind: 'exact'; total: Big; formula: string }
  | { kind: 'range'; from: Big; to: Big; formula: string }
  | { kind: 'none'; reason: 'unpublished' | 'at-cost' | 'factor' };

/** Which kind of price a rate has. The check has made sure that there is exactly one. */
export function priceKindOf(rate: PriceRow): PriceKind {
  const kind = priceKinds.find(name => rate[name] !== undefined);
  if (!kind) throw new RangeError(`rate ${rate.id} has no price`);
  return kind;
}

/**
 * What `given` costs under `rate`. Throws a RangeError when a quantity that is needed is missing or negative,
 * when it lies above the last band, and when a formula cannot be worked out.
 */
export function priceOf(rate: PriceRow, given: Given, units: UnitParts): Priced {
  const kind = priceKindOf(rate);
  switch (kind) {
    case 'amount':
      return finish(rate, timesUnits(rate, new Big(rate.amount!), given, units));
    case 'range': {
      const from = limit(rate, timesUnits(rate, new Big(rate.range!.from), given, units).total);
      const to = timesUnits(rate, new Big(rate.range!.to), given, units);
      return { kind: 'range', from, to: limit(rate, to.total), formula: to.formula };
    }
    case 'tiers':
      return finish(rate, tiered(rate, given, units));
    case 'percent':
      return finish(rate, percentage(rate, given, units));
    case 'formula': {
      const quantities = Object.fromEntries(rate.formula!.of.map(name => [name, quantity(rate, name, given)]));
      return finish(rate, { total: evaluate(rate.formula!.expression, quantities), formula: rate.formula!.expression });
    }
    case 'waived':
      return { kind: 'exact', total: new Big(0), formula: '0' };
    case 'atCost':
      return { kind: 'none', reason: 'at-cost' };
    case 'factor':
      return { kind: 'none', reason: 'factor' };
    case 'unpublished':
      return { kind: 'none', reason: 'unpublished' };
  }
}

interface Worked {
  total: Big;
  formula: string;
}

function timesUnits(rate: PriceRow, price: Big, given: Given, units: UnitParts, skip?: string): Worked {
  const names = (rate.unit === undefined ? [] : (units[rate.unit]?.of ?? [])).filter(name => name !== skip);
  return names.reduce<Worked>(
    ({ total, formula }, name) => {
      const count = quantity(rate, name, given);
      return { total: total.times(count), formula: `${formula} × ${count.toFixed()}` };
    },
    { total: price, formula: price.toFixed() },
  );
}

/** Marginal tiers: each part at its own rate. Whole-band tiers: everything at the rate of its band. */
function tiered(rate: PriceRow, given: Given, units: UnitParts): Worked {
  const { by, kind, bands } = rate.tiers!;
  const measured = quantity(rate, by, given);
  const parts =
    kind === 'marginal' ? marginalParts(bands, measured) : [{ size: measured, price: bandOf(bands, measured) }];
  const total = parts.reduce((sum, { size, price }) => sum.plus(size.times(price)), new Big(0));
  const formula = parts.map(({ size, price }) => `${size.toFixed()} × ${price}`).join(' + ') || '0';
  const rest = timesUnits(rate, total, given, units, by);
  return {
    total: rest.total,
    formula: rest.formula.replace(
      total.toFixed(),
      parts.length > 1 && rest.formula !== total.toFixed() ? `(${formula})` : formula,
    ),
  };
}

function marginalParts(bands: Tiers['bands'], measured: Big): { size: Big; price: string }[] {
  const parts: { size: Big; price: string }[] = [];
  let below = new Big(0);
  for (const { upTo, rate } of bands) {
    if (measured.lte(below)) break;
    const top = upTo === undefined || measured.lt(upTo) ? measured : new Big(upTo);
    parts.push({ size: top.minus(below), price: rate });
    below = top;
  }
  if (below.lt(measured)) throw new RangeError('above the last band');
  return parts;
}

function bandOf(bands: Tiers['bands'], measured: Big): string {
  const band = bands.find(({ upTo }) => upTo === undefined || measured.lte(upTo));
  if (!band) throw new RangeError('above the last band');
  return band.rate;
}

function percentage(rate: PriceRow, given: Given, units: UnitParts): Worked {
  const { of, rate: share, per, threshold } = rate.percent!;
  const base = quantity(rate, of, given);
  const names = per === undefined ? [] : (units[per]?.of ?? []);
  const total = names.reduce((sum, name) => sum.times(quantity(rate, name, given)), base.times(share));
  const formula = [base.toFixed(), share, ...names.map(name => quantity(rate, name, given).toFixed())].join(' × ');
  return { total: threshold !== undefined && total.lt(threshold) ? new Big(0) : total, formula };
}

/** A quantity as it is billed: what is given, or the least quantity that is billed. Throws as `priceOf` does. */
export function quantity(rate: PriceRow, name: string, given: Given): Big {
  const value = given[name];
  if (value === undefined) throw new RangeError(`rate ${rate.id} needs the quantity “${name}”`);
  const number = new Big(value);
  if (number.lt(0)) throw new RangeError(`“${name}” must not be negative`);
  const least = rate.minimumQuantity?.of === name ? new Big(rate.minimumQuantity.value) : number;
  return number.lt(least) ? least : number;
}

function finish(rate: PriceRow, { total, formula }: Worked): Priced {
  return { kind: 'exact', total: limit(rate, total), formula };
}

function limit(rate: PriceRow, total: Big): Big {
  if (rate.exemptUpTo !== undefined && total.lte(rate.exemptUpTo)) return new Big(0);
  const capped = rate.maximum !== undefined && total.gt(rate.maximum) ? new Big(rate.maximum) : total;
  // A sum of nothing stays nothing; a minimum applies to what is charged at all.
  const raised = rate.minimum !== undefined && capped.gt(0) && capped.lt(rate.minimum) ? new Big(rate.minimum) : capped;
  return rate.rounding === undefined ? raised : roundings[rate.rounding as Rounding](raised);
}

type Rounding = KnownCode<'roundings'>;

/** What each code of vocabulary/roundings.yaml does; the check refuses any other. */
const roundings: Readonly<Record<Rounding, (total: Big) => Big>> = {
  'half-up-cent': total => total.round(2, Big.roundHalfUp),
  'drop-below-yuan': total => total.round(0, Big.roundDown),
};
