// What sets the cells of pasted lines apart is found out line by line.
import { expect, test } from 'vitest';
import { pastedRows } from '#reading/pasted.ts';

const isHeading = ([row = []]: readonly (readonly ({ text: string } | null)[])[]) =>
  row.some(cell => cell?.text === '项目') && row.length > 1;
const cells = (text: string) => pastedRows(text, isHeading).map(row => row.cells.map(cell => cell?.text ?? ''));

test('tabs and drawn bars always; commas, semicolons and wide gaps below a heading that they set apart', () => {
  expect(cells('a, b\n项目,金额\na, b')).toEqual([['a, b'], ['项目', '金额'], ['a', 'b']]);
  expect(cells('a\tb, c')).toEqual([['a', 'b, c']]);
  expect(cells('| a | b |\na | b')).toEqual([['a', 'b'], ['a | b']]);
  expect(cells('项目   单价  金额\nTHC  850   1700\nTHC 850')).toEqual([
    ['项目', '单价', '金额'],
    ['THC', '850', '1700'],
    ['THC 850'],
  ]);
});

test('a cell in quotes holds separators and quotes of its own; a lone quote is a sign', () => {
  expect(cells('项目;金额\n"a; ""b""";c')).toEqual([
    ['项目', '金额'],
    ['a; "b"', 'c'],
  ]);
  expect(cells('20 ""x""\t')).toEqual([['20 ""x""', '']]);
  expect(cells('"20\'\tb')).toEqual([['"20\'', 'b']]);
});

test('blank lines are rows, and addresses are those of a sheet', () => {
  const rows = pastedRows('a\n\nb\tc', isHeading);
  expect(rows.map(({ cells: row }) => row.map(cell => cell?.address ?? null))).toEqual([['A1'], [null], ['A3', 'B3']]);
});
