// Today in Ningbo, wherever the reader is.
import { dayAt, type Day } from '../domain/day.ts';

export function ningboToday(): Day {
  return dayAt(new Date(), '+08:00');
}
