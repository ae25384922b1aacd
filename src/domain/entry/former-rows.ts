// Rows that only other versions of an entry have: their addresses on the entry's page answer at that version's line.
import type { Version } from '#schema/version.ts';

/** By version, the ids of rows that neither `shown` nor a version before it in `versions` has. Newest first goes in. */
export function rowsOnlyIn<V extends Pick<Version, 'rates'>>(
  versions: readonly V[],
  shown: V | null,
): Map<V, string[]> {
  const answered = new Set(shown?.rates.map(({ id }) => id) ?? []);
  return new Map(
    versions.map(version => {
      const ids = version.rates.map(({ id }) => id).filter(id => !answered.has(id));
      for (const id of ids) answered.add(id);
      return [version, ids];
    }),
  );
}
