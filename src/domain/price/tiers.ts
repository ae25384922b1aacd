// Prices in tiers: each part of a quantity at its own rate, or the whole of it by the band that it falls in; a band may have a
// base, and a threshold above which its rate counts.
import Big from 'big.js';
import type { Tiers } from '#schema/rate.ts';
import { divided, figure, inBrackets, joined, minus, plus, sign, times, type Formula, type Piece } from './formula.ts';

export interface Worked {
  total: Big;
  formula: Formula;
  /** The formula is a sum: in brackets where something is multiplied by it. */
  sum?: boolean;
}

/** The rates of tiers that are nothing but rates; null where a base, a threshold or so many belongs to them. */
export function plainRates({ per, bands }: Tiers): string[] | null {
  const plain = per === undefined && bands.every(({ base, above }) => base === undefined && above === undefined);
  return plain ? bands.map(({ rate }) => rate) : null;
}

/** `per`: for how many the rate is; null for one. Throws a RangeError above the last band. */
export function tiered({ by, kind, bands }: Tiers, size: Big, per: string | null): Worked {
  const counted = (part: Big): Piece => ({ kind: 'quantity', of: by, size: part });
  if (kind === 'whole-band') return banded(bandOf(bands, size), size, counted, per);
  const parts = marginalParts(bands, size);
  return {
    total: parts.reduce((sum, part) => sum.plus(divide(part.size.times(part.price), per)), new Big(0)),
    formula:
      parts.length === 0
        ? [sign('0')]
        : joined(
            parts.map(part => [counted(part.size), ...dividedBy(per), times, figure(part.price)]),
            plus,
          ),
    sum: parts.length > 1,
  };
}

/** The base of a band, and its rate for what lies above the threshold. */
function banded(
  { base, above, rate }: Tiers['bands'][number],
  size: Big,
  counted: (part: Big) => Piece,
  per: string | null,
): Worked {
  const over = size.minus(above ?? 0);
  const part = over.gt(0) ? over : new Big(0);
  const first = base === undefined ? [] : [[figure(base)]];
  const idle = base !== undefined && (part.eq(0) || new Big(rate).eq(0));
  const measured =
    above === undefined || above === '0' ? [counted(size)] : inBrackets([counted(size), minus, figure(above)]);
  const rest = idle ? [] : [[...measured, ...dividedBy(per), times, figure(rate)]];
  return {
    total: divide(part.times(rate), per).plus(base ?? 0),
    formula: joined([...first, ...rest], plus),
    sum: first.length + rest.length > 1,
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

/** The band that a number falls in. Throws a RangeError above the last. */
export function bandOf<Band extends { upTo?: string | undefined }>(bands: readonly Band[], measured: Big): Band {
  const band = bands.find(({ upTo }) => upTo === undefined || measured.lte(upTo));
  if (!band) throw new RangeError('above the last band');
  return band;
}

/** ` ÷ 100`; nothing where it is one by one. */
export function dividedBy(per: string | null): Piece[] {
  return per === null ? [] : [divided, figure(per)];
}

export function divide(total: Big, per: string | null): Big {
  return per === null ? total : total.div(per);
}
