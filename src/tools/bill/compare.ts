// A line's figure beside a published price: above, below, or as published; else why the two cannot be compared.
import Big from 'big.js';
import { inCoins } from '#domain/price/coins.ts';
import { priceKindOf, priceOf, type PriceCodes } from '#domain/price/price.ts';
import { perUnit, quantitiesOf, type Given } from '#domain/price/quantity.ts';
import type { BillWords } from './book.ts';
import { BOXES, type BillLine, type Reading } from './line.ts';
import type { Applicable } from './rows.ts';
import type { Standing } from './verdict.ts';

export type Compared =
  | {
      kind: 'compared';
      standing: Standing;
      applied: Applicable;
      /** What is charged and what is published, both for one or both for all. */
      charged: Big;
      low: Big;
      high: Big;
      /** How many the figures are for; null when they are for one and the count is open. */
      per: Big;
      count: Big | null;
      assumed: boolean;
    }
  | { kind: 'unknown'; why: 'currency' | 'unit' | 'unread' | 'at-cost' | 'factor'; applied: Applicable }
  | { kind: 'unknown'; why: 'needs'; quantities: readonly string[]; applied: Applicable };

export function compareRow(
  applied: Applicable,
  reading: Reading,
  line: Pick<BillLine, 'units' | 'quantities' | 'currency'>,
  boxes: string,
  /** What the figure of the bill is multiplied by, for the tax. */
  tax: Big,
  codes: Pick<BillWords, 'units' | 'roundings' | 'counted' | 'currencies'>,
): Compared {
  const { row } = applied;
  const unknown = (why: 'currency' | 'unit' | 'unread' | 'at-cost' | 'factor'): Compared => ({
    kind: 'unknown',
    why,
    applied,
  });
  const kind = priceKindOf(row);
  const decimals = codes.currencies[row.currency ?? line.currency ?? '']?.decimals;
  const needed = quantitiesOf(row, codes.units);
  const unit = (name: string) => perUnit(row, name, codes.units) ?? '1';
  const known = quantitiesKnown(needed, reading, line, boxes);
  if (known === null) return unknown('unit');
  if (reading.kind === 'each' && line.units.length > 0 && !line.units.includes(row.unit ?? '')) return unknown('unit');
  if (kind === 'unpublished') return unknown('unread');
  if (kind === 'atCost') return unknown('at-cost');
  if (kind === 'factor') return unknown('factor');
  if (line.currency !== null && row.currency !== undefined && line.currency !== row.currency)
    return unknown('currency');

  const plain = kind === 'amount' || kind === 'range' || kind === 'waived';
  const bounded =
    row.minimum ?? row.maximum ?? row.minimumQuantity?.value ?? row.step ?? row.reductions ?? row.exemptUpTo;
  const counted = needed.length === 1 ? known[needed[0]!] : reading.count;
  if (reading.kind === 'each' && plain && bounded === undefined) {
    if (needed.length > 1 && line.units.length === 0) return unknown('unit');
    const one = Object.fromEntries(needed.map(name => [name, unit(name)]));
    const all = needed.map(name => (known[name] === undefined ? undefined : new Big(known[name]).div(unit(name))));
    const count =
      all.length > 0 && all.every(value => value !== undefined)
        ? all.reduce((product, value) => product.times(value), new Big(1))
        : counted === undefined || counted === null || counted === ''
          ? null
          : new Big(counted);
    return compared(applied, taxed(new Big(reading.price), tax, decimals), one, codes, new Big(1), count, false);
  }
  // A thing that is counted and not told how often is there once. A measure has to be said: a lone amount is no price for one tonne.
  const assumed =
    needed.length === 1 &&
    codes.counted.includes(needed[0]!) &&
    plain &&
    row.exemptUpTo === undefined &&
    known[needed[0]!] === undefined;
  if (assumed) known[needed[0]!] = unit(needed[0]!);
  const missing = needed.filter(name => known[name] === undefined);
  if (missing.length > 0) return { kind: 'unknown', why: 'needs', quantities: missing, applied };
  const product = needed.reduce((all, name) => all.times(known[name]!).div(unit(name)), new Big(1));
  const charged = reading.kind === 'all' ? new Big(reading.amount) : new Big(reading.price).times(plain ? product : 1);
  return compared(
    applied,
    taxed(charged, tax, decimals),
    known,
    codes,
    plain ? product : new Big(1),
    plain ? product : null,
    assumed,
  );
}

function compared(
  applied: Applicable,
  charged: Big,
  given: Given,
  codes: PriceCodes,
  per: Big,
  count: Big | null,
  assumed: boolean,
): Compared {
  let priced;
  try {
    priced = priceOf(applied.row, given, codes);
  } catch {
    return { kind: 'unknown', why: 'unread', applied };
  }
  if (priced.kind === 'none') return { kind: 'unknown', why: 'unread', applied };
  const [from, to] = priced.kind === 'exact' ? [priced.total, priced.total] : [priced.from, priced.to];
  const low = from.times(applied.factor);
  const high = to.times(applied.factor);
  const standing = charged.gt(high) ? 'above' : charged.lt(low) ? 'below' : 'as';
  return { kind: 'compared', standing, applied, charged, low, high, per, count, assumed };
}

/** To the coin of the currency, as invoices round. */
function taxed(figure: Big, tax: Big, decimals?: number): Big {
  return tax.eq(1) ? figure : inCoins(figure.times(tax), decimals);
}

/** What the line says of them; null when it counts other things. */
function quantitiesKnown(
  needed: readonly string[],
  reading: Reading,
  { quantities }: Pick<BillLine, 'quantities'>,
  boxes: string,
): Record<string, string> | null {
  const named = Object.keys(quantities);
  // “20GP*2” tells the size of the boxes as much as their number; a bill of lading may be for several.
  if (named.some(name => !needed.includes(name) && name !== BOXES) && needed.length > 0) return null;
  const known: Record<string, string> = Object.fromEntries(named.map(name => [name, quantities[name]!]));
  if (needed.length === 1 && known[needed[0]!] === undefined && reading.count !== null && named.length === 0)
    known[needed[0]!] = reading.count;
  if (needed.includes(BOXES) && known[BOXES] === undefined && boxes !== '' && reading.count === null)
    known[BOXES] = boxes;
  return known;
}
