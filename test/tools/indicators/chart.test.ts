// Periods, growth, price steps and what a chart is made of.
import { describe, expect, test } from 'vitest';
import { chartOf } from '#tools/indicators/chart.ts';
import { yearlyGrowth } from '#tools/indicators/growth.ts';
import { positionOf } from '#domain/time/period.ts';
import { priceSteps } from '#tools/indicators/price-steps.ts';
import { rowsOfIndicator } from '#tools/indicators/rows.ts';
import { chartInWords } from '#tools/indicators/text.ts';
import { catalogue } from '../../port.ts';

test.each([
  ['2020', 2020],
  ['2020-12', 2021],
  ['2018-01-01', 2018],
  ['2021/2025', 2025],
  ['before', 0],
  ['after', 1],
  ['unknown', null],
])('the period %s stands at %s', (period, position) => {
  expect(positionOf(period)).toBe(position);
});

test('days of a year lie between it and the next, in order', () => {
  const days = ['2020-01-01', '2020-02-29', '2020-07-01', '2020-12-31'].map(day => positionOf(day)!);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  expect(days[3]).toBeLessThan(2021);
});

test.each([
  ['1929.6', '2393.99', 5, '4.41'],
  ['101.5', '15.9', 5, '-30.98'],
  ['81.95', '1486.8', 5, '78.54'],
  ['0', '5', 5, null],
  ['5', '6', 0, null],
])('from %s to %s in %i years is %s a year', (first, last, years, rate) => {
  expect(yearlyGrowth(first, last, years)).toBe(rate);
});

test('a yearly growth that a document prints agrees with its own figures, but for one that says so', () => {
  const growths = [...catalogue.indicators.values()].flatMap(indicator =>
    rowsOfIndicator(catalogue, indicator).flatMap(({ rows }) =>
      rows.filter(({ growth }) => growth?.worked).map(row => ({ slug: indicator.slug, ...row })),
    ),
  );
  expect(growths.length).toBeGreaterThan(6);
  const apart = growths.filter(({ value, growth }) => {
    const unit = 10 ** -(value!.split('.')[1]?.length ?? 0);
    return Math.abs(Number(value) - Number(growth!.worked)) > unit;
  });
  expect(apart.map(({ slug }) => slug)).toEqual(['goods-sales']);
  expect(catalogue.indicators.get('goods-sales')!.notes?.[0]?.zh).toContain(apart[0]!.growth!.worked);
});

describe('the steps of a price', () => {
  const steps = (fee: string, rates: string[], more: object = {}) =>
    priceSteps(catalogue, { fee, rates, ...more }).map(({ version, price }) => [version.from, price?.from ?? null]);

  test('are those of the versions, with gaps where nothing was read and undated lists first', () => {
    expect(steps('0106', ['laden-20-general'], { entity: 'nbport' })).toEqual([
      ['unknown', '370.00'],
      ['2018-01-01', null],
      ['2020-06-01', '490'],
      ['2022-01-01', '539'],
    ]);
  });

  test('are worked out for a ship, from the first row that a version has, and are a gap where the rate was not read', () => {
    const given = { 'net-tonnage': '130000', moves: 1 };
    expect(steps('0101', ['intl-within-10-nm-above-120000', 'intl-within-10-nm'], { given })).toEqual([
      ['1997-01-01', '65000'],
      ['2015-08-20', '59250'],
      ['2019-04-01', null],
      ['2022-04-01', '44100'],
    ]);
  });
});

describe('a chart', () => {
  const chart = (slug: string) => {
    const indicator = catalogue.indicators.get(slug)!;
    return chartOf(indicator, rowsOfIndicator(catalogue, indicator), '2026-11-22', {
      when: row => row.period,
      figure: row => row.value ?? '',
      says: row => row.period,
      nameOf: ({ id }) => id,
      unitOf: ({ unit }) => unit.zh,
    });
  };

  test('of steps ends on the day before the next, and is broken where there is no price', () => {
    const { lines, acts } = chart('price-lump-sum')!;
    expect(lines[0]!.steps.map(({ from, to, low }) => [Math.floor(from), Math.floor(to), low])).toEqual([
      [2018, 2020, null],
      [2020, 2022, 490],
      [2022, 2026, 539],
    ]);
    expect(acts.map(({ when }) => when)).toEqual(['2020-06-01', '2022-01-01']);
  });

  test('leaves out lines of another unit, single years beside sums, and periods that have no place in time', () => {
    expect(chart('cross-border-ecommerce')!.lines.map(({ name }) => name)).toEqual(['port-plan', 'commerce-plan']);
    expect(chart('price-thc')!.lines.map(({ name }) => name)).not.toContain('maersk');
  });

  test('is not drawn for a single place in time', () => {
    expect(chart('clearance-cut')).toBeNull();
    expect(chart('joint-boarding')).toBeNull();
  });

  test('is not drawn for fewer than four figures', () => {
    expect(chart('single-window-items')).toBeNull();
    expect(chart('foreign-investment')).toBeNull();
    expect(chart('world-bank-rank')).toBeNull();
  });

  test('is not drawn for one figure beside a gap', () => {
    expect(chart('goods-share')).toBeNull();
    expect(chart('peers-pilotage-2022')).toBeNull();
  });
});

describe('the sentence of a chart', () => {
  const told = (slug: string, lang: 'zh' | 'en') => {
    const indicator = catalogue.indicators.get(slug)!;
    return chartInWords(indicator, rowsOfIndicator(catalogue, indicator), catalogue.vocabulary.precisions, lang).join(
      '\n',
    );
  };

  test('tells first, last, change, goal and gaps', () => {
    const text = told('clearance-time', 'zh');
    expect(text).toContain('减少 131.55（79.1%）');
    expect(text).toContain('2025 年的目标是 24 小时');
    expect(text).toContain('2018 年、2019 年没有数字');
  });

  test('says from when a price holds, and parts dates from figures', () => {
    expect(told('price-cargo-dues', 'zh')).toContain('1997 年 40 元/箱，2019-04-01 起 34 元/箱');
    expect(told('price-cargo-dues', 'en')).toContain('40 CNY per box from 1997, 34 CNY per box from 2019-04-01');
    expect(told('price-lump-sum', 'zh')).toContain('2020-06（不晚于该月）起 490 元/箱');
    expect(told('price-lump-sum', 'zh')).toContain('2018 年没有数字');
    expect(told('clearance-cut', 'zh')).toContain('2020-12 为 79.1%');
  });

  test('is English in English', () => {
    expect(told('world-bank-rank', 'en')).toBe('Place 97 in 2017, place 56 in 2019, up 41 places.');
    expect(told('single-window-items', 'en')).toBe('62 items before, 35 items after, down 27 (43.5%).');
    expect(told('berths', 'en')).not.toContain('1 terminals');
  });

  test('counts places of a rank, and never sets five years against one', () => {
    expect(told('xinhua-baltic-rank', 'en')).toContain('up 12 places');
    expect(told('foreign-investment', 'zh')).toMatch(/2020 年一年：2020 年 24\.7 亿美元。/u);
    expect(told('foreign-investment', 'zh')).toContain(
      '2021–2025 年的目标是 130 亿美元，与 2016–2020 年相比增加 10.7（9.0%）',
    );
  });

  test('of many pairs names the largest and the smallest change', () => {
    const text = told('price-thc-2017', 'zh');
    expect(text.split('\n')).toHaveLength(1);
    expect(text).toContain('地中海航运');
    expect(text).toContain('21.9%');
    expect(text).toContain('12.1%');
  });
});
