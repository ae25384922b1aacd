import { describe, expect, test } from 'vitest';
import { isNews, visitsAfter } from '#domain/change/last-visit.ts';

const now = { day: '2026-11-22', version: '1.1.0' };
const before = { day: '2026-10-01', version: '1.0.0' };

describe('what is kept after a visit', () => {
  test.each([
    ['the first visit', null, { now, last: null }],
    ['a second on another day', { now: before, last: null }, { now, last: before }],
    ['a second on the same day', { now, last: before }, { now, last: before }],
    [
      'new content on the same day',
      { now: { ...now, version: '1.0.0' }, last: null },
      { now, last: { ...now, version: '1.0.0' } },
    ],
    ['something else', 'x', { now, last: null }],
    ['a day that does not exist', { now: { day: '2026-02-30', version: '1' } }, { now, last: null }],
  ])('%s', (_, kept, expected) => {
    expect(visitsAfter(kept, now)).toEqual(expected);
  });
});

test.each([
  ['published since, not yet in effect', '2027-01-01', '2026-11-01', true],
  ['announced before, in effect since', '2026-11-10', '2026-01-01', true],
  ['announced before, still to come', '2027-01-01', '2026-01-01', false],
  ['in effect before', '2026-09-01', '2026-08-01', false],
  ['without a day of publication, still to come', '2027-01-01', 'unknown', true],
  ['without a day of publication, long in effect', '2019-04-01', 'unknown', false],
])('%s: %s, published %s, is news: %s', (_, on, published, expected) => {
  expect(isNews({ on, published }, '2026-10-01', '2026-11-22')).toBe(expected);
});
