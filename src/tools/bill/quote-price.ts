// The figures of a billed line beside those of a quoted one: the same, off by so much, or not to be compared. One price for one with
// another, or one amount for all with another; never a price with an amount.
import Big from 'big.js';
import type { BillLine, Reading } from './line.ts';

type Priced = Pick<BillLine, 'readings' | 'units' | 'currency' | 'tax'>;
type Tax = BillLine['tax'];

/** Billed less quoted, as strings of digits with a sign; one of the two is known. */
export interface Off {
  each: string | null;
  all: string | null;
  currency: string;
}

export type Compared =
  { kind: 'same' } | { kind: 'off'; off: Off } | { kind: 'not-compared'; why: 'currency' | 'unit' | 'tax' | 'figures' };

/** `taxes`: how the amounts of each are meant, where its lines do not say. */
export function priceOff(billed: Priced, quoted: Priced, taxes: { bill: Tax; quote: Tax }): Compared {
  const not = whyNot(billed, quoted, taxes);
  if (not !== null) return { kind: 'not-compared', why: not };
  const currency = billed.currency ?? quoted.currency ?? '';
  const found = waysOf(billed, quoted).map(([mine, theirs]) => offOf(mine, theirs, currency));
  // Figures that meet in one way are taken to be meant that way.
  if (found.some(off => off !== null && isNothing(off))) return { kind: 'same' };
  const [first] = found;
  const alike = first && found.every(off => off !== null && keyOf(off) === keyOf(first));
  return alike ? { kind: 'off', off: first } : { kind: 'not-compared', why: 'figures' };
}

/** Where the number is not told, off for one and off in all are the same figure. */
function keyOf({ each, all }: Off): string {
  return each !== null && all !== null ? `${each} ${all}` : (each ?? all!);
}

/** Amounts of several lines together; null where one of them is open. */
export function totalsOff(
  billed: readonly Priced[],
  quoted: readonly Priced[],
  taxes: { bill: Tax; quote: Tax },
): Off | null {
  if (billed.some(mine => quoted.some(theirs => whyNot(mine, theirs, taxes) !== null))) return null;
  // A price for one with no number is charged once, beside others that are; else the number is open.
  const counts = [...billed, ...quoted].flatMap(({ readings }) => readings.map(({ count }) => count));
  if (counts.includes(null) && counts.some(count => count !== null && count !== '1')) return null;
  const sum = (lines: readonly Priced[]) =>
    lines.reduce<Big | null>((total, line) => {
      const amount = amountOf(line);
      return total === null || amount === null ? null : total.plus(amount);
    }, new Big(0));
  const [mine, theirs] = [sum(billed), sum(quoted)];
  if (mine === null || theirs === null) return null;
  const currency = [...billed, ...quoted].map(line => line.currency).find(one => one !== null) ?? '';
  return { each: null, all: mine.minus(theirs).toFixed(), currency };
}

function whyNot(
  a: Priced,
  b: Priced,
  taxes: { bill: Tax; quote: Tax },
): 'currency' | 'unit' | 'tax' | 'figures' | null {
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return 'currency';
  const [mine, theirs] = [a.tax ?? taxes.bill, b.tax ?? taxes.quote];
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return 'tax';
  if (a.readings.length === 0 || b.readings.length === 0) return 'figures';
  const apart = a.units.length > 0 && b.units.length > 0 && !a.units.some(unit => b.units.includes(unit));
  return apart ? 'unit' : null;
}

/** Ways to take both figures together. Where both leave it open, they are taken to be meant alike: it is the same kind of line. */
function waysOf(billed: Priced, quoted: Priced): [Reading, Reading][] {
  const open = billed.readings.length > 1 && quoted.readings.length > 1;
  return billed.readings.flatMap(mine =>
    quoted.readings
      .filter(theirs => !open || theirs.kind === mine.kind)
      .map((theirs): [Reading, Reading] => [mine, theirs]),
  );
}

/** Null where one is for one, the other for all, and the number is not told. */
function offOf(mine: Reading, theirs: Reading, currency: string): Off | null {
  const [a, b] = [figuresOf(mine), figuresOf(theirs)];
  if (a.each !== null && b.each !== null) {
    const each = a.each.minus(b.each);
    return { each: money(each), all: a.count === null ? null : money(each.times(a.count)), currency };
  }
  if (a.all !== null && b.all !== null) return { each: null, all: money(a.all.minus(b.all)), currency };
  return null;
}

function figuresOf(reading: Reading): { each: Big | null; all: Big | null; count: string | null } {
  const { count } = reading;
  if (reading.kind === 'each') {
    const each = new Big(reading.price);
    return { each, all: count === null ? null : each.times(count), count };
  }
  const all = new Big(reading.amount);
  return { each: count === null || new Big(count).eq(0) ? null : all.div(count), all, count };
}

/** What a line charges in all; a lone price is charged once. Null where the ways to take it differ. */
function amountOf({ readings }: Priced): Big | null {
  const amounts = readings.map(reading => {
    const { each, all } = figuresOf(reading);
    return all ?? each!;
  });
  const [first] = amounts;
  return first && amounts.every(amount => amount.eq(first)) ? first : null;
}

function isNothing({ each, all }: Off): boolean {
  return new Big(each ?? all!).eq(0);
}

/** To the cent: an amount divided by its number may have no end. */
function money(value: Big): string {
  return value.round(2, Big.roundHalfUp).toFixed();
}
