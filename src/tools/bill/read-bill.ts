// What was pasted → lines. Empty ones, headings and totals are no charges: they are counted, and not judged.
import type { BillLine } from './line.ts';
import type { Cells, LineReader } from './read-line.ts';
import { cellsOf, columnsIn } from './table.ts';

export interface ReadBill {
  lines: BillLine[];
  /** Rows that are no charges, as they stand. */
  passed: { at: number; text: string; kind: 'heading' | 'total' }[];
  /** Lines beyond the limit, which were not read. */
  beyond: number;
}

/** A bill has some dozen lines; a year of them has some hundred. */
export const MOST_LINES = 1000;

const TOTAL =
  /^[\s|,;\t"]*(?:合\s*计|总\s*计|共\s*计|小\s*计|总\s*额|费用合计|合计金额|应付合计|grand\s*total|sub\s*-?total|total(?:\s+(?:amount|due|charges?))?)(?:金额|费用|人民币|美元|rmb|cny|usd|大写|[\s:：,，;|\t"()（）=¥￥$元.\d-])*$/iu;

export function readBill(text: string, reader: LineReader): ReadBill {
  const lines: BillLine[] = [];
  const passed: ReadBill['passed'] = [];
  let beyond = 0;
  let table: ReturnType<typeof columnsIn> = null;
  let at = 0;
  for (const raw of text.split(/\r\n?|\n/u)) {
    at++;
    if (raw.trim() === '') continue;
    if (lines.length >= MOST_LINES) {
      beyond++;
      continue;
    }
    const heading = raw.length < 500 ? columnsIn(raw) : null;
    if (heading) {
      table = heading;
      passed.push({ at, text: raw.trim(), kind: 'heading' });
    } else if (raw.length < 300 && TOTAL.test(raw.normalize('NFKC')))
      passed.push({ at, text: raw.trim(), kind: 'total' });
    else lines.push(lineOf(raw, at, table, reader));
  }
  return { lines, passed, beyond };
}

function lineOf(raw: string, at: number, table: ReturnType<typeof columnsIn>, reader: LineReader): BillLine {
  const text = raw.replaceAll('\t', ' ');
  if (table === null || raw.length >= 500) return reader.free(text, at);
  const cells = cellsOf(raw, table.separator);
  if (cells.length < 2) return reader.free(text, at);
  const given: Cells = { name: '' };
  for (const [index, column] of table.columns.entries()) {
    if (column !== null && column !== 'note') given[column] = cells[index] ?? '';
  }
  return reader.cells(given, text, at);
}
