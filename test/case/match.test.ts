// Does a row speak of a case? Told by one code, by several, or by a number; more closely or less closely than the row names it.
import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { matchCase, type Codes, type Measured } from '#case/match.ts';
import type { When } from '#schema/rate.ts';

const codes: Codes = {
  cargo: { general: { ordinary: true }, dangerous: {}, 'dangerous-1': { within: 'dangerous' } },
  load: { laden: { ordinary: true }, empty: {} },
};
const match = (when: When, known: Parameters<typeof matchCase>[1]) => {
  const { kind, open } = matchCase(when, known, codes);
  return open.length > 0 ? `${kind}: ${open.join(' ')}` : kind;
};

describe('codes', () => {
  test('a row is for what it names, and for no other case', () => {
    expect(match({ load: 'laden' }, { load: 'laden' })).toBe('applies');
    expect(match({ load: ['laden', 'empty'] }, { load: 'empty' })).toBe('applies');
    expect(match({ load: 'laden' }, { load: 'empty' })).toBe('no');
  });

  test('a narrower case falls under the wider one; a wider one may be the narrower', () => {
    expect(match({ cargo: 'dangerous' }, { cargo: 'dangerous-1' })).toBe('applies');
    expect(match({ cargo: 'dangerous-1' }, { cargo: 'dangerous' })).toBe('may: cargo');
  });

  test('of several codes that are told each counts', () => {
    expect(match({ cargo: 'dangerous' }, { cargo: ['general', 'dangerous'] })).toBe('applies');
    expect(match({ cargo: 'general' }, { cargo: ['dangerous-1', 'dangerous'] })).toBe('no');
  });

  test('what is named and not told is open', () => {
    expect(match({ cargo: 'general', load: 'laden' }, { load: 'laden' })).toBe('may: cargo');
    expect(match({}, {})).toBe('applies');
  });

  test('a row that does not name what is out of the ordinary is silent, whatever else is open', () => {
    expect(match({}, { load: 'laden' })).toBe('applies');
    expect(match({}, { load: 'empty' })).toBe('silent');
    expect(match({}, { cargo: ['dangerous', 'general'] })).toBe('applies');
    expect(match({ cargo: 'general' }, { load: 'empty' })).toBe('silent: cargo');
    expect(match({ cargo: 'general' }, { load: 'empty', cargo: 'dangerous' })).toBe('no');
  });
});

describe('a number', () => {
  const at = (number: string, through = false): { size: Measured } => ({
    size: { number: new Big(number), quantity: 'days', through },
  });

  test('lies in a band above its lower end, up to its upper end', () => {
    const when = { size: { over: '5', upTo: '10' } };
    expect(['5', '5.001', '10', '10.001'].map(number => match(when, at(number)))).toEqual([
      'no',
      'applies',
      'applies',
      'no',
    ]);
    expect(match({ size: { upTo: '10' } }, at('0'))).toBe('applies');
    expect(match({ size: { over: '5' } }, at('1000000'))).toBe('applies');
  });

  test('that runs through its bands has a part in each that it reaches', () => {
    const part = (when: When, number: string) => {
      const found = matchCase(when, at(number, true), codes).part;
      return found && `${found.start.toFixed()}+${found.size.toFixed()}`;
    };
    expect(part({ size: { over: '5', upTo: '10' } }, '5')).toBeUndefined();
    expect(part({ size: { over: '5', upTo: '10' } }, '7')).toBe('5+2');
    expect(part({ size: { over: '5', upTo: '10' } }, '30')).toBe('5+5');
    expect(part({ size: { over: '10' } }, '30')).toBe('10+20');
    expect(part({ size: { upTo: '5' } }, '30')).toBe('0+5');
  });

  test('is no code, a code no number, and a row is silent on no number', () => {
    expect(match({ size: 'large' }, at('7'))).toBe('no');
    expect(match({ load: { over: '5' } }, { load: 'laden' })).toBe('no');
    expect(match({}, at('7'))).toBe('applies');
    expect(match({ size: { over: '5' } }, {})).toBe('may: size');
  });
});
