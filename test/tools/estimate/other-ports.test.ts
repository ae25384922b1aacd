// Two tariffs that were not made with these rules in mind, with results that others published: the price model is right to the cent.
import { describe, expect, test } from 'vitest';
import { loadCatalogueOrThrow } from '#catalogue/load.ts';
import { moneyFigure } from '#i18n/money.ts';
import { readEstimate } from '#tools/estimate/answers.ts';
import type { EstimateData } from '#tools/estimate/data.ts';
import { estimate } from '#tools/estimate/estimate.ts';
import { estimateData } from '#tools/estimate/make-data.ts';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../../fixtures/other-ports');
const catalogue = loadCatalogueOrThrow({
  contentDir: path.join(folder, 'content'),
  seedsDir: path.join(folder, 'seeds'),
});
/** As the page gets it: through JSON. */
const data = JSON.parse(JSON.stringify(estimateData(catalogue, 'en'))) as EstimateData;

/** What each charge comes to, by its name and part, and all together. */
function ask(query: string, on: string): Record<string, string> {
  const request = readEstimate(new URLSearchParams(query), data.scenarios, on);
  expect(request.faults).toEqual({});
  const scenario = data.scenarios.find(({ id }) => id === request.scenario)!;
  const { lines, total } = estimate(data, scenario, request.kinds, request.on);
  const said = lines.map(({ name, row, outcome }): [string, string] => [
    lines.filter(other => other.name === name).length > 1 ? `${name}: ${row?.id}` : name,
    outcome.kind === 'amount' ? moneyFigure(outcome.to, 2) : outcome.kind,
  ]);
  const [sum] = total.sums;
  expect([total.unknown, sum?.atLeast.eq(sum.atMost)]).toEqual([0, true]);
  return { ...Object.fromEntries(said), total: moneyFigure(sum!.atMost, 2) };
}

describe('the bulk carrier SUDESTADA at Durban', () => {
  const at = (query = '') => ask(`scenario=durban${query}`, '2024-06-01');

  test('pays what was published', () => {
    expect(at()).toEqual({
      'Light dues': '60,062.04',
      // By the text. The published 199,549.22 counts 3.396 days where it says 3.39; see below.
      'Port dues: entering': '98,870.49',
      'Port dues: stay': '100,500.86',
      // By the text, 0.65 for each GT. The published 33,315.75 deviates from its own tariff.
      'Vessel traffic services': '33,345.00',
      Pilotage: '47,189.94',
      Tugs: '147,074.38',
      'Berthing services': '19,639.50',
      // Of these nothing was published: 177 × 50.56 + 176 × 33.45 + 160 × 16.82, four days begun; 40,000 × 10.65.
      'Berth dues': '70,110.08',
      'Cargo dues': '426,000.00',
      'Value-added tax': '150,418.84',
      total: '1,153,211.13',
    });
  });

  test('port dues are those of the text, and those published with the days that they count', () => {
    const dues = (query: string) => {
      const { 'Port dues: entering': entering, 'Port dues: stay': stay } = at(query);
      return moneyFigure(String(Number(entering!.replaceAll(',', '')) + Number(stay!.replaceAll(',', ''))), 2);
    };
    expect(dues('')).toBe('199,371.35');
    expect(dues('&days=3.396')).toBe('199,549.22');
  });

  test('a hundred tons begun counts in full', () => {
    expect(at('&gt=51321')['Light dues']).toBe('60,179.12');
    expect(at('&gt=51400')['Light dues']).toBe('60,179.12');
  });

  test.each([
    ['2000', '8,140.00'],
    ['2001', '12,902.98'],
    ['10000', '34,153.19'],
    ['100000', '89,238.07'],
    ['100001', '93,571.78'],
  ])('a tug for %s GT: the base of the band, and so much for each hundred begun above its threshold', (gt, price) => {
    expect(at(`&gt=${gt}&tugs=1`)['Tugs']).toBe(price);
  });

  test('outside ordinary hours half as much again for the pilot and a quarter for the tugs; on a holiday for the tugs alone', () => {
    const {
      'Pilotage: outside-hours': pilot,
      'Tugs: outside-hours': tugs,
      'Value-added tax': vat,
    } = at('&hours=outside');
    expect([pilot, tugs]).toEqual(['23,594.97', '36,768.60']);
    // Surcharges are charges, too: 15 % of 1,002,792.29 + 23,594.97 + 36,768.60.
    expect(vat).toBe('159,473.38');
    expect(Object.keys(at('&hours=rest-day')).filter(name => name.includes('outside'))).toEqual([
      'Tugs: outside-hours',
    ]);
  });

  test('a ship that works no cargo has 35 % off its port dues', () => {
    expect(at('&work=none')['Port dues: entering']).toBe('64,265.82');
  });

  test('the smallest ship pays the minimum', () => {
    expect(at('&gt=100')['Vessel traffic services']).toBe('235.52');
  });
});

