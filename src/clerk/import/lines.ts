// The rows below the header, sorted out: lines with a price, and rows that are none (headings, notes, totals), each kept
// with its address. Never judges what a line means.
import { squeeze } from '#text/normalise.ts';
import type { Field, Header } from './header.ts';
import type { Cell, Sheet } from '#reading/sheet.ts';
import { simplified } from '#reading/simplified.ts';

export interface Line {
  /** Where the item stands, or the first cell of the row. */
  address: string;
  item: string;
  /** One a price column; empty where the row has no price. */
  prices: { cell: Cell; label: string }[];
  fields: Readonly<Partial<Record<Exclude<Field, 'price' | 'item'>, string>>>;
  /** A number that the spreadsheet may have stripped of its zeros. */
  numericId: boolean;
  /** The whole row as it reads. */
  raw: string;
}

type PassedKind = 'heading' | 'note' | 'total' | 'header-again' | 'duplicate';

export interface Passed {
  kind: PassedKind;
  address: string;
  text: string;
  /** It stands above the header: part of the title. */
  above?: true;
}

export interface Sorted {
  lines: Line[];
  passed: Passed[];
}

const TOTAL = /^(?:小计|合计|总计|共计|总额|本页|subtotal|total|sum)/iu;
const NOTE = /^(?:注|备注|说明|附注|※|\*|note|remark|制表|审核|日期|联系|电话|以上)/iu;

/** Everything that stands on the sheet, none of it dropped but what is blank. */
export function sortRows(sheet: Sheet, header: Header): Sorted {
  const sorted: Sorted = { lines: [], passed: [] };
  let above: { item: string; entity: string } | null = null;
  for (const [index, row] of sheet.rows.entries()) {
    const cells = row.filter(cell => cell !== null);
    const [first] = cells;
    if (!first || (index >= header.first && index <= header.last)) continue;
    const distinct = new Set(cells.map(cell => cell.from ?? cell.address));
    const raw = [...new Set(cells.map(({ text }) => text.replace(/\s+/gu, ' ')))].join(' | ');
    const passed = (kind: PassedKind) => sorted.passed.push({ kind, address: first.address, text: raw });
    if (index < header.first) {
      sorted.passed.push({ kind: 'heading', address: first.address, text: raw, above: true });
      continue;
    }
    if (repeatsHeader(sheet, header, row)) {
      passed('header-again');
      continue;
    }
    const line = lineOf(row, header, raw);
    if (TOTAL.test(line.item) || (line.item === '' && TOTAL.test(first.text))) {
      passed('total');
      continue;
    }
    // One cell alone, or merged across the table; a price alone continues the item above.
    if (distinct.size === 1 && (line.prices.length === 0 || cells.length > 1)) {
      passed(NOTE.test(first.text) || first.text.length > 40 ? 'note' : 'heading');
      above = null;
      continue;
    }
    if (line.prices.length > 0 && line.item === '' && above !== null) {
      line.item = above.item;
      if (above.entity !== '') line.fields = { ...line.fields, entity: line.fields.entity ?? above.entity };
    }
    if (line.item !== '') above = { item: line.item, entity: line.fields.entity ?? '' };
    sorted.lines.push(line);
  }
  return sorted;
}

function lineOf(row: readonly (Cell | null)[], header: Header, raw: string): Line {
  const textOf = (field: Exclude<Field, 'price'>) =>
    [...new Set((header.columns.get(field) ?? []).map(column => row[column]?.text ?? ''))].filter(Boolean).join(' ');
  const filled = [...header.columns.keys()]
    .filter(field => field !== 'item')
    .map(field => [field, oneLine(textOf(field))] as const)
    .filter(([, text]) => text !== '');
  const itemCell = (header.columns.get('item') ?? []).map(column => row[column]).find(Boolean);
  const idCell = (header.columns.get('feeId') ?? []).map(column => row[column]).find(Boolean);
  // A price that spans several columns is one price for all of them.
  const prices = header.prices.flatMap(({ column, label }) => {
    const cell = row[column];
    return cell ? [{ cell, label }] : [];
  });
  const spanning = prices.length > 1 && new Set(prices.map(({ cell }) => cell.from ?? cell.address)).size === 1;
  return {
    address: (itemCell ?? row.find(cell => cell !== null))!.address,
    item: oneLine(textOf('item')),
    prices: spanning ? [{ cell: prices[0]!.cell, label: '' }] : prices,
    fields: Object.fromEntries(filled),
    numericId: idCell?.kind === 'number',
    raw,
  };
}

function repeatsHeader(sheet: Sheet, header: Header, row: readonly (Cell | null)[]): boolean {
  const named = sheet.rows[header.first]!;
  return header.prices.every(({ column }) => {
    const [here, there] = [row[column]?.text ?? '', named[column]?.text ?? ''];
    return squeeze(here) === squeeze(there);
  });
}

function oneLine(text: string): string {
  return simplified(text).replace(/\s+/gu, ' ').trim();
}
