// A contract typed in: counted and priced like a row of a list, for each size of box; what cannot be worked with is said by its field.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractAnswer } from '#tools/free-time/contract-answer.ts';
import { contractFields } from '#tools/free-time/contract-fields.ts';
import { CONTRACT, faultyFields, ruleOfContract, type Contract, type ContractSize } from '#tools/free-time/contract.ts';
import { readRequest, writeRequest } from '#tools/free-time/request.ts';

const size = (prices: string[], boxes = '', name = ''): ContractSize => ({
  ...{ size: name, boxes },
  prices: [...prices, '', '', '', ''].slice(0, 4),
});
const contract = (free: string, begins: string[], ...sizes: ContractSize[]): Contract => ({
  ...{ free, first: 'counted', counting: '', currency: 'USD' },
  begins: [...begins, '', '', ''].slice(0, 3),
  sizes,
});
const calendar = { known: ['2026'], statutory: [], off: ['2026-11-16'], work: [] };
const counted = (typed: Contract, start: string, until: string) => {
  const answer = contractAnswer(typed, { rule: CONTRACT, start, until, count: '', contract: typed }, calendar);
  if (answer.kind !== 'counted') throw new Error(JSON.stringify(answer));
  return answer;
};
const sum = (...of: Parameters<typeof counted>) => {
  const cost = counted(...of).asked!.mostCost;
  return cost === null ? '0' : 'none' in cost ? cost.none : cost.to.toFixed();
};

test('K27-03: fourteen free days, then 60, 80 and 120 a day, each from its day on', () => {
  const typed = contract('14', ['20', '30'], size(['60', '80', '120']));
  const { reckoned } = counted(typed, '2026-11-01', '2026-11-30');
  expect([reckoned.lastFree, reckoned.readings.length, reckoned.yearsUnknown]).toEqual(['2026-11-14', 1, []]);
  expect(sum(typed, '2026-11-01', '2026-11-14')).toBe('0');
  expect(sum(typed, '2026-11-01', '2026-11-15')).toBe('60');
  expect(sum(typed, '2026-11-01', '2026-11-20')).toBe(String(5 * 60 + 80));
  expect(sum(typed, '2026-11-01', '2026-12-01')).toBe(String(5 * 60 + 10 * 80 + 2 * 120));
});

test('sizes have prices and numbers of their own; the days are the same, and the sum is theirs', () => {
  const typed = contract('14', ['20'], size(['60', '80'], '2', '20GP'), size(['100', '150'], '', '40HQ'));
  const { sizes, reckoned } = counted(typed, '2026-11-01', '2026-11-20');
  expect(reckoned.lastFree).toBe('2026-11-14');
  expect(sizes!.map(one => [one.size, 'to' in one.cost && [one.cost.to.toFixed(), one.cost.currency]])).toEqual([
    ['20GP', [String(2 * (5 * 60 + 80)), 'USD']],
    ['40HQ', [String(5 * 100 + 150), 'USD']],
  ]);
  expect(sum(typed, '2026-11-01', '2026-11-20')).toBe(String(2 * 380 + 650));
});

