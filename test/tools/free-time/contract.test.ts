// A contract typed in: counted and priced like a row of a list; what cannot be worked with is said by its field.
import { expect, test } from 'vitest';
import { answerOf } from '#tools/free-time/answer.ts';
import { CONTRACT, contractUnits, faultyFields, ruleOfContract, type Contract } from '#tools/free-time/contract.ts';
import { readRequest, writeRequest } from '#tools/free-time/request.ts';

const contract = (free: string, ...steps: [price: string, days: string][]): Contract => ({
  first: 'counted',
  free,
  steps: steps.map(([price, days]) => ({ price, days })),
});
const calendar = { known: [], statutory: [], off: [], work: [] };
const counted = (typed: Contract, start: string, until: string, count = '') => {
  const request = { rule: CONTRACT, start, until, count, contract: typed };
  const answer = answerOf(ruleOfContract(typed), request, calendar, { units: contractUnits, roundings: {} });
  if (answer.kind !== 'counted') throw new Error(answer.kind);
  return answer;
};
const sum = (...of: Parameters<typeof counted>) => {
  const { asked } = counted(...of);
  const cost = asked!.mostCost;
  return cost === null ? '0' : 'none' in cost ? cost.none : cost.to.toFixed();
};

test('fourteen free days, then 60, 80 and 120 a day', () => {
  const typed = contract('14', ['60', '5'], ['80', '10'], ['120', '']);
  const { reckoned } = counted(typed, '2026-11-01', '2026-11-30');
  expect([reckoned.lastFree, reckoned.readings.length, reckoned.yearsUnknown]).toEqual(['2026-11-14', 1, []]);
  expect(sum(typed, '2026-11-01', '2026-11-14')).toBe('0');
  expect(sum(typed, '2026-11-01', '2026-11-15')).toBe('60');
  expect(sum(typed, '2026-11-01', '2026-11-20')).toBe(String(5 * 60 + 80));
  expect(sum(typed, '2026-11-01', '2026-11-30', '2')).toBe(String(2 * (5 * 60 + 10 * 80 + 120)));
});

test('a contract that does not say whether the first day counts has two readings', () => {
  const { reckoned } = counted({ ...contract('7', ['50', '']), first: '' }, '2026-11-01', '2026-11-20');
  expect(reckoned.readings.map(({ lastFree }) => lastFree)).toEqual(['2026-11-07', '2026-11-08']);
});

test('after a last step with an end there is no sum, and without prices there are days alone', () => {
  expect(sum(contract('3', ['50', '2']), '2026-11-01', '2026-11-05')).toBe('100');
  expect(sum(contract('3', ['50', '2']), '2026-11-01', '2026-11-06')).toBe('no-row');
  expect(sum(contract('3'), '2026-11-01', '2026-11-06')).toBe('no-charge');
});

test.each<[Contract, string[][]]>([
  [contract(''), [['free', 'free-missing']]],
  [contract('0'), [['free', 'free-wrong']]],
  [contract('7.5'), [['free', 'free-wrong']]],
  [contract('7', ['', '5']), [['price1', 'price-missing']]],
  [contract('7', ['x', '5']), [['price1', 'price-wrong']]],
  [contract('7', ['60', ''], ['80', '']), [['days1', 'days-missing']]],
  [contract('7', ['60', '5'], ['80', '-1']), [['days2', 'days-wrong']]],
  [contract('7', ['60', '5'], ['', ''], ['', '']), []],
  [contract('７', ['０', '5'], ['80.5', '']), []],
])('%j has the faults %j', (typed, faults) => {
  expect(faultyFields(typed)).toEqual(faults);
  if (faults.length > 0) expect(() => ruleOfContract(typed)).toThrow(RangeError);
});

test('a contract in an address comes back as it was', () => {
  const request = {
    rule: CONTRACT,
    start: '2026-11-01',
    until: '',
    count: '2',
    contract: contract('14', ['60', '5'], ['80', ''], ['', '']),
  };
  expect(readRequest(new URLSearchParams(writeRequest(request)))).toEqual(request);
});
