// The sum of a bill's lines by currency, as far as each amount is certain.
import Big from 'big.js';
import type { BillLine } from './line.ts';

/** Totals by currency (empty: not stated), and how many lines are left out. */
export function sumsOf(lines: readonly BillLine[]): { totals: [currency: string, sum: string][]; left: number } {
  const totals = new Map<string, Big>();
  let left = 0;
  for (const line of lines) {
    const amount = amountOf(line);
    if (amount === null) left++;
    else totals.set(line.currency ?? '', (totals.get(line.currency ?? '') ?? new Big(0)).plus(amount));
  }
  return { totals: [...totals].map(([currency, sum]) => [currency, sum.toFixed()]), left };
}

/** What is charged on the line in all; null where the line leaves it open. */
export function amountOf({ readings, miscounted }: BillLine): Big | null {
  if (miscounted) return null;
  const amounts = readings.map(reading =>
    reading.kind === 'all' ? new Big(reading.amount) : new Big(reading.price).times(reading.count ?? 1),
  );
  const [first] = amounts;
  return first && amounts.every(amount => amount.eq(first)) ? first : null;
}
