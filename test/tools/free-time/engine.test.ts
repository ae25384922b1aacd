// Counting in general: no day is lost, later starts never end earlier, and a notice of holidays moves what it should.
// The notices here are made up, for years that no data file has.
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isCalendarDay } from '#time/day.ts';
import { costOf, MOST_DAYS } from '#tools/free-time/cost.ts';
import { firstOfNextMonth, readingsOf } from '#tools/free-time/readings.ts';
import { chargedDays, daysOf, reckon } from '#tools/free-time/reckon.ts';
import type { Band, Term } from '#tools/free-time/rule.ts';
import { isRestDay, type WorkCalendar } from '#tools/free-time/work-calendar.ts';

const unknown: WorkCalendar = { known: [], statutory: [], off: [], work: [] };
/** 2001: a made-up holiday from Monday 1 to Wednesday 3 October, and Saturday 29 September worked. */
const madeUp: WorkCalendar = {
  known: ['2001'],
  statutory: [],
  off: ['2001-10-01', '2001-10-02', '2001-10-03'],
  work: ['2001-09-29'],
};

const day = fc.oneof(
  fc.integer({ min: 0, max: 40_000 }).map(n => addDays('1990-01-01', n)),
  // Often where the made-up notice matters.
  fc.integer({ min: 0, max: 120 }).map(n => addDays('2001-07-01', n)),
);
const terms: fc.Arbitrary<Term> = fc.oneof(
  fc.record({
    number: fc.integer({ min: 1, max: 120 }),
    unit: fc.constantFrom('day' as const, 'working-day' as const),
    firstDay: fc.constantFrom('counted' as const, 'not-counted' as const, undefined),
    restDays: fc.constantFrom('counted', 'skipped', 'move-end', 'move-charge', undefined),
  }),
  fc.record({
    number: fc.integer({ min: 1, max: 3 }),
    unit: fc.constant('year' as const),
    firstDay: fc.constantFrom('counted' as const, 'not-counted' as const, undefined),
  }),
  fc.record({
    number: fc.integer({ min: 1, max: 9 }),
    unit: fc.constant('working-day' as const),
    of: fc.constant('next-month' as const),
  }),
);
const calendars = fc.constantFrom(unknown, madeUp);

describe('every reading', () => {
  test('is a day of the calendar, and none ends before the event but that of the event itself', () => {
    fc.assert(
      fc.property(terms, day, calendars, (term, start, calendar) => {
        const readings = readingsOf(term, start, calendar);
        expect(readings.length).toBeGreaterThan(0);
        for (const { lastFree } of readings) {
          expect(isCalendarDay(lastFree)).toBe(true);
          expect(lastFree >= start).toBe(true);
        }
        const ends = readings.map(({ lastFree }) => lastFree);
        expect(ends).toEqual([...new Set(ends)].sort());
      }),
    );
  });

  test('a later start never ends earlier: neither by the earliest reading nor by the latest', () => {
    fc.assert(
      fc.property(terms, day, fc.integer({ min: 1, max: 400 }), calendars, (term, start, later, calendar) => {
        const [one, other] = [start, addDays(start, later)].map(from => reckon(term, from, calendar));
        expect(one!.lastFree <= other!.lastFree).toBe(true);
        expect(one!.latestFree <= other!.latestFree).toBe(true);
      }),
    );
  });

  test('more free days never end earlier, and end later where nothing moves', () => {
    fc.assert(
      fc.property(terms, day, calendars, (term, start, calendar) => {
        const [one, more] = [term, { ...term, number: term.number + 1 }].map(each => reckon(each, start, calendar));
        expect(one!.lastFree <= more!.lastFree).toBe(true);
        if (term.restDays !== 'move-end' && term.restDays !== 'move-charge')
          expect(one!.lastFree < more!.lastFree).toBe(true);
      }),
    );
  });

  test('where the first charged day moves, the time runs out where it would, and no day of rest is the first charged one', () => {
    const moving = terms.filter(({ restDays }) => restDays === 'move-charge');
    fc.assert(
      fc.property(moving, day, (term, start) => {
        const known = [0, 1].map(n => String(Number(start.slice(0, 4)) + n));
        const calendar = { ...madeUp, known };
        const { end, firstChargeable } = reckon(term, start, calendar);
        if (term.unit === 'working-day') return;
        expect(end).toBe(reckon({ ...term, restDays: 'counted' }, start, calendar).end);
        expect(isRestDay(calendar, firstChargeable)).toBe(false);
        for (let at = addDays(end, 1); at < firstChargeable; at = addDays(at, 1))
          expect(isRestDay(calendar, at)).toBe(true);
      }),
    );
  });
});

