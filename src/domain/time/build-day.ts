// The day for which a site or a report is made: the one asked for by BUILD_DAY, or today in the region.
import { dayAt, isCalendarDay, type Day } from '#time/day.ts';
import { Refusal } from '#schema/refusal.ts';

/** Throws a Refusal where `asked` is given and is no day. */
export function buildDay(asked: string | undefined, now: Date, timeZone: string): Day {
  if (asked === undefined) return dayAt(now, timeZone);
  if (isCalendarDay(asked)) return asked;
  throw new Refusal(
    `BUILD_DAY 应是 2026-11-22 这样的一天，而不是“${asked}”`,
    `BUILD_DAY should be a day like 2026-11-22, not “${asked}”`,
  );
}
