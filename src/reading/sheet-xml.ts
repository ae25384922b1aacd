// What is looked up in a sheet's XML before the reader gets it: size, formulas, merged cells, cells shown as percent.
import { columnIndex, formulaRefusal } from './sheet.ts';
import { limits } from './limits.ts';
import { Refusal } from '#schema/refusal.ts';

/** First and last row and column of a merged cell, from 0. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface SheetFacts {
  /** The XML without cells that hold nothing: a style for a million empty rows costs nothing any more. */
  xml: string;
  merges: Merge[];
  /** Addresses of cells whose number is shown as a percentage. */
  percents: ReadonlySet<string>;
}

const MAX_MERGES = 20_000;

export function isSheetXml(xml: string): boolean {
  return /<(?:\w+:)?sheetData\b/u.test(xml);
}

/** Throws a Refusal for formulas and for a sheet of more rows or columns than a list has. */
export function sheetFacts(source: string, percentStyles: ReadonlySet<string>): SheetFacts {
  const xml = source.replace(/<(?:\w+:)?c(?:\s[^<>]*)?\/>/gu, '').replace(/<(?:\w+:)?row(?:\s[^<>]*)?\/>/gu, '');
  const formula = /<(?:\w+:)?f(?:[\s/][^<>]*)?>/u.exec(xml);
  if (formula)
    throw formulaRefusal(/.*\br="(?<address>[A-Z]+\d+)"/su.exec(xml.slice(0, formula.index))?.groups?.address ?? '?');
  const percents = new Set<string>();
  let rows = 0;
  for (const _row of xml.matchAll(/<(?:\w+:)?row\b/gu)) if (++rows > limits.lastRow) throw tooManyRows();
  const filled = new Set<string>();
  for (const [, inside = ''] of xml.matchAll(/<(?:\w+:)?c\s(?<inside>[^<>]*)>/gu)) {
    const [, column = '', row = ''] = /\br="(?<column>[A-Z]{1,3})(?<row>\d{1,7})"/u.exec(inside) ?? [];
    if (column === '') continue;
    filled.add(row);
    if (filled.size > limits.rows || Number(row) > limits.lastRow) throw tooManyRows();
    if (columnIndex(column) >= limits.columns) throw tooManyColumns(`${column}${row}`);
    const style = /\bs="(?<style>\d+)"/u.exec(inside)?.groups?.style;
    if (style !== undefined && percentStyles.has(style)) percents.add(`${column}${row}`);
  }
  return { xml, merges: mergesIn(xml), percents };
}

/** Numbers of the cell styles that show a percentage, from the workbook's styles. */
export function percentStyles(styles: string): Set<string> {
  const own = [...styles.matchAll(/<(?:\w+:)?numFmt\s(?<inside>[^<>]*)>/gu)]
    .filter(([, inside = '']) => /\bformatCode="[^"]*%/u.test(inside))
    .map(([, inside = '']) => /\bnumFmtId="(?<id>\d+)"/u.exec(inside)?.groups?.id);
  const formats = new Set([...own, '9', '10']);
  const cells = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/u.exec(styles)?.[0] ?? '';
  const found = [...cells.matchAll(/<(?:\w+:)?xf\s(?<inside>[^<>]*)>/gu)].flatMap(([, inside = ''], index) =>
    formats.has(/\bnumFmtId="(?<id>\d+)"/u.exec(inside)?.groups?.id) ? [String(index)] : [],
  );
  return new Set(found);
}

/** The part that holds each sheet, by the sheet's name as the XML writes it. */
export function sheetParts(workbook: string, relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [, inside = ''] of relations.matchAll(/<(?:\w+:)?Relationship\s(?<inside>[^<>]*)>/gu)) {
    const id = attribute(inside, 'Id');
    const target = attribute(inside, 'Target');
    if (id !== null && target !== null) targets.set(id, target.replace(/^\/?(?:xl\/)?/u, 'xl/'));
  }
  const sheets = new Map<string, string>();
  for (const [, inside = ''] of workbook.matchAll(/<(?:\w+:)?sheet\s(?<inside>[^<>]*)>/gu)) {
    const name = attribute(inside, 'name');
    const part = targets.get(attribute(inside, '\\w+:id') ?? '');
    if (name !== null && part !== undefined) sheets.set(unescaped(name), part);
  }
  return sheets;
}

function mergesIn(xml: string): Merge[] {
  const merges: Merge[] = [];
  for (const [, ref = ''] of xml.matchAll(/<(?:\w+:)?mergeCell\s[^<>]*\bref="(?<ref>[^"]+)"/gu)) {
    const corners = /^(?<a>[A-Z]{1,3})(?<b>\d{1,7}):(?<c>[A-Z]{1,3})(?<d>\d{1,7})$/u.exec(ref)?.groups;
    if (!corners) continue;
    if (merges.length >= MAX_MERGES) throw tooManyRows();
    merges.push({
      top: Number(corners.b) - 1,
      left: columnIndex(corners.a!),
      bottom: Math.min(Number(corners.d) - 1, limits.lastRow),
      right: Math.min(columnIndex(corners.c!), limits.columns - 1),
    });
  }
  return merges;
}

function attribute(inside: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="(?<value>[^"]*)"`, 'u').exec(inside)?.groups?.value ?? null;
}

function unescaped(text: string): string {
  const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&#(?<code>\d{1,6});/gu, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?<name>amp|lt|gt|quot|apos);/gu, (_all, name: string) => known[name]!);
}

export function tooManyRows(): Refusal {
  return new Refusal(
    `表超过 ${limits.rows} 行，不像价目表。请只留价目，另存再导入。`,
    `The sheet has more than ${limits.rows} lines, too many for a price list. Keep the list only, save and import again.`,
  );
}

export function tooManyColumns(address: string): Refusal {
  return new Refusal(
    `${address} 超出第 ${limits.columns} 列，不像价目表。请删去右边多余的列。`,
    `Cell ${address} lies beyond column ${limits.columns}. Delete what stands to the right of the list.`,
  );
}
