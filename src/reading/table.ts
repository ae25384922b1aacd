// Which rows of a sheet name the columns, and which column is what: one row or several, a price for each size, currency or case in a
// column of its own, or a charge in each column.
import { headingOf, isMoney, type Field } from './headings.ts';
import { limits } from './limits.ts';
import type { Readers } from './readers.ts';
import type { Cell, Sheet } from './sheet.ts';

export interface Column {
  /** `charge`: the heading is the name of a charge, and its cells are amounts. Null: not known. */
  field: Field | 'charge' | null;
  /** As the sheet prints it. */
  heading: string;
  /** For which size, case, currency or unit a price stands in it; of the names, for which case all below are: “出口费用”. */
  label: string;
}

export interface Heading {
  /** Rows from 0. */
  first: number;
  last: number;
  columns: readonly Column[];
}

export interface TableReaders extends Pick<Readers, 'readLabel' | 'readUnit' | 'size' | 'currencyOf'> {
  /** The text is the name of a charge. */
  isCharge(text: string): boolean;
}

type Row = readonly (Cell | null)[];

/** Rows below the first that may belong to a heading. */
const MOST_BELOW = 2;
/** Rows that are looked at to settle what a column holds. */
const SAMPLE = 12;
/** Charges side by side make a wide table. */
const LEAST_CHARGES = 2;

/** The heading that begins at a row; null where none does. */
export function headingAt({ rows }: Pick<Sheet, 'rows'>, index: number, readers: TableReaders): Heading | null {
  if ((rows[index]?.length ?? 0) > limits.columns) return null;
  const row = withBareSizes(rows[index] ?? [], readers);
  if (row.some(cell => cell !== null && isFigure(cell.text))) return null;
  const filled = new Set(row.flatMap(cell => (cell ? [cell.from ?? cell.address] : [])));
  if (filled.size < 2) return null;
  let columns = row.map(cell => columnOf(cell, readers));
  // Names of charges are looked for beside other headings only.
  if (columns.every(({ field }) => field === null)) return null;
  columns = columns.map(one =>
    one.field === null && one.heading !== '' && readers.isCharge(one.heading) ? { ...one, field: 'charge' } : one,
  );
  let last = index;
  for (let more = 0; more < MOST_BELOW && last + 1 < rows.length; more++) {
    const joined = withRow(columns, rows[last]!, withBareSizes(rows[last + 1]!, readers), readers);
    if (!joined) break;
    columns = joined;
    last++;
  }
  columns = settled(named(columns, last > index, readers), rows.slice(last + 1, last + 1 + SAMPLE), readers);
  const names = columns.filter(({ field }) => field === 'name');
  const charged = columns.flatMap(({ field, heading }, at) => (field === 'charge' ? [{ heading, at }] : []));
  const priced = charged.some(({ at }) => isFigure(rows[last + 1]?.[at]?.text ?? ''));
  const charges = priced && new Set(charged.map(({ heading }) => heading)).size >= LEAST_CHARGES;
  // “客户名称” is no column of charges where charges have columns of their own.
  if (charges && !names.some(({ heading }) => headingOf(heading)?.whole))
    return { first: index, last, columns: columns.map(one => (one.field === 'name' ? unknown(one) : one)) };
  if (names.length === 0 || !columns.some(({ field }) => isMoneyField(field))) return null;
  return { first: index, last, columns: columns.map(one => (one.field === 'charge' ? unknown(one) : one)) };
}

/** “20 | 40” side by side above prices are sizes. */
function withBareSizes(row: Row, { size }: TableReaders): Row {
  const bare = (text: string) => /^\d{2}$/u.test(text) && size.isSize(`${text}'`);
  const isSize = (text: string) => size.isSize(text.toLowerCase()) || bare(text);
  if (!row.some(cell => cell && bare(cell.text))) return row;
  if (row.filter(cell => cell !== null && isSize(cell.text)).length < 2) return row;
  return row.map(cell =>
    cell && /^\d{2}$/u.test(cell.text) && isSize(cell.text) ? { ...cell, text: `${cell.text}'` } : cell,
  );
}

function columnOf(cell: Cell | null, readers: TableReaders): Column {
  if (cell === null) return { field: null, heading: '', label: '' };
  const heading = cell.text.replace(/\s+/gu, ' ');
  const found = headingOf(heading);
  const labelled = found && (isMoney(found.field) || found.field === 'name');
  if (found) return { field: found.field, heading, label: labelled ? found.besides : '' };
  if (isPriceLabel(heading, readers)) return { field: 'each', heading, label: heading };
  return { field: null, heading, label: '' };
}

/** Words that may stand above a column of prices: a size, a case, a currency. */
function isPriceLabel(text: string, { readLabel }: TableReaders): boolean {
  const { stated, currency, rest } = readLabel(text);
  return rest === '' && (stated.size > 0 || currency !== null);
}

