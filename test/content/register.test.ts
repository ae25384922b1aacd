// The registers remember everything that was ever given out: no fee without a line, no address without one.
import { expect, test } from 'vitest';
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { draftAddresses, recordedPaths, registerTexts } from '#catalogue/register.ts';

const { draft } = loadCatalogue(dataFolders());

test('every fee has its line in register/ids.yaml', () => {
  const given = Object.keys(draft.singles.ids?.data ?? {});
  const ids = draft.entries.fee.map(({ data }) => data.id);
  expect(ids.length).toBeGreaterThan(100);
  expect([...given].sort()).toEqual([...ids].sort());
});

test('every address is on record: npm run links -- --record adds new ones', () => {
  const recorded = new Set(recordedPaths(draft));
  expect(draftAddresses(draft).filter(address => !recorded.has(address))).toEqual([]);
});

test('both files of the register stand as npm run links -- --record writes them: sorted, each address once', () => {
  const texts = registerTexts(recordedPaths(draft));
  expect(draft.addresses.lines.join('\n')).toBe(texts.addresses);
  expect(draft.rows.lines.join('\n')).toBe(texts.rows);
  expect(draft.addresses.lines.some(line => line.startsWith('/') && line.includes('#'))).toBe(false);
});
