// The registers remember everything that was ever given out: no fee without a line, no address on record that is lost.
// An address that is not on record yet is no fault: npm run new and npm run import record what they write,
// npm run links tells of what a hand has written.
import { expect, test } from 'vitest';
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { draftAddresses, recordedPaths, registerTexts } from '#catalogue/register.ts';
import { movedTo } from '#domain/address/moves.ts';

const { draft } = loadCatalogue(dataFolders());
const recorded = recordedPaths(draft);

test('every fee has its line in register/ids.yaml, and every line its fee', () => {
  const given = Object.keys(draft.singles.ids?.data ?? {});
  expect(given.toSorted()).toEqual(draft.entries.fee.map(({ data }) => data.id).toSorted());
});

test('every address on record answers, by itself or by a move', () => {
  const present = new Set(draftAddresses(draft));
  const moves = draft.singles.moves?.data ?? [];
  expect(recorded.filter(one => !present.has(one) && movedTo(one, moves, present) === null)).toEqual([]);
});

test('a move leads to what answers, straight away', () => {
  const present = new Set(draftAddresses(draft));
  expect((draft.singles.moves?.data ?? []).filter(({ to }) => !present.has(to))).toEqual([]);
});

test('lines of the register are sorted, each address once: npm run links -- --record puts them so', () => {
  const lines = (text: string) => text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  const texts = registerTexts(recorded);
  expect(lines(draft.addresses.lines.join('\n'))).toEqual(lines(texts.addresses));
  expect(lines(draft.rows.lines.join('\n'))).toEqual(lines(texts.rows));
});
