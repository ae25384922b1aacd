// Findings on small histories made for each rule, then on the real data.
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#domain/catalogue.ts';
import { contradictionsIn } from '#domain/findings/contradictions.ts';
import { findingKinds } from '#domain/findings/finding.ts';
import { findingsOn } from '#domain/findings/index.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import { catalogue as real } from '../port.ts';

const checked = { on: '2026-01-01', grade: 'secondary', source: ['S1'] };
const row = (price: Partial<Rate>, when: Rate['when'] = {}): Rate => ({
  id: 'row',
  label: { zh: '行', en: 'row' },
  when,
  unit: 'box',
  currency: 'CNY',
  ...price,
});
const version = (from: string, rates: Rate[], more: Partial<Version> = {}): Version => ({
  from,
  published: 'unknown',
  change: ['I'],
  basis: [{ document: 'd' }],
  checked,
  rates,
  ...more,
});
const DAY = '2026-06-30';

/** The real vocabulary with one fee, charged by terminals, and the lists of some entities. */
function small(fee: object, tariffs: { entity: string; versions: Version[] }[]): Catalogue {
  const base = {
    id: '9001',
    slug: 'fee',
    name: { zh: '费', en: 'fee' },
    catalogue: 'port',
    chargedBy: ['terminal'],
    paidBy: ['cargo'],
    versions: [],
  };
  const entity = (roles: string[]) => ({ name: { zh: '单位', en: 'entity' }, roles, list: { found: true }, checked });
  return {
    ...real,
    fees: new Map([['9001', { ...base, ...fee }]]),
    tariffs: tariffs.map(one => ({ fee: '9001', slug: 'fee', ...one })),
    entities: new Map([
      ['quay', { slug: 'quay', ...entity(['terminal']) }],
      ['forwarder', { slug: 'forwarder', ...entity(['forwarder']) }],
    ]),
  } as unknown as Catalogue;
}
const found = (catalogue: Catalogue) =>
  Object.fromEntries(
    [...findingsOn(catalogue, DAY)].flatMap(([rule, list]) =>
      list.length > 0 ? [[rule, list.length + list.reduce((sum, one) => sum + one.more, 0)]] : [],
    ),
  );

describe('a published rate above its ceiling', () => {
  const capped = { regime: 'government-guided', versions: [version('2020-01-01', [row({ amount: '8' })])] };
  test('is found', () => {
    expect(
      found(small(capped, [{ entity: 'quay', versions: [version('2026-01-01', [row({ amount: '9' })])] }])),
    ).toEqual({ 'above-ceiling': 1 });
  });
  test('is not found at the ceiling, in another unit, for another case, or under a market price', () => {
    const at = (rate: Rate) => found(small(capped, [{ entity: 'quay', versions: [version('2026-01-01', [rate])] }]));
    expect(at(row({ amount: '8' }))).toEqual({});
    expect(at(row({ amount: '9', unit: 'tonne' }))).toEqual({});
    const import20 = {
      regime: 'government-guided',
      versions: [version('2020-01-01', [row({ amount: '8' }, { direction: 'import' })])],
    };
    expect(
      found(
        small(import20, [
          { entity: 'quay', versions: [version('2026-01-01', [row({ amount: '9' }, { direction: 'export' })])] },
        ]),
      ),
    ).toEqual({});
    expect(
      found(
        small({ ...capped, regime: 'market' }, [
          { entity: 'quay', versions: [version('2026-01-01', [row({ amount: '9' })])] },
        ]),
      ),
    ).toEqual({});
  });
  test('looks at the upper end of a range, and only at what is in force', () => {
    const list = (rates: Rate[], to?: string) => [
      { entity: 'quay', versions: [version('2026-01-01', rates, to === undefined ? {} : { to })] },
    ];
    expect(found(small(capped, list([row({ range: { from: '5', to: '9' } })])))).toEqual({ 'above-ceiling': 1 });
    expect(found(small(capped, list([row({ amount: '9' })], '2026-02-01')))).toEqual({});
  });
});

describe('a name that stands on a list by itself', () => {
  const list = (from = '2026-01-01') => [{ entity: 'quay', versions: [version(from, [row({ amount: '9' })])] }];
  const includedIn = [{ fee: '9001', from: '2020-01-01', basis: [{ document: 'd' }] }];
  const ended = { on: '2020-01-01', how: 'abolished', basis: [{ document: 'd' }], checked, successor: 'none' };

  test('is found where it has ended, on a day that is known or not, or is inside another fee', () => {
    expect(found(small({ regime: 'market', ended }, list()))).toEqual({ 'ended-still-listed': 1 });
    expect(found(small({ regime: 'market', ended: { ...ended, on: 'unknown', by: '2020-01-01' } }, list()))).toEqual({
      'ended-still-listed': 1,
    });
    expect(found(small({ regime: 'market', includedIn }, list()))).toEqual({ 'ended-still-listed': 1 });
    expect(found(small({ regime: 'market', ended: { ...ended, on: '2027-01-01' } }, list()))).toEqual({});
  });

  test('is lawful up to what the rules still name for the part, and above it is above a rule', () => {
    const part = (amount: string) => ({
      ...{ regime: 'government-guided', includedIn },
      versions: [version('2020-01-01', [row({ amount })])],
    });
    expect(found(small(part('9'), list()))).toEqual({});
    expect(found(small(part('8'), list()))).toEqual({ 'above-ceiling': 1 });
  });
});

