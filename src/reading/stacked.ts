// One cell a line, as text recognition of a phone and some viewers of documents give it: headings one below the other, then names, prices
// and units below each other → lines again.
import { headingOf } from './headings.ts';
import type { LineReader } from './line-reader.ts';
import type { LooseRow, SheetRow } from './rows.ts';

/** Cells that may follow a name. */
const MOST_PARTS = 8;
const LEAST_HEADINGS = 3;

export function stackedRows(
  rows: readonly SheetRow[],
  reader: Pick<LineReader, 'isPart' | 'names' | 'mayCharge' | 'isCharge' | 'free'>,
): SheetRow[] {
  const read: SheetRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const headings = headingsFrom(rows, at);
    if (headings > 0) {
      for (const one of rows.slice(at, at + headings)) read.push({ ...(one as LooseRow), kind: 'heading' });
      at += headings - 1;
      continue;
    }
    const next = rows[at + 1];
    if (row.kind === 'total' && !/\d/u.test(row.text) && next?.kind === 'loose' && reader.isPart(next.text)) {
      read.push(row, { ...next, kind: 'total' });
      at++;
      continue;
    }
    if (row.kind !== 'loose' || !(begins(row.text, reader) || isUnknownName(row.text, next))) {
      read.push(row);
      continue;
    }
    const parts: LooseRow[] = [];
    for (const next of rows.slice(at + 1, at + 1 + MOST_PARTS)) {
      if (next.kind !== 'loose' || !reader.isPart(next.text)) break;
      parts.push(next);
    }
    // A name that goes on below has no price of its own; a unit may still follow one.
    const open = isOpen(row.text, reader);
    const taken = open ? parts : parts.filter((_, index) => index === 0).filter(({ text }) => !/\d/u.test(text));
    at += taken.length;
    read.push(
      taken.length === 0
        ? row
        : { ...row, text: [row, ...taken].map(({ text }) => text).join(' '), joined: taken.map(({ row: number, text }) => ({ row: number, text })) },
    );
  }
  return read;
}

/** How many rows name columns, one below the other; 0 where they do not. */
function headingsFrom(rows: readonly SheetRow[], at: number): number {
  const fields: string[] = [];
  for (const row of rows.slice(at)) {
    const found = row.kind === 'loose' ? headingOf(row.text) : null;
    if (!found?.whole) break;
    fields.push(found.field);
  }
  const told = fields.includes('name') && (fields.includes('each') || fields.includes('all'));
  return fields.length >= LEAST_HEADINGS && told ? fields.length : 0;
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
