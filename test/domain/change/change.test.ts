// Each dated change by itself, on the real catalogue.
import { describe, expect, test } from 'vitest';
import { changesOf, feesOf } from '#domain/change/change.ts';
import { changeDays } from '#domain/change/change-days.ts';
import { eventsOf } from '#domain/change/events.ts';
import { everyList, everyVersion, noticeSummary } from '#domain/change/notice.ts';
import { catalogue } from '../../port.ts';

const changes = changesOf(catalogue);
const byId = new Map(changes.map(change => [change.id, change]));

test('there is one for every version, end, relief and suspension of the events, newest first', () => {
  const counted = eventsOf(catalogue).reduce(
    (sum, event) => sum + ('versions' in event ? event.versions.length : 'fees' in event ? event.fees.length : 1),
    0,
  );
  expect(changes.length).toBe(counted);
  expect(byId.size).toBe(changes.length);
  const days = changes.map(({ on }) => on);
  expect(days).toEqual(days.toSorted().toReversed());
});

test('every change names the document that did it, and the fees it touches', () => {
  expect(changes.filter(({ basis }) => basis.length === 0).map(({ id }) => id)).toEqual([]);
  expect(changes.filter(change => feesOf(change).some(id => !catalogue.fees.has(id))).map(({ id }) => id)).toEqual([]);
  expect(feesOf(byId.get('relief-begins-mot-2020-cut')!)).toEqual(expect.arrayContaining(['0104', '0111']));
});

test('a version is held against the one before it, of the same hand', () => {
  const dues = byId.get('version-0104-2019-04-01')!;
  expect(dues.kind === 'version' && dues.before?.from).toBe('1997-01-01');
  expect(dues.kind === 'version' && Object.fromEntries(dues.rows).lowered).toBeGreaterThan(3);
  const port = byId.get('version-nbport-0106-2022-01-01')!;
  expect(port.kind === 'version' && port.entity).toBe('nbport');
  expect(port.notice).toBe(31);
  const first = byId.get('version-0301-2005-06-01')!;
  expect(first.kind === 'version' && first.before).toBeNull();
});

test('a hole before a version is told', () => {
  const airport = byId.get('version-0601-1994-08-01')!;
  expect(airport.kind === 'version' && airport.gap).toBe(true);
  const dues = byId.get('version-0104-2019-04-01')!;
  expect(dues.kind === 'version' && dues.gap).toBe(false);
});

test('bounds are no days of change', () => {
  const { precisions } = catalogue.vocabulary;
  expect(changes.filter(({ precision }) => precisions[precision ?? 'day']?.bound)).toEqual([]);
});

describe('days', () => {
  test('are those of the events, and those once published', () => {
    const days = changeDays(catalogue, ['/changes/2031-05-06/', '/f/0104/', '# /changes/2032-01-01/']);
    expect(days).toEqual([...new Set([...changes.map(({ on }) => on), '2031-05-06'])].sort());
  });
});

describe('the notice in the middle', () => {
  const version = (published: string, from: string) => ({ published, from, fromPrecision: undefined });

  test.each([
    [[0, 30, 100], 30],
    [[0, 10, 30, 100], 20],
    [[-5], -5],
    [[], null],
  ])('of %j is %s', (days, median) => {
    const versions = days.map(count =>
      version('2020-01-10', new Date(Date.UTC(2020, 0, 10 + count)).toISOString().slice(0, 10)),
    );
    const unknown = [version('unknown', '2020-01-01'), version('2020-01-01', 'unknown')];
    expect(noticeSummary([...versions, ...unknown])).toMatchObject({
      median,
      known: days.length,
      all: days.length + 2,
    });
  });

  test('is told of every list and rule once, dated or not, however many charges it prices', () => {
    const lists = everyList(catalogue);
    const { known, all } = noticeSummary(lists);
    expect(all).toBe(lists.length);
    expect(known).toBeGreaterThan(0);
    expect(known).toBeLessThan(all);
    expect(all).toBeLessThan(everyVersion(catalogue).length);
    const ofYage = catalogue.tariffs
      .filter(({ entity }) => entity === 'ningbo-yage')
      .flatMap(({ versions }) => versions);
    expect(ofYage.length).toBeGreaterThan(10);
    expect(lists.filter(version => ofYage.includes(version))).toHaveLength(1);
  });
});