describe('the days', () => {
  test('run on without a gap, free first, then depending, then charged; charged days are numbered from 1', () => {
    fc.assert(
      fc.property(terms, day, calendars, fc.integer({ min: 1, max: 40 }), (term, start, calendar, further) => {
        const reckoned = reckon(term, start, calendar);
        const until = addDays(reckoned.latestFree, further);
        const lines = daysOf(term, reckoned, until, calendar);
        expect(lines.map(line => line.day)).toEqual(lines.map((_, n) => addDays(start, n)));
        expect(lines.at(-1)!.day).toBe(until);
        const order = { 'not-counted': 0, free: 0, depends: 1, chargeable: 2 };
        const states = lines.map(({ state }) => order[state]);
        expect(states).toEqual(states.toSorted((a, b) => a - b));
        expect(lines.filter(({ charged }) => charged > 0).map(({ charged }) => charged)).toEqual(
          Array.from({ length: daysBetween(reckoned.lastFree, until) }, (_, n) => n + 1),
        );
        expect(chargedDays(reckoned, until)).toEqual({ most: daysBetween(reckoned.lastFree, until), least: further });
      }),
    );
  });

  test('as many free days are counted as the term has, where the source says how', () => {
    const stated = terms.filter(
      ({ unit, firstDay, of }) => unit !== 'year' && firstDay !== undefined && of === undefined,
    );
    fc.assert(
      fc.property(stated, day, (term, start) => {
        const exact: Term = { ...term, restDays: term.unit === 'day' ? 'counted' : 'skipped' };
        const years = Array.from({ length: 3 }, (_, n) => String(Number(start.slice(0, 4)) + n));
        const calendar = { ...unknown, known: years };
        const reckoned = reckon(exact, start, calendar);
        expect(reckoned.readings).toHaveLength(1);
        const lines = daysOf(exact, reckoned, reckoned.lastFree, calendar);
        expect(lines.filter(({ state }) => state === 'free')).toHaveLength(exact.number);
      }),
    );
  });
});

describe('holidays', () => {
  test('a working day count passes over the holiday and takes the worked weekend', () => {
    const term: Term = { number: 3, unit: 'working-day', firstDay: 'not-counted' };
    // From Thursday 27 September: Friday 28, Saturday 29 (worked), then Thursday 4 October.
    const { lastFree, readings, yearsUnknown } = reckon(term, '2001-09-27', madeUp);
    expect([lastFree, readings.length, yearsUnknown]).toEqual(['2001-10-04', 1, []]);
    expect(isRestDay(madeUp, '2001-09-29')).toBe(false);
    // By weekends alone it would be 2 October; at the earliest 30 September.
    const blind = reckon(term, '2001-09-27', unknown);
    expect([blind.lastFree, blind.latestFree, blind.yearsUnknown]).toEqual(['2001-09-30', '2001-10-02', ['2001']]);
  });

  test('an end on a holiday moves to the day after it where the rule says so', () => {
    const term: Term = { number: 5, unit: 'day', firstDay: 'not-counted', restDays: 'move-end' };
    expect(reckon(term, '2001-09-26', madeUp).readings).toEqual([
      { end: '2001-10-04', lastFree: '2001-10-04', assumes: [] },
    ]);
    // In a year without a notice the weekend may be worked: the day itself is the safe one.
    const blind = reckon(term, '2001-09-24', unknown);
    expect(blind.readings.map(({ lastFree }) => lastFree)).toEqual(['2001-09-29', '2001-10-01']);
    expect(blind.yearsUnknown).toEqual(['2001']);
  });

  test('a first charged day on a holiday moves to the day after it, and the end stays', () => {
    const term: Term = { number: 5, unit: 'day', firstDay: 'not-counted', restDays: 'move-charge' };
    const moved = reckon(term, '2001-09-25', madeUp);
    expect(moved.readings).toEqual([{ end: '2001-09-30', lastFree: '2001-10-03', assumes: [] }]);
    expect(moved.firstChargeable).toBe('2001-10-04');
    const states = daysOf(term, moved, '2001-10-04', madeUp).map(({ state }) => state);
    expect(states.slice(-5)).toEqual(['free', 'not-counted', 'not-counted', 'not-counted', 'chargeable']);
    // Saturday 29 September is worked, and does not move it.
    expect(reckon(term, '2001-09-23', madeUp).firstChargeable).toBe('2001-09-29');
    // In a year without a notice the Saturday may be worked.
    const blind = reckon(term, '2001-09-23', unknown);
    expect(blind.readings.map(({ end, lastFree }) => [end, lastFree])).toEqual([
      ['2001-09-28', '2001-09-28'],
      ['2001-09-28', '2001-09-30'],
    ]);
    expect(blind.yearsUnknown).toEqual(['2001']);
  });

  test('a statutory day of a year without a notice moves what falls on it, and the year stays unknown', () => {
    const statutory = { ...madeUp, known: [], statutory: ['2001'], work: [] };
    const term: Term = { number: 5, unit: 'day', firstDay: 'not-counted', restDays: 'move-charge' };
    const { readings, yearsUnknown } = reckon(term, '2001-09-25', statutory);
    expect(readings).toEqual([{ end: '2001-09-30', lastFree: '2001-10-03', assumes: [] }]);
    expect(yearsUnknown).toEqual(['2001']);
  });

  test('the year after is not known because this one is', () => {
    const term: Term = { number: 5, unit: 'working-day', of: 'next-month' };
    expect(reckon(term, '2001-12-10', madeUp).yearsUnknown).toEqual(['2002']);
  });

  test('free days that all count ask for no holidays', () => {
    const term: Term = { number: 10, unit: 'day', firstDay: 'counted', restDays: 'counted' };
    expect(reckon(term, '2026-09-25', unknown).yearsUnknown).toEqual([]);
  });
});

