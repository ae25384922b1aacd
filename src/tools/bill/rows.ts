// The rows that may apply to a line on a day: of the rules, and of the lists that held, narrowed to what is known of the case.
import Big from 'big.js';
import { matchCase, type Codes } from '#case/match.ts';
import { reliefActs, type Acts } from '#domain/entry/reliefs.ts';
import { heldIn, onDay, type OnDay } from '#domain/time/in-force.ts';
import type { Day } from '#time/day.ts';
import type { BookRelief } from '#tools/book/book.ts';
import type { BillFee, BillList, BillRow, BillVersion } from './book.ts';

export interface Applicable {
  list: BillList;
  version: BillVersion;
  row: BillRow;
  /** The price is this many times that of the row, by a relief. */
  factor: string;
  relief: string | null;
}

export interface Holding {
  list: BillList;
  holding: OnDay<BillVersion>;
  /** The version that holds, and its rows. */
  version: BillVersion | null;
  rows: readonly BillRow[];
}

export interface RowsFor {
  /** For the case, or for one that it may be. */
  rows: Applicable[];
  /** Silent on what is out of the ordinary in the case: they prove nothing. */
  silent: Applicable[];
}

export function holdingsOf(fee: BillFee, day: Day): Holding[] {
  return fee.lists.map(list => {
    const holding = onDay(list.versions, day);
    const version = heldIn(holding);
    return { list, holding, version, rows: version?.rows ?? [] };
  });
}

/** Rows of lists without a date. */
export function undatedRows(lists: readonly BillList[]): Pick<Applicable, 'list' | 'version' | 'row'>[] {
  return lists.flatMap(list =>
    list.versions
      .filter(({ from }) => from === 'unknown')
      .flatMap(version => version.rows.map(row => ({ list, version, row }))),
  );
}

/** Rows of what holds, by what they say of a case, with the reliefs of the day. */
export function rowsFor(
  holdings: readonly Holding[],
  known: Readonly<Record<string, string>>,
  reliefs: readonly BookRelief[],
  day: Day,
  codes: Codes,
): RowsFor {
  const found: RowsFor = { rows: [], silent: [] };
  for (const { list, version, rows } of holdings) {
    if (version === null) continue;
    for (const row of rows) {
      const { kind } = matchCase(row.when, known, codes);
      if (kind === 'no') continue;
      const applied = withReliefs({ list, version, row, factor: '1', relief: null }, reliefs, relief =>
        reliefActs(relief, list.entity, row, day, known, codes),
      );
      (kind === 'silent' ? found.silent : found.rows).push(...applied);
    }
  }
  return found;
}

/** One row, or several where it is not certain that a relief applies. What works in another way than on the price changes none. */
function withReliefs(
  plain: Applicable,
  reliefs: readonly BookRelief[],
  actsOf: (relief: BookRelief) => Acts,
): Applicable[] {
  return reliefs.reduce<Applicable[]>(
    (all, relief) => {
      const { name, factor } = relief;
      const acts = factor === null ? 'no' : actsOf(relief);
      if (factor === null || acts === 'no') return all;
      const reduced = all.map(one => ({ ...one, factor: times(one.factor, factor), relief: name }));
      return acts === 'surely' ? reduced : [...all, ...reduced];
    },
    [plain],
  );
}

function times(a: string, b: string): string {
  return new Big(a).times(b).toFixed();
}

/** Dimensions in which the rows differ, or which one of them names, and that nobody has told. */
export function openQuestions(rows: readonly Applicable[], known: Readonly<Record<string, string>>): string[] {
  const dimensions = [...new Set(rows.flatMap(({ row }) => Object.keys(row.when)))];
  return dimensions.filter(dimension => {
    if (known[dimension] !== undefined) return false;
    return new Set(rows.map(({ row }) => JSON.stringify(row.when[dimension] ?? null))).size > 1;
  });
}
