import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainFormula } from '#domain/price/formula.ts';
import { priceKindOf, priceOf, type PriceCodes } from '#domain/price/price.ts';
import { stepped, type Given } from '#domain/price/quantity.ts';
import { priceKinds, Rate } from '#schema/rate.ts';
import { decimal } from '../arbitrary.ts';

const codes: PriceCodes = {
  units: {
    box: { of: ['boxes'] },
    'box-day': { of: ['boxes', 'days'] },
    'net-ton': { of: ['net-tonnage'] },
    'net-ton-day': { of: ['net-tonnage', 'days'] },
    'hundred-tons': { of: ['gross-tonnage'], per: { 'gross-tonnage': '100' } },
    'hundred-tons-day': { of: ['gross-tonnage', 'days'], per: { 'gross-tonnage': '100' } },
    job: { of: ['jobs'] },
    day: { of: ['days'] },
    hour: { of: ['hours'] },
    week: { of: ['days'], per: { days: '7' } },
  },
  roundings: {
    'half-up-cent': { to: '0.01', how: 'half-up' },
    'drop-below-yuan': { to: '1', how: 'down' },
    'up-to-five': { to: '5', how: 'up' },
  },
};

interface Band {
  upTo?: string;
  rate: string;
}

/** A rate as a data file would give it, checked by the schema. */
function rate(price: Record<string, unknown>): Rate {
  return Rate.parse({ id: 'row', label: { zh: '行', en: 'row' }, currency: 'CNY', ...price });
}

/** The total, or the ends of a range, or why there is none. */
function cost(price: Record<string, unknown>, given: Given): string {
  const priced = priceOf(rate(price), given, codes);
  switch (priced.kind) {
    case 'exact':
      return priced.total.toFixed();
    case 'range':
      return `${priced.from.toFixed()}–${priced.to.toFixed()}`;
    case 'none':
      return priced.reason;
  }
}

function formulaOf(price: Record<string, unknown>, given: Given): string {
  const priced = priceOf(rate(price), given, codes);
  return priced.kind === 'none' ? '' : plainFormula(priced.formula);
}

const marginal = {
  tiers: {
    by: 'net-tonnage',
    kind: 'marginal',
    bands: [{ upTo: '100', rate: '0.5' }, { upTo: '200', rate: '0.4' }, { rate: '0.3' }],
  },
  unit: 'net-ton',
};
const wholeBand = { ...marginal, tiers: { ...marginal.tiers, kind: 'whole-band' } };
const storage = {
  tiers: { by: 'days', kind: 'marginal', bands: [{ upTo: '4', rate: '0' }, { upTo: '10', rate: '4' }, { rate: '8' }] },
  unit: 'box-day',
};