test('the whole is the sum of what each size comes to, whatever their order', () => {
  const any = fc.array(
    fc
      .tuple(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 9 }))
      .map(([a, b, boxes]) => size([`${a}`, `${b}`], `${boxes}`)),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(any, fc.integer({ min: 10, max: 28 }), (sizes, day) => {
      const of = (some: ContractSize[]) => Number(sum(contract('7', ['12'], ...some), '2026-11-01', `2026-11-${day}`));
      expect(of(sizes)).toBe(sizes.reduce((total, one) => total + of([one]), 0));
      expect(of(sizes.toReversed())).toBe(of(sizes));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['', 'counted', ['2026-11-14']],
  ['', 'not-counted', ['2026-11-15']],
  // The 14th is a Saturday, and the Monday after it a day off.
  ['move-end', 'counted', ['2026-11-17']],
  ['working-day', 'counted', ['2026-11-20']],
  ['nonsense', 'counted', ['2026-11-14']],
  ['', '', ['2026-11-14', '2026-11-15']],
])('counted “%s”, first day “%s”: %j', (counting, first, lastFree) => {
  const { reckoned } = counted({ ...contract('14', [], size([])), counting, first }, '2026-11-01', '');
  expect(reckoned.readings.map(one => one.lastFree)).toEqual(lastFree);
});

test('without prices there are days alone', () =>
  expect(sum(contract('3', [], size([])), '2026-11-01', '2026-11-06')).toBe('no-charge'));

test.each<[Contract, string[][]]>([
  [contract('', [], size([])), [['free', 'free-missing']]],
  [contract('0', [], size([])), [['free', 'free-wrong']]],
  [contract('7.5', [], size([])), [['free', 'free-wrong']]],
  [contract('7', ['12'], size(['60'])), [['price2', 'price-missing', '0']]],
  [contract('7', [], size(['x'])), [['price1', 'price-wrong', '0']]],
  [contract('7', [], size(['60', '80'])), [['begin2', 'begin-missing']]],
  [contract('7', ['x'], size(['60', '80'])), [['begin2', 'begin-wrong']]],
  [contract('7', ['8'], size(['60', '80'])), [['begin2', 'begin-order']]],
  [contract('7', ['12', '12'], size(['60', '80', '90'])), [['begin3', 'begin-order']]],
  [contract('7', [], size(['60'], '0')), [['boxes', 'boxes-wrong', '0']]],
  [contract('7', ['12'], size(['60', '80']), size(['60'])), [['price2', 'price-missing', '1']]],
  [
    contract('7', ['12'], size(['60', '80']), size(['', '70'], 'two')),
    [
      ['boxes', 'boxes-wrong', '1'],
      ['price1', 'price-missing', '1'],
    ],
  ],
  [contract('７', ['１２'], size(['０', '80.5'], '２')), []],
])('%j has the faults %j', (typed, faults) => {
  expect(
    faultyFields(typed).map(one => [one.field, one.fault, ...(one.size === undefined ? [] : [String(one.size)])]),
  ).toEqual(faults);
  if (faults.length > 0) expect(() => ruleOfContract(typed, typed.sizes[0]!)).toThrow(RangeError);
});

test('a contract in an address comes back as it was', () => {
  for (const sizes of [[size(['60', '80'], '2')], [size(['60'], '', '20GP'), size(['70', '80'], '3'), size([])]]) {
    const typed = contract('14', ['20'], ...sizes);
    const request = { rule: CONTRACT, start: '2026-11-01', until: '', count: '', contract: typed };
    expect(readRequest(new URLSearchParams(writeRequest(request)))).toEqual(request);
  }
  expect(contractFields(contract('14', [], size(['60'])))).toEqual([
    ['free', '14'],
    ['first', 'counted'],
    ['currency', 'USD'],
    ['price1', '60'],
  ]);
});

test('an address that says for how many days each step holds, and the boxes as a count, still counts', () => {
  const old =
    'rule=contract&start=2026-11-01&count=2&first=counted&free=14&price1=60&days1=5&price2=80&days2=10&price3=120';
  const { contract: typed } = readRequest(new URLSearchParams(old));
  expect([typed!.begins, typed!.sizes.map(({ boxes }) => boxes)]).toEqual([['20', '30', ''], ['2']]);
  expect(sum(typed!, '2026-11-01', '2026-11-30')).toBe(String(2 * (5 * 60 + 10 * 80 + 120)));
  expect(readRequest(new URLSearchParams('rule=contract&free=14&days1=x')).contract!.begins).toEqual(['x', '', '']);
});

test('whatever stands in an address, there is an answer or a reason, never a fault of the program', () => {
  const text = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', '1', '7', '20', '0', '99999', '2026-11-02'));
  const keys = [
    'start',
    'until',
    'free',
    'first',
    'counting',
    'currency',
    'begin2',
    'begin3',
    'days1',
    'size',
    'boxes',
    'price1',
    'price2',
  ];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), text), { maxLength: 20 }), pairs => {
      const request = readRequest(new URLSearchParams([['rule', CONTRACT], ...pairs]));
      const answer = contractAnswer(request.contract!, request, calendar);
      if (answer.kind === 'faults') expect(answer.faults.length).toBeGreaterThan(0);
      expect(readRequest(new URLSearchParams(writeRequest(request)))).toEqual(request);
    }),
    { numRuns: 500 },
  );
});
