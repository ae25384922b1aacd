import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayAt, daysBetween, isCalendarDay } from '#time/day.ts';
import { day } from '../domain/arbitrary.ts';

describe('adding days', () => {
  test.each([
    ['2019-03-31', 1, '2019-04-01'],
    ['2019-04-01', -1, '2019-03-31'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-02-28', 1, '2019-03-01'],
    ['1999-12-31', 1, '2000-01-01'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('to %s: %i gives %s', (from, count, expected) => {
    expect(addDays(from, count)).toBe(expected);
  });

  test('and counting them are each other’s inverse', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(isCalendarDay(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect(Math.sign(count)).toBe(to > from ? 1 : to < from ? -1 : 0);
      }),
    );
  });
});

describe('the day at an instant', () => {
  test.each([
    ['2026-11-22T15:59:59Z', '+08:00', '2026-11-22'],
    ['2026-11-22T16:00:00Z', '+08:00', '2026-11-23'],
    ['2026-01-01T00:30:00Z', '-03:30', '2025-12-31'],
    ['2024-02-29T12:00:00Z', '+00:00', '2024-02-29'],
  ])('%s at %s is %s', (instant, offset, expected) => {
    expect(dayAt(new Date(instant), offset)).toBe(expected);
  });

  test('needs an offset in figures', () => {
    expect(() => dayAt(new Date(0), 'Asia/Shanghai')).toThrow(new RangeError('not an offset: Asia/Shanghai'));
  });
});

test('a day that the calendar does not have is no day', () => {
  expect(['2019-02-29', '2019-13-01', '2019-00-10', '2019-1-1', '20190101', ''].filter(isCalendarDay)).toEqual([]);
  expect(['2020-02-29', '1997-01-01', '2000-12-31'].every(isCalendarDay)).toBe(true);
});
