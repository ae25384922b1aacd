// Several kinds of box in one estimate: by kind what is charged by the box, once what is charged by the bill, whatever their order.
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUsable, MOST_KINDS, writeEstimate, type Answers } from '#tools/estimate/answers.ts';
import type { EstimateData, EstimateFee, EstimateRow } from '#tools/estimate/data.ts';
import { estimate, type Estimate } from '#tools/estimate/estimate.ts';
import type { Line } from '#tools/estimate/line.ts';
import { quantitiesOf } from '#domain/price/quantity.ts';
import { ask, data, DAY, requestOf } from './ask.ts';

const told = ({ lines }: Estimate, fee: string) =>
  lines
    .filter(line => line.fee === fee)
    .map(({ outcome, kinds }) => [
      kinds.join(),
      outcome.kind === 'amount' ? `${outcome.from.toFixed()}..${outcome.to.toFixed()}` : outcome.kind,
    ]);
const parts = ({ lines }: Estimate, fee: string) =>
  lines
    .filter(line => line.fee === fee)
    .flatMap(line => line.parts.map(part => [part.kinds.join(), part.amount.to.toFixed()]));

describe('in an address', () => {
  const two = 'scenario=import-box&container=20&boxes=1&container=40hq&boxes=2';

  test('K27-01: 1×20GP + 2×40HQ: each by its own row, in one line, the parts told', () => {
    const found = ask(two);
    expect(told(found, '0104')).toEqual([['0,1', '170..170']]);
    expect(parts(found, '0104')).toEqual([
      ['0', '34'],
      ['1', '136'],
    ]);
  });

  test('a reefer beside dry boxes: what reefers alone meet is for them alone', () => {
    const found = ask('scenario=import-box&container=20&boxes=3&container=40&cargo=general&cargo=reefer&boxes=1');
    expect(told(found, '0104')).toEqual([['0,1', '238..238']]);
    expect(told(found, '0701').map(([kinds]) => kinds)).toEqual(['1']);
    expect(told(found, '0706')).toEqual([]);
  });

  test('a kind without a row is a gap of its own; the others keep their number', () => {
    const found = ask('scenario=import-box&container=45&boxes=1&container=20&boxes=2');
    expect(told(found, '0104')).toEqual([
      ['1', '68..68'],
      ['0', 'gap'],
    ]);
  });

  test('one kind of none is not there, and none at all cost nothing', () => {
    expect(told(ask('scenario=import-box&container=45&boxes=0&container=20&boxes=2'), '0104')).toEqual([
      ['1', '68..68'],
    ]);
    expect(told(ask('scenario=import-box&boxes=0'), '0104')).toEqual([['0', '0..0']]);
  });

  test('what is left out has its usual answer, in every line', () => {
    expect(
      requestOf('scenario=import-box&container=40&container=20').kinds.map(({ boxes, cargo }) => [boxes, cargo]),
    ).toEqual([
      ['1', 'general'],
      ['1', 'general'],
    ]);
  });

  test('the same comes back, and faults stand at their line', () => {
    const request = requestOf(`${two}&boxes=x&trade=domestic`);
    expect(request.kindFaults).toEqual([{}, {}, { boxes: 'not-a-number' }]);
    const scenario = data.scenarios.find(({ id }) => id === 'import-box')!;
    expect(requestOf(writeEstimate(scenario, DAY, request.kinds))).toEqual(request);
  });

  test('more kinds than are taken are said', () => {
    const many = requestOf(`scenario=import-box${'&boxes=1'.repeat(MOST_KINDS + 30)}`);
    expect([many.faults, many.kinds.length, isUsable(many)]).toEqual([{ kinds: 'too-many-kinds' }, MOST_KINDS, false]);
  });

  test('a scenario that tells no kinds apart takes one number', () =>
    expect(requestOf('scenario=tonnage-tax&nt=1&nt=2').kinds.map(({ nt }) => nt)).toEqual(['1']));
});

