// Working days: Monday to Friday. Public holidays and the working weekends that make up for them are not known here.
import { addDays, type Day } from '../day.ts';

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The last of `count` working days after `day`; the day itself does not count. */
export function addWorkingDays(day: Day, count: number): Day {
  let [at, left] = [day, count];
  while (left > 0) {
    at = addDays(at, 1);
    if (!isWeekend(at)) left -= 1;
  }
  return at;
}
