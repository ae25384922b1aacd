// A .csv or .txt file → one sheet. Encoding and separator are found out, never asked for.
import Papa from 'papaparse';
import { limits } from './limits.ts';
import { Refusal } from '#schema/refusal.ts';
import { addressOf, cellOf, type Sheet } from './sheet.ts';
import { tooManyColumns, tooManyRows } from './sheet-xml.ts';

/** Throws a Refusal for what is not text in a known encoding, and for more than a list holds. */
export function textSheet(file: Uint8Array, name: string): Sheet {
  const text = decoded(file);
  const { data } = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    preview: limits.lastRow + 1,
  });
  const rows = data.map((row, r) =>
    row.map((value, c) => {
      const cell = cellOf(value, 'text', addressOf(r, c));
      if (cell && c >= limits.columns) throw tooManyColumns(cell.address);
      return cell;
    }),
  );
  const filled = rows.filter(row => row.some(cell => cell !== null)).length;
  if (data.length > limits.lastRow || filled > limits.rows) throw tooManyRows();
  return { name, rows };
}

/** What decodes strictly as UTF-8 is UTF-8; GB18030, which takes almost anything, comes last. */
function decoded(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return strictly(file, 'utf-16le') ?? refuse();
  if (file[0] === 0xfe && file[1] === 0xff) return strictly(file, 'utf-16be') ?? refuse();
  const text = strictly(file, 'utf-8') ?? strictly(file, 'gb18030') ?? refuse();
  return text.includes('\0') ? refuse() : text;
}

function strictly(file: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return null;
  }
}

function refuse(): never {
  throw new Refusal(
    '文件不是文字，也不是 .xlsx。请用表格软件打开，另存为 .xlsx 或 CSV（UTF-8）再导入。',
    'The file is neither text nor an .xlsx file. Open it in a spreadsheet program, save it as .xlsx or CSV (UTF-8) and import again.',
  );
}

/** The separator that stands most often outside quotes in the first lines. */
function separatorOf(text: string): string {
  const beginning = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/gu, '');
  const counted = ['\t', ';', ','].map(separator => ({ separator, count: beginning.split(separator).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}
