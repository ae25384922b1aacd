// Standing reductions of a row: what is left of its price, by how much there is of a quantity.
import Big from 'big.js';
import { inBrackets, minus, share, sign, times, type Piece } from './formula.ts';
import type { PriceRow } from './price.ts';
import { quantity, type Given } from './quantity.ts';
import { bandOf, type Worked } from './tiers.ts';

/** Throws a RangeError where a quantity is missing, and where there is none of what another is shared out over. */
export function reduced(row: PriceRow, worked: Worked, given: Given): Worked {
  if (!row.reductions) return worked;
  const { kind, of } = row.reductions;
  const parts = of.map(one => new Big(bandOf(one.bands, measured(row, one, given)).rate));
  const taken = (kind === 'each' ? parts : [parts.reduce((a, b) => (a.gte(b) ? a : b))]).filter(part => part.gt(0));
  return {
    total: taken.reduce((total, part) => total.times(new Big(1).minus(part)), worked.total),
    formula: [
      ...(worked.sum && taken.length > 0 ? inBrackets(worked.formula) : worked.formula),
      ...taken.flatMap((part): Piece[] => [times, ...inBrackets([sign('1'), minus, share(part.toFixed())])]),
    ],
    sum: worked.sum === true && taken.length === 0,
  };
}

type Reduction = NonNullable<PriceRow['reductions']>['of'][number];

function measured(row: PriceRow, { by, per }: Reduction, given: Given): Big {
  const size = quantity(row, by, given);
  if (!per) return size;
  const over = quantity(row, per.of, given);
  if (over.eq(0)) throw new RangeError('division by zero');
  return size.times(per.value).div(over);
}
