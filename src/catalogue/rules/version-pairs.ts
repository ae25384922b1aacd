// Neighbours in a history: each version with the newer one that stands above it in the file.
import type { Version } from '../../schema/version.ts';
import type { Located } from '../draft.ts';

/** Calls back for each version and the one written above it (the newer one). */
export function eachPair(
  entry: Located & { data: { versions: Version[] } },
  visit: (index: number, older: Version, newer: Version) => void,
): void {
  const rows = [...entry.data.versions.entries()].filter(([, { from }]) => from !== 'unknown');
  for (const [position, [index, older]] of rows.entries()) {
    const newer = rows[position - 1]?.[1];
    if (newer) visit(index, older, newer);
  }
}
