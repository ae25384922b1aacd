// The rows of a sheet, sorted out by what they are: headings, lines of a table with their prices, rows that are no lines of one. Bills
// and price lists are told apart by nobody here. Every cell that holds anything is in what comes back.
import type { Field } from './headings.ts';
import { headingAt, type Column, type Heading, type TableReaders } from './table.ts';
import type { CaseReader } from './case-text.ts';
import type { Cell, Sheet } from './sheet.ts';

interface PriceCell {
  cell: Cell;
  field: 'each' | 'all';
  heading: string;
  /** For which size, case, currency or unit; empty for all of its line. */
  label: string;
}

/** A line of a table: one charge, with the cells that say something of it. */
export interface TableLine {
  kind: 'line';
  /** Row of the sheet, from 0. */
  row: number;
  /** Where the name stands, or the first cell. */
  address: string;
  name: string;
  prices: PriceCell[];
  /** Cells of columns that are known, but for names and prices, and what these columns are called. */
  fields: Partial<Record<Field, Cell[]>>;
  headings: Partial<Record<Field, string>>;
  /** What the heading of the names says of all lines: “出口” in “出口费用”. */
  under: string;
  /** Rows below that belong to it. */
  joined?: { row: number; text: string }[];
  /** It is one of several charges of its row, each in a column of its own. */
  wide?: true;
  /** Cells of columns that nobody knows, with their headings. */
  unread: { cell: Cell; heading: string }[];
}

interface PassedRow {
  kind: 'heading' | 'again' | 'rule' | 'total' | 'note';
  row: number;
  address: string;
  text: string;
}

/** A row that stands in no table, or alone in its row: a title, a section, a remark, a line of a chat. */
export interface LooseRow {
  kind: 'loose';
  row: number;
  address: string;
  text: string;
  /** Below the heading of a table. */
  inTable: boolean;
  /** Rows below that belong to it: `text` holds theirs. */
  joined?: { row: number; text: string }[];
}

export type SheetRow = TableLine | PassedRow | LooseRow;

const RULE = /^[\s|:+=_—–-]+$/u;
const TOTAL_WORDS =
  '(?:金额|费用|应收|应付|账单|本次|以上|本页)\\s*(?:合计|总计|共计|小计|总额)|总费用|合\\s*计|总\\s*计|共\\s*计|小\\s*计|总\\s*额|总\\s*金\\s*额|价税合计|费用合计|合计金额|应付合计|本页|(?:人民币|美元|港元|港币|欧元|日元|日币|本币|外币)金额|grand\\s*total|sub\\s*-?total|total(?:\\s+(?:amount|due|charges?|payable))?|sum|balance\\s+due';
const TOTAL = new RegExp(
  `^[\\s|,;\\t"]*(?:${TOTAL_WORDS})(?:金额|费用|人民币|美元|rmb|cny|usd|hkd|eur|jpy|大写|小写|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整]|[\\s:：,，;|\\t"()（）=¥￥$.\\d-])*$`,
  'iu',
);
const TOTAL_NAME = new RegExp(`^(?:${TOTAL_WORDS})(?:[（(].*[)）])?[\\s:：]*$`, 'iu');
/** Chinese capitals of an amount: “叁仟捌佰叁拾圆整”. */
const CAPITALS = /^(?:人民币|大写|金额)*[\s:：()（）]*[零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整]{4,}\s*$/u;
/** “其中：危险品” goes on with the charge above. */
const OF_WHICH = /^(?:其中|含|of which)\s*[:：]?\s*/iu;

/** A total, in figures or in words. */
function isTotal(text: string): boolean {
  const plain = text.normalize('NFKC');
  return plain.length < 300 && (TOTAL.test(plain) || CAPITALS.test(plain));
}

export function sheetRows(sheet: Pick<Sheet, 'rows'>, readers: TableReaders & { readCase: CaseReader }): SheetRow[] {
  const { rows } = sheet;
  const read: SheetRow[] = [];
  let table: Heading | null = null;
  let above: TableLine | null = null;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const cells = row.filter(cell => cell !== null);
    const [first] = cells;
    if (!first) continue;
    const text = textOf(cells);
    const passed = (kind: PassedRow['kind']) => read.push({ kind, row: index, address: first.address, text });
    const heading = headingAt(sheet, index, readers);
    if (heading) {
      const again = table !== null && sameColumns(table, heading);
      for (let at = index; at <= heading.last; at++) {
        const own = rows[at]!.filter(cell => cell !== null);
        const kind = again ? 'again' : 'heading';
        if (own[0]) read.push({ kind, row: at, address: own[0].address, text: textOf(own) });
      }
      [table, above, index] = [heading, null, heading.last];
      continue;
    }
    const alone = new Set(cells.map(cell => cell.from ?? cell.address)).size === 1;
    if (cells.every(cell => RULE.test(cell.text)) && cells.some(cell => cell.text.length > 1)) passed('rule');
    else if (isTotal(text.replaceAll(' | ', ' '))) passed('total');
    else if (table === null || (alone && !isPriceOf(row, table, first))) {
      read.push({ kind: 'loose', row: index, address: first.address, text, inTable: table !== null });
      if (table !== null && alone) above = null;
    } else {
      const lines = linesOf(index, row, table);
      const [line] = lines;
      if (lines.length === 1 && line) {
        if (TOTAL_NAME.test(line.name) || (line.name === '' && TOTAL_NAME.test(first.text))) {
          passed('total');
          continue;
        }
        goOn(line, above, readers.readCase);
        if (line.name !== '') above = line;
      }
      if (lines.every(({ name, prices }) => name === '' && prices.length === 0)) passed('note');
      else read.push(...lines);
    }
  }
  return read;
}

