// What only shows across lines: a part charged beside the whole that includes it, and the same charge twice.
import type { Day } from '#time/day.ts';
import type { BillBook } from './book.ts';
import type { BillLine } from './line.ts';
import type { Verdict } from './verdict.ts';

export type Across =
  /** Lines, as indexes into the result. */
  | { kind: 'part-and-whole'; part: number; whole: number; from: Day; basis: string }
  | { kind: 'twice'; lines: readonly number[] };

interface Judged {
  line: Pick<BillLine, 'conditions' | 'day'>;
  verdict: Verdict;
}

export function acrossLines(judged: readonly Judged[], day: Day, { fees }: Pick<BillBook, 'fees'>): Across[] {
  const found: Across[] = [];
  const byFee = Map.groupBy(
    judged.map((one, index) => ({ ...one, index })).filter(({ verdict }) => verdict.fee !== null),
    ({ verdict }) => verdict.fee!,
  );
  for (const [fee, lines] of byFee) {
    for (const { whole, from, to, basis } of fees[fee]?.parts ?? [])
      for (const part of lines)
        for (const one of byFee.get(whole) ?? []) {
          const on = part.line.day ?? day;
          if (from <= on && (to === undefined || on <= to))
            found.push({ kind: 'part-and-whole', part: part.index, whole: one.index, from, basis });
        }
    const alike = Map.groupBy(lines, ({ line }) => JSON.stringify([line.conditions, line.day]));
    for (const group of alike.values())
      if (group.length > 1) found.push({ kind: 'twice', lines: group.map(({ index }) => index) });
  }
  return found;
}
