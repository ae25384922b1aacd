import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#time/day.ts';
import { datedOldestFirst, daysOfChange, onDay, stateOfVersion } from '#domain/time/in-force.ts';
import { day, history } from '../arbitrary.ts';

const older = { from: '2000-01-01', to: '2009-12-31' };
const newer = { from: '2015-01-01' };
const undated = { from: 'unknown' };

describe('on a day', () => {
  test.each([
    ['before everything', '1999-12-31', { state: 'not-yet', next: older }],
    ['the first of a version', '2000-01-01', { state: 'in-force', version: older, next: newer }],
    ['the last of a version', '2009-12-31', { state: 'in-force', version: older, next: newer }],
    ['between two versions', '2010-01-01', { state: 'gap', last: older, next: newer }],
    ['the last of a hole', '2014-12-31', { state: 'gap', last: older, next: newer }],
    ['under an open version', '2035-01-01', { state: 'in-force', version: newer, next: null }],
  ])('%s, the answer says so', (_, on, expected) => {
    expect(onDay([newer, older, undated], on)).toEqual(expected);
    expect(onDay([undated, older, newer], on)).toEqual(expected);
  });

  test('after the last version whose end is known, it is over', () => {
    expect(onDay([older], '2010-01-01')).toEqual({ state: 'over', last: older });
  });

  test('of a list without any date, it is unknown', () => {
    expect(onDay([undated], '2010-01-01')).toEqual({ state: 'unknown', undated: [undated] });
    expect(onDay([], '2010-01-01')).toEqual({ state: 'unknown', undated: [] });
  });

  test('of a suspension, first and last included, the version is there but suspended', () => {
    const paused = {
      from: '2000-01-01',
      suspended: { from: '2005-01-01', to: '2005-12-31', basis: [], checked: { on: '', grade: '', source: [] } },
    };
    const states = ['2004-12-31', '2005-01-01', '2005-12-31', '2006-01-01'].map(on => onDay([paused], on).state);
    expect(states).toEqual(['in-force', 'suspended', 'suspended', 'in-force']);
    expect(daysOfChange([paused])).toEqual(['2000-01-01', '2005-01-01', '2006-01-01']);
  });
});

test.each([
  [undated, '2010-01-01', 'undated'],
  [older, '1999-12-31', 'upcoming'],
  [older, '2009-12-31', 'in-force'],
  [older, '2010-01-01', 'superseded'],
  [newer, '2999-01-01', 'in-force'],
])('a version %j on %s is %s', (version, on, expected) => {
  expect(stateOfVersion(version, on)).toBe(expected);
});

describe('whatever the history', () => {
  test('there is one answer for every day, and it agrees with the versions one by one', () => {
    fc.assert(
      fc.property(history, day, (versions, on) => {
        const states = versions.map(version => stateOfVersion(version, on));
        const answer = onDay(versions, on);
        expect(states.filter(state => state === 'in-force').length).toBe(answer.state === 'in-force' ? 1 : 0);
        if (answer.state === 'in-force') expect(states[versions.indexOf(answer.version)]).toBe('in-force');
        if (answer.state === 'unknown') expect(states.every(state => state === 'undated')).toBe(true);
        if (answer.state === 'not-yet') expect(states).not.toContain('superseded');
        if (answer.state === 'over') expect(states).not.toContain('upcoming');
        if (answer.state === 'gap') expect(states).toEqual(expect.arrayContaining(['superseded', 'upcoming']));
      }),
    );
  });

  test('the order of writing changes no answer', () => {
    fc.assert(
      fc.property(history, day, (versions, on) => {
        expect(onDay(versions.toReversed(), on)).toEqual(onDay(versions, on));
      }),
    );
  });

  test('the answer changes on the days of change and on no other', () => {
    fc.assert(
      fc.property(history, day, (versions, on) => {
        const before = onDay(versions, addDays(on, -1));
        const after = onDay(versions, on);
        // Where one version follows another at once the day after the end is the first day of the next.
        const changed = JSON.stringify(before) !== JSON.stringify(after);
        expect(changed).toBe(daysOfChange(versions).includes(on));
      }),
    );
    const days = daysOfChange([newer, older, undated]);
    expect(days).toEqual(['2000-01-01', '2010-01-01', '2015-01-01']);
  });

  test('dated versions come oldest first', () => {
    fc.assert(
      fc.property(history, versions => {
        const days = datedOldestFirst(versions).map(({ from }) => from);
        expect(days).toEqual(days.toSorted());
        expect(days).not.toContain('unknown');
      }),
    );
  });
});
