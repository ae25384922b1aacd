// Spans between the days on which a page changes. Small, since the browser does this too.
import type { Day } from './day.ts';

/** The first day of the span in which `day` lies; null before the first of `days`, which are sorted. */
export function spanOf(days: readonly Day[], day: Day): Day | null {
  return days.findLast(first => first <= day) ?? null;
}

/** A span as a step of an address. */
export function stepOf(span: Day | null): string {
  return span ?? 'before';
}
