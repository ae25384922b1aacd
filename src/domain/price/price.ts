// The price of a quantity under one rate. Exact decimals; rounded only at the end.
import Big from 'big.js';
import { priceKinds, type PriceKind } from '#schema/price-kinds.ts';
import type { Rate } from '#schema/rate.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { evaluate, expressionFormula } from './expression.ts';
import { figure, inBrackets, joined, share, sign, times, type Formula, type Piece } from './formula.ts';
import { perUnit, quantity, unitQuantities, type Given, type UnitParts } from './quantity.ts';
import { reduced } from './reductions.ts';
import { divide, dividedBy, tiered, type Worked } from './tiers.ts';

/** What the price of a rate follows from. */
export const priceFields = [
  ...priceKinds,
  'unit',
  'currency',
  'minimum',
  'maximum',
  'minimumQuantity',
  'step',
  'reductions',
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

/** The quantities of the worked example of a row, and what its percentage is taken of. */
export function exampleGiven({ example, percent }: Pick<Rate, 'example' | 'percent'>): Given {
  return { ...example?.given, ...(example?.base !== undefined && percent ? { [percent.of]: example.base } : {}) };
}

type Rounding = Pick<Vocabulary['roundings'][string], 'to' | 'how'>;

/** As much of the closed lists as prices follow from. */
export interface PriceCodes {
  units: UnitParts;
  roundings: Readonly<Record<string, Rounding>>;
}

export function priceCodes({ units, roundings }: Pick<Vocabulary, 'units' | 'roundings'>): PriceCodes {
  return {
    units: Object.fromEntries(
      Object.entries(units).map(([code, { of, per }]) => [code, { of, ...(per ? { per } : {}) }]),
    ),
    roundings: Object.fromEntries(Object.entries(roundings).map(([code, { to, how }]) => [code, { to, how }])),
  };
}

export type Priced =
  | { kind: 'exact'; total: Big; formula: Formula }
  | { kind: 'range'; from: Big; to: Big; formula: Formula }
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
export function priceOf(rate: PriceRow, given: Given, codes: PriceCodes): Priced {
  const kind = priceKindOf(rate);
  const finish = (worked: Worked): Priced => {
    const { total, formula } = reduced(rate, worked, given);
    return { kind: 'exact', total: limit(rate, total, codes), formula };
  };
  switch (kind) {
    case 'amount':
      return finish(timesUnits(rate, plainly(rate.amount!), given, codes));
    case 'range': {
      const { from, to } = rate.range!;
      const span = inBrackets([figure(from), sign('–'), figure(to)]);
      const [low, high] = [from, to].map(end =>
        reduced(rate, timesUnits(rate, { total: new Big(end), formula: span }, given, codes), given),
      );
      return {
        kind: 'range',
        from: limit(rate, low!.total, codes),
        to: limit(rate, high!.total, codes),
        formula: low!.formula,
      };
    }
    case 'tiers': {
      const { by, per } = rate.tiers!;
      const size = quantity(rate, by, given);
      const worked = tiered(rate.tiers!, size, per ?? perUnit(rate, by, codes.units));
      return finish(timesUnits(rate, worked, given, codes, by));
    }
    case 'percent':
      return finish(percentage(rate, given, codes));
    case 'formula': {
      const { expression, of } = rate.formula!;
      const quantities = Object.fromEntries(of.map(name => [name, quantity(rate, name, given)]));
      const [total, formula] = [evaluate(expression, quantities), expressionFormula(expression, quantities)];
      return finish({ total, formula, sum: formula.length > 1 });
    }
    case 'waived':
      return { kind: 'exact', total: new Big(0), formula: [sign('0')] };
    case 'atCost':
      return { kind: 'none', reason: 'at-cost' };
    case 'factor':
      return { kind: 'none', reason: 'factor' };
    case 'unpublished':
      return { kind: 'none', reason: 'unpublished' };
  }
}

function plainly(price: string): Worked {
  return { total: new Big(price), formula: [figure(price)] };
}

/** The price times the quantities of its unit: the first before it, as people say it, the others after it. */
function timesUnits(rate: PriceRow, price: Worked, given: Given, { units }: PriceCodes, done?: string): Worked {
  const counted = unitQuantities(rate, units)
    .filter(name => name !== done)
    .map(name => ({ of: name, size: quantity(rate, name, given), per: perUnit(rate, name, units) }));
  if (counted.length === 0) return price;
  const [first, ...rest] = counted.map(({ of, size, per }): Piece[] => [
    { kind: 'quantity', of, size },
    ...dividedBy(per),
  ]);
  const middle = price.sum ? inBrackets(price.formula) : price.formula;
  const pieces = done === undefined ? [first!, middle, ...rest] : [middle, first!, ...rest];
  return {
    total: counted.reduce((total, { size, per }) => divide(total.times(size), per), price.total),
    formula: joined(pieces, times),
  };
}

function percentage(rate: PriceRow, given: Given, codes: PriceCodes): Worked {
  const { of, rate: part, threshold } = rate.percent!;
  const base = quantity(rate, of, given);
  const worked: Worked = {
    total: base.times(part),
    formula: [{ kind: 'base', of, size: base }, times, share(part)],
  };
  const { total, formula } = timesUnits(rate, worked, given, codes, of);
  return { total: threshold !== undefined && total.lt(threshold) ? new Big(0) : total, formula };
}

function limit(rate: PriceRow, total: Big, { roundings }: PriceCodes): Big {
  if (rate.exemptUpTo !== undefined && total.lte(rate.exemptUpTo)) return new Big(0);
  const capped = rate.maximum !== undefined && total.gt(rate.maximum) ? new Big(rate.maximum) : total;
  // A sum of nothing stays nothing; a minimum applies to what is charged at all.
  const raised = rate.minimum !== undefined && capped.gt(0) && capped.lt(rate.minimum) ? new Big(rate.minimum) : capped;
  return rate.rounding === undefined ? raised : rounded(raised, roundings[rate.rounding]!);
}

const modes: Readonly<Record<Rounding['how'], Big.RoundingMode>> = {
  'half-up': Big.roundHalfUp,
  up: Big.roundUp,
  down: Big.roundDown,
};

function rounded(total: Big, { to, how }: Rounding): Big {
  return total.div(to).round(0, modes[how]).times(to);
}
