// The day for which a site or a report is made: the one asked for by BUILD_DAY, or today in the region.
import { dayAt, isCalendarDay, type Day } from '#time/day.ts';
import { Refusal } from '#schema/refusal.ts';

/** The last day that has come somewhere on earth, or that was asked for: what happened cannot have happened after it. */
export function lastDay(asked: string | undefined, now: Date): Day {
  const latest = dayAt(now, '+14:00');
  return asked !== undefined && isCalendarDay(asked) && asked > latest ? asked : latest;
}

/** Throws a Refusal where `asked` is given and is no day. */
export function buildDay(asked: string | undefined, now: Date, timeZone: string): Day {
  if (asked === undefined) return dayAt(now, timeZone);
  if (isCalendarDay(asked)) return asked;
  throw new Refusal(
    `BUILD_DAY 应是 2026-11-22 这样的一天，而不是“${asked}”`,
    `BUILD_DAY should be a day like 2026-11-22, not “${asked}”`,
  );
}
