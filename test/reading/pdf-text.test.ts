import { expect, test } from 'vitest';
import { limits } from '#reading/limits.ts';
import { placedText } from '#reading/pdf-pieces.ts';
import { isWholePdf, pdfText } from '#reading/pdf-text.ts';
import { Refusal } from '#schema/refusal.ts';
import { latin, pdfFile } from '../pdf-files.ts';
import { piece, setTable } from './pages.ts';

const BILL = setTable(
  [
    ['THC', '850.00'],
    ['文件费', '450.00'],
  ],
  [0, 150, 220],
);
const refused = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.en;
  }
  return 'not refused';
};

test('rows are joined by lines, cells by tabs, as from a spreadsheet', () => {
  expect(pdfText(BILL, 1)).toEqual({ text: 'THC\t850.00\n文件费\t450.00', rows: 2 });
});

test('pages without text are named', () => {
  const { note } = pdfText([...BILL, piece(' ', 0, 0, { page: 2 }), piece('9', 0, 0, { page: 4 })], 4);
  expect(note?.en).toContain('Page 2, 3 held no text');
});

test('what a scanner writes beside its pictures is no bill', () => {
  for (const pieces of [[], [piece('某某扫描', 10, 10)]])
    expect(refused(() => pdfText(pieces, 3))).toContain('scanned');
});

test('letters that nobody knows stop everything, but for the dot before a line', () => {
  expect(pdfText([piece('\uf0b7', 2, 50), piece('THC', 20, 50), piece('850', 80, 50)], 1).text).toBe('•\tTHC\t850');
  for (const text of ['\ue031\ue032', '8\ue0305', '\ufffd', '\u0011\u0012'])
    expect(
      refused(() => pdfText([...BILL, piece(text, 150, 90)], 1)),
      text,
    ).toContain('cannot be read for certain');
});

test('more rows than a bill has are refused', () => {
  const rows = Array.from({ length: limits.rows + 1 }, (_, index) => piece('THC 850', 2, index * 20));
  expect(refused(() => pdfText(rows, 1))).toContain('too much text');
});

test('a file that was cut off is told by its end', () => {
  const whole = pdfFile({ pages: [[{ x: 1, y: 1, hex: latin('THC') }]] });
  expect(isWholePdf(whole)).toBe(true);
  expect(isWholePdf(Buffer.concat([whole, Buffer.alloc(5000)]))).toBe(true);
  for (const length of [10, 300, whole.length - 60])
    expect(isWholePdf(whole.subarray(0, length)), `${length}`).toBe(false);
});

test('a piece stands where the page shows it, the page turned or not', () => {
  const given = { str: 'THC', transform: [12, 0, 0, 12, 100, 700], width: 24, height: 12 };
  const upright = placedText(given, [1, 0, 0, -1, 0, 842], 1);
  expect(upright).toEqual({ page: 1, text: 'THC', x: 100, y: 142, width: 24, size: 12, angle: 0 });
  // Shown a quarter turned, clockwise.
  expect(placedText(given, [0, 1, 1, 0, 0, 0], 2)).toEqual({ ...upright, page: 2, x: 700, y: 100, angle: 90 });
  // A page that lies a little askew.
  const askew = { ...given, transform: [12, 0.3, -0.3, 12, 100, 700] };
  expect(placedText(askew, [1, 0, 0, -1, 0, 842], 1).angle).toBe(0);
});
