// When the next day of the region begins, and why the site is then built anew. No clock of its own, no timers.
import { addDays, dayAt, type Day } from '#time/day.ts';

export interface NextBuild {
  /** The instant of midnight in the region. */
  at: Date;
  /** The day that begins then. */
  day: Day;
  /** Whether an announced change takes effect on that day; else it is the daily build. */
  because: 'change' | 'daily';
}

/** The first midnight after `now` in a zone with a fixed offset such as `+08:00`. */
export function nextBuild(now: Date, zone: string, nextChange: Day | null): NextBuild {
  const day = addDays(dayAt(now, zone), 1);
  return { at: new Date(`${day}T00:00:00${zone}`), day, because: nextChange === day ? 'change' : 'daily' };
}