test('the month after December is January', () => {
  expect(['2026-12-31', '2026-01-31', '2028-02-29'].map(firstOfNextMonth)).toEqual([
    '2027-01-01',
    '2026-02-01',
    '2028-03-01',
  ]);
});

describe('the cost', () => {
  const codes = { units: { 'box-day': { of: ['boxes', 'days'] }, box: { of: ['boxes'] } }, roundings: {} };
  const row = (over: number, upTo: number | null, amount: string): Band => ({
    over,
    upTo,
    rate: { id: `from-${over}`, label: { zh: '行', en: 'row' }, when: {}, amount, currency: 'CNY', unit: 'box-day' },
  });
  const bands = [row(4, 10, '5'), row(10, null, '8')];
  const sum = (days: number, boxes = '1') => {
    const cost = costOf(bands, 4, days, { boxes }, codes);
    return 'none' in cost ? cost.none : cost.to.toFixed();
  };

  test('is the sum of the days, each at the price of its number', () => {
    expect([sum(1), sum(6), sum(7), sum(8)]).toEqual(['5', '30', '38', '46']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 50 }), (days, boxes) => {
        const byDay = Array.from({ length: days }, (_, n) => (4 + n + 1 <= 10 ? 5 : 8));
        const total = byDay.reduce((all, price) => all.plus(price), new Big(0)).times(boxes);
        expect(sum(days, String(boxes))).toBe(total.toFixed());
      }),
    );
  });

  test('has no sum where a row, a quantity or the word “per day” is missing', () => {
    const none = (...[all, given]: [Band[], Record<string, string>]) => {
      const cost = costOf(all, 4, 7, given, codes);
      return 'none' in cost ? cost.none : cost.to.toFixed();
    };
    expect(none([row(4, 10, '5')], { boxes: '1' })).toBe('no-row');
    expect(none(bands, {})).toBe('missing');
    expect(none([], {})).toBe('no-charge');
    const plain = row(0, null, '5');
    expect(none([{ ...plain, rate: { ...plain.rate, unit: 'box' } }], { boxes: '1' })).toBe('not-by-day');
    const { amount: _, ...priceless } = plain.rate;
    expect(none([{ ...plain, rate: { ...priceless, unpublished: true } }], { boxes: '1' })).toBe('unpublished');
    const range = { ...priceless, range: { from: '70', to: '220' } };
    const cost = costOf([{ ...plain, rate: range }], 4, 3, { boxes: '2' }, codes);
    expect('none' in cost ? cost.none : [cost.from.toFixed(), cost.to.toFixed()]).toEqual(['420', '1320']);
  });

  test('refuses a number of days that is none, and a negative quantity', () => {
    for (const days of [0, -1, 1.5, Number.NaN, MOST_DAYS + 1])
      expect(() => costOf(bands, 4, days, { boxes: 1 }, codes)).toThrow(RangeError);
    expect(() => costOf(bands, 4, 1, { boxes: '-1' }, codes)).toThrow(RangeError);
  });
});
