// In which of the cases that go by time a service falls: by the hour, the day of the week, and the public holidays that are known.
import { weekdays, type Window } from '#schema/time-of-day.ts';
import { addDays, type Day } from '#time/day.ts';

/** A code and when it holds; without `at` it is the rest of the time. */
export interface TimedCode {
  code: string;
  at?: readonly Window[] | undefined;
}

/** Public holidays, and the years of which they are all known. */
export interface HolidaysKnown {
  known: readonly string[];
  off: readonly Day[];
}

/**
 * The code that holds at `time` (`HH:MM`) on a day: the first whose window it falls in, else the rest of the time. Several
 * where that turns on whether the day is a public holiday, and those of its year are not known.
 */
export function codesAt(codes: readonly TimedCode[], day: Day, time: string, holidays: HolidaysKnown): string[] {
  const perhaps: string[] = [];
  for (const { code, at } of codes) {
    const fits = (at ?? []).map(window => fitsIn(window, day, time, holidays));
    if (fits.includes('yes')) return [...perhaps, code];
    if (fits.includes('perhaps')) perhaps.push(code);
  }
  return [...perhaps, ...codes.filter(({ at }) => at === undefined).map(({ code }) => code)];
}

type Fits = 'yes' | 'perhaps' | 'no';

function fitsIn({ days, from = '00:00', to = '24:00' }: Window, day: Day, time: string, holidays: HolidaysKnown): Fits {
  if (from < to) return time >= from && time < to ? dayFits(days, day, holidays) : 'no';
  if (time >= from) return dayFits(days, day, holidays);
  return time < to ? dayFits(days, addDays(day, -1), holidays) : 'no';
}

function dayFits(days: Window['days'], day: Day, { known, off }: HolidaysKnown): Fits {
  if (days === undefined) return 'yes';
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
  if (days.includes(weekday)) return 'yes';
  if (!days.includes('holiday')) return 'no';
  if (off.includes(day)) return 'yes';
  return known.includes(day.slice(0, 4)) ? 'no' : 'perhaps';
}
