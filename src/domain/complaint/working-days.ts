// Working days: Monday to Friday, unless told which days are days of rest.
import { addDays, type Day } from '#time/day.ts';

export const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/**
 * The last of `count` working days after `day`; the day itself does not count. `isRest` knows the days of rest; left out,
 * public holidays and the weekends worked for them are not known.
 */
export function addWorkingDays(day: Day, count: number, isRest: (day: Day) => boolean = isWeekend): Day {
  let [at, left] = [day, count];
  while (left > 0) {
    at = addDays(at, 1);
    if (!isRest(at)) left -= 1;
  }
  return at;
}
