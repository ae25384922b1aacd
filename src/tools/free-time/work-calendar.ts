// Days of rest: weekends, and what the holiday notices in the data change. Years without a notice are known not to be known;
// of some of them the statutory days are.
import { addDays, type Day } from '#time/day.ts';
import { isWeekend } from '#domain/complaint/working-days.ts';

export interface WorkCalendar {
  /** Years, as four digits, whose notice is in the data. */
  known: readonly string[];
  /** Years of which the statutory days alone are in the data. */
  statutory: readonly string[];
  /** Public holidays, and weekends worked instead. */
  off: readonly Day[];
  work: readonly Day[];
}

/** By the notices in the data; in other years weekends, and the statutory days that are known. */
export function isRestDay({ off, work }: WorkCalendar, day: Day): boolean {
  return off.includes(day) || (isWeekend(day) && !work.includes(day));
}

/** A day of rest whatever a notice that was not read may say: a weekend may be worked, a public holiday is not. */
export function isSurelyRest(calendar: WorkCalendar, day: Day): boolean {
  return calendar.off.includes(day) || (isKnownYear(calendar, day) && isRestDay(calendar, day));
}

/** The first day from `day` on that is no day of rest. */
export function firstWorked(day: Day, isRest: (day: Day) => boolean): Day {
  let at = day;
  while (isRest(at)) at = addDays(at, 1);
  return at;
}

function isKnownYear({ known }: WorkCalendar, day: Day): boolean {
  return known.includes(day.slice(0, 4));
}

/** Years from `from` to `to` without a notice, ascending. */
export function unknownYears(calendar: WorkCalendar, from: Day, to: Day): string[] {
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, n) => String(first + n)).filter(
    year => !calendar.known.includes(year),
  );
}
