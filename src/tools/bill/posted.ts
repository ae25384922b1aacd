// What others post for the same charge: told beside a price that no rule sets. It judges nobody.
import Big from 'big.js';
import { matchCase, unusualIn } from '#case/match.ts';
import { codesOf } from '#case/when.ts';
import type { BillBook, BillRow } from './book.ts';
import { entryOf } from './entry-of.ts';
import type { BillLine } from './line.ts';
import { undatedRows, type Holding } from './rows.ts';
import type { Posted } from './verdict.ts';

/**
 * Rows for such a case on the lists of others than `sender`: those in force on the day, else those without a date. Null where nobody's
 * is on record.
 */
export function postedBy(
  id: string,
  holdings: readonly Holding[],
  known: Readonly<Record<string, string>>,
  sender: string,
  line: Pick<BillLine, 'units' | 'currency'>,
  { codes }: Pick<BillBook, 'codes'>,
): Posted | null {
  const others = holdings.filter(({ list }) => list.entity !== '' && list.entity !== sender);
  const inForce = others.flatMap(({ list, version, rows }) =>
    version === null ? [] : rows.map(row => ({ list, version, row })),
  );
  const undated = undatedRows(others.map(({ list }) => list));
  const all = inForce.length > 0 ? inForce : undated;
  if (all.length === 0) return null;
  const matches = all.map(one => ({ one, match: matchCase(one.row.when, known, codes).kind }));
  const fitting = matches.filter(({ match }) => match === 'applies' || match === 'may');
  const rows = (fitting.length > 0 ? fitting : matches.filter(({ match }) => match === 'silent')).map(({ one }) => one);
  const told = rows.length > 0 ? rows : all;
  return {
    entries: told.map(one => entryOf(id, one)),
    entities: [...new Set(told.map(({ list }) => list.entity))],
    span: fitting.length > 0 ? spanOf(told.map(({ row }) => row)) : null,
    undated: inForce.length === 0,
    only:
      fitting.length > 0
        ? onlyFor(
            told.map(({ row }) => row),
            known,
          )
        : [],
    silent: fitting.length > 0 ? [] : unusualIn(known, codes),
    differs: differs(
      told.map(({ row }) => row),
      line,
    ),
  };
}

function spanOf(rows: readonly BillRow[]): Posted['span'] {
  const prices = rows.map(({ amount, range, waived }) =>
    waived
      ? { low: '0', high: '0' }
      : range
        ? { low: range.from, high: range.to }
        : amount
          ? { low: amount, high: amount }
          : null,
  );
  const kinds = new Set(rows.filter(({ waived }) => !waived).map(({ currency, unit }) => `${currency} ${unit}`));
  if (kinds.size !== 1 || prices.includes(null)) return null;
  const { currency = '', unit = '' } = rows.find(({ waived }) => !waived)!;
  const figures = prices.filter(price => price !== null);
  const low = figures.map(price => price.low).sort((a, b) => new Big(a).cmp(b))[0]!;
  const high = figures
    .map(price => price.high)
    .sort((a, b) => new Big(a).cmp(b))
    .at(-1)!;
  return { low, high, currency, unit };
}

/** Conditions that all rows name alike and nobody has told. */
function onlyFor(rows: readonly BillRow[], known: Readonly<Record<string, string>>): [string, string][] {
  const [first, ...others] = rows;
  return Object.entries(first?.when ?? {}).flatMap(([dimension, condition]): [string, string][] => {
    const [code, ...more] = codesOf(condition);
    const same = others.every(({ when }) => JSON.stringify(when[dimension]) === JSON.stringify(condition));
    return code !== undefined && more.length === 0 && same && known[dimension] === undefined ? [[dimension, code]] : [];
  });
}

function differs(
  rows: readonly BillRow[],
  { units, currency }: Pick<BillLine, 'units' | 'currency'>,
): Posted['differs'] {
  if (currency !== null && rows.every(row => row.currency !== undefined && row.currency !== currency))
    return 'currency';
  return units.length > 0 && rows.every(row => row.unit !== undefined && !units.includes(row.unit)) ? 'unit' : null;
}
