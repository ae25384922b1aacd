// The last free day: one for each way to read a rule that does not say how it is counted. The earliest is the safe one.
import { addDays, type Day } from '#time/day.ts';
import { addYears } from '#domain/complaint/deadlines.ts';
import { addWorkingDays } from '#domain/complaint/working-days.ts';
import type { Term } from './rule.ts';
import { firstWorked, isRestDay, isSurelyRest, unknownYears, type WorkCalendar } from './work-calendar.ts';

/** What a reading takes to be so, where the rule or the data do not say. */
export type Assumption =
  /** The day of the event is the first day, or the next day is. */
  | 'first-counts'
  | 'first-not'
  /** The rule does not say: an end on a day of rest stays, or moves to the next working day. */
  | 'end-stays'
  | 'end-moves'
  /** “Before the 5th working day” leaves the day itself out, or takes it in. */
  | 'before-it'
  | 'through-it'
  /** The holidays are not known: weekends may be worked, or are days of rest like the statutory days that are known. */
  | 'all-worked'
  | 'weekends-rest';

export interface Reading {
  /** Where the time itself runs out; before `lastFree` where days of rest move the first charged day alone. */
  end: Day;
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

/** An end, or a first charged day, on a day of rest, by what the rule says of it. */
function moved(end: Day, { restDays }: Term, calendar: WorkCalendar, assumed: Assumption[]): Reading[] {
  if (restDays === 'counted') return [{ end, lastFree: end, assumes: assumed }];
  // Which day the rule asks about: the last one, or the one after it.
  const after = restDays === 'move-charge' ? 1 : 0;
  const asked = addDays(end, after);
  const reading = (day: Day, ...more: Assumption[]): Reading => {
    const lastFree = addDays(day, -after);
    return { end: after === 0 ? lastFree : end, lastFree, assumes: [...assumed, ...more] };
  };
  const latest = firstWorked(asked, day => isRestDay(calendar, day));
  if (restDays === undefined)
    return latest === asked ? [reading(asked)] : [reading(asked, 'end-stays'), reading(latest, 'end-moves')];
  // In a year without a notice the weekend may be a working one, and nothing moves.
  const soonest = firstWorked(asked, day => isSurelyRest(calendar, day));
  if (soonest === latest) return [reading(latest)];
  return [reading(soonest, 'all-worked'), reading(latest, 'weekends-rest')];
}

/** The last of `number` working days after `before`. */
function worked(before: Day, number: number, calendar: WorkCalendar, assumed: Assumption[]): Reading[] {
  const end = addWorkingDays(before, number, day => isRestDay(calendar, day));
  if (unknownYears(calendar, addDays(before, 1), end).length === 0) return [{ end, lastFree: end, assumes: assumed }];
  const soonest = addWorkingDays(before, number, day => isSurelyRest(calendar, day));
  return [
    { end: soonest, lastFree: soonest, assumes: [...assumed, 'all-worked'] },
    { end, lastFree: end, assumes: [...assumed, 'weekends-rest'] },
  ];
}

/** “Before the nth working day of the next month”: up to that day, or up to the day before it. */
function ofNextMonth(term: Term, start: Day, calendar: WorkCalendar): Reading[] {
  const lastOfMonth = addDays(firstOfNextMonth(start), -1);
  const on = (day: Day, assumes: Assumption[]): Reading => ({ end: day, lastFree: day, assumes });
  return worked(lastOfMonth, term.number, calendar, []).flatMap(({ lastFree, assumes }) => [
    on(addDays(lastFree, -1), ['before-it', ...assumes]),
    on(lastFree, ['through-it', ...assumes]),
  ]);
}

export function firstOfNextMonth(day: Day): Day {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return month === 12 ? `${String(year + 1)}-01-01` : `${String(year)}-${String(month + 1).padStart(2, '0')}-01`;
}
