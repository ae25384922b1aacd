// What was pasted → lines. What is no charge is set apart by what it is, told, and not judged; what the bill says of itself is read
// from it.
import type { BillReader } from './bill-reader.ts';
import { headLine } from './apart.ts';
import { headOf, type BillHead, type HeadLine } from './head.ts';
import { BOXES, DIRECTION, type BillLine } from './line.ts';
import { pastedRows } from '#reading/pasted.ts';
import { fieldText, sheetRows, type LooseRow, type SheetRow, type TableLine } from '#reading/rows.ts';
import { headingOf, type Field } from '#reading/headings.ts';
import { headingAt } from '#reading/table.ts';
import type { Cell } from '#reading/sheet.ts';
import { stackedRows } from '#reading/stacked.ts';
import { taxIn } from '#reading/tax-text.ts';

/** Why a line is not judged by itself; `joined`: it belongs to the name above it. */
export type PassedKind = 'heading' | 'total' | 'head' | 'rule' | 'note' | 'joined';

/** A cell of a line that has no part in its judgement, with the heading of its column. */
interface UnusedCell {
  at: number;
  column: string;
  text: string;
}

export interface ReadBill {
  lines: BillLine[];
  /** Rows that are no charges, as they stand. */
  passed: { at: number; text: string; kind: PassedKind }[];
  /** Cells beside the charges that were not used. */
  unused: UnusedCell[];
  /** Lines beyond the limit, which were not read. */
  beyond: number;
  /** What the bill says of itself. */
  head: BillHead;
  /** Nothing on it looks like a charge: no line is judged. */
  noBill: boolean;
}

/** A bill has some dozen lines; a year of them has some hundred. */
export const MOST_LINES = 1000;

/** Columns that a line is read by; the number of a line only counts it. */
const USED: readonly Field[] = [
  'index',
  'name',
  'case',
  'caseEn',
  'count',
  'unit',
  'each',
  'all',
  'currency',
  'day',
  'reference',
  'taxRate',
];

/** Row by row, so that a long bill can be read in pieces. */
export function* readBill(text: string, reader: BillReader): Generator<void, ReadBill> {
  const whole = text.split(/\r\n?|\n/u);
  const most = whole.length > MOST_ROWS ? whole.slice(0, MOST_ROWS) : whole;
  const { table } = reader;
  const pasted = pastedRows(
    reader.simplify(most.join('\n')),
    all => headingAt({ rows: all.map(row => [...row]) }, 0, table) !== null,
  );
  const rows = stackedRows(sheetRows({ rows: pasted.map(({ cells }) => cells) }, table), reader.line);
  const bill: Building = { lines: [], passed: [], unused: [], head: [], section: null };
  let beyond = whole.slice(most.length).filter(line => line.trim() !== '').length;
  for (const row of rows) {
    if (bill.lines.length >= MOST_LINES) beyond++;
    else place(row, most, bill, reader);
    yield;
  }
  // A line of nothing but signs between cells holds no cell.
  for (const [index, { cells }] of pasted.entries())
    if (most[index]!.trim() !== '' && cells.every(cell => cell === null))
      bill.passed.push({ at: index + 1, text: most[index]!.trim(), kind: 'rule' });
  const { passed, unused, head } = bill;
  const lines = bill.lines.length > 1 ? withParts(bill.lines) : bill.lines;
  for (const { at, aside = [] } of lines) for (const text of aside) unused.push({ at, column: '', text });
  const noBill = lines.length + passed.length > 1 && !lines.some(line => reader.isCharge(line));
  return noBill
    ? { lines: [], passed: everyLine(whole), unused: [], beyond, head: {}, noBill }
    : { lines, passed, unused, beyond, head: { ...headOf(head, reader.book), ...boxesIn(head, reader) }, noBill };
}

/** Rows that are looked at for lines; the rest are counted. */
const MOST_ROWS = 3 * MOST_LINES;

interface Building extends Pick<ReadBill, 'lines' | 'passed' | 'unused'> {
  head: HeadLine[];
  /** The direction that the section above names. */
  section: string | null;
}

