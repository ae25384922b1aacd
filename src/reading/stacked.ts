// One cell a line, as text recognition of a phone and some viewers of documents give it: headings one below the other, then names, prices
// and units below each other → lines again.
import { isMoney, wholeHeading, type Field } from './headings.ts';
import type { LineReader } from './line-reader.ts';
import type { LooseRow, SheetRow, TableLine } from './rows.ts';

/** Cells that may follow a name. */
const MOST_PARTS = 8;
const LEAST_HEADINGS = 3;
/** “RMB 1200/20' - RMB 1500/40'&HC” is among the longest. */
const LONGEST_PART = 60;

export function stackedRows(
  rows: readonly SheetRow[],
  reader: Pick<LineReader, 'isPart' | 'names' | 'mayCharge' | 'isCharge' | 'free'>,
): SheetRow[] {
  const read: SheetRow[] = [];
  let fields: readonly Field[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const headings = headingsFrom(rows, at);
    if (headings.length > 0) {
      for (const one of rows.slice(at, at + headings.length)) read.push({ ...(one as LooseRow), kind: 'heading' });
      at += headings.length - 1;
      fields = headings;
      continue;
    }
    const next = rows[at + 1];
    if (row.kind === 'total' && !/\d/u.test(row.text) && next?.kind === 'loose' && reader.isPart(next.text)) {
      read.push(row, { ...next, kind: 'total' });
      at++;
      continue;
    }
    const parts = row.kind === 'loose' ? partsBelow(rows, at, reader) : [];
    if (row.kind !== 'loose' || parts.length === 0 || !(begins(row.text, reader) || isUnknownName(row.text, next))) {
      read.push(row);
      continue;
    }
    // A name that goes on below has no price of its own; a unit may still follow one.
    const open = isOpen(row.text, reader);
    const taken = open ? parts : parts.slice(0, 1).filter(({ text }) => !/\d/u.test(text));
    at += taken.length;
    const line = taken.length + 1 === fields.length ? asLine(row, taken, fields) : null;
    if (line) {
      read.push(line);
      continue;
    }
    read.push(
      taken.length === 0
        ? row
        : {
            ...row,
            text: [row, ...taken].map(({ text }) => text).join(' '),
            joined: taken.map(({ row: number, text }) => ({ row: number, text })),
          },
    );
  }
  return read;
}

/** A name and what stands below it, one cell for each heading; null where the name does not come first. */
function asLine(row: LooseRow, parts: readonly LooseRow[], [first, ...fields]: readonly Field[]): TableLine | null {
  if (first !== 'name') return null;
  const line: TableLine = {
    ...{
      kind: 'line',
      row: row.row,
      address: row.address,
      name: row.text,
      prices: [],
      under: '',
      fields: {},
      headings: {},
      unread: [],
    },
    joined: parts.map(({ row: number, text }) => ({ row: number, text })),
  };
  for (const [index, { address, text }] of parts.entries()) {
    const field = fields[index]!;
    const cell = { address, text, kind: 'text' } as const;
    if (isMoney(field)) line.prices.push({ cell, field, heading: '', label: '' });
    else line.fields[field] = [...(line.fields[field] ?? []), cell];
  }
  return line;
}

/** Rows below a name that hold nothing but prices, counts, units and the like. */
function partsBelow(rows: readonly SheetRow[], at: number, reader: Pick<LineReader, 'isPart'>): LooseRow[] {
  const parts: LooseRow[] = [];
  for (const next of rows.slice(at + 1, at + 1 + MOST_PARTS)) {
    if (next.kind !== 'loose' || next.text.length > LONGEST_PART || !reader.isPart(next.text)) break;
    parts.push(next);
  }
  return parts;
}

/** The columns that rows name one below the other; none where they do not. */
function headingsFrom(rows: readonly SheetRow[], at: number): readonly Field[] {
  const fields: Field[] = [];
  for (const row of rows.slice(at)) {
    const field = row.kind === 'loose' ? wholeHeading(row.text) : null;
    if (field === null) break;
    fields.push(field);
  }
  const told = fields.includes('name') && (fields.includes('each') || fields.includes('all'));
  return fields.length >= LEAST_HEADINGS && told ? fields : [];
}

function begins(text: string, reader: Pick<LineReader, 'names' | 'isCharge'>): boolean {
  return reader.names(text) || reader.isCharge(text);
}

/** Words that nobody knows, above a price with its currency or unit. */
function isUnknownName(text: string, next: SheetRow | undefined): boolean {
  return next?.kind === 'loose' && PRICED.test(next.text) && !/[\d:：]/u.test(text) && text.length <= LONGEST_NAME;
}

const PRICED = /^\s*(?:rmb|cny|usd|hkd|eur|jpy|[¥￥$€])\s*\d|\d\s*(?:元|\/)/iu;
const LONGEST_NAME = 60;

function isOpen(text: string, reader: Pick<LineReader, 'free'>): boolean {
  const { fault, silence } = reader.free(text, 0);
  return fault === 'no-figure' && silence === undefined;
}