describe('a price by kind', () => {
  test.each<[string, Record<string, unknown>, Given, string]>([
    ['an amount, times the quantities of its unit', { amount: '34', unit: 'box' }, { boxes: 10 }, '340'],
    ['an amount per box and day', { amount: '2.5', unit: 'box-day' }, { boxes: 3, days: '4' }, '30'],
    ['an amount without a unit', { amount: '34' }, {}, '34'],
    [
      'an amount that is exempt up to a sum, at the sum',
      { amount: '5', unit: 'box', exemptUpTo: '50' },
      { boxes: 10 },
      '0',
    ],
    ['the same just above it', { amount: '5', unit: 'box', exemptUpTo: '50' }, { boxes: '10.001' }, '50.005'],
    ['an amount that floats would get wrong', { amount: '0.1', unit: 'box' }, { boxes: 3 }, '0.3'],
    ['a range, which stays a range', { range: { from: '500', to: '850' }, unit: 'box' }, { boxes: 2 }, '1000–1700'],
    ['a percentage of its base', { percent: { of: 'cargo-value', rate: '0.0005' } }, { 'cargo-value': 100_000 }, '50'],
    [
      'a percentage per day',
      { percent: { of: 'cargo-value', rate: '0.0005', per: 'day' } },
      { 'cargo-value': 100_000, days: 3 },
      '150',
    ],
    [
      'a percentage just below its threshold',
      { percent: { of: 'cargo-value', rate: '0.01', threshold: '50' } },
      { 'cargo-value': '4999.99' },
      '0',
    ],
    [
      'a percentage at its threshold',
      { percent: { of: 'cargo-value', rate: '0.01', threshold: '50' } },
      { 'cargo-value': '5000' },
      '50',
    ],
    ['marginal tiers, within the first', marginal, { 'net-tonnage': 60 }, '30'],
    ['marginal tiers, at an edge', marginal, { 'net-tonnage': 100 }, '50'],
    ['marginal tiers, across all', marginal, { 'net-tonnage': 250 }, '105'],
    ['marginal tiers of nothing', marginal, { 'net-tonnage': 0 }, '0'],
    ['marginal tiers by days, times the boxes', storage, { boxes: 2, days: 12 }, '80'],
    ['whole-band tiers, within the first', wholeBand, { 'net-tonnage': 60 }, '30'],
    ['whole-band tiers, at an edge still the lower band', wholeBand, { 'net-tonnage': 100 }, '50'],
    ['whole-band tiers, just above it all at the next', wholeBand, { 'net-tonnage': 101 }, '40.4'],
    ['a formula', { formula: { expression: '558 + 9 * (mtow - 50)', of: ['mtow'] } }, { mtow: 60 }, '648'],
    ['a factor, which needs the rate it is of', { factor: { value: '0.9', of: {} } }, {}, 'factor'],
    ['cost', { atCost: true }, {}, 'at-cost'],
    ['a waiver', { waived: true }, {}, '0'],
    ['a figure that is not published', { unpublished: true, unit: 'box' }, { boxes: 3 }, 'unpublished'],
  ])('%s', (_, price, given, expected) => {
    expect(cost(price, given)).toBe(expected);
  });

  test('is known for every kind there is', () => {
    const examples: Record<(typeof priceKinds)[number], unknown> = {
      amount: '1',
      range: { from: '1', to: '2' },
      percent: { of: 'x', rate: '1' },
      tiers: marginal.tiers,
      formula: { expression: '1', of: ['x'] },
      factor: { value: '1', of: {} },
      atCost: true,
      waived: true,
      unpublished: true,
    };
    for (const kind of priceKinds) expect(priceKindOf(rate({ [kind]: examples[kind] }))).toBe(kind);
    expect(() => priceKindOf(rate({}))).toThrow('rate row has no price');
  });
});

describe('bounds', () => {
  const perBox = { amount: '10', unit: 'box' };

  test.each<[string, Record<string, unknown>, Given, string]>([
    ['a minimum raises what is less', { ...perBox, minimum: '25' }, { boxes: 2 }, '25'],
    ['a minimum leaves what is more', { ...perBox, minimum: '25' }, { boxes: 3 }, '30'],
    ['a minimum makes nothing of nothing', { ...perBox, minimum: '25' }, { boxes: 0 }, '0'],
    ['a maximum cuts what is more', { ...perBox, maximum: '25' }, { boxes: 3 }, '25'],
    ['a maximum leaves what is less', { ...perBox, maximum: '25' }, { boxes: 2 }, '20'],
    [
      'both ends of a range are bound',
      { range: { from: '10', to: '20' }, unit: 'box', minimum: '15', maximum: '18' },
      { boxes: 1 },
      '15–18',
    ],
    [
      'a least quantity is charged even where less was used',
      { ...perBox, minimumQuantity: { of: 'boxes', value: '5' } },
      { boxes: 2 },
      '50',
    ],
    [
      'a least quantity is no bound above',
      { ...perBox, minimumQuantity: { of: 'boxes', value: '5' } },
      { boxes: 6 },
      '60',
    ],
    [
      'a least quantity counts in tiers',
      { ...marginal, minimumQuantity: { of: 'net-tonnage', value: '100' } },
      { 'net-tonnage': 1 },
      '50',
    ],
    [
      'a least quantity of something else changes nothing',
      { ...perBox, minimumQuantity: { of: 'days', value: '5' } },
      { boxes: 2 },
      '20',
    ],
  ])('%s', (_, price, given, expected) => {
    expect(cost(price, given)).toBe(expected);
  });
});

