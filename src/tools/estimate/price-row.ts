// What one row comes to in a situation: free time first, then the price, then reliefs. Exact decimals throughout.
import Big from 'big.js';
import type { CaseMatch } from '#case/match.ts';
import { inCoins } from '#domain/price/coins.ts';
import { priceKindOf, priceOf, type PriceCodes } from '#domain/price/price.ts';
import { quantitiesOf, unitQuantities, type UnitParts } from '#domain/price/quantity.ts';
import type { EstimateRelief, EstimateRow } from './data.ts';
import type { Amount, Gap, Nil } from './line.ts';
import { isWaiver, type Acting } from './reliefs.ts';
import type { Situation } from './situation.ts';

/** What a price is worked out by: the closed lists, and how many decimals a currency has. */
type Codes = PriceCodes & { decimals: Readonly<Record<string, number>> };

/** The price of a row that fits. Reliefs that may apply lower only the least that it can come to. */
export function priceRow(
  row: EstimateRow,
  { part }: CaseMatch,
  { given, sums }: Situation,
  acting: Acting,
  ceiling: boolean,
  codes: Codes,
): Amount | Nil | Gap {
  const counted = part ? { ...given, [part.quantity]: part.size.toFixed() } : given;
  const start = part?.start ?? new Big(0);
  const work = (of: EstimateRow, told: typeof counted, ceils: boolean) => {
    const priced = (reliefs: readonly EstimateRelief[]) => withReliefs(of, told, reliefs, start, ceils, codes);
    return spanOf(priced(acting.sure), () => priced([...acting.sure, ...acting.perhaps]), acting);
  };
  const base = row.percent?.of ?? '';
  const sum = Object.hasOwn(sums, base) && counted[base] === undefined ? sums[base]! : null;
  if (sum === null) return work(row, counted, ceiling);
  if (sum.kind === 'nothing') return { kind: 'nil', reason: 'no-charges' };
  if (sum.kind === 'unknown' || (row.currency ?? sum.currency) !== sum.currency)
    return { kind: 'gap', reason: 'charges' };
  // A share of a span is a span; a share of what is at most so much is at most so much.
  const [low, high] = [sum.from, sum.to].map(end =>
    work({ ...row, currency: sum.currency }, { ...counted, [base]: end.toFixed() }, ceiling || sum.ceiling),
  );
  return spanOf(high!, () => low!, null);
}

/** `high`, beginning at the least of `low` where that may be less. */
function spanOf(high: Amount | Nil | Gap, low: () => Amount | Nil | Gap, acting: Acting | null): Amount | Nil | Gap {
  if (high.kind !== 'amount' || acting?.perhaps.length === 0) return high;
  const least = low();
  if (least.kind === 'gap') return high;
  return { ...high, from: least.kind === 'nil' ? new Big(0) : least.from };
}

function withReliefs(
  row: EstimateRow,
  given: Readonly<Record<string, string>>,
  reliefs: readonly EstimateRelief[],
  start: Big,
  ceiling: boolean,
  codes: Codes,
): Amount | Nil | Gap {
  if (reliefs.some(isWaiver)) return { kind: 'nil', reason: 'relief' };
  const billed = afterFreeTime(row, given, reliefs, start, codes.units);
  if ('kind' in billed) return billed;
  if (priceKindOf(row) === 'waived') return { kind: 'nil', reason: 'waived' };
  const times = reliefs.reduce((product, { factor }) => (factor === null ? product : product.times(factor)), one);
  let priced: ReturnType<typeof priceOf>;
  try {
    priced = priceOf(row, billed.given, codes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const lacks = quantitiesOf(row, codes.units).some(name => billed.given[name] === undefined);
    return { kind: 'gap', reason: lacks ? 'depends' : 'no-result' };
  }
  if (priced.kind === 'none') return { kind: 'gap', reason: priced.reason };
  const ends = priced.kind === 'exact' ? { from: priced.total, to: priced.total } : priced;
  const levied = row.percent?.threshold ?? row.exemptUpTo;
  if (levied !== undefined && ends.to.eq(0)) return { kind: 'nil', reason: 'threshold' };
  const { currency } = row;
  if (currency === undefined) return { kind: 'gap', reason: 'depends' };
  const [from, to] = [ends.from, ends.to].map(end => inCoins(end.times(times), codes.decimals[currency]));
  return { kind: 'amount', from: from!, to: to!, currency, ceiling, given: billed.given };
}

const one = new Big(1);

/** The days that are billed; nothing at all where the free time is not over. */
function afterFreeTime(
  row: EstimateRow,
  given: Readonly<Record<string, string>>,
  reliefs: readonly EstimateRelief[],
  start: Big,
  units: UnitParts,
): { given: Readonly<Record<string, string>> } | Nil | Gap {
  const times = [...(row.free ? [row.free] : []), ...reliefs.flatMap(({ freeTime }) => freeTime ?? [])];
  const [first] = times;
  if (!first) return { given };
  const [time = ''] = units[first.unit]?.of ?? [];
  const spent = given[time];
  if (spent === undefined || times.some(({ unit: other }) => other !== first.unit))
    return { kind: 'gap', reason: 'time-unit' };
  const longest = times.map(({ quantity }) => new Big(quantity)).reduce((a, b) => (a.gt(b) ? a : b));
  // A band that begins after the free time counts from there.
  const left = longest.gt(start) ? longest.minus(start) : new Big(0);
  const over = new Big(spent).minus(left);
  if (over.lte(0)) return { kind: 'nil', reason: 'free-time' };
  return unitQuantities(row, units).includes(time)
    ? { given: { ...given, [time]: over.toFixed() } }
    : { kind: 'gap', reason: 'time-unit' };
}
