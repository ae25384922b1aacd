// What a draft is as a state of the data: the day of its latest change, and what its version is worked out of.
import type { DataState } from '#domain/change/data-version.ts';
import type { Day } from '#time/day.ts';
import type { Draft, Located } from './draft.ts';
import { digestOf } from './read.ts';
import { draftAddresses, recordedPaths } from './register.ts';
import { checkedIn } from './rules/versions/checked-in.ts';

/** Data in which nothing has a day. */
const NEVER = '1970-01-01';

/** Files that say who runs the site, or remember what was published: a change of them is none of the data. */
const APART: readonly string[] = ['site', 'ids', 'moves', 'release'];

export function dataStateOf(draft: Draft): DataState {
  return {
    addresses: new Set([...recordedPaths(draft), ...draftAddresses(draft)]).size,
    moves: draft.singles.moves?.data.length ?? 0,
    content: contentHash(draft),
  };
}

/** The latest day on which somebody read, published, corrected or numbered anything of it. */
export function dataDayOf(draft: Draft): Day {
  let latest = NEVER;
  for (const { day } of workDaysAfter(draft, () => latest)) latest = day;
  return latest;
}

/** The days of work on the data that lie after `floor`, with their place: checks, publications, sources read, corrections, ids, moves. */
export function* workDaysAfter(
  draft: Draft,
  floor: () => Day,
): Generator<{ where: Located; path: (string | number)[]; day: Day }> {
  const late = (day: string | undefined): day is Day => day !== undefined && day !== 'unknown' && day > floor();
  for (const { entry, checked, path } of checkedIn(draft, ({ on }) => late(on))) {
    yield { where: entry, path: [...path, 'on'], day: checked.on };
  }
  for (const where of [...draft.entries.fee, ...draft.entries.tariff]) {
    for (const [v, { published }] of where.data.versions.entries()) {
      if (late(published)) yield { where, path: ['versions', v, 'published'], day: published };
    }
  }
  for (const where of draft.entries.relief) {
    const { published } = where.data;
    if (late(published)) yield { where, path: ['published'], day: published };
  }
  const { sources, corrections, ids, moves } = draft.singles;
  for (const [id, { read }] of Object.entries(sources?.data ?? {})) {
    if (late(read)) yield { where: sources!, path: [id, 'read'], day: read };
  }
  for (const [id, { given }] of Object.entries(ids?.data ?? {})) {
    if (late(given)) yield { where: ids!, path: [id, 'given'], day: given };
  }
  for (const where of [corrections, moves]) {
    for (const [index, { on }] of (where?.data ?? []).entries()) {
      if (late(on)) yield { where: where!, path: [index, 'on'], day: on };
    }
  }
}

/** Values alone: comments, order of keys as written and layout do not count. */
function contentHash({ entries, singles }: Draft): string {
  const values = [
    ...Object.values(entries)
      .flat()
      .map(({ kind, folder, slug, data }) => `${kind} ${folder}/${slug} ${JSON.stringify(data)}`),
    ...Object.entries(singles)
      .filter(([name]) => !APART.includes(name))
      .map(([name, { data }]) => `${name} ${JSON.stringify(data)}`),
  ];
  return digestOf(values.sort().join('\n'));
}
