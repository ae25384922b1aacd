// What one row comes to in a situation: free time first, then the price, then reliefs. Exact decimals throughout.
import Big from 'big.js';
import type { CaseMatch } from '#case/match.ts';
import { priceKindOf, priceOf, type UnitParts } from '#domain/price/price.ts';
import type { EstimateRelief, EstimateRow } from './data.ts';
import type { Amount, Gap, Nil } from './line.ts';
import { isWaiver, type Acting } from './reliefs.ts';
import type { Situation } from './situation.ts';

/** The price of a row that fits. Reliefs that may apply lower only the least that it can come to. */
export function priceRow(
  row: EstimateRow,
  { part }: CaseMatch,
  { given }: Situation,
  acting: Acting,
  ceiling: boolean,
  units: UnitParts,
): Amount | Nil | Gap {
  const counted = part ? { ...given, [part.quantity]: part.size.toFixed() } : given;
  const start = part?.start ?? new Big(0);
  const work = (reliefs: readonly EstimateRelief[]) => withReliefs(row, counted, reliefs, start, ceiling, units);
  const sure = work(acting.sure);
  if (acting.perhaps.length === 0 || sure.kind === 'nil') return sure;
  const least = work([...acting.sure, ...acting.perhaps]);
  if (sure.kind === 'gap' || least.kind === 'gap') return sure;
  return { ...sure, from: least.kind === 'nil' ? new Big(0) : least.from };
}

function withReliefs(
  row: EstimateRow,
  given: Readonly<Record<string, string>>,
  reliefs: readonly EstimateRelief[],
  start: Big,
  ceiling: boolean,
  units: UnitParts,
): Amount | Nil | Gap {
  if (reliefs.some(isWaiver)) return { kind: 'nil', reason: 'relief' };
  const billed = afterFreeTime(row, given, reliefs, start, units);
  if ('kind' in billed) return billed;
  if (priceKindOf(row) === 'waived') return { kind: 'nil', reason: 'waived' };
  const times = reliefs.reduce((product, { factor }) => (factor === null ? product : product.times(factor)), one);
  let priced: ReturnType<typeof priceOf>;
  try {
    priced = priceOf(row, billed.given, units);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { kind: 'gap', reason: lacks(row, billed.given, units) ? 'depends' : 'no-result' };
  }
  if (priced.kind === 'none') return { kind: 'gap', reason: priced.reason };
  const ends = priced.kind === 'exact' ? { from: priced.total, to: priced.total } : priced;
  const levied = row.percent?.threshold ?? row.exemptUpTo;
  if (levied !== undefined && ends.to.eq(0)) return { kind: 'nil', reason: 'threshold' };
  if (row.currency === undefined) return { kind: 'gap', reason: 'depends' };
  return {
    kind: 'amount',
    from: ends.from.times(times),
    to: ends.to.times(times),
    currency: row.currency,
    ceiling,
    given: billed.given,
  };
}

const one = new Big(1);

/** The days that are billed; nothing at all where the free time is not over. */
function afterFreeTime(
  { free, unit, percent }: EstimateRow,
  given: Readonly<Record<string, string>>,
  reliefs: readonly EstimateRelief[],
  start: Big,
  units: UnitParts,
): { given: Readonly<Record<string, string>> } | Nil | Gap {
  const times = [...(free ? [free] : []), ...reliefs.flatMap(({ freeTime }) => freeTime ?? [])];
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
  const parts = units[percent?.per ?? unit ?? '']?.of ?? [];
  return parts.includes(time) ? { given: { ...given, [time]: over.toFixed() } } : { kind: 'gap', reason: 'time-unit' };
}

function lacks(row: EstimateRow, given: Readonly<Record<string, string>>, units: UnitParts): boolean {
  return quantitiesOf(row, units).some(name => given[name] === undefined);
}

/** What the price of a row multiplies or goes by. */
export function quantitiesOf(row: EstimateRow, units: UnitParts): string[] {
  return [
    ...(row.tiers ? [row.tiers.by] : []),
    ...(row.percent ? [row.percent.of] : []),
    ...(row.formula?.of ?? []),
    ...(units[row.percent?.per ?? row.unit ?? '']?.of ?? []),
  ];
}
