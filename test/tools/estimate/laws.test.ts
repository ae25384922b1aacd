// What holds of every estimate, whatever is asked: more never costs less, bands meet, only what is to be paid is rounded, sums are sums.
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isChoice, isTime } from '#tools/estimate/answers.ts';
import type { EstimateScenario } from '#tools/estimate/data.ts';
import { estimate } from '#tools/estimate/estimate.ts';
import { priceOf, type PriceRow } from '#domain/price/price.ts';
import { quantitiesOf } from '#domain/price/quantity.ts';
import { day } from '../../domain/arbitrary.ts';
import { ask, data, DAY } from './ask.ts';

/** Answers without fault to every question of a scenario. */
const answersTo = ({ questions }: EstimateScenario) =>
  fc.record(
    Object.fromEntries(
      questions.map(question => [
        question.id,
        isChoice(question)
          ? fc.constantFrom(...question.choices.map(({ code }) => code))
          : isTime(question)
            ? fc.constant(question.usual)
            : question.whole
              ? fc.nat({ max: Math.min(Number(question.most), 1000) }).map(String)
              : fc.nat({ max: 200_000_000 }).map(count => new Big(count).div(1000).toFixed()),
      ]),
    ),
  );
const request = fc
  .constantFrom(...data.scenarios)
  .chain(scenario => fc.tuple(fc.constant(scenario), answersTo(scenario), day));