describe('lists that bind nobody on the day', () => {
  const capped = { regime: 'government-guided', versions: [version('2020-01-01', [row({ amount: '8' })])] };
  const lists = (from: string, more: Partial<Version> = {}) => [
    { entity: 'quay', versions: [version(from, [row({ amount: '90' })], more)] },
    { entity: 'forwarder', versions: [version('2026-01-01', [row({ amount: '8' })])] },
  ];
  test('are no finding: without a date, superseded, for another port', () => {
    expect(found(small(capped, lists('2026-01-01')))).toEqual({ 'above-ceiling': 1, 'lists-disagree': 1 });
    expect(found(small(capped, lists('unknown')))).toEqual({});
    expect(found(small(capped, lists('2025-01-01', { to: '2026-02-01' })))).toEqual({});
    const elsewhere = [
      { entity: 'quay', versions: [version('2026-01-01', [row({ amount: '90' }, { place: 'tianjin' })])] },
    ];
    expect(found(small(capped, elsewhere))).toEqual({});
  });
  test('nor is a case for which a figure of the rules was not read', () => {
    const open = { ...capped, versions: [version('2020-01-01', [row({ amount: '8' }), row({ unpublished: true })])] };
    expect(found(small(open, [{ entity: 'quay', versions: [version('2026-01-01', [row({ amount: '9' })])] }]))).toEqual(
      {},
    );
  });
});

describe('two lists', () => {
  const differ = (one: Partial<Rate>, other: Partial<Rate>) =>
    found(
      small({ regime: 'market' }, [
        { entity: 'quay', versions: [version('2026-01-01', [row(one)])] },
        { entity: 'forwarder', versions: [version('2026-01-01', [row(other)])] },
      ]),
    );
  test('with different figures are set side by side, once', () => {
    expect(differ({ amount: '8' }, { amount: '10' })).toEqual({ 'lists-disagree': 1 });
    expect(differ({ amount: '8' }, { range: { from: '9', to: '10' } })).toEqual({ 'lists-disagree': 1 });
    expect(differ({ range: { from: '5', to: '9' } }, { range: { from: '8', to: '12' } })).toEqual({
      'lists-disagree': 1,
    });
  });
  test('of which one lies within the range of the other, or is the same, are no finding', () => {
    expect(differ({ amount: '8' }, { amount: '8.00' })).toEqual({});
    expect(differ({ amount: '8' }, { range: { from: '8', to: '9' } })).toEqual({});
    expect(differ({ range: { from: '5', to: '20' } }, { range: { from: '8', to: '12' } })).toEqual({});
  });
  test('are lawful; what is above a rule, or has ended, is not', () => {
    expect(Object.values(findingKinds).flat().sort()).toEqual([...findingsOn(real, DAY).keys()].sort());
    expect(findingKinds.lawful).toEqual(['lists-disagree']);
  });
});

describe('contradictions', () => {
  test('are the other readings of rows, past ones too, and what documents say of themselves or of others', () => {
    const reading = row({ amount: '8', otherReadings: [{ amount: '9', checked }] });
    const old = version('2000-01-01', [reading, row({ amount: '1' })], { to: '2001-01-01' });
    const document = {
      ...real.documents.get('nb-2021-7')!,
      flags: [
        { zh: '两处不同', en: 'differ', disagrees: ['nb-2021-7'] },
        { zh: '疑点', en: 'a doubt' },
      ],
    };
    const catalogue = { ...small({ versions: [old] }, []), documents: new Map([['nb-2021-7', document]]) };
    const all = contradictionsIn(catalogue);
    expect(all.map(({ kind }) => kind)).toEqual(['reading', 'document']);
    expect(all[0]).toMatchObject({ entity: null, rate: { amount: '8' } });
    expect(all[1]).toMatchObject({ flag: { zh: '两处不同' } });
  });
});

test('on the real data, were all lists dated, each finding points to lists and rows that exist', () => {
  const dated = real.tariffs.map(tariff => ({
    ...tariff,
    versions: tariff.versions.map(one => (one.from === 'unknown' ? { ...one, from: '2026-01-01' } : one)),
  }));
  const all = [...findingsOn({ ...real, tariffs: dated }, '2026-11-22').values()].flat();
  expect(all.length).toBeGreaterThan(3);
  for (const { left, right } of all) {
    for (const side of [left, right]) {
      if (side.entity !== null) expect(real.entities.has(side.entity)).toBe(true);
      expect(real.fees.has(side.fee)).toBe(true);
    }
  }
  expect([...findingsOn(real, '2026-11-22').values()].flat()).toEqual([]);
});
