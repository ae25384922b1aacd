// What somebody should look at twice before it goes out. Warnings stop nothing by themselves.
import { daysBetween, type Day } from '#time/day.ts';
import { code } from '#schema/needed-codes.ts';
import type { Version } from '#schema/version.ts';
import type { EntryChange, EntryRef, Item, RowChange } from './entry-change.ts';
import { OFFICIAL } from './grades.ts';

/** Notice of an increase that rules of this kind ask for, in days. */
const NOTICE_DAYS = 30;
/** Amendment codes of content/vocabulary/changes.yaml that are looked for. */
const INCREASE = code('changes', 'A');
const CORRECTION = code('changes', 'W');

export type Warning = { entry: EntryRef; /** First day of the version it is about. */ version: string | null } & (
  | { kind: 'short-notice'; days: number; /** Counted from today, as the publication is not known. */ assumed: boolean }
  | { kind: 'large-change'; rows: readonly RowChange[] }
  | { kind: 'grade-lowered'; after: string; rows: readonly string[] }
  | { kind: 'silent-correction'; rows: readonly RowChange[] }
  | { kind: 'version-removed' }
);

/** In the order of the changes. `today` stands in for an unknown day of publication. */
export function warningsOf(changes: readonly EntryChange[], today: Day): Warning[] {
  return changes.flatMap(({ entry, items }) => [
    ...items.flatMap(item => itemWarnings(entry, item)),
    ...noticeWarnings(entry, items, today),
  ]);
}

function itemWarnings(entry: EntryRef, item: Item): Warning[] {
  switch (item.kind) {
    case 'version-new':
      return largeChange(entry, item.version, item.rows);
    case 'corrected': {
      const silent = item.version.change.includes(CORRECTION) ? [] : item.rows.filter(isCorrection);
      return [
        ...largeChange(entry, item.version, item.rows),
        ...(silent.length > 0
          ? [{ kind: 'silent-correction' as const, entry, version: item.version.from, rows: silent }]
          : []),
      ];
    }
    case 'version-gone':
      return [{ kind: 'version-removed', entry, version: item.version.from }];
    case 'grade':
      if (item.before !== OFFICIAL) return [];
      return [
        { kind: 'grade-lowered', entry, version: item.version?.from ?? null, after: item.after, rows: item.rows },
      ];
    default:
      return [];
  }
}

function largeChange(entry: EntryRef, version: Version, all: readonly RowChange[]): Warning[] {
  const rows = all.filter(({ large }) => large);
  return rows.length > 0 ? [{ kind: 'large-change', entry, version: version.from, rows }] : [];
}

/** A figure that was printed is now another, or is no longer there; one that was not read before is no correction. */
function isCorrection({ difference, before }: RowChange): boolean {
  return difference !== 'new' && !before?.unpublished;
}

/**
 * An increase with under thirty days from publication (today, where that is not known) to effect.
 * One warning a version, however much of it changed. What is already over is history and gives none.
 */
function noticeWarnings(entry: EntryRef, items: readonly Item[], today: Day): Warning[] {
  const raising = new Set(items.flatMap(item => (isRaising(item) ? [item.version] : [])));
  return [...raising].flatMap((version): Warning[] => {
    const { from, fromPrecision, to, published } = version;
    if (from === 'unknown' || fromPrecision !== undefined || (to !== undefined && to < today)) return [];
    const assumed = published === 'unknown';
    const days = daysBetween(assumed ? today : published, from);
    return days < NOTICE_DAYS ? [{ kind: 'short-notice', entry, version: from, days, assumed }] : [];
  });
}

/** Brings an increase, or brings one forward. */
function isRaising(item: Item): item is Item & { version: Version } {
  const raised = (rows: readonly RowChange[]) => rows.some(({ difference }) => difference === 'raised');
  switch (item.kind) {
    case 'version-new':
      return raised(item.rows) || item.version.change.includes(INCREASE);
    case 'corrected':
      return raised(item.rows);
    case 'field':
      return (
        ['from', 'published'].includes(item.field) && item.version !== null && item.version.change.includes(INCREASE)
      );
    default:
      return false;
  }
}