const scenarios = data.scenarios.filter(({ kinds }) => kinds);
const scenarioAndKinds = fc.constantFrom(...scenarios).chain(scenario => {
  const [shared, own] = [false, true].map(isOwn =>
    fc.record(
      Object.fromEntries(
        scenario.questions
          .filter(({ id }) => scenario.kinds!.includes(id) === isOwn)
          .map(question => [
            question.id,
            'choices' in question
              ? fc.constantFrom(...question.choices.map(({ code }) => code))
              : fc.integer({ min: isOwn ? 1 : 0, max: 40 }).map(String),
          ]),
      ),
    ),
  );
  const kinds = fc
    .tuple(shared!, fc.array(own!, { minLength: 1, maxLength: 4 }))
    .map(([common, all]) => all.map((one): Answers => ({ ...common, ...one })));
  return fc.tuple(fc.constant(scenario), kinds, fc.constantFrom(DAY, '2020-05-01', '2018-01-01', '1998-01-01'));
});

const sums = ({ total }: Estimate) =>
  total.sums.map(({ currency, atLeast, atMost }) => [currency, atLeast.toFixed(), atMost.toFixed()]).sort();
const amountOf = ({ outcome }: Line) => (outcome.kind === 'amount' ? outcome : null);

test('the order of kinds does not matter', () => {
  fc.assert(
    fc.property(scenarioAndKinds, ([scenario, kinds, day]) => {
      const [there, back] = [kinds, kinds.toReversed()].map(all => estimate(data, scenario, all, day));
      expect(sums(back!)).toEqual(sums(there!));
      expect([back!.total.unknown, back!.total.possible]).toEqual([there!.total.unknown, there!.total.possible]);
    }),
    { numRuns: 200 },
  );
});

test('several kinds come to what each comes to; what is not charged by the box, once', () => {
  const byBox = ({ row, parts: own }: Line) =>
    [...(row ? [row] : []), ...own.map(part => part.row)].some(one => quantitiesOf(one, data.units).includes('boxes'));
  const total = (lines: readonly Line[], end: 'from' | 'to') =>
    lines.reduce((sum, line) => sum.plus(amountOf(line)?.[end] ?? 0), new Big(0));
  fc.assert(
    fc.property(scenarioAndKinds, ([scenario, kinds, day]) => {
      const mixed = estimate(data, scenario, kinds, day).lines;
      const single = kinds.flatMap(kind => estimate(data, scenario, [kind], day).lines);
      for (const fee of new Set(single.map(line => line.fee))) {
        const [all, each] = [mixed, single].map(lines => lines.filter(line => line.fee === fee && amountOf(line)));
        const once = new Map(
          each!.filter(line => !byBox(line)).map(line => [`${line.entity} ${line.row!.id} ${line.place}`, line]),
        );
        const expected = [...each!.filter(byBox), ...once.values()];
        for (const end of ['from', 'to'] as const)
          expect([fee, end, total(all!, end).toFixed()]).toEqual([fee, end, total(expected, end).toFixed()]);
      }
    }),
    { numRuns: 200 },
  );
});