describe('a quantity in steps', () => {
  const perTonne = { amount: '10', unit: 'hundred-tons', step: { 'gross-tonnage': '100' } };
  const perHour = { amount: '10', unit: 'hour', step: { hours: '0.5' }, minimumQuantity: { of: 'hours', value: '1' } };

  test.each<[string, Record<string, unknown>, Given, string]>([
    ['part of a hundred counts as a hundred', perTonne, { 'gross-tonnage': 51321 }, '5140'],
    ['what is no part stays', perTonne, { 'gross-tonnage': 51300 }, '5130'],
    ['nothing stays nothing', perTonne, { 'gross-tonnage': 0 }, '0'],
    ['half an hour', perHour, { hours: '1.6' }, '20'],
    ['the least, where less was used', perHour, { hours: '0.2' }, '10'],
    ['six hours', { amount: '10', unit: 'hour', step: { hours: '6' } }, { hours: '6.01' }, '120'],
    ['seven days begun', { amount: '94.77', unit: 'week', step: { days: '7' } }, { days: 16 }, '284.31'],
    ['a unit of many, pro rata without a step', { amount: '14', unit: 'week' }, { days: 3 }, '6'],
    [
      'two quantities of one row',
      { amount: '1', unit: 'hundred-tons-day', step: { 'gross-tonnage': '100', days: '1' } },
      { 'gross-tonnage': 201, days: '1.1' },
      '6',
    ],
    [
      'a step counts in tiers, before the band is found',
      { ...wholeBand, step: { 'net-tonnage': '60' } },
      { 'net-tonnage': 61 },
      '48',
    ],
  ])('%s', (_, price, given, expected) => {
    expect(cost(price, given)).toBe(expected);
  });
});

const tug = {
  tiers: {
    by: 'gross-tonnage',
    per: '100',
    kind: 'whole-band',
    bands: [
      { upTo: '2000', base: '8140.00', rate: '0' },
      { upTo: '10000', base: '12633.99', above: '2000', rate: '268.99' },
      { base: '38494.51', above: '10000', rate: '84.95' },
    ],
  },
  unit: 'job',
};

describe('a base, and so much per so many above a threshold', () => {
  const landing = {
    tiers: { by: 'gross-tonnage', kind: 'whole-band', bands: [{ base: '558', above: '50', rate: '9' }] },
  };

  test.each<[string, Record<string, unknown>, Given, string]>([
    ['in one band', landing, { 'gross-tonnage': 70 }, '738'],
    ['at the threshold the base alone', landing, { 'gross-tonnage': 50 }, '558'],
    ['below it never less than the base', landing, { 'gross-tonnage': 10 }, '558'],
    ['a band that is nothing but its base', tug, { 'gross-tonnage': 1999, jobs: 2 }, '16280'],
    ['the part above the threshold, for each hundred', tug, { 'gross-tonnage': 5000, jobs: 1 }, '20703.69'],
    ['times the jobs', tug, { 'gross-tonnage': 51300, jobs: 2 }, '147157.72'],
    [
      'a threshold without a base',
      { tiers: { by: 'days', kind: 'whole-band', bands: [{ above: '2', rate: '5' }] } },
      { days: 5 },
      '15',
    ],
    [
      'marginal tiers for each hundred, by the unit',
      {
        tiers: { by: 'gross-tonnage', kind: 'marginal', bands: [{ upTo: '200', rate: '5' }, { rate: '3' }] },
        unit: 'hundred-tons-day',
      },
      { 'gross-tonnage': 500, days: 2 },
      '38',
    ],
  ])('%s', (_, price, given, expected) => {
    expect(cost(price, given)).toBe(expected);
  });
});

