import { describe, expect, test } from 'vitest';
import { addressesOf, feeVersionPath, fixedPaths, tariffVersionPath } from '#domain/address/address.ts';

const rates = (...ids: string[]) => ids.map(id => ({ id, label: { zh: '行', en: 'row' }, when: {} }));

const entries = {
  fees: [{ id: '0001', versions: [{ from: '2010-01-01', rates: rates('a', 'b') }] }],
  tariffs: [{ fee: '0001', entity: 'example-terminal', versions: [{ from: 'unknown', rates: rates('all') }] }],
  entities: ['example-terminal'],
  channels: ['example-line'],
  documents: [['example-1', ['a15']]],
  catalogues: ['port'],
  indicators: ['clearance'],
  changeDays: ['2010-01-01'],
  changeYears: ['2010'],
};

describe('the addresses of entries', () => {
  const addresses = addressesOf(entries as unknown as Parameters<typeof addressesOf>[0]);

  test('are one for each entry, version, row and article, and the fixed ones', () => {
    expect(addresses.filter(address => !fixedPaths.some(fixed => fixed === address))).toEqual([
      '/changes/2010-01-01/',
      '/changes/2010/',
      '/channels/example-line/',
      '/d/example-1/',
      '/d/example-1/#a15',
      '/e/example-terminal/',
      '/e/example-terminal/0001/',
      '/e/example-terminal/0001/#all',
      '/e/example-terminal/0001/undated/',
      '/e/example-terminal/0001/undated/#all',
      '/e/example-terminal/poster/',
      '/e/example-terminal/poster/a3/',
      '/f/0001/',
      '/f/0001/#a',
      '/f/0001/#b',
      '/f/0001/2010-01-01/',
      '/f/0001/2010-01-01/#a',
      '/f/0001/2010-01-01/#b',
      '/fees/port/',
      '/fees/port/poster/',
      '/fees/port/poster/a3/',
      '/indicators/#clearance',
      '/indicators/clearance/',
    ]);
    expect(fixedPaths.filter(path => !addresses.includes(path))).toEqual([]);
  });

  test('are sorted and stand once each, in whatever order the entries come', () => {
    expect(addresses).toEqual([...new Set(addresses)].toSorted());
    const doubled = { ...entries, entities: ['example-terminal', 'example-terminal'] };
    expect(addressesOf(doubled as unknown as Parameters<typeof addressesOf>[0])).toEqual(addresses);
  });

  test('begin and end with a slash, but for rows', () => {
    expect(addresses.filter(address => !/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u.test(address))).toEqual([]);
  });
});

test('a version without a date has an address all the same', () => {
  expect(feeVersionPath('0001', 'unknown')).toBe('/f/0001/undated/');
  expect(tariffVersionPath('a', '0001', '2010-01-01')).toBe('/e/a/0001/2010-01-01/');
});