function place(row: SheetRow, whole: readonly string[], bill: Building, reader: BillReader): void {
  const at = row.row + 1;
  const raw = (whole[row.row] ?? '').trim();
  if (row.kind === 'line') {
    // In a table with a column for each charge, most are not charged in most rows.
    const [zero] = row.wide ? row.prices.filter(({ cell }) => /^0+(?:\.0+)?$/u.test(cell.text)) : [];
    if (zero) {
      bill.unused.push({ at, column: zero.heading, text: zero.cell.text }, ...leftOver(row, at));
      return;
    }
    tellJoined(row, bill);
    const lines = tableLines(row, at, raw, bill, reader);
    const section = reader.line.directionOf(row.under) ?? bill.section;
    for (const line of lines) bill.lines.push(inSection(line, section));
    return;
  }
  if (row.kind === 'loose') {
    looseLine(row, at, raw, bill, reader);
    return;
  }
  bill.passed.push({ at, text: raw, kind: row.kind === 'again' ? 'heading' : row.kind });
  if (row.kind === 'heading') bill.head.push(...taxOfHeading(row.text));
}

/** A line of the head may say several things: “提单号 … 日期：2026-11-20”. */
function factsIn(line: HeadLine): HeadLine[] {
  const [first = '', ...others] = line.value.split(/\s+(?=[^\s\d:：]{1,12}[:：])/u);
  const facts = others.map(fact => {
    const at = fact.search(/[:：]/u);
    return { label: fact.slice(0, at).toLowerCase(), value: fact.slice(at + 1).trim() };
  });
  return facts.length === 0 ? [line] : [{ ...line, value: first }, ...facts];
}

/** “箱型箱量 2×40HQ”: the boxes of the bill, where they are of one kind. */
function boxesIn(lines: readonly HeadLine[], { line }: BillReader): BillHead {
  const said = lines
    .flatMap(({ value }) => value.split(/[\s,，;；]+/u))
    .filter(word => word !== '' && line.isSizes(word));
  const [only, ...others] = [...new Set(said)].map(word => line.free(word, 0));
  if (!only || others.length > 0) return {};
  const { container, boxType } = only.conditions;
  const boxes = only.quantities[BOXES];
  if (container === undefined) return {};
  return { container, ...(boxType === undefined ? {} : { boxType }), ...(boxes === undefined ? {} : { boxes }) };
}

/** A title names the direction anywhere, a line of facts by a word of its own. */
function directionIn({ label, value }: HeadLine, { line }: BillReader): string | null {
  if (label === '') return line.directionOf(value);
  const named = value
    .split(/\s+/u)
    .flatMap(word => (word.length <= LONGEST_DIRECTION ? (line.directionOf(word) ?? []) : []));
  return new Set(named).size === 1 ? named[0]! : null;
}

/** “Transhipment” is the longest. */
const LONGEST_DIRECTION = 12;

function tellJoined({ joined = [] }: Pick<TableLine, 'joined'>, bill: Building): void {
  for (const { row, text } of joined) bill.passed.push({ at: row + 1, text, kind: 'joined' });
}

/** “税额”, “不含税金额” among the headings. */
function taxOfHeading(text: string): HeadLine[] {
  const beside = text.split(' | ').some(cell => headingOf(cell)?.field === 'tax');
  const tax = taxIn(text)?.tax ?? (beside ? 'net' : undefined);
  return tax === undefined ? [] : [{ label: '', value: '', tax }];
}

function looseLine(row: LooseRow, at: number, raw: string, bill: Building, reader: BillReader): void {
  tellJoined(row, bill);
  const shown = row.text.replaceAll(' | ', ' ');
  const apart = headLine(shown, reader.line);
  if (apart) {
    bill.head.push(...factsIn(apart));
    bill.passed.push({ at, text: raw, kind: apart.label === '' ? 'note' : 'head' });
    bill.section = directionIn(apart, reader) ?? bill.section;
    return;
  }
  const all = reader.line.pieces(shown);
  const pieces = all.filter(({ context }) => !context);
  const port = reader.otherPortIn(
    all
      .filter(({ context }) => context)
      .map(({ text }) => text)
      .join(' '),
  );
  for (const { text } of all.filter(({ context }) => context)) bill.passed.push({ at, text, kind: 'note' });
  const lines = pieces.map(({ text, column }) => ({
    ...reader.line.free(text, at),
    ...(pieces.length > 1 ? { column } : {}),
    ...(port === null ? {} : { otherPort: port }),
  }));
  bill.lines.push(...lines.map(line => inSection(line, bill.section)));
}

