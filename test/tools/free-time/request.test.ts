// What people type and what links carry: taken as it is meant, or said to be wrong; never a guess.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf } from '#tools/free-time/answer.ts';
import { faultsOf, numberIn, readRequest, writeRequest } from '#tools/free-time/request.ts';
import { freeTimeData } from '#tools/free-time/data.ts';
import { catalogue } from '../../port.ts';

const codes = freeTimeData(catalogue);
const { rules, calendar } = codes;
const asked = (start: string, until = '', count = '') => ({ rule: 'duty-payment', start, until, count });

test.each([
  [asked(''), ['start-missing']],
  [asked('2026-02-30'), ['start-impossible']],
  [asked('2026-2-3'), ['start-impossible']],
  [asked('1890-01-01'), ['start-impossible']],
  [asked('2100-01-01'), ['start-impossible']],
  [asked('?'), ['start-impossible']],
  [asked('2026-11-02', '2026-11-01'), ['until-before']],
  [asked('2026-11-02', '2026-02-30'), ['until-impossible']],
  [asked('2026-11-02', '2040-01-01'), ['until-far']],
  [asked('2026-11-02', '2026-11-02', '十箱'), ['count-wrong']],
  [asked('2026-11-02', '', '-3'), ['count-wrong']],
  [asked('2026-11-02', '', '0'), ['count-wrong']],
  [asked('2026-02-30', '2026-02-31', 'x'), ['start-impossible', 'until-impossible', 'count-wrong']],
  [asked('2026-11-02', '2026-11-02', '1'), []],
])('%o → %o', (request, faults) => {
  expect(faultsOf(request)).toEqual(faults);
});

test.each([
  ['１２，３４５．５ ', '12345.5'],
  ['1,234', '1234'],
  [' 2 ', '2'],
  ['0.0', null],
  ['1e9', null],
  ['', null],
  ['Infinity', null],
  ['12345678901234567890', null],
])('%o is the number %o', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

test('a request in an address comes back as it was', () => {
  const request = { rule: 'duty-payment', start: '2026-11-02', until: '', count: '1,000' };
  expect(readRequest(new URLSearchParams(writeRequest(request)))).toEqual(request);
  expect(writeRequest(readRequest(new URLSearchParams()))).toBe('');
});

test('whatever stands in an address, there is an answer or a reason, never a fault of the program', () => {
  const texts = fc.oneof(fc.string(), fc.constantFrom('2026-11-02', '2026-13-01', '9999-12-31', '1', '-', '１'));
  fc.assert(
    fc.property(fc.constantFrom(...rules), texts, texts, texts, (rule, start, until, count) => {
      const request = readRequest(new URLSearchParams({ rule: rule.id, start, until, count }));
      const answer = answerOf(rule, request, calendar, codes);
      if (answer.kind === 'counted') expect(answer.reckoned.lastFree >= request.start).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('up to a day: charged days by the earliest and by the latest reading, with what they cost', () => {
  const rule = rules.find(({ id }) => id === 'duty-payment')!;
  const on = (until: string) =>
    answerOf(rule, asked('2026-11-06', until, '200000'), { known: [], statutory: [], off: [], work: [] }, codes);
  const answer = on('2026-11-25');
  if (answer.kind !== 'counted' || !answer.asked) throw new Error(answer.kind);
  const { most, least, mostCost, leastCost } = answer.asked;
  const sum = (cost: typeof mostCost) => (cost && !('none' in cost) ? cost.to.toFixed() : null);
  expect([most, sum(mostCost), least, sum(leastCost)]).toEqual([5, '500', 2, '200']);
  const inTime = on('2026-11-20');
  expect(inTime.kind === 'counted' && inTime.asked).toMatchObject({ most: 0, least: 0, mostCost: null });
});
