// What is new to a reader who was here before. The days are passed in; nothing is read or kept here.
import { isCalendarDay, type Day } from '#time/day.ts';

export interface Visit {
  day: Day;
  /** Version of the content that was seen. */
  version: string;
}

/** What is kept: this visit, and the one before it, so that reading on within a day loses nothing. */
export interface Visits {
  now: Visit;
  last: Visit | null;
}

/** What is kept after a visit. What was kept before may be anything, or nothing. */
export function visitsAfter(kept: unknown, now: Visit): Visits {
  const { now: before, last } = readVisits(kept);
  if (before === null) return { now, last: null };
  return before.day === now.day && before.version === now.version ? { now, last } : { now, last: before };
}

/** Published after the last visit, or come into effect since; where the publication was not seen, the effect decides. */
export function isNews({ on, published }: { on: Day; published: Day | 'unknown' }, last: Day, today: Day): boolean {
  const cameIntoEffect = on > last && on <= today;
  return cameIntoEffect || (published === 'unknown' ? on > last : published > last);
}

function readVisits(kept: unknown): { now: Visit | null; last: Visit | null } {
  const { now, last } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  return { now: isVisit(now) ? now : null, last: isVisit(last) ? last : null };
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null || !('day' in value) || !('version' in value)) return false;
  return typeof value.day === 'string' && isCalendarDay(value.day) && typeof value.version === 'string';
}