describe('standing reductions', () => {
  const little = {
    label: { zh: '少', en: 'Little' },
    by: 'boxes',
    per: { of: 'net-tonnage', value: '100' },
    bands: [{ upTo: '2', rate: '0.95' }, { upTo: '25', rate: '0.60' }, { rate: '0' }],
  };
  const often = { label: { zh: '勤', en: 'Often' }, by: 'days', bands: [{ upTo: '4', rate: '0' }, { rate: '0.10' }] };
  const dues = (kind: string) => ({ amount: '1', unit: 'net-ton', reductions: { kind, of: [little, often] } });

  test.each<[string, Record<string, unknown>, Given, string]>([
    ['the larger of two', dues('largest'), { 'net-tonnage': 100, boxes: 20, days: 5 }, '40'],
    ['the other, where that is larger', dues('largest'), { 'net-tonnage': 100, boxes: 26, days: 5 }, '90'],
    ['none, where neither is for the case', dues('largest'), { 'net-tonnage': 100, boxes: 26, days: 4 }, '100'],
    ['one after another, where the list says so', dues('each'), { 'net-tonnage': 100, boxes: 20, days: 5 }, '36'],
    [
      'the minimum comes after them',
      { ...dues('largest'), minimum: '45' },
      { 'net-tonnage': 100, boxes: 20, days: 5 },
      '45',
    ],
    [
      'both ends of a range',
      { range: { from: '1', to: '2' }, unit: 'net-ton', reductions: { kind: 'largest', of: [often] } },
      { 'net-tonnage': 100, days: 5 },
      '90–180',
    ],
  ])('%s', (_, price, given, expected) => {
    expect(cost(price, given)).toBe(expected);
  });

  test.each<[string, Given, string]>([
    ['a quantity that is missing', { 'net-tonnage': 100, days: 5 }, 'rate row needs the quantity “boxes”'],
    ['nothing to share out over', { 'net-tonnage': 0, boxes: 1, days: 5 }, 'division by zero'],
  ])('%s is said', (_, given, message) => {
    expect(() => cost(dues('largest'), given)).toThrow(new RangeError(message));
  });
});

describe('rounding', () => {
  test.each([
    ['half-up-cent', '0.125', '0.13'],
    ['half-up-cent', '0.1249', '0.12'],
    ['half-up-cent', '1.005', '1.01'],
    ['drop-below-yuan', '12.99', '12'],
    ['drop-below-yuan', '0.99', '0'],
    ['up-to-five', '12.01', '15'],
    ['up-to-five', '15', '15'],
    [undefined, '12.3456', '12.3456'],
  ])('by %s makes %s into %s', (rounding, amount, expected) => {
    expect(cost({ amount, rounding }, {})).toBe(expected);
  });

  test('comes at the end: not for each box, but for all', () => {
    expect(cost({ amount: '0.125', unit: 'box', rounding: 'half-up-cent' }, { boxes: 3 })).toBe('0.38');
    expect(cost({ amount: '0.5', unit: 'box', rounding: 'drop-below-yuan' }, { boxes: 3 })).toBe('1');
  });
});

describe('what cannot be priced', () => {
  test.each<[string, Record<string, unknown>, Given, string]>([
    ['a quantity that is missing', { amount: '1', unit: 'box' }, { days: 1 }, 'rate row needs the quantity “boxes”'],
    ['a quantity below nothing', { amount: '1', unit: 'box' }, { boxes: -1 }, '“boxes” must not be negative'],
    [
      'a size above the last of whole bands',
      {
        tiers: {
          by: 'days',
          kind: 'whole-band',
          bands: [
            { upTo: '1', rate: '1' },
            { upTo: '2', rate: '2' },
          ],
        },
      },
      { days: 3 },
      'above the last band',
    ],
    [
      'a size above the last of marginal bands',
      {
        tiers: {
          by: 'days',
          kind: 'marginal',
          bands: [
            { upTo: '1', rate: '1' },
            { upTo: '2', rate: '2' },
          ],
        },
      },
      { days: 3 },
      'above the last band',
    ],
    [
      'a formula that divides by zero',
      { formula: { expression: '1 / days', of: ['days'] } },
      { days: 0 },
      'division by zero',
    ],
  ])('%s is said', (_, price, given, message) => {
    expect(() => cost(price, given)).toThrow(new RangeError(message));
  });
});

