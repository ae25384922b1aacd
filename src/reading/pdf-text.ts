// The pieces of a PDF → text as it would be pasted, or a Refusal where it cannot be read for certain: nothing is half read.
import { limits } from './limits.ts';
import { pdfRows } from './pdf-rows.ts';
import { pagesWithoutText, scannedRefusal, tooMuchText, unreadableRefusal } from './pdf-refusals.ts';
import type { PlacedText } from './placed-lines.ts';
import type { Bilingual } from '#schema/text.ts';

/** Signs of a font of its own, which no letter is known for. */
const UNKNOWN = /[\p{Co}\p{Cc}\ufffd]/u;
export interface PdfText {
  text: string;
  rows: number;
  /** What was not read. */
  note?: Bilingual;
}

/** `pieces` of `pages` pages, in any order. */
export function pdfText(pieces: readonly PlacedText[], pages: number): PdfText {
  const blank = new Set(Array.from({ length: pages }, (_, index) => index + 1));
  for (const { page, text } of pieces) if (text.trim() !== '') blank.delete(page);
  const rows = pdfRows(pieces.map(piece => ({ ...piece, text: piece.text.replace(/[\t\r\n]+/gu, ' ') }))).map(dotted);
  // What a scanner writes beside its pictures names itself; a bill has figures.
  if (!rows.some(row => row.some(cell => /\d/u.test(cell) || UNKNOWN.test(cell)))) throw scannedRefusal();
  if (rows.some(row => row.some(cell => UNKNOWN.test(cell)))) throw unreadableRefusal();
  if (rows.length > limits.rows) throw tooMuchText();
  return {
    text: rows.map(row => row.join('\t')).join('\n'),
    rows: rows.length,
    ...(blank.size > 0 ? { note: pagesWithoutText([...blank]) } : {}),
  };
}

/** A sign of its own before a line is mostly a dot or a tick. */
function dotted(row: readonly string[]): string[] {
  const first = row.findIndex(cell => cell !== '');
  const more = row.length > first + 1;
  return row.map((cell, at) => (at === first ? cell.replace(more ? /^\p{Co}(?=\s|$)/u : /^\p{Co}(?=\s)/u, '•') : cell));
}

/** The end of a PDF says where its parts lie; one that was cut off has lost it. */
export function isWholePdf(file: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(file.subarray(-END_BYTES));
  return end.lastIndexOf('startxref') > end.lastIndexOf('endobj');
}

const END_BYTES = 1_000_000;
