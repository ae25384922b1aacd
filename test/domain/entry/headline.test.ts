import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewFee } from '#domain/entry/entry.ts';
import { headlineOf, headlineOfRates } from '#domain/entry/headline.ts';
import type { Rate } from '#schema/rate.ts';
import { catalogue } from '../../port.ts';

const row = (id: string, price: Partial<Rate>): Rate => ({
  id,
  label: { zh: id, en: id },
  when: {},
  unit: 'box',
  currency: 'CNY',
  ...price,
});
const headline = (id: string, day = '2026-11-22') => headlineOf(catalogue, viewFee(catalogue, id, day));

const of = (rates: readonly Rate[], ceiling = false) => headlineOfRates(catalogue, rates, ceiling, null);

test('joins rows that differ in size alone, figures as printed, and counts what it leaves out', () => {
  const at = (container: string, more = {}) => ({ when: { trade: 'foreign', container, ...more } });
  const rows = [
    row('a', { amount: '34', ...at('20') }),
    row('b', { amount: '7.50', ...at('45') }),
    row('c', { range: { from: '500', to: '850' }, ...at('40') }),
    row('dangerous', { amount: '900', ...at('40', { cargo: 'dangerous' }) }),
    row('domestic', { amount: '1', when: { trade: 'domestic', container: '20' } }),
    row('tonnes', { amount: '1', unit: 'tonne', ...at('20') }),
    row('loose', { amount: '2', when: { trade: 'foreign', container: 'none' } }),
  ];
  const found = of(rows);
  expect(found).toMatchObject({ kind: 'span', from: '7.50', to: '850', others: { cases: 4 } });
  expect('rows' in found && found.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect('others' in found && found.others.units.map(({ unit }) => unit)).toEqual(['tonne']);
});

test('ships of several sizes stand as one range, stretches of time do not', () => {
  const bands = (dimension: string) => [
    row('small', { amount: '1', when: { [dimension]: { upTo: '10' } } }),
    row('large', { amount: '3', when: { [dimension]: { over: '10' } } }),
  ];
  expect(of(bands('shipTonnage'))).toMatchObject({ from: '1', to: '3', others: { cases: 0 } });
  expect(of(bands('storageDays'))).toMatchObject({ from: '1', to: '1', others: { cases: 1 } });
});

describe('of any list', () => {
  const { conditions, units } = catalogue.vocabulary;
  const sizes = Object.keys(conditions).filter(dimension => conditions[dimension]?.size);
  const dimensions = ['trade', 'direction', 'container', 'load', 'cargo', 'boxType', 'storageDays', 'shipTonnage'];
  const band = fc.constantFrom({ upTo: '4' }, { over: '4', upTo: '9' }, { over: '9' });
  const conditionOf = (dimension: string): fc.Arbitrary<Rate['when'][string]> =>
    conditions[dimension]!.band ? band : fc.constantFrom(...Object.keys(conditions[dimension]!.values ?? {}));
  const when = fc.record(Object.fromEntries(dimensions.map(one => [one, conditionOf(one)])), { requiredKeys: [] });
  const figure = fc.integer({ min: 1, max: 900 }).map(String);
  const price = fc.oneof(
    { weight: 4, arbitrary: fc.record({ amount: figure }) },
    fc.record({ range: fc.tuple(figure, figure).map(([from, to]) => ({ from, to })) }),
    fc.constant({ unpublished: true as const }),
    fc.constant({ percent: { of: 'basic-rate', rate: '0.1' } }),
  );
  // Few units and few conditions, so that rows often are alike.
  const unit = fc.constantFrom(...Object.keys(units).slice(0, 3));
  const one = fc.tuple(fc.constantFrom<Rate['when']>({}, { trade: 'foreign' }), when, price, unit);
  const list = fc
    .array(one, { minLength: 1, maxLength: 12 })
    .map(rows =>
      rows.map(([base, more, is, per], n) =>
        row(`r${n}`, { ...is, unit: per, when: { ...more, ...base } as Rate['when'] }),
      ),
    );

  /** The conditions but for a size, as text; written anew. */
  const caseOf = ({ when: conditionsOf }: Rate) =>
    JSON.stringify(
      Object.entries(conditionsOf)
        .filter(([name, value]) => !sizes.includes(name) || value === 'none' || value === 'other')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );

  test('a range only joins rows that share every condition but size, and the unit; the first row is among them', () => {
    fc.assert(
      fc.property(list, rates => {
        const found = of(rates);
        if (found.kind !== 'span') return;
        expect(found.rows[0]).toBe(rates[0]);
        expect(new Set(found.rows.map(caseOf)).size).toBe(1);
        expect(new Set(found.rows.map(({ unit: per, currency }) => `${per} ${currency}`)).size).toBe(1);
        const figures = found.rows
          .flatMap(({ amount, range }) => (range ? [range.from, range.to] : [amount!]))
          .map(Number);
        expect([Number(found.from), Number(found.to)]).toEqual([Math.min(...figures), Math.max(...figures)]);
      }),
    );
  });

  test('no row and no unit is passed over in silence', () => {
    fc.assert(
      fc.property(list, rates => {
        const found = of(rates);
        if (found.kind === 'unverified') {
          expect(rates[0]).toMatchObject({ unpublished: true });
          return;
        }
        expect(found.rows.length + found.others.cases).toBe(rates.length);
        const told = [...found.rows, ...found.others.units].map(({ unit: per }) => per);
        const plain = rates.filter(({ amount, range }) => amount !== undefined || range);
        for (const { unit: per } of plain) expect(told).toContain(per);
      }),
    );
  });
});

test('does not paper over a gap in the row that most people need', () => {
  expect(of([row('a', { unpublished: true }), row('b', { amount: '130' })])).toEqual({ kind: 'unverified' });
});

test('is a ceiling where the first row says so itself, and none where that row says it is not', () => {
  const span = [row('a', { amount: '34' })];
  const share = [row('a', { percent: { of: 'basic-rate', rate: '0.1' } })];
  for (const [first] of [span, share]) {
    expect(of([{ ...first!, ceiling: true }])).toMatchObject({ ceiling: true });
    expect(of([{ ...first!, ceiling: false }], true)).toMatchObject({ ceiling: false });
    expect(of([first!], true)).toMatchObject({ ceiling: true });
  }
});

test('a figure of somebody who passes the charge on is never the price', () => {
  const list = (entity: string) => ({
    ...catalogue.tariffs.find(one => one.entity === 'ningbo-yage' && one.fee === '0107')!,
    entity,
  });
  const storage = catalogue.fees.get('0107')!;
  const from = (entity: string) => {
    const tariffsOfFee = new Map([['0107', [list(entity)]]]);
    const small = { ...catalogue, tariffsOfFee };
    return headlineOf(small, viewFee(small, '0107', '2026-11-22'));
  };
  expect(storage.chargedBy).toContain('terminal');
  expect(from('ningbo-yage')).toMatchObject({ kind: 'passed-on', of: { entity: 'ningbo-yage' } });
  expect(from('nbport')).toMatchObject({ kind: 'span', entity: 'nbport' });
});

test('past a suspension of which nobody has confirmed the sequel, nothing is said to be payable', () => {
  expect(headline('0401', '2026-11-10')).toEqual({ kind: 'suspended' });
  expect(headline('0401', '2026-11-11')).toEqual({ kind: 'unconfirmed' });
});

test('of an ended fee says so, whatever it once cost', () => {
  expect(headline('0115')).toEqual({ kind: 'ended' });
});

test('of a market price is that of an entity that publishes one', () => {
  expect(headline('0106')).toMatchObject({ kind: 'span', from: '539', to: '826', entity: 'nbport' });
});

test('looks at the day it is asked for', () => {
  expect(headline('0106', '2021-12-31')).toMatchObject({ from: '490', to: '751' });
  expect(headline('0111', '2018-01-01')).toMatchObject({ from: '10', to: '15', ceiling: false });
});

test('of a guided price is a ceiling', () => {
  expect(headline('0105')).toMatchObject({ ceiling: true });
  expect(headline('0104')).toMatchObject({ ceiling: false });
});