describe('prices that are no plain price a box', () => {
  const version = (...rows: Partial<EstimateRow>[]) => ({
    ...{ from: '2020-01-01', basis: [], grade: 'official' },
    rows: rows.map((row, at) => ({
      id: `row-${at}`,
      label: '',
      when: {},
      notes: [],
      unit: 'box',
      currency: 'CNY',
      ...row,
    })),
  });
  const of = (...lists: [entity: string, ...rows: Partial<EstimateRow>[]][]) => {
    const fee: EstimateFee = {
      ...{ name: 'THC', chargedBy: lists.map(([entity]) => entity), paidBy: ['cargo'], reliefs: [], parts: [] },
      lists: lists.map(([entity, ...rows]) => ({ entity, versions: [version(...rows)] })),
    };
    const scenario = { ...data.scenarios.find(({ id }) => id === 'import-box')!, meets: [{ fee: '0802' }] };
    const tiny: EstimateData = { ...data, fees: { '0802': fee }, scenarios: [scenario] };
    const { kinds } = requestOf('scenario=import-box&container=20&boxes=1&container=40hq&boxes=2');
    return told(estimate(tiny, scenario, kinds, DAY), '0802');
  };
  const [small, large] = [{ when: { container: '20' } }, { when: { container: '40' } }];

  test('a minimum of a row holds for the bill, not for each kind', () =>
    expect(of(['', { amount: '50', minimum: '200' }])).toEqual([['0,1', '200..200']]));
  test('steps go by all boxes of the row', () => {
    const bands = [{ upTo: '2', rate: '100' }, { rate: '60' }];
    expect(of(['', { tiers: { by: 'boxes', kind: 'marginal', bands } }])).toEqual([['0,1', '260..260']]);
  });
  test('a price by the bill is taken once', () =>
    expect(of(['', { amount: '450', unit: 'document' }])).toEqual([['0,1', '450..450']]));
  test('a price by the bill that differs by kind has no number for a bill of both', () =>
    expect(
      of(['', { ...small, amount: '300', unit: 'document' }, { ...large, amount: '500', unit: 'document' }]),
    ).toEqual([['0,1', 'gap']]));
  test('beside it, a price by the box keeps its number', () =>
    expect(
      of(['', { ...small, amount: '850' }, { ...large, amount: '1300' }, { amount: '100', unit: 'document' }]),
    ).toEqual([
      ['0,1', '100..100'],
      ['0,1', '3450..3450'],
    ]));
  test('ranges add up', () =>
    expect(of(['', { ...small, range: { from: '700', to: '850' } }, { ...large, amount: '1300' }])).toEqual([
      ['0,1', '3300..3450'],
    ]));
  test('of several lists, from the lowest to the highest of what each comes to in all', () =>
    expect(
      of(
        ['a', { ...small, amount: '850' }, { ...large, amount: '1300' }],
        ['b', { ...small, amount: '700' }, { ...large, amount: '1400' }],
      ),
    ).toEqual([['0,1', '3450..3500']]));
  test('a list that has no row for a kind is left aside for that kind alone', () =>
    expect(
      of(['a', { ...small, amount: '850' }, { ...large, amount: '1300' }], ['b', { ...small, amount: '700' }]),
    ).toEqual([
      ['0', '700..850'],
      ['1', '2600..2600'],
    ]));
  test('what a list has for high-cube boxes alone is for them alone', () =>
    expect(
      of(['', { when: { boxType: 'dry' }, amount: '10' }, { when: { boxType: 'high-cube' }, amount: '15' }]),
    ).toEqual([['0,1', '40..40']]));

  test('a share of what some rows come to takes the parts by those rows alone', () => {
    const fee = (...rows: Partial<EstimateRow>[]): EstimateFee => ({
      ...{ name: 'THC', chargedBy: [], paidBy: ['cargo'], reliefs: [], parts: [] },
      lists: [{ entity: '', versions: [version(...rows)] }],
    });
    const share = { percent: { of: 'small', rate: '0.1' }, unit: undefined };
    const scenario = {
      ...data.scenarios.find(({ id }) => id === 'import-box')!,
      meets: [{ fee: '0802' }, { fee: '0803' }],
    };
    const tiny: EstimateData = {
      ...{ ...data, scenarios: [scenario], bases: { small: { charges: [{ fee: '0802', rates: ['row-0'] }] } } },
      fees: { '0802': fee({ ...small, amount: '850' }, { ...large, amount: '1300' }), '0803': fee(share) },
    };
    const { kinds } = requestOf('scenario=import-box&container=20&boxes=1&container=40hq&boxes=2');
    expect(told(estimate(tiny, scenario, kinds, DAY), '0803')).toEqual([['0,1', '85..85']]);
  });
});
