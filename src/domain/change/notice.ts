// How long before its first day a version was published.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Version } from '#schema/version.ts';
import { daysBetween } from '#time/day.ts';

/** Days from publication to effect, 0 for the same day, negative when it was published later; null where either is not known to the day. */
export function noticeDays({
  published,
  from,
  fromPrecision,
}: Pick<Version, 'published' | 'from' | 'fromPrecision'>): number | null {
  if (published === 'unknown' || from === 'unknown' || fromPrecision !== undefined) return null;
  return daysBetween(published, from);
}

export interface NoticeSummary {
  /** Days; the mean of the two in the middle where their number is even. Null where none is known. */
  median: number | null;
  known: number;
  /** Of those, how many gave 30 days or more. */
  thirty: number;
  all: number;
}

/** The notice given in the middle of all for which it is known. */
export function noticeSummary(versions: readonly Parameters<typeof noticeDays>[0][]): NoticeSummary {
  const days = versions
    .map(noticeDays)
    .filter(one => one !== null)
    .sort((a, b) => a - b);
  const half = Math.floor(days.length / 2);
  const median = days.length === 0 ? null : days.length % 2 === 1 ? days[half]! : (days[half - 1]! + days[half]!) / 2;
  return { median, known: days.length, thirty: days.filter(count => count >= 30).length, all: versions.length };
}

/** Of all histories, dated or not. */
export function everyVersion({ fees, tariffs }: Catalogue): Version[] {
  return [...fees.values(), ...tariffs].flatMap(({ versions }) => versions);
}
