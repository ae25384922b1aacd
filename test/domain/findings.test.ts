// Findings on small histories made for each rule, then on the real data.
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#domain/catalogue.ts';
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

test('a name that has ended, or is inside another fee, is found on a list', () => {
  const list = [{ entity: 'quay', versions: [version('2026-01-01', [row({ amount: '9' })])] }];
  const ended = { on: '2020-01-01', how: 'abolished', basis: [{ document: 'd' }], checked, successor: 'none' };
  expect(found(small({ regime: 'market', ended }, list))).toEqual({ 'ended-still-listed': 1 });
  const includedIn = [{ fee: '9001', from: '2020-01-01', basis: [{ document: 'd' }] }];
  expect(found(small({ regime: 'market', includedIn }, list))).toEqual({ 'ended-still-listed': 1 });
  expect(found(small({ regime: 'market', ended: { ...ended, on: '2027-01-01' } }, list))).toEqual({});
});

test('a list without a date, or older than a year, is found once an entity', () => {
  expect(
    found(small({ regime: 'market' }, [{ entity: 'quay', versions: [version('unknown', [row({ amount: '9' })])] }])),
  ).toEqual({ 'list-undated': 1 });
  expect(
    found(small({ regime: 'market' }, [{ entity: 'quay', versions: [version('2025-06-29', [row({ amount: '9' })])] }])),
  ).toEqual({ 'list-old': 1 });
  expect(
    found(small({ regime: 'market' }, [{ entity: 'quay', versions: [version('2025-06-30', [row({ amount: '9' })])] }])),
  ).toEqual({});
});

test('a forwarder that passes on another figure than the terminal’s is found, and the two lists as differing', () => {
  const lists = (amount: string) => [
    { entity: 'quay', versions: [version('2026-01-01', [row({ amount: '8' })])] },
    { entity: 'forwarder', versions: [version('2026-01-01', [row({ amount })])] },
  ];
  expect(found(small({ regime: 'market' }, lists('10')))).toEqual({ 'pass-through': 1, 'lists-disagree': 1 });
  expect(found(small({ regime: 'market' }, lists('8')))).toEqual({});
});

test('two terminals that differ are only set side by side', () => {
  const catalogue = small({ regime: 'market' }, [
    { entity: 'quay', versions: [version('2026-01-01', [row({ amount: '8' })])] },
    { entity: 'quay-2', versions: [version('2026-01-01', [row({ range: { from: '8', to: '9' } })])] },
  ]);
  expect(Object.keys(found(catalogue))).toContain('lists-disagree');
});

test('on the real data each finding points to lists and rows that exist', () => {
  const all = [...findingsOn(real, '2026-11-22').values()].flat();
  expect(all.length).toBeGreaterThan(3);
  for (const { left, right } of all) {
    for (const side of [left, right].filter(one => one !== null)) {
      if (side.entity !== null) expect(real.entities.has(side.entity)).toBe(true);
      if (side.fee !== '') expect(real.fees.has(side.fee)).toBe(true);
    }
  }
});
