// The registers remember everything that was ever given out: no fee without a line, no address without one.
import { expect, test } from 'vitest';
import { dataFolders, loadCatalogue } from '../../src/catalogue/load.ts';
import { draftAddresses } from '../../src/catalogue/rules/address-lost.ts';

const { draft } = loadCatalogue(dataFolders());

test('every fee has its line in register/ids.yaml', () => {
  const given = Object.keys(draft.singles.ids?.data ?? {});
  const ids = draft.entries.fee.map(({ data }) => data.id);
  expect(ids.length).toBeGreaterThan(100);
  expect([...given].sort()).toEqual([...ids].sort());
});

test('every address is on record: npm run links -- --record adds new ones', () => {
  const recorded = new Set(draft.addresses.lines.map(line => line.trim()));
  expect(draftAddresses(draft).filter(address => !recorded.has(address))).toEqual([]);
});