/** A blank name is that of the line above, and so is a case of it. */
function goOn(line: TableLine, above: TableLine | null, readCase: CaseReader): void {
  if (above === null) return;
  const part = line.name.replace(OF_WHICH, '');
  const isCase = () => {
    const { stated, rest } = readCase(part);
    return rest === '' && stated.size > 0;
  };
  if (line.name !== '' && !(part !== '' && isCase())) return;
  if (line.name === '' && line.prices.length === 0) return;
  const base = above.name;
  line.name = line.name === '' ? base : `${base} ${part}`;
  const { entity } = above.fields;
  if (entity && !line.fields.entity) line.fields = { ...line.fields, entity };
}

/** A price below others, and nothing else in its row. */
function isPriceOf(row: readonly (Cell | null)[], { columns }: Heading, cell: Cell): boolean {
  const column = columns[row.indexOf(cell)];
  return (
    cell.from === undefined && isMoney(column) && row.filter(one => one !== null).length === 1 && /\d/u.test(cell.text)
  );
}

function isMoney(column: Column | undefined): column is Column & { field: 'each' | 'all' } {
  return column?.field === 'each' || column?.field === 'all';
}

/** One line, or one for each charge of a wide table. */
function linesOf(index: number, row: readonly (Cell | null)[], { columns }: Heading): TableLine[] {
  const names: Cell[] = [];
  const prices: PriceCell[] = [];
  const fields: TableLine['fields'] = {};
  const headings: TableLine['headings'] = {};
  const unread: TableLine['unread'] = [];
  const charges: { name: string; cell: Cell }[] = [];
  for (const [at, cell] of row.entries()) {
    if (cell === null) continue;
    const column = columns[at];
    if (column?.field === 'name') names.push(cell);
    else if (isMoney(column)) prices.push({ cell, field: column.field, heading: column.heading, label: column.label });
    else if (column?.field === 'charge') charges.push({ name: column.heading, cell });
    else if (column?.field) {
      fields[column.field] = [...(fields[column.field] ?? []), cell];
      headings[column.field] ??= column.heading;
    } else unread.push({ cell, heading: column?.heading ?? '' });
  }
  const first = row.find(cell => cell !== null)!;
  const under = columns.find(({ field }) => field === 'name')?.label ?? '';
  const base = { kind: 'line', row: index, fields, headings, unread, under } as const;
  if (columns.some(({ field }) => field === 'charge')) {
    const lines = charges.map(({ name, cell }): TableLine => ({
      ...{ ...base, wide: true },
      ...{ address: cell.address, name, prices: [{ cell, field: 'each', heading: name, label: '' }] },
    }));
    // The sum of its row is no charge; what nobody knows is told once.
    const rest = [
      ...unread,
      ...prices.map(({ cell }) => ({ cell, heading: columns[row.indexOf(cell)]?.heading ?? '' })),
    ];
    return lines.map((line, number) =>
      number === 0 ? { ...line, unread: rest } : { ...line, unread: [], fields: usedByAll(fields) },
    );
  }
  // A price that spans several columns is one price for all of them.
  const spanning = prices.length > 1 && new Set(prices.map(({ cell }) => cell.from ?? cell.address)).size === 1;
  const name = [...new Set(names.map(({ text }) => oneLine(text)))].join(' ');
  return [
    {
      ...base,
      ...{ address: (names[0] ?? first).address, name },
      prices: spanning ? [{ ...prices[0]!, label: '' }] : prices,
    },
  ];
}

/** What is told once for a row is told with its first charge. */
function usedByAll({
  note: _note,
  service: _service,
  basis: _basis,
  ...fields
}: TableLine['fields']): TableLine['fields'] {
  return fields;
}

function sameColumns(one: Heading, other: Heading): boolean {
  const key = ({ columns }: Heading) => columns.map(({ field, heading }) => `${field} ${heading}`).join('\n');
  return key(one) === key(other);
}

/** A row as it reads; a merged cell says its text once. */
export function textOf(cells: readonly Cell[]): string {
  const own = new Map(cells.map(cell => [cell.from ?? cell.address, oneLine(cell.text)]));
  return [...own.values()].join(' | ');
}

/** The text of the cells of a field. */
export function fieldText({ fields }: Pick<TableLine, 'fields'>, field: Field): string {
  return [...new Set((fields[field] ?? []).map(({ text }) => oneLine(text)))].join(' ');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
