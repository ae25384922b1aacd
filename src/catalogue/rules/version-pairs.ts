// Neighbours in a history: each version with the next newer one.
import type { Version } from '../../schema/version.ts';
import type { Located } from '../draft.ts';

type History = Located & { data: { versions: Version[] } };
type Visit = (index: number, older: Version, newer: Version) => void;

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

function datedRows(entry: History): [number, Version][] {
  return [...entry.data.versions.entries()].filter(([, { from }]) => from !== 'unknown');
}

function pairs(rows: [number, Version][], visit: Visit): void {
  for (const [position, [index, older]] of rows.entries()) {
    const newer = rows[position - 1]?.[1];
    if (newer) visit(index, older, newer);
  }
}
