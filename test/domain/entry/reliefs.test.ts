// Whether a relief acts on a row: by its days, by whose list it is for, and by what is known of the case.
import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { reliefActs, reliefReaches, stateOfPeriod } from '#domain/entry/reliefs.ts';
import type { When } from '#schema/rate.ts';

const period = { from: '2021-01-10', to: '2021-01-20' };
const any = { when: {} };
const days = ['2021-01-09', '2021-01-10', '2021-01-20', '2021-01-21'];

describe('by its days', () => {
  const on = (relief: Parameters<typeof reliefActs>[0]) => days.map(day => reliefActs(relief, '', any, day));

  test('it acts from its first day to its last', () => {
    expect(on(period)).toEqual(['no', 'surely', 'surely', 'no']);
    expect(days.map(day => stateOfPeriod(period, day))).toEqual(['upcoming', 'running', 'running', 'over']);
  });

  test('without a last day it acts on; where the last day was not seen it may, however late', () => {
    expect(on({ from: '2021-01-10' })).toEqual(['no', 'surely', 'surely', 'surely']);
    expect(on({ from: '2021-01-10', to: 'unknown' })).toEqual(['no', 'perhaps', 'perhaps', 'perhaps']);
    expect(stateOfPeriod({ from: '2021-01-10', to: 'unknown' }, '2099-01-01')).toBe('end-unknown');
  });
});

test('it acts on the list of its entity, or on the rules where it names none', () => {
  expect(reliefReaches({ entity: 'a' }, 'a', any)).toBe('surely');
  expect(reliefReaches({ entity: 'a' }, 'b', any)).toBe('no');
  expect(reliefReaches({ entity: 'a' }, '', any)).toBe('no');
  expect(reliefReaches({}, '', any)).toBe('surely');
  expect(reliefReaches({}, 'a', any)).toBe('no');
});

describe('by the case', () => {
  const codes = { cargo: { dangerous: {}, 'dangerous-1': { within: 'dangerous' } } };
  const reaches = (when: When, row: When, known: Parameters<typeof reliefReaches>[3] = {}) =>
    reliefReaches({ when }, '', { when: row }, known, codes);

  test('what is told settles it', () => {
    expect(reaches({ size: '20' }, {}, { size: '20' })).toBe('surely');
    expect(reaches({ size: '20' }, {}, { size: '40' })).toBe('no');
    expect(reaches({ size: '20' }, { size: ['20', '40'] }, { size: '20' })).toBe('surely');
  });

  test('what is not told the row settles, as far as it says', () => {
    expect(reaches({ size: '20' }, { size: '20' })).toBe('surely');
    expect(reaches({ size: '20' }, { size: ['20', '40'] })).toBe('perhaps');
    expect(reaches({ size: '20' }, { size: '40' })).toBe('no');
    expect(reaches({ size: '20' }, {})).toBe('perhaps');
    expect(reaches({ size: '20', load: 'laden' }, { size: '20' }, { load: 'laden' })).toBe('surely');
  });

  test('a narrower case falls under the wider one; a wider one may be the narrower', () => {
    expect(reaches({ cargo: 'dangerous' }, {}, { cargo: 'dangerous-1' })).toBe('surely');
    expect(reaches({ cargo: 'dangerous-1' }, {}, { cargo: 'dangerous' })).toBe('perhaps');
  });

  test('bands: a number lies in one, a row’s band lies in it, reaches into it, or does not', () => {
    const number = (digits: string) => ({ tonnage: { number: new Big(digits), quantity: 'tonnes', through: false } });
    const band = { tonnage: { over: '10', upTo: '20' } };
    expect(['10', '20', '21'].map(digits => reaches(band, {}, number(digits)))).toEqual(['no', 'surely', 'no']);
    expect(reaches(band, { tonnage: { over: '12', upTo: '20' } })).toBe('surely');
    expect(reaches(band, { tonnage: { over: '12', upTo: '30' } })).toBe('perhaps');
    expect(reaches(band, { tonnage: { over: '20', upTo: '30' } })).toBe('no');
  });
});
