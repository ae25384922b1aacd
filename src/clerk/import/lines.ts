// The rows of a list, sorted out for the import: lines with a price and what stands above them, rows that are none, and what was not
// read, each with its address. Never judges what a line means.
import type { CaseReading } from '#reading/case-text.ts';
import type { Field } from '#reading/headings.ts';
import { fieldText, oneLine, sheetRows, textOf, type TableLine } from '#reading/rows.ts';
import type { Cell, Sheet } from '#reading/sheet.ts';
import { simplified } from '#reading/simplified.ts';
import type { Section } from './section.ts';
import type { ListReaders } from './readers.ts';

export interface Line {
  /** Where the item stands, or the first cell of the row. */
  address: string;
  item: string;
  /** One a price column; empty where the row has no price. */
  prices: { cell: Cell; label: string }[];
  fields: Readonly<Partial<Record<Field, string>>>;
  /** A number that the spreadsheet may have stripped of its zeros. */
  numericId: boolean;
  /** The whole row as it reads. */
  raw: string;
  /** What the headings above it say of all lines below them. */
  stated: CaseReading['stated'];
  /** The heading above it, where nobody knows what it means. */
  under: Section | null;
  /** Cells with figures in columns that nobody knows. */
  unread: { cell: Cell; heading: string }[];
}

type PassedKind = 'heading' | 'note' | 'total' | 'header-again' | 'duplicate';

export interface Passed {
  kind: PassedKind;
  address: string;
  text: string;
  /** It stands above the header: part of the title. */
  above?: true;
}

/** A cell with a figure that no line is made of, in a column that is known. */
export interface Unused {
  address: string;
  heading: string;
  text: string;
}

export interface Sorted {
  lines: Line[];
  passed: Passed[];
  unused: Unused[];
  /** A row names the columns. */
  headed: boolean;
}

const NOTE = /^(?:注|备注|说明|附注|※|\*|note|remark|制表|审核|日期|联系|电话|以上)/iu;
/** A longer text is no heading of a section. */
const LONGEST_HEADING = 40;
/** Columns whose figures have no part in a price; the number of a line only counts it. */
const BESIDE: readonly Field[] = [
  'count',
  'taxRate',
  'tax',
  'gross',
  'exchange',
  'day',
  'reference',
  'basis',
  'note',
  'service',
];

/** Everything that stands on the sheet, none of it dropped but what is blank. */
export function sortRows(sheet: Sheet, readers: ListReaders): Sorted {
  const sorted: Sorted = { lines: [], passed: [], unused: [], headed: false };
  const plain = { rows: sheet.rows.map(row => row.map(cell => cell && { ...cell, text: simplified(cell.text) })) };
  // A sheet may be named after what it is for: 出口, Outbound.
  let stated: Line['stated'] = readers.readSection({ address: 'A1', text: sheet.name }).stated;
  let under: Section | null = null;
  for (const row of sheetRows(plain, readers.table)) {
    if (row.kind === 'line') {
      const raw = textOf(plain.rows[row.row]!.filter(cell => cell !== null));
      const { stated: above } = readers.readSection({ address: row.address, text: row.under });
      sorted.lines.push({ ...lineOf(row, raw, sorted.unused), stated: new Map([...stated, ...above]), under });
      continue;
    }
    const { address, text } = row;
    if (row.kind !== 'loose') {
      if (row.kind === 'heading' && !sorted.headed) sorted.headed = true;
      else if (row.kind === 'heading' || row.kind === 'again')
        sorted.passed.push({ kind: 'header-again', address, text });
      else sorted.passed.push({ kind: row.kind === 'total' ? 'total' : 'note', address, text });
      continue;
    }
    const kind = NOTE.test(text) || text.length > LONGEST_HEADING ? 'note' : 'heading';
    if (kind === 'heading' || !row.inTable) {
      const section = readers.readSection(row);
      if (section.stated.size > 0 || row.inTable) stated = section.stated;
      under = row.inTable && section.rest !== '' ? section : null;
    }
    sorted.passed.push({
      kind: row.inTable ? kind : 'heading',
      address,
      text,
      ...(row.inTable ? {} : { above: true as const }),
    });
  }
  // Sections below the last line head nothing.
  return sorted;
}

function lineOf(row: TableLine, raw: string, unused: Unused[]): Omit<Line, 'stated' | 'under'> {
  const each = row.prices.filter(({ field }) => field === 'each');
  // An amount is a price where there is no other.
  const [prices, left] = each.length > 0 ? [each, row.prices.filter(({ field }) => field === 'all')] : [row.prices, []];
  for (const { cell, heading } of left) unused.push({ address: cell.address, heading, text: cell.text });
  for (const field of BESIDE)
    for (const cell of row.fields[field] ?? [])
      if (/\d/u.test(cell.text))
        unused.push({ address: cell.address, heading: row.headings[field] ?? '', text: cell.text });
  const fields = Object.fromEntries(
    (Object.keys(row.fields) as Field[]).map(field => [field, fieldText(row, field)]).filter(([, text]) => text !== ''),
  );
  return {
    ...{ address: row.address, item: oneLine(row.name), raw, fields },
    prices: prices.map(({ cell, label }) => ({ cell, label: oneLine(label) })),
    numericId: row.fields.feeId?.[0]?.kind === 'number',
    unread: row.unread.filter(({ cell }) => /\d/u.test(cell.text)),
  };
}
