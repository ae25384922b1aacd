// What held on a day: exactly one answer for every entry and every day.
import type { Version } from '#schema/version.ts';
import { addDays, type Day } from '#time/day.ts';

/** The state of one version on a day. */
export type VersionState = 'in-force' | 'upcoming' | 'superseded' | 'suspended' | 'unconfirmed' | 'undated';

export type OnDay<V> =
  /** `version` holds; suspended, too, after a suspension whose sequel nobody has confirmed: it cannot be said to be payable. */
  | { state: 'in-force' | 'suspended'; version: V; next: V | null }
  /** Before the first known version. */
  | { state: 'not-yet'; next: V }
  /** After the last version, whose end is known. */
  | { state: 'over'; last: V }
  /** Between two versions; nothing is known of this day. */
  | { state: 'gap'; last: V; next: V }
  /** No version carries a date, or there is none. */
  | { state: 'unknown'; undated: readonly V[] };

/** As much of a version as decides when it holds. */
export type Dated = Pick<Version, 'from' | 'to'> & {
  suspended?: Pick<NonNullable<Version['suspended']>, 'from' | 'to' | 'after'> | undefined;
};

/** Is this version undated, not yet begun, over, or in force on `day`? After a suspension without a known sequel: unconfirmed. */
export function stateOfVersion(version: Dated, day: Day): VersionState {
  if (version.from === 'unknown') return 'undated';
  if (day < version.from) return 'upcoming';
  if (version.to !== undefined && day > version.to) return 'superseded';
  return pauseOn(version, day) ?? 'in-force';
}

/** Suspended on `day`, or past a suspension of which nobody has confirmed what follows; null where neither. */
export function pauseOn({ suspended }: Pick<Dated, 'suspended'>, day: Day): 'suspended' | 'unconfirmed' | null {
  if (suspended === undefined || day < suspended.from) return null;
  if (suspended.to === undefined || day <= suspended.to) return 'suspended';
  return suspended.after === 'unknown' ? 'unconfirmed' : null;
}

/** What a reader is told of a version: one announced for later is suspended where the suspension may outlast its begin. */
export function shownStateOf(version: Dated, day: Day): VersionState {
  const state = stateOfVersion(version, day);
  const pause = pauseOn(version, day);
  return state === 'upcoming' && pause !== null && outlasts(version) ? pause : state;
}

/** What held on `day` in a history; the order of `versions` does not matter. */
export function onDay<V extends Dated>(versions: readonly V[], day: Day): OnDay<V> {
  const dated = datedOldestFirst(versions);
  if (dated.length === 0) return { state: 'unknown', undated: versions };
  const holding = dated.findIndex(version => holdsOn(version, day));
  if (holding >= 0) {
    const version = dated[holding]!;
    const state = pauseOn(version, day) === null ? 'in-force' : 'suspended';
    return { state, version, next: dated[holding + 1] ?? null };
  }
  const next = dated.find(version => version.from > day);
  const last = dated.findLast(version => version.from <= day);
  if (next && last) return { state: 'gap', last, next };
  return next ? { state: 'not-yet', next } : { state: 'over', last: last! };
}

/** From its first day to its last, both of them within; without a last day, from then on. */
export function holdsOn({ from, to }: { from: Day; to?: Day | undefined }, day: Day): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** The version that holds; null where none does. */
export function heldIn<V>(holding: OnDay<V>): V | null {
  return 'version' in holding ? holding.version : null;
}

/** The version that holds, else the one without a date: what is listed, as far as is known. */
export function listedIn<V>(holding: OnDay<V>): V | null {
  return heldIn(holding) ?? (holding.state === 'unknown' ? (holding.undated[0] ?? null) : null);
}

/** Versions that carry a date, oldest first. */
export function datedOldestFirst<V extends Dated>(versions: readonly V[]): V[] {
  return versions.filter(({ from }) => from !== 'unknown').sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A version and what came before it, in the order given: what is known on its page does not change when later ones come. */
export function versionsUntil<V extends Dated>(versions: readonly V[], version: V): V[] {
  if (version.from === 'unknown') return [version];
  return versions.filter(({ from }) => from !== 'unknown' && from <= version.from);
}

/** Days on which the answer changes: each begin, and the day after each end. */
export function daysOfChange(versions: readonly Dated[]): Day[] {
  const days = versions.flatMap(({ from, to, suspended }) => [
    ...(from === 'unknown' ? [] : [from]),
    ...(to === undefined ? [] : [addDays(to, 1)]),
    ...(suspended ? [suspended.from, ...(suspended.to === undefined ? [] : [addDays(suspended.to, 1)])] : []),
  ]);
  return [...new Set(days)].sort();
}

/** A suspension that is not known to be over when the version is to begin. */
function outlasts({ from, suspended }: Dated): boolean {
  return suspended?.to === undefined || suspended.after === 'unknown' || suspended.to >= from;
}
