// What only shows across lines: a part beside the whole that may hold it, and one charge on several lines. Questions, both: the first
// by a rule, the second for the reader to look at.
import type { Day } from '#time/day.ts';
import { holdsOn } from '#domain/time/in-force.ts';
import type { BookBasis } from '#tools/book/book.ts';
import type { BillBook } from './book.ts';
import type { BillLine } from './line.ts';
import type { Verdict } from './verdict.ts';

export type Across =
  /** Lines, as indexes into the result. */
  | { kind: 'part-and-whole'; part: number; whole: number; from: Day; basis: readonly BookBasis[] }
  /** The same charge, for the same case and day; `names`: under several names. */
  | { kind: 'same-charge'; lines: readonly number[]; names: boolean };

interface Judged {
  line: Pick<BillLine, 'at' | 'conditions' | 'day' | 'name' | 'numbers'>;
  verdict: Verdict;
}

export function acrossLines(judged: readonly Judged[], day: Day, { fees }: Pick<BillBook, 'fees'>): Across[] {
  const found: Across[] = [];
  const byFee = Map.groupBy(
    judged.map((one, index) => ({ ...one, index })).filter(({ verdict }) => verdict.fee !== null),
    ({ verdict }) => verdict.fee!,
  );
  for (const [fee, lines] of byFee) {
    for (const { whole, basis, ...period } of fees[fee]?.parts ?? [])
      for (const part of lines)
        for (const one of byFee.get(whole) ?? [])
          if (holdsOn(period, part.line.day ?? day) && !numbersDiffer(part.line, one.line))
            found.push({ kind: 'part-and-whole', part: part.index, whole: one.index, from: period.from, basis });
    // Lines for boxes or bills of lading with numbers of their own are not the same.
    const alike = Map.groupBy(lines, ({ line }) => JSON.stringify([line.conditions, line.day, line.numbers ?? []]));
    for (const group of alike.values()) {
      // Prices of one line, for cases that it does not name, are one charge.
      if (new Set(group.map(({ line }) => line.at)).size < 2) continue;
      const names = new Set(group.map(({ line }) => line.name)).size > 1;
      found.push({ kind: 'same-charge', lines: group.map(({ index }) => index), names });
    }
  }
  return found;
}

function numbersDiffer(a: Judged['line'], b: Judged['line']): boolean {
  const [left, right] = [a.numbers ?? [], b.numbers ?? []];
  return left.length > 0 && right.length > 0 && !left.some(number => right.includes(number));
}
