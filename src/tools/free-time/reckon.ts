// A free time from the day of its event: last free day, first chargeable day, and what each day is.
import { addDays, daysBetween, type Day } from '#time/day.ts';
import type { Term } from './rule.ts';
import { readingsOf, type Reading } from './readings.ts';
import { isSurelyRest, unknownYears, type WorkCalendar } from './work-calendar.ts';

/** `depends`: free by one reading, chargeable by another. `not-counted`: passes without using up free time. */
export type DayState = 'not-counted' | 'free' | 'depends' | 'chargeable';

export interface Reckoned {
  start: Day;
  /** Earliest first; the first is the safe one. */
  readings: Reading[];
  /** By the safe reading: where the time itself runs out, and the last day for which nothing is charged. */
  end: Day;
  lastFree: Day;
  firstChargeable: Day;
  /** The last day that is free by any reading; the day after is chargeable by all of them. */
  latestFree: Day;
  /** Years whose holidays would matter and are not in the data. */
  yearsUnknown: string[];
}

export function reckon(term: Term, start: Day, calendar: WorkCalendar): Reckoned {
  const readings = readingsOf(term, start, calendar);
  const { end, lastFree } = readings[0]!;
  const latestFree = readings.at(-1)!.lastFree;
  const rested = term.unit === 'working-day' || term.restDays !== 'counted';
  return {
    start,
    readings,
    end,
    lastFree,
    firstChargeable: addDays(lastFree, 1),
    latestFree,
    yearsUnknown: rested ? unknownYears(calendar, ...restAsked(term, start, end, latestFree)) : [],
  };
}

/** For which days it has to be known whether they are days of rest: all that are counted, or those at the end alone. */
function restAsked(term: Term, start: Day, end: Day, latestFree: Day): [from: Day, to: Day] {
  if (countsWork(term)) return [start, latestFree];
  const after = term.restDays === 'move-charge' ? 1 : 0;
  return [addDays(end, after), addDays(latestFree, after)];
}

/** Does the count itself pass over days of rest? */
export function countsWork({ unit, restDays }: Term): boolean {
  return unit === 'working-day' || restDays === 'skipped';
}

export interface DayLine {
  day: Day;
  state: DayState;
  /** Which charged day it is by the safe reading, from 1; 0 where it is none. */
  charged: number;
}

/** Every day from the event to `until`, none left out. */
export function daysOf(term: Term, reckoned: Reckoned, until: Day, calendar: WorkCalendar): DayLine[] {
  const { start, firstChargeable } = reckoned;
  const count = daysBetween(start, until) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, n) => {
    const day = addDays(start, n);
    return {
      day,
      state: stateOf(term, reckoned, day, calendar),
      charged: Math.max(0, daysBetween(firstChargeable, day) + 1),
    };
  });
}

function stateOf(
  term: Term,
  { start, end, lastFree, latestFree }: Reckoned,
  day: Day,
  calendar: WorkCalendar,
): DayState {
  if (day > latestFree) return 'chargeable';
  if (day > lastFree) return 'depends';
  // The time has run out, and the first charged day has moved past a day of rest.
  if (day > end) return 'not-counted';
  const passed =
    (day === start && term.firstDay === 'not-counted') ||
    (term.of === undefined && countsWork(term) && isSurelyRest(calendar, day));
  return passed ? 'not-counted' : 'free';
}

/** Charged days up to and including `until`, by the safe reading and by the latest one. */
export function chargedDays({ lastFree, latestFree }: Reckoned, until: Day): { most: number; least: number } {
  return {
    most: Math.max(0, daysBetween(lastFree, until)),
    least: Math.max(0, daysBetween(latestFree, until)),
  };
}