describe('the formula that is shown', () => {
  test.each<[string, Record<string, unknown>, Given, string]>([
    ['names each factor', { amount: '34', unit: 'box-day' }, { boxes: 10, days: 2 }, '10 × 34 × 2'],
    ['names each part of tiers', marginal, { 'net-tonnage': 250 }, '100 × 0.5 + 100 × 0.4 + 50 × 0.3'],
    ['puts parts in brackets where they are multiplied', storage, { boxes: 2, days: 6 }, '(4 × 0 + 2 × 4) × 2'],
    ['is nothing for nothing', marginal, { 'net-tonnage': 0 }, '0'],
    [
      'names base and share',
      { percent: { of: 'cargo-value', rate: '0.01', per: 'day' } },
      { 'cargo-value': 500, days: 2 },
      '500 × 0.01 × 2',
    ],
    [
      'names the quantity as it is billed, and how many make a unit',
      { amount: '117.08', unit: 'hundred-tons', step: { 'gross-tonnage': '100' } },
      { 'gross-tonnage': 51321 },
      '51400 ÷ 100 × 117.08',
    ],
    [
      'names the base and what lies above the threshold',
      tug,
      { 'gross-tonnage': 51300, jobs: 2 },
      '(38494.51 + (51300 − 10000) ÷ 100 × 84.95) × 2',
    ],
    ['names the base alone where nothing lies above', tug, { 'gross-tonnage': 100, jobs: 1 }, '8140.00 × 1'],
    [
      'names what is taken off',
      {
        formula: { expression: '558 + 9 * days', of: ['days'] },
        reductions: {
          kind: 'largest',
          of: [{ label: { zh: '勤', en: 'Often' }, by: 'days', bands: [{ rate: '0.10' }] }],
        },
      },
      { days: 2 },
      '(558 + 9 × 2) × (1 − 0.1)',
    ],
  ])('%s', (_, price, given, expected) => {
    expect(formulaOf(price, given)).toBe(expected);
  });
});

