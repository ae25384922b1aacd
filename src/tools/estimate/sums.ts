// What charges of an estimate come to together, for charges that are a share of them.
import Big from 'big.js';
import type { ChargesBase } from './data.ts';
import type { Amount, Line } from './line.ts';

/** `nothing`: none of them is charged. `unknown`: one of them has no number. */
type Sum =
  { kind: 'sum'; from: Big; to: Big; currency: string; ceiling: boolean } | { kind: 'nothing' } | { kind: 'unknown' };

/** By the code of the base that they make. */
export type Sums = Readonly<Record<string, Sum>>;

/** The sums that these lines tell beyond those that are known. A base of which no charge is met has none. */
export function sumsOf(bases: Readonly<Record<string, ChargesBase>>, lines: readonly Line[], known: Sums): Sums {
  const isOpen = ({ row }: Line) => {
    const of = row?.percent?.of;
    return of !== undefined && Object.hasOwn(bases, of) && !Object.hasOwn(known, of);
  };
  return Object.fromEntries(
    Object.entries(bases).flatMap(([code, base]): [string, Sum][] => {
      if (Object.hasOwn(known, code)) return [];
      const parts = lines.filter(line => isPart(line, code, base));
      return parts.length === 0 || parts.some(isOpen) ? [] : [[code, sumOf(parts, base)]];
    }),
  );
}

/** A charge is no share of itself, nor of what only may be met. */
function isPart({ fee, row, place }: Line, code: string, { charges }: ChargesBase): boolean {
  if (place === 'possible' || row?.percent?.of === code) return false;
  return charges.some(one => one.fee === fee && (!one.rates || !row || one.rates.includes(row.id)));
}

function sumOf(parts: readonly Line[], { tax }: ChargesBase): Sum {
  const charged = parts.filter(({ outcome }) => outcome.kind !== 'nil');
  const amounts = charged.flatMap(({ outcome, version }) =>
    outcome.kind === 'amount' ? [withTax(outcome, tax, version?.tax)] : [],
  );
  const [first] = amounts;
  if (charged.length === 0) return { kind: 'nothing' };
  if (!first || amounts.length < charged.length) return { kind: 'unknown' };
  if (amounts.some(({ currency }) => currency !== first.currency)) return { kind: 'unknown' };
  return {
    kind: 'sum',
    from: amounts.reduce((sum, { from }) => sum.plus(from), new Big(0)),
    to: amounts.reduce((sum, { to }) => sum.plus(to), new Big(0)),
    currency: first.currency,
    ceiling: amounts.some(({ ceiling }) => ceiling),
  };
}

/** Where the list does not say whether its prices are with tax, both may be. */
function withTax(amount: Amount, tax: string | undefined, stated: 'included' | 'excluded' | undefined): Amount {
  if (tax === undefined || stated === 'included') return amount;
  const times = new Big(1).plus(tax);
  return {
    ...amount,
    from: stated === 'excluded' ? amount.from.times(times) : amount.from,
    to: amount.to.times(times),
  };
}
