// The last free day: one for each way to read a rule that does not say how it is counted. The earliest is the safe one.
import { addDays, type Day } from '#time/day.ts';
import { addYears } from '#domain/complaint/deadlines.ts';
import { addWorkingDays } from '#domain/complaint/working-days.ts';
import type { Term } from './rule.ts';
import { isKnownYear, isRestDay, unknownYears, type WorkCalendar } from './work-calendar.ts';

/** What a reading takes to be so, where the rule or the data do not say. */
export type Assumption =
  /** The day of the event is the first day, or the next day is. */
  | 'first-counts'
  | 'first-not'
  /** An end on a day of rest stays, or moves to the next working day. */
  | 'end-stays'
  | 'end-moves'
  /** “Before the 5th working day” leaves the day itself out, or takes it in. */
  | 'before-it'
  | 'through-it'
  /** The holidays are not known: every day may be worked, or weekends alone are days of rest. */
  | 'all-worked'
  | 'weekends-rest';

export interface Reading {
  lastFree: Day;
  assumes: Assumption[];
}

/** All readings of `term` from the day of the event, earliest first; one for each last free day. */
export function readingsOf(term: Term, start: Day, calendar: WorkCalendar): Reading[] {
  const all = term.of === 'next-month' ? ofNextMonth(term, start, calendar) : fromStart(term, start, calendar);
  const byDay = new Map<Day, Reading>();
  // Of several readings with one result the one that assumes least speaks for them.
  for (const reading of all.sort((a, b) => a.assumes.length - b.assumes.length))
    if (!byDay.has(reading.lastFree)) byDay.set(reading.lastFree, reading);
  return [...byDay.values()].sort((a, b) => (a.lastFree < b.lastFree ? -1 : 1));
}

function fromStart(term: Term, start: Day, calendar: WorkCalendar): Reading[] {
  const firsts: [Assumption | null, boolean][] =
    term.firstDay === undefined
      ? [
          ['first-counts', true],
          ['first-not', false],
        ]
      : [[null, term.firstDay === 'counted']];
  const skips = term.unit === 'working-day' || term.restDays === 'skipped';
  return firsts.flatMap(([first, counts]) => {
    const assumed = first === null ? [] : [first];
    if (skips) return worked(counts ? addDays(start, -1) : start, term.number, calendar, assumed);
    const end = term.unit === 'year' ? addYears(start, term.number) : addDays(start, term.number);
    return moved(counts ? addDays(end, -1) : end, term, calendar, assumed);
  });
}

/** An end on a day of rest, by what the rule says of it. */
function moved(end: Day, { restDays }: Term, calendar: WorkCalendar, assumed: Assumption[]): Reading[] {
  const stays = { lastFree: end, assumes: assumed };
  if (restDays === 'counted' || !isRestDay(calendar, end)) return [stays];
  let next = end;
  while (isRestDay(calendar, next)) next = addDays(next, 1);
  // In a year without a notice the weekend may be a working one, and the end does not move.
  if (restDays === 'move-end' && isKnownYear(calendar, end) && isKnownYear(calendar, next))
    return [{ lastFree: next, assumes: assumed }];
  return [
    { lastFree: end, assumes: [...assumed, 'end-stays'] },
    { lastFree: next, assumes: [...assumed, 'end-moves'] },
  ];
}

/** The last of `number` working days after `before`. */
function worked(before: Day, number: number, calendar: WorkCalendar, assumed: Assumption[]): Reading[] {
  const end = addWorkingDays(before, number, day => isRestDay(calendar, day));
  if (unknownYears(calendar, addDays(before, 1), end).length === 0) return [{ lastFree: end, assumes: assumed }];
  const soonest = addWorkingDays(before, number, day => isKnownYear(calendar, day) && isRestDay(calendar, day));
  return [
    { lastFree: soonest, assumes: [...assumed, 'all-worked'] },
    { lastFree: end, assumes: [...assumed, 'weekends-rest'] },
  ];
}

/** “Before the nth working day of the next month”: up to that day, or up to the day before it. */
function ofNextMonth(term: Term, start: Day, calendar: WorkCalendar): Reading[] {
  const lastOfMonth = addDays(firstOfNextMonth(start), -1);
  return worked(lastOfMonth, term.number, calendar, []).flatMap(({ lastFree, assumes }): Reading[] => [
    { lastFree: addDays(lastFree, -1), assumes: ['before-it', ...assumes] },
    { lastFree, assumes: ['through-it', ...assumes] },
  ]);
}

export function firstOfNextMonth(day: Day): Day {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return month === 12 ? `${String(year + 1)}-01-01` : `${String(year)}-${String(month + 1).padStart(2, '0')}-01`;
}
