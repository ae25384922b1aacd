// The next midnight of a zone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt } from '#time/day.ts';
import { nextBuild } from '#release/schedule.ts';

test.each([
  ['2026-11-22T15:59:59.999Z', '+08:00', '2026-11-22T16:00:00.000Z', '2026-11-23'],
  ['2026-11-22T16:00:00.000Z', '+08:00', '2026-11-23T16:00:00.000Z', '2026-11-24'],
  ['2026-12-31T23:30:00.000Z', '-03:30', '2027-01-01T03:30:00.000Z', '2027-01-01'],
  ['2028-02-28T12:00:00.000Z', '+00:00', '2028-02-29T00:00:00.000Z', '2028-02-29'],
])('after %s in zone %s it is %s, when %s begins', (now, zone, at, day) => {
  expect(nextBuild(new Date(now), zone, null)).toEqual({ at: new Date(at), day, because: 'daily' });
});

test('an announced change of that day is the reason; a later one is not', () => {
  const now = new Date('2026-11-22T00:00:00Z');
  expect(nextBuild(now, '+08:00', '2026-11-23').because).toBe('change');
  expect(nextBuild(now, '+08:00', '2026-11-24').because).toBe('daily');
});

test('it is always within a day, and the day changes just then', () => {
  const zones = fc.constantFrom('+08:00', '-05:00', '+05:45', '+14:00', '-12:00');
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, zones, (now, zone) => {
      const { at, day } = nextBuild(now, zone, null);
      expect(at.getTime() - now.getTime()).toBeGreaterThan(0);
      expect(at.getTime() - now.getTime()).toBeLessThanOrEqual(86_400_000);
      expect(dayAt(at, zone)).toBe(day);
      expect(dayAt(new Date(at.getTime() - 1), zone)).toBe(dayAt(now, zone));
    }),
  );
});
