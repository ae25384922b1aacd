// How far the rows of two versions can be relied on: the grade of a row, or that of its version where it has none.
import { gradeOf } from '#domain/entry/grades.ts';
import { code } from '#schema/needed-codes.ts';
import type { Version } from '#schema/version.ts';
import type { Item } from './entry-change.ts';

export const OFFICIAL = code('grades', 'official');

type GradeItem = Extract<Item, { kind: 'grade' }>;

/** One item for each pair of grades, with the rows it is about; of a version without rows, its own. */
export function gradeItems(before: Version, after: Version): GradeItem[] {
  const old = new Map(before.rates.map(rate => [rate.id, gradeOf(rate, before)]));
  const steps = after.rates.flatMap(rate => {
    const from = old.get(rate.id);
    const to = gradeOf(rate, after);
    // A figure that was or is not read has no grade to speak of.
    const known = !rate.unpublished && !before.rates.find(({ id }) => id === rate.id)?.unpublished;
    return from !== undefined && known && from !== to ? [{ from, to, row: rate.id }] : [];
  });
  if (before.rates.length === 0 && after.rates.length === 0 && before.checked.grade !== after.checked.grade) {
    return [{ kind: 'grade', version: after, before: before.checked.grade, after: after.checked.grade, rows: [] }];
  }
  return [...Map.groupBy(steps, ({ from, to }) => `${from} ${to}`).values()].map(group => ({
    kind: 'grade',
    version: after,
    before: group[0]!.from,
    after: group[0]!.to,
    rows: group.map(({ row }) => row),
  }));
}
