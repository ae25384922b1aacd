// A look at both sides of a day: nearest first, each charge, company and relief once.
import { expect, test } from 'vitest';
import { eventsOf, type ChangeEvent } from '#domain/change/events.ts';
import { around } from '#domain/change/latest.ts';
import { catalogue } from '../../port.ts';

const events = eventsOf(catalogue);

test('what is to come stands nearest first, what has happened newest first, no more than asked for', () => {
  const { toCome, past } = around(events, '2020-01-01', 3);
  expect(toCome).toHaveLength(3);
  expect(past).toHaveLength(3);
  const days = (list: readonly ChangeEvent[]) => list.map(({ on }) => on);
  expect(days(toCome)).toEqual(days(toCome).toSorted());
  expect(days(past)).toEqual(days(past).toSorted().reverse());
  expect(toCome.every(({ on }) => on > '2020-01-01') && past.every(({ on }) => on <= '2020-01-01')).toBe(true);
});

test('a company that posts on two days is told once, with the newest', () => {
  const posted = (on: string): ChangeEvent => ({
    kind: 'versions',
    entity: 'a',
    versions: [],
    on,
    precision: undefined,
  });
  expect(around([posted('2026-02-01'), posted('2026-01-01')], '2026-03-01', 3).past.map(({ on }) => on)).toEqual([
    '2026-02-01',
  ]);
});
