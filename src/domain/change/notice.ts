// How long before its first day a list or a rule was published: each counts once, however many charges it prices.
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
export function noticeSummary(lists: readonly Parameters<typeof noticeDays>[0][]): NoticeSummary {
  const days = lists
    .map(noticeDays)
    .filter(one => one !== null)
    .sort((a, b) => a - b);
  const half = Math.floor(days.length / 2);
  const median = days.length === 0 ? null : days.length % 2 === 1 ? days[half]! : (days[half - 1]! + days[half]!) / 2;
  return { median, known: days.length, thirty: days.filter(count => count >= 30).length, all: lists.length };
}

/** Each list and each rule once: versions of one document, of one charger, published and in force from the same days. */
export function everyList({ fees, tariffs }: Catalogue): Version[] {
  const found = new Map<string, Version>();
  const add = (by: string, versions: readonly Version[]) => {
    for (const version of versions) {
      const { published, from, fromPrecision = '', basis } = version;
      const key = [by, basis[0]?.document, published, from, fromPrecision].join(' ');
      if (!found.has(key)) found.set(key, version);
    }
  };
  for (const { versions } of fees.values()) add('', versions);
  for (const { entity, versions } of tariffs) add(entity, versions);
  return [...found.values()];
}

/** Of all histories, dated or not. */
export function everyVersion({ fees, tariffs }: Catalogue): Version[] {
  return [...fees.values(), ...tariffs].flatMap(({ versions }) => versions);
}
