// How long before its first day a version was published.
import type { Version } from '../schema/version.ts';
import { daysBetween } from './day.ts';

/** Days from publication to effect, 0 for the same day, negative when it was published later; null where either is not known to the day. */
export function noticeDays({
  published,
  from,
  fromPrecision,
}: Pick<Version, 'published' | 'from' | 'fromPrecision'>): number | null {
  if (published === 'unknown' || from === 'unknown' || fromPrecision !== undefined) return null;
  return daysBetween(published, from);
}
