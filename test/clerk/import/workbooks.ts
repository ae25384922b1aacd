// Spreadsheets for the tests: made by the library that makes real ones, or put together part by part where it cannot.
import { strToU8, unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';

export type Value =
  string | number | Date | null | { value: string | number; span?: number; rowSpan?: number; format?: string };

/** A workbook with these sheets; cells with `span` or `rowSpan` are merged. */
export async function workbook(sheets: Record<string, Value[][]>): Promise<Uint8Array> {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map(row => row.map(cell)) }));
  return new Uint8Array(await writeWorkbook(made).toBuffer());
}

function cell(value: Value) {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  if (typeof value !== 'object') return { value };
  const { span, rowSpan, ...rest } = value;
  return { ...rest, ...(span ? { columnSpan: span } : {}), ...(rowSpan ? { rowSpan } : {}) };
}

/** The workbook with its parts changed: `null` takes one away. */
export function altered(
  file: Uint8Array,
  change: (parts: Record<string, string>) => Record<string, string | null>,
): Uint8Array {
  const parts = unzipSync(file);
  const texts = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
  const entries = Object.entries(change(texts)).filter((entry): entry is [string, string] => entry[1] !== null);
  return zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])));
}

/** The sheet's XML of the first sheet. */
export const FIRST_SHEET = 'xl/worksheets/sheet1.xml';
