// A moment falls in exactly one of the cases that go by time, unless it turns on holidays that are not known.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesAt, type TimedCode } from '#case/time-of-day.ts';
import { day } from '../domain/arbitrary.ts';

const codes: TimedCode[] = [
  { code: 'ordinary' },
  { code: 'rest-day', at: [{ days: ['sunday', 'holiday'] }] },
  { code: 'night', at: [{ from: '22:00', to: '06:00' }] },
  { code: 'saturday-evening', at: [{ days: ['saturday'], from: '18:00', to: '22:00' }] },
];
const holidays = { known: ['2026'], off: ['2026-10-01'] };

test.each([
  ['a Monday morning', '2026-11-23', '09:00', 'ordinary'],
  ['the last minute of the night', '2026-11-23', '05:59', 'night'],
  ['the first minute after it', '2026-11-23', '06:00', 'ordinary'],
  ['late in the evening', '2026-11-23', '22:00', 'night'],
  ['a Sunday', '2026-11-22', '09:00', 'rest-day'],
  ['a Sunday night: the first that fits', '2026-11-22', '23:00', 'rest-day'],
  ['a public holiday', '2026-10-01', '09:00', 'rest-day'],
  ['a Saturday evening', '2026-11-28', '18:00', 'saturday-evening'],
  ['the same hour on another day', '2026-11-27', '18:00', 'ordinary'],
])('%s', (_, on, time, code) => expect(codesAt(codes, on, time, holidays)).toEqual([code]));

test('past midnight belongs to the day on which it begins', () => {
  const saturday: TimedCode[] = [
    { code: 'rest' },
    { code: 'late', at: [{ days: ['saturday'], from: '20:00', to: '04:00' }] },
  ];
  const at = (on: string, time: string) => codesAt(saturday, on, time, holidays);
  expect([at('2026-11-28', '03:00'), at('2026-11-28', '20:00'), at('2026-11-29', '03:00')]).toEqual([
    ['rest'],
    ['late'],
    ['late'],
  ]);
});

test('where the holidays of the year are not known, it may be one or not', () => {
  expect(codesAt(codes, '2031-10-01', '09:00', holidays)).toEqual(['rest-day', 'ordinary']);
  expect(codesAt(codes, '2031-10-05', '09:00', holidays)).toEqual(['rest-day']);
});

test('every moment has a case, and one alone in a year that is known', () => {
  const clock = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(numbers => numbers.map(number => String(number).padStart(2, '0')).join(':'));
  fc.assert(
    fc.property(day, clock, (on, time) => {
      const found = codesAt(codes, on, time, { ...holidays, known: [on.slice(0, 4)] });
      expect(found).toHaveLength(1);
      expect(codesAt(codes, on, time, { ...holidays, known: [] })).toEqual(expect.arrayContaining(found));
    }),
  );
});