/** The row below as part of the heading: sizes, currencies, or other words under merged or blank cells. Null for any other row. */
function withRow(columns: readonly Column[], above: Row, below: Row, readers: TableReaders): Column[] | null {
  const own = below.map((cell, index) => {
    const held = above[index];
    return cell && (cell.from === undefined || cell.from !== (held?.from ?? held?.address)) ? cell : null;
  });
  const words = own.filter(cell => cell !== null);
  if (words.length === 0 || words.some(({ text }) => isFigure(text))) return null;
  const labels = words.filter(
    ({ text }) => isPriceLabel(text, readers) || isMoneyField(headingOf(text)?.field ?? null),
  );
  if (labels.length < Math.min(2, words.length) || labels.length < words.length) return null;
  // A merged cell of the row above says its text once, over the first of its columns.
  let over: Column['field'] = null;
  return Array.from({ length: Math.max(columns.length, below.length) }, (_, index): Column => {
    const column = columns[index] ?? { field: null, heading: '', label: '' };
    over = column.heading === '' ? over : column.field;
    const cell = own[index];
    if (!cell) return column;
    const named = headingOf(cell.text);
    const money = [named?.field ?? null, over].find(isMoneyField) ?? 'each';
    const label = [column.label, named ? named.besides : cell.text].filter(Boolean).join(' ');
    return { field: money, heading: `${column.heading} ${cell.text}`.trim(), label };
  });
}

function isMoneyField(field: Column['field']): field is 'each' | 'all' {
  return field === 'each' || field === 'all';
}

/** Fields that several columns may share: cases are read together, numbers are kept side by side. */
const SHARED: readonly Column['field'][] = ['case', 'reference', 'charge', 'note'];

/** A column that is named twice is read once, but for prices of cases and for what is merged over several columns. */
function named(columns: readonly Column[], deep: boolean, { readLabel }: TableReaders): Column[] {
  const first = columns.findIndex(({ field }) => isMoneyField(field));
  // A charge beside sizes is a line.
  const hasName = columns.some(({ field }) => field === 'name' || field === 'charge');
  // Without any heading of its own, only beside sizes and the like.
  const labelsOnly = columns.every(
    ({ field, heading, label }) => heading === '' || (isMoneyField(field) && label === heading),
  );
  const sized = columns.filter(
    ({ field, label }) => isMoneyField(field) && label !== '' && readLabel(label).stated.size > 0,
  ).length;
  return columns.map((column, index) => {
    // “本地费用 | 20GP | 40HQ”: names stand in the column before the prices, whatever it is called.
    const called = column.heading !== '' || labelsOnly;
    if (!hasName && column.field === null && index === 0 && first > 0 && called && (sized >= 2 || (deep && sized > 0)))
      return { ...column, field: 'name' };
    if (column.field === null || SHARED.includes(column.field)) return column;
    const before = columns.findIndex(
      ({ field, label }) => field === column.field && (label === column.label || !isMoneyField(field)),
    );
    if (before === index || columns[index - 1]?.heading === column.heading) return column;
    return unknown(column);
  });
}

function unknown(column: Column): Column {
  return { ...column, field: null, label: '' };
}

/** Columns whose heading tells too little are known by what stands in them. */
function settled(columns: readonly Column[], rows: readonly Row[], readers: TableReaders): Column[] {
  const textsOf = (index: number) => rows.flatMap(row => row[index]?.text ?? []);
  const mostly = (index: number, is: (text: string) => boolean) => {
    const texts = textsOf(index);
    return texts.length > 0 && texts.filter(is).length * 2 > texts.length;
  };
  const isUnit = (text: string) => {
    const { unknown: odd, units } = readers.readUnit(text);
    return !odd && units.length > 0;
  };
  const money = columns.filter(({ field }) => isMoneyField(field));
  const has = (field: Field) => columns.some(column => column.field === field);
  return columns.map((column, index): Column => {
    // “费用标准” above units, beside a column of prices.
    if (column.field === 'each' && column.label === '' && money.length > 1 && !has('unit') && mostly(index, isUnit))
      return { ...column, field: 'unit' };
    // “Currency (in CNY)” above the prices.
    if (column.field === 'currency' && money.length === 0 && mostly(index, text => /\d/u.test(text)))
      return { ...column, field: 'each', label: headingOf(column.heading)?.besides ?? '' };
    // The amount with tax is the amount where no other is told.
    if (column.field === 'gross' && money.length === 0) return { ...column, field: 'all' };
    if (column.field !== null || column.heading === '') return column;
    if (!has('unit') && mostly(index, isUnit)) return { ...column, field: 'unit' };
    if (!has('currency') && mostly(index, text => readers.currencyOf(text) !== null))
      return { ...column, field: 'currency' };
    return !has('case') && mostly(index, text => readers.size.isSize(text.toLowerCase()))
      ? { ...column, field: 'case' }
      : column;
  });
}

function isFigure(text: string): boolean {
  return /^[\s¥￥$€£]*[-+]?\d[\d,.]*(?:\s*[-–~至/]\s*[¥￥$]?\d[\d,.]*)*\s*(?:元.*)?$/u.test(text);
}
