// How long ahead a version was published: only where both days are known to the day.
import { expect, test } from 'vitest';
import { noticeDays, noticeSummary } from '#domain/change/notice.ts';

const version = (published: string, from: string, fromPrecision?: string) => ({ published, from, fromPrecision });

test('days count from publication to the first day', () => {
  expect(noticeDays(version('2020-01-01', '2020-01-31'))).toBe(30);
  expect(noticeDays(version('2020-01-01', '2020-01-01'))).toBe(0);
  expect(noticeDays(version('2020-01-02', '2020-01-01'))).toBe(-1);
});

test('there are none where either day is unknown, or the first is known to the month or year only', () => {
  expect(noticeDays(version('unknown', '2020-01-01'))).toBeNull();
  expect(noticeDays(version('2020-01-01', 'unknown'))).toBeNull();
  for (const precision of ['month', 'year', 'inferred'])
    expect(noticeDays(version('2019-12-01', '2020-01-01', precision))).toBeNull();
});

test('thirty days are thirty days, and twenty-nine are not', () => {
  const versions = ['2020-01-30', '2020-01-31', '2020-02-01'].map(from => version('2020-01-01', from));
  expect(noticeSummary(versions)).toEqual({ median: 30, known: 3, thirty: 2, all: 3 });
});
