// Limits as dates: working days, chains of steps, extensions, and what they are counted from.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '#domain/complaint/deadlines.ts';
import { addWorkingDays } from '#domain/complaint/working-days.ts';
import { addDays, daysBetween } from '#time/day.ts';
import { catalogue } from '../../port.ts';

/** A Sunday. */
const TODAY = '2026-11-22';
const limitsOf = (channel: string) => catalogue.channels.get(channel)!.limits!;

describe('working days', () => {
  test.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-22', 15, '2026-12-11'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i of them: %s', (day, count, end) => {
    expect(addWorkingDays(day, count)).toBe(end);
  });

  test('any end is a weekday, with as many weekdays on the way as asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const start = addDays('2020-01-01', offset);
        const end = addWorkingDays(start, count);
        const days = Array.from({ length: daysBetween(start, end) }, (_, n) => addDays(start, n + 1));
        const weekdays = days.filter(day => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
        expect(weekdays).toHaveLength(count);
        expect(weekdays.at(-1)).toBe(end);
      }),
    );
  });
});

describe('the limits of a channel', () => {
  test('a report: 15 working days and 15 more, then 90 days and 30 more from the latest opening', () => {
    const [open, close] = deadlinesOf(limitsOf('12315-report'), TODAY, null);
    expect(open).toMatchObject({ from: TODAY, by: '2026-12-11', extended: '2027-01-01', because: 'unstated' });
    expect(close).toMatchObject({
      from: '2027-01-01',
      by: '2027-04-01',
      extended: '2027-05-01',
      because: 'after-step',
    });
  });

  test('a consumer’s complaint: 7 working days, 60 days, 7 working days; and 3 years from the charge', () => {
    const found = deadlinesOf(limitsOf('12315-complaint'), TODAY, '2024-02-29');
    expect(found.map(({ by }) => by)).toEqual(['2026-12-01', '2027-01-30', '2027-02-09', '2027-02-28']);
    expect(found.at(-1)!.because).toBe('charged');
  });

  test('reconsideration: 60 days from the decision; from today where its day is not given', () => {
    expect(deadlinesOf(limitsOf('reconsideration'), TODAY, '2026-11-01')[0]).toMatchObject({
      by: '2026-12-31',
      because: 'charged',
    });
    expect(deadlinesOf(limitsOf('reconsideration'), TODAY, null)[0]).toMatchObject({
      by: '2027-01-21',
      because: 'assumed',
    });
  });

  test('what starts with a step that has no limit is counted as if that were today', () => {
    expect(deadlinesOf(limitsOf('airport-complaint'), TODAY, null)).toEqual([
      { index: 0, by: '2026-12-04', extended: null, from: TODAY, because: 'assumed' },
    ]);
  });

  test('later stages, and limits that are no time, give no date', () => {
    expect(deadlinesOf(limitsOf('petition'), TODAY, null).map(({ index }) => index)).toEqual([0, 1]);
    expect(deadlinesOf(limitsOf('reconsideration'), TODAY, null).map(({ index }) => index)).toEqual([0, 1]);
  });

  test('no channel’s number differs from what its words say', () => {
    for (const { slug, limits = [] } of catalogue.channels.values())
      for (const { limit, count } of limits) {
        if (!count) continue;
        const numbers = limit.zh.match(/\d+/gu)!.map(Number);
        expect(numbers, slug).toContain(count.number);
        if (count.more !== undefined) expect(numbers, slug).toContain(count.more);
        expect(limit.zh.includes('工作日'), slug).toBe(count.unit === 'working-day');
      }
  });
});
