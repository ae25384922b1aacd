// Two histories of one entry: versions new and gone, prices corrected, dates and grounds changed.
import { datedOldestFirst } from '#domain/time/in-force.ts';
import { priceFields } from '#domain/price/price.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import { changedFields, isSame, isWording } from './changed-fields.ts';
import type { Item, RowChange } from './entry-change.ts';
import { gradeItems } from './grades.ts';
import { rowChanges } from './row-changes.ts';

export interface History {
  versions: readonly Version[];
  /** Are amounts of this version upper limits where a row does not say so itself? */
  ceilingOf: (version: Version) => boolean;
}

type VersionItem = Exclude<Item, { kind: 'event' }>;

/** In the order of `after`, then what is gone. `change` of new versions is left to the caller. */
export function historyItems(before: History | null, after: History): VersionItem[] {
  const pairs = pairVersions(before?.versions ?? [], after.versions);
  const line = datedOldestFirst(after.versions);
  const items = after.versions.flatMap((version): VersionItem[] => {
    const old = pairs.get(version);
    if (old) return sameVersion(before!, old, after, version);
    const previous = line[line.indexOf(version) - 1] ?? null;
    const rows = rowChanges(previous && rowsOf(after, previous), rowsOf(after, version));
    return [
      { kind: 'version-new', version, before: previous, rows, change: null },
      ...(previous ? gradeItems(previous, version) : []),
    ];
  });
  const kept = new Set(pairs.values());
  const gone = (before?.versions ?? []).filter(version => !kept.has(version));
  return [...items, ...gone.map((version): VersionItem => ({ kind: 'version-gone', version }))];
}

/** By first day; one whose first day was put right is known by its rows, which stayed the same. */
function pairVersions(before: readonly Version[], after: readonly Version[]): Map<Version, Version> {
  const pairs = new Map<Version, Version>();
  for (const version of after) {
    const old = before.find(({ from }) => from === version.from);
    if (old) pairs.set(version, old);
  }
  const taken = new Set(pairs.values());
  for (const version of after) {
    if (pairs.has(version) || version.rates.length === 0) continue;
    const old = before.find(one => !taken.has(one) && isSame(one.rates, version.rates));
    if (!old) continue;
    pairs.set(version, old);
    taken.add(old);
  }
  return pairs;
}

function sameVersion(was: History, before: Version, is: History, after: Version): VersionItem[] {
  const rows = rowChanges(rowsOf(was, before), rowsOf(is, after));
  const priced = rows.filter(({ difference }) => difference !== 'same');
  const fields = changedFields(before, after).filter(field => field !== 'rates');
  return [
    ...(priced.length > 0 ? [{ kind: 'corrected' as const, version: after, before, rows: priced }] : []),
    ...fields
      .filter(field => !isWording(field))
      .map(field => ({
        kind: 'field' as const,
        version: after,
        field,
        before: valueOf(before, field),
        after: valueOf(after, field),
      })),
    ...gradeItems(before, after),
    ...wordingItem(after, fields, rows),
  ];
}

/** What differs beside prices, said in one item: texts of the version, and fields of rows that set no amount. */
function wordingItem(version: Version, fields: readonly string[], rows: readonly RowChange[]): VersionItem[] {
  const touched = rows
    .map(({ id, difference, fields: own }) => ({
      id,
      fields: own.filter(field => difference === 'same' || !priced.has(field)),
    }))
    .filter(row => row.fields.length > 0);
  const all = [...new Set([...fields.filter(isWording), ...touched.flatMap(row => row.fields)])];
  if (all.length === 0) return [];
  return [{ kind: 'wording', version, fields: all, rows: touched.map(({ id }) => id) }];
}

/** Fields of a row that its price, as it is told, is made of. */
const priced: ReadonlySet<string> = new Set<keyof Rate>([...priceFields, ...(['ceiling', 'free', 'when'] as const)]);

function rowsOf({ ceilingOf }: History, version: Version) {
  return { rates: version.rates, ceiling: ceilingOf(version) };
}

function valueOf(version: Version, field: string): unknown {
  return (version as Record<string, unknown>)[field];
}
