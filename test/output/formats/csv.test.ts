import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '#output/formats/csv.ts';
import { readCsv } from '../../read-csv.ts';

test('begins with a byte order mark, and every line ends with CR LF', () => {
  expect(
    csvText([
      ['编号', 'a,b'],
      ['0104', 'say "so"'],
    ]),
  ).toBe('\uFEFF编号,"a,b"\r\n0104,"say ""so"""\r\n');
});

test.each(['=1+1', '+1', '-1', '@sum', '\t=1'])('%j is text for a spreadsheet', text => {
  expect(readCsv(csvText([[text]]))).toEqual([[`'${text}`]]);
});

test('whatever is written is read back, but for the guard', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), rows => {
      const guarded = rows.map(cells => cells.map(cell => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell)));
      expect(readCsv(csvText(rows))).toEqual(guarded);
    }),
  );
});
