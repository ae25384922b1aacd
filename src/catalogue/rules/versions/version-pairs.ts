// Neighbours in a history: each version with the next newer one.
import type { Version } from '#schema/version.ts';
import type { Located } from '#catalogue/draft.ts';

type Step = Pick<Version, 'from' | 'to' | 'gapAfter'>;
type History = Located & { data: { versions: Step[] } };
type Visit = (index: number, older: Step, newer: Step) => void;

/** Calls back for each version and the next newer one by date, however the file orders them. */
export function eachPair(entry: History, visit: Visit): void {
  pairs(
    datedRows(entry).sort(([, a], [, b]) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0)),
    visit,
  );
}

/** Calls back for each version and the one written above it. */
export function eachWrittenPair(entry: History, visit: Visit): void {
  pairs(datedRows(entry), visit);
}

function datedRows(entry: History): [number, Step][] {
  return [...entry.data.versions.entries()].filter(([, { from }]) => from !== 'unknown');
}

function pairs(rows: [number, Step][], visit: Visit): void {
  for (const [position, [index, older]] of rows.entries()) {
    const newer = rows[position - 1]?.[1];
    if (newer) visit(index, older, newer);
  }
}