describe('where the tariff says its hours', () => {
  /** The tariff names no hours; these are for the test alone. */
  const hours = [
    { code: 'ordinary' },
    { code: 'rest-day', at: [{ days: ['sunday' as const, 'holiday' as const] }] },
    { code: 'outside', at: [{ from: '18:00', to: '06:00' }] },
  ];
  const timed: EstimateData = {
    ...data,
    times: { hours },
    holidays: { known: ['2024'], off: ['2024-09-24'] },
    scenarios: data.scenarios.map(scenario => ({
      ...scenario,
      questions: scenario.questions.map(question =>
        question.id === 'hours' ? { id: 'hours', asks: 'At what time', time: 'hours', usual: '10:00' } : question,
      ),
    })),
  };
  const surcharges = (on: string, time: string) => {
    const { kinds, faults } = readEstimate(new URLSearchParams(`scenario=durban&hours=${time}`), timed.scenarios, on);
    expect(faults).toEqual({});
    return estimate(timed, timed.scenarios[0]!, kinds, on)
      .lines.filter(({ row }) => row?.id === 'outside-hours')
      .map(({ name, place }) => `${name} ${place}`);
  };

  test.each([
    ['a weekday morning', '2024-06-03', '10:00', []],
    ['a weekday evening', '2024-06-03', '19:30', ['Pilotage counted', 'Tugs counted']],
    ['a Sunday', '2024-06-02', '10:00', ['Tugs counted']],
    ['a public holiday', '2024-09-24', '10:00', ['Tugs counted']],
    ['a day that may be one', '2025-01-01', '10:00', []],
  ])('surcharges follow from day and hour: %s', (_, on, time, expected) => {
    expect(surcharges(on, time)).toEqual(expected);
  });

  test('on a day that may be a holiday the surcharge is listed apart, and its case left open', () => {
    const { kinds } = readEstimate(new URLSearchParams('scenario=durban'), timed.scenarios, '2025-01-01');
    const { lines, total } = estimate(timed, timed.scenarios[0]!, kinds, '2025-01-01');
    const apart = lines.filter(({ place }) => place === 'possible');
    expect(apart.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Tugs', { kind: 'gap', reason: 'depends', open: ['hours'] }],
    ]);
    expect(total.possible).toBe(1);
  });

  test.each([
    ['25:00', 'not-a-time'],
    ['9 am', 'not-a-time'],
    ['', 'empty'],
  ])('“%s” is no time', (typed, fault) => {
    const { faults } = readEstimate(
      new URLSearchParams({ scenario: 'durban', hours: typed }),
      timed.scenarios,
      '2024-06-03',
    );
    expect(faults).toEqual({ hours: fault });
  });
});

describe('the declarations at Saint-Malo', () => {
  const declared = (query: string) => ask(`scenario=saint-malo&${query}`, '2022-06-01');

  test('out with 59.371 t on the 5th call, after 16 days', () => {
    expect(declared('tonnes=59.371&calls=5&days=16')).toEqual({
      'Dues on the ship (Q622)': '319.20',
      'Stay (Q626)': '810.72',
      'Waste (Q634)': '284.31',
      total: '1,414.23',
    });
  });

  test('out with 0.7 t on the 2nd call', () => {
    expect(declared('tonnes=0.7&calls=2')).toEqual({ 'Dues on the ship (Q622)': '39.90', total: '39.90' });
  });

  test('only the larger of the two reductions counts, whichever it is', () => {
    const dues = (tonnes: number, calls: number) =>
      declared(`tonnes=${tonnes}&calls=${calls}`)['Dues on the ship (Q622)'];
    // 2,706 m³ at 0.2949 is 798.00 without a reduction; 270 t are 99.8 for each 1,000 m³.
    expect([dues(1000, 1), dues(270, 1), dues(270, 6), dues(270, 51)]).toEqual([
      '798.00',
      '558.60',
      '558.60',
      '239.40',
    ]);
  });

  test('the minimum holds after the reduction', () => {
    expect(declared('volume=100&tonnes=0&calls=1')['Dues on the ship (Q622)']).toBe('10.41');
  });
});