describe('whatever the figures', () => {
  const positive = fc.integer({ min: 1, max: 1_000_000 });
  /** Edges and rates of two to five bands, the last one open. */
  const bands: fc.Arbitrary<Band[]> = fc
    .tuple(fc.uniqueArray(positive, { minLength: 1, maxLength: 4 }), fc.array(decimal, { minLength: 5, maxLength: 5 }))
    .map(([edges, rates]) => [
      ...edges.toSorted((a, b) => a - b).map((edge, index) => ({ upTo: String(edge), rate: rates[index]! })),
      { rate: rates[4]! },
    ]);
  const exact = (price: Record<string, unknown>, given: Given): Big => {
    const priced = priceOf(rate(price), given, codes);
    if (priced.kind !== 'exact') throw new Error(`not exact: ${priced.kind}`);
    return priced.total;
  };

  test('an amount is the exact product', () => {
    fc.assert(
      fc.property(decimal, fc.nat(), decimal, (amount, boxes, days) => {
        const expected = new Big(amount).times(boxes).times(days);
        expect(exact({ amount, unit: 'box-day' }, { boxes, days }).eq(expected)).toBe(true);
      }),
    );
  });

  const step = fc.constantFrom('0.5', '1', '6', '7', '100');

  test('a step rounds up by less than itself, and what is rounded stays', () => {
    fc.assert(
      fc.property(decimal, step, (size, by) => {
        const once = stepped(new Big(size), by);
        expect(once.gte(size) && once.minus(size).lt(by)).toBe(true);
        expect(stepped(once, by).eq(once)).toBe(true);
      }),
    );
  });

  test('more never costs less in steps', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, step, decimal, (amount, a, b, by, value) => {
        const price = { amount, unit: 'hour', step: { hours: by }, minimumQuantity: { of: 'hours', value } };
        const [less, more] = new Big(a).lte(b) ? [a, b] : [b, a];
        expect(exact(price, { hours: less }).lte(exact(price, { hours: more }))).toBe(true);
      }),
    );
  });

  test('more never costs less with a base and so much per so many above a threshold', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, step, decimal, decimal, (base, above, each, per, a, b) => {
        const price = { tiers: { by: 'days', per, kind: 'whole-band', bands: [{ base, above, rate: each }] } };
        const [less, more] = new Big(a).lte(b) ? [a, b] : [b, a];
        const [low, high] = [exact(price, { days: less }), exact(price, { days: more })];
        expect(low.lte(high) && low.gte(base)).toBe(true);
      }),
    );
  });

  test('the larger of two reductions leaves no more than either alone, and no less than both', () => {
    const part = fc.integer({ min: 0, max: 100 }).map(percent => String(percent / 100));
    fc.assert(
      fc.property(decimal, part, part, (amount, a, b) => {
        const of = [a, b].map(taken => ({
          label: { zh: '减', en: 'Off' },
          by: 'days',
          bands: [{ rate: taken }],
        }));
        const left = (kind: string, some: unknown[]) => exact({ amount, reductions: { kind, of: some } }, { days: 1 });
        const larger = left('largest', of);
        for (const one of of) expect(larger.lte(left('each', [one]))).toBe(true);
        expect(larger.gte(left('each', of))).toBe(true);
      }),
    );
  });

  test('marginal tiers never cost less for more, and meet at every edge', () => {
    fc.assert(
      fc.property(bands, positive, positive, (list, a, b) => {
        const total = (size: number) =>
          exact({ tiers: { by: 'days', kind: 'marginal', bands: list }, unit: 'day' }, { days: size });
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(total(less).lte(total(more))).toBe(true);
        for (const [index, { upTo }] of list.entries()) {
          if (upTo === undefined) continue;
          // One unit above an edge costs just that unit more, at the next band's rate.
          const more = total(Number(upTo) + 1).minus(total(Number(upTo)));
          expect(more.eq(list[index + 1]!.rate)).toBe(true);
        }
      }),
    );
  });

  test('marginal tiers are the sum of each unit at the rate of its band', () => {
    const small: fc.Arbitrary<Band[]> = fc
      .tuple(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(decimal, { minLength: 3, maxLength: 3 }),
      )
      .map(([first, more, [a, b, c]]) => [
        { upTo: String(first), rate: a! },
        { upTo: String(first + more), rate: b! },
        { rate: c! },
      ]);
    fc.assert(
      fc.property(small, fc.nat(60), (list, size) => {
        let expected = new Big(0);
        for (let one = 1; one <= size; one++) {
          expected = expected.plus(list.find(({ upTo }) => upTo === undefined || one <= Number(upTo))!.rate);
        }
        const total = exact({ tiers: { by: 'days', kind: 'marginal', bands: list }, unit: 'day' }, { days: size });
        expect(total.eq(expected)).toBe(true);
      }),
    );
  });

  test('whole-band tiers are the size times the rate of one band', () => {
    fc.assert(
      fc.property(bands, positive, (list, size) => {
        const total = exact({ tiers: { by: 'days', kind: 'whole-band', bands: list }, unit: 'day' }, { days: size });
        const band = list.find(({ upTo }) => upTo === undefined || size <= Number(upTo))!;
        expect(total.eq(new Big(band.rate).times(size))).toBe(true);
      }),
    );
  });

  test('tiers of one rate throughout are that rate', () => {
    fc.assert(
      fc.property(bands, decimal, positive, fc.constantFrom('marginal', 'whole-band'), (list, same, size, kind) => {
        const flat = list.map(band => ({ ...band, rate: same }));
        const total = exact({ tiers: { by: 'days', kind, bands: flat }, unit: 'day' }, { days: size });
        expect(total.eq(new Big(same).times(size))).toBe(true);
      }),
    );
  });

  test('what is charged lies between minimum and maximum, or is nothing', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, fc.nat(1000), (amount, a, b, boxes) => {
        const [minimum, maximum] = new Big(a).lte(b) ? [a, b] : [b, a];
        const total = exact({ amount, unit: 'box', minimum, maximum }, { boxes });
        const charged = new Big(amount).times(boxes).gt(0) && new Big(maximum).gt(0);
        expect(total.lte(maximum)).toBe(true);
        expect(charged ? total.gte(minimum) : total.eq(0)).toBe(true);
      }),
    );
  });

  test('a range keeps its order', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, fc.nat(1000), (a, b, minimum, boxes) => {
        const [from, to] = new Big(a).lte(b) ? [a, b] : [b, a];
        const priced = priceOf(rate({ range: { from, to }, unit: 'box', minimum }), { boxes }, codes);
        expect(priced.kind === 'range' && priced.from.lte(priced.to)).toBe(true);
      }),
    );
  });

  test('rounding to a cent moves a total by half a cent at most, dropping by less than a yuan and never up', () => {
    fc.assert(
      fc.property(decimal, fc.nat(1000), (amount, boxes) => {
        const plain = exact({ amount, unit: 'box' }, { boxes });
        const cent = exact({ amount, unit: 'box', rounding: 'half-up-cent' }, { boxes });
        const dropped = exact({ amount, unit: 'box', rounding: 'drop-below-yuan' }, { boxes });
        expect(cent.minus(plain).abs().lte('0.005')).toBe(true);
        expect(dropped.lte(plain) && plain.minus(dropped).lt(1)).toBe(true);
        expect(dropped.eq(dropped.round(0))).toBe(true);
      }),
    );
  });
});