test('no question ever ends in an error, every line has its reason, and the total is the sum of the counted lines', () => {
  fc.assert(
    fc.property(request, ([scenario, answers, on]) => {
      const { lines, total } = estimate(data, scenario, [answers], on);
      for (const { outcome, payer, fee } of lines) {
        expect(data.fees[fee]).toBeDefined();
        expect(data.labels.parties[payer]).toBeDefined();
        if (outcome.kind !== 'amount') continue;
        expect(outcome.from.lte(outcome.to)).toBe(true);
        expect(outcome.from.gte(0)).toBe(true);
      }
      const counted = lines.filter(({ place }) => place === 'counted').map(({ outcome }) => outcome);
      expect(total.unknown).toBe(counted.filter(({ kind }) => kind === 'gap').length);
      for (const { currency, atLeast, atMost } of total.sums) {
        const amounts = counted.filter(outcome => outcome.kind === 'amount').filter(one => one.currency === currency);
        expect(atMost.eq(amounts.reduce((sum, { to }) => sum.plus(to), new Big(0)))).toBe(true);
        const least = amounts.filter(({ ceiling }) => !ceiling);
        expect(atLeast.eq(least.reduce((sum, { from }) => sum.plus(from), new Big(0)))).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

/** Every row of the data whose price is a number, with its units. */
const rows = Object.values(data.fees).flatMap(({ lists }) =>
  lists
    .flatMap(list => list.versions)
    .flatMap(version => version.rows.filter(row => row.amount ?? row.range ?? row.percent ?? row.tiers ?? row.formula)),
);
const needed = (row: PriceRow) => quantitiesOf(row, data.units);
const most = (row: PriceRow, given: Record<string, string>) => {
  const priced = priceOf(row, given, data);
  return priced.kind === 'exact' ? priced.total : priced.kind === 'range' ? priced.to : new Big(-1);
};

describe('every row of the data', () => {
  test('costs no less when more is used', () => {
    expect(rows.length).toBeGreaterThan(150);
    fc.assert(
      fc.property(
        fc.constantFrom(...rows),
        fc.array(fc.nat(1_000_000), { minLength: 4, maxLength: 4 }),
        fc.nat(1_000_000),
        fc.nat(3),
        (row, counts, more, which) => {
          const names = needed(row);
          const given = Object.fromEntries(names.map((name, at) => [name, String(counts[at] ?? 1)]));
          const name = names[which % Math.max(names.length, 1)];
          if (name === undefined) return;
          const larger = { ...given, [name]: new Big(given[name]!).plus(more).toFixed() };
          expect(most(row, larger).gte(most(row, given))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is exact: a thousandth of the quantities is a thousandth of the price, but for what is rounded by rule', () => {
    const plain = rows.filter(
      row =>
        row.amount !== undefined &&
        !row.rounding &&
        !row.minimum &&
        !row.maximum &&
        !row.minimumQuantity &&
        !row.exemptUpTo,
    );
    expect(plain.length).toBeGreaterThan(100);
    for (const row of plain) {
      const names = needed(row);
      const whole = Object.fromEntries(names.map(name => [name, '7']));
      const [first] = names;
      if (first === undefined) continue;
      const part = { ...whole, [first]: '0.007' };
      expect(most(row, part).times(1000).eq(most(row, whole))).toBe(true);
    }
  });

  test('in marginal tiers: bands meet at their edges, without a step', () => {
    const tiered = rows.filter(row => row.tiers?.kind === 'marginal');
    expect(tiered.length).toBeGreaterThan(0);
    for (const row of tiered) {
      const { by, bands } = row.tiers!;
      for (const { upTo } of bands.filter(band => band.upTo !== undefined)) {
        const others = Object.fromEntries(needed(row).map(name => [name, '1']));
        const at = (count: Big) => most(row, { ...others, [by]: count.toFixed() });
        const edge = new Big(upTo!);
        const [below, on, above] = [edge.minus('0.001'), edge, edge.plus('0.001')].map(at);
        expect(above!.minus(on!).lte(on!.minus(below!))).toBe(true);
        expect(above!.minus(on!).gt(0)).toBe(true);
      }
    }
  });

  test('keeps its minimum, maximum, least quantity and threshold', () => {
    const bound = rows.filter(row => row.minimum ?? row.maximum ?? row.minimumQuantity ?? row.percent?.threshold);
    expect(bound.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.constantFrom(...bound), fc.nat(100_000), (row, count) => {
        const price = most(row, Object.fromEntries(needed(row).map(name => [name, String(count)])));
        if (count > 0 && row.minimum !== undefined) expect(price.gte(row.minimum)).toBe(true);
        if (row.maximum !== undefined) expect(price.lte(row.maximum)).toBe(true);
        if (row.percent?.threshold !== undefined) expect(price.eq(0) || price.gte(row.percent.threshold)).toBe(true);
        if (row.minimumQuantity) {
          const least = Object.fromEntries(needed(row).map(name => [name, row.minimumQuantity!.value]));
          const low = { ...least, [row.minimumQuantity.of]: '1' };
          expect(most(row, low).eq(most(row, least))).toBe(true);
        }
      }),
    );
  });
});

test('more boxes, days, tonnes never make a total smaller', () => {
  const growing = [
    ['import-box', 'boxes'],
    ['export-box', 'detention-days'],
    ['import-bulk', 'tonnes'],
    ['vessel-call', 'tugs'],
    ['late-payment', 'unpaid'],
    ['late-declaration', 'days'],
  ] as const;
  for (const [scenario, question] of growing) {
    const sums = [0, 1, 2, 5, 40, 300].flatMap(count => {
      const { total } = ask(
        `scenario=${scenario}&${question}=${count === 300 && scenario === 'vessel-call' ? 100 : count}`,
      );
      return total.sums.map(({ atMost }) => atMost);
    });
    for (const [at, sum] of sums.entries()) expect(at === 0 || sum.gte(sums[at - 1]!), scenario).toBe(true);
  }
});

test('every charge that a scenario always meets has a line', () => {
  for (const scenario of data.scenarios) {
    const usual = Object.fromEntries(scenario.questions.map(({ id, usual: answer }) => [id, answer]));
    const { lines } = estimate(data, scenario, [usual], DAY);
    const always = scenario.meets.filter(({ if: wanted, ifMore }) => !wanted && ifMore === undefined);
    for (const { fee } of always)
      expect(
        lines.some(line => line.fee === fee),
        fee,
      ).toBe(true);
  }
});
