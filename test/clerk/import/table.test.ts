// The table lines up under Chinese, whose characters take two cells.
import { expect, test } from 'vitest';
import { aligned, widthOf } from '#clerk/import/table.ts';

test('a column begins in the same cell in every row', () => {
  const lines = aligned([
    ['收费', 'to'],
    ['a', '12 元/箱'],
    ['港口设施保安费', '8'],
  ]);
  const starts = ['to', '12', '8'].map((text, row) => widthOf(lines[row]!.slice(0, lines[row]!.indexOf(text))));
  expect(new Set(starts)).toEqual(new Set([16]));
});
