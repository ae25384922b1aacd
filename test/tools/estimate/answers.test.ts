// What people type, and what addresses hold: taken as meant, or said to be wrong; never a number that was not meant.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText } from '#domain/price/typed-number.ts';
import { readEstimate, writeEstimate } from '#tools/estimate/answers.ts';
import { ask, data, DAY, requestOf, typed } from './ask.ts';

describe('a number', () => {
  test.each([
    ['30000', '30000'],
    ['30,000', '30000'],
    ['1 234 567.5', '1234567.5'],
    ['３０，０００', '30000'],
    ['１．５', '1.5'],
  ])('%s is read as %s', (text, digits) => expect(numberText(text)).toBe(digits));

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['abc', 'not-a-number'],
    ['1e9', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['30,00', 'not-a-number'],
    ['<b>1</b>', 'not-a-number'],
    ['1000001', 'too-large'],
    ['9'.repeat(40), 'too-large'],
    ['0.0001', 'too-fine'],
  ])('“%s” for the net tonnage is said to be %s', (text, fault) =>
    expect(typed('tonnage-tax', DAY, { nt: text, licence: '30-days', rate: 'ordinary' }).faults).toEqual({ nt: fault }),
  );

  test('part of a box is no box', () => {
    expect(requestOf('scenario=import-box&boxes=1.5').kindFaults).toEqual([{ boxes: 'not-whole' }]);
    expect(requestOf('scenario=import-box&boxes=2.0').kindFaults).toEqual([{}]);
  });
});

describe('a day', () => {
  test.each([
    ['2026-02-30', 'impossible-day'],
    ['2026-13-01', 'impossible-day'],
    ['yesterday', 'impossible-day'],
    ['', 'empty'],
  ])('“%s” is said to be %s, and no day is taken', (on, fault) => {
    const request = requestOf(`scenario=import-box&on=${on}`);
    expect([request.faults, request.on]).toEqual([{ on: fault }, '']);
  });

  test('before every version gives no number at all', () => {
    for (const { id } of data.scenarios) {
      const { lines, total } = ask(`scenario=${id}&on=1900-01-01`);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter(({ outcome }) => outcome.kind === 'amount')).toEqual([]);
      expect(total.sums).toEqual([]);
    }
  });

  test('left out, is today', () => expect(requestOf('scenario=import-box').on).toBe(DAY));
});

test('choices and scenarios that are not there are said', () => {
  expect(requestOf('scenario=moon').faults).toEqual({ scenario: 'unknown-scenario' });
  expect(requestOf('scenario=import-box&container=30').kindFaults).toEqual([{ container: 'unknown-choice' }]);
  expect(requestOf('scenario=import-box&cargo=__proto__').kindFaults).toEqual([{ cargo: 'unknown-choice' }]);
  expect(requestOf('')).toEqual({ scenario: '', on: DAY, kinds: [{}], faults: {}, kindFaults: [{}] });
});

test('what is not asked with these answers is neither checked nor written', () => {
  const request = requestOf('scenario=vessel-call&route=domestic&idle-hours=abc&licence=moon');
  expect(request.faults).toEqual({});
  const scenario = data.scenarios.find(({ id }) => id === 'vessel-call')!;
  const address = writeEstimate(scenario, request.on, request.kinds);
  expect(address).not.toContain('idle-hours');
  expect(address).toContain('idle-days=0');
});

test('an address brings back the same request, whatever was answered', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...data.scenarios),
      fc.array(fc.string({ maxLength: 30 }), { minLength: 30, maxLength: 30 }),
      (scenario, texts) => {
        const answers = Object.fromEntries(scenario.questions.map(({ id }, at) => [id, texts[at]!.trim()]));
        const before = typed(scenario.id, DAY, answers);
        const after = readEstimate(
          new URLSearchParams(writeEstimate(scenario, DAY, [answers])),
          data.scenarios,
          '2000-01-01',
        );
        expect(after.faults).toEqual(before.faults);
      },
    ),
  );
});