/** Cells that nobody knows, and those of columns that no line is judged by. */
function leftOver({ unread, fields, headings }: TableLine, at: number): UnusedCell[] {
  const aside = (Object.entries(fields) as [Field, Cell[]][]).filter(([field]) => !USED.includes(field));
  return [
    ...unread.map(({ cell, heading }) => ({ at, column: heading, text: cell.text })),
    ...aside.flatMap(([field, cells]) => cells.map(({ text }) => ({ at, column: headings[field] ?? '', text }))),
  ];
}

/** One line, or one for each price that is for a case of its own. */
function tableLines(row: TableLine, at: number, raw: string, bill: Building, { line: reader }: BillReader): BillLine[] {
  const text = raw
    .split('\t')
    .map(one => one.trim())
    .filter(Boolean)
    .join(' · ');
  // A remark that is a case and nothing else: “出口”, “40HQ”.
  const cases = (row.fields.note ?? []).map(({ text: said }) => said).filter(said => reader.isCase(said));
  bill.unused.push(...leftOver(row, at).filter(({ text: said }) => !cases.includes(said)));
  const given = {
    name: row.name,
    ...{
      case: [fieldText(row, 'case'), ...cases].filter(Boolean).join(' '),
      count: fieldText(row, 'count'),
      unit: fieldText(row, 'unit'),
    },
    ...{ currency: fieldText(row, 'currency'), day: fieldText(row, 'day'), taxRate: fieldText(row, 'taxRate') },
    numbers: (row.fields.reference ?? []).map(cell => cell.text),
  };
  const groups = new Map<string, { label: string; each?: string; all?: string; gross?: true }>();
  for (const { cell, field, label, heading } of row.prices) {
    const said = label.replace(/不?含税|未税/gu, '').trim();
    const group = groups.get(said) ?? { label: said };
    if (group[field] !== undefined) bill.unused.push({ at, column: heading, text: cell.text });
    else
      groups.set(said, {
        ...group,
        [field]: cell.text,
        ...(headingOf(heading)?.field === 'gross' ? { gross: true } : {}),
      });
  }
  // A price for all its line goes with each of those by size.
  const plain = groups.get('');
  if (plain && groups.size > 1 && plain.each === undefined) {
    groups.delete('');
    bill.unused.push({ at, column: '', text: plain.all! });
  }
  const priced = groups.size > 0 ? [...groups.values()] : [{ label: '' }];
  const lines = priced.flatMap(
    ({ label, each = '', all = '', gross }: { label: string; each?: string; all?: string; gross?: true }) =>
      pricesOf(each, all, at, bill, reader).map((price, _, prices): [BillLine, string] => [
        {
          ...reader.cells({ ...given, label, each: price, all: prices.length > 1 ? '' : all }, text, at),
          ...(gross ? { tax: 'gross' as const } : {}),
        },
        [label, prices.length > 1 ? price : ''].filter(Boolean).join(' '),
      ]),
  );
  return lines.map(([line, column]) => (lines.length > 1 ? { ...line, column } : line));
}

/** Each price of a cell that names several cases; an amount beside them is for none of them alone. */
function pricesOf(each: string, all: string, at: number, bill: Building, reader: BillReader['line']): string[] {
  const prices = reader.pricesIn(each);
  if (prices.length > 1 && all !== '') bill.unused.push({ at, column: '', text: all });
  return prices;
}

function inSection(line: BillLine, direction: string | null): BillLine {
  if (direction === null || line.conditions[DIRECTION] !== undefined) return line;
  return { ...line, conditions: { ...line.conditions, [DIRECTION]: direction } };
}

/** Every line of a row has its place in it. */
function withParts(lines: readonly BillLine[]): BillLine[] {
  const rows = Map.groupBy(lines, ({ at }) => at);
  return [...rows.values()].flatMap(row =>
    row.length === 1 ? row : row.map((line, part) => ({ ...line, part, column: line.column ?? line.name })),
  );
}

function everyLine(lines: readonly string[]): ReadBill['passed'] {
  return lines
    .map((raw, index) => ({ at: index + 1, text: raw.trim(), kind: 'note' as const }))
    .filter(({ text: shown }) => shown !== '')
    .slice(0, MOST_LINES);
}
