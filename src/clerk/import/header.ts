// Which row of a sheet names the columns, and which column is what. Lists put titles above it, break its words over lines,
// order the columns as they like, and give one price column a container size.
import { squeeze } from '#text/normalise.ts';
import type { ListReaders } from './readers.ts';
import type { Cell, Sheet } from '#reading/sheet.ts';
import { simplified } from '#reading/simplified.ts';

const fields = [
  'number',
  'feeId',
  'rateId',
  'entity',
  'item',
  'case',
  'caseEn',
  'price',
  'unit',
  'currency',
  'service',
  'basis',
  'note',
] as const;
export type Field = (typeof fields)[number];

/** What each column is called, in lists and in our own template. */
const names: Readonly<Record<Field, readonly string[]>> = {
  number: ['序号', 'no', 'no.', '#', 'number'],
  feeId: ['编号', '收费编号', 'fee id', 'id'],
  rateId: ['行号', '行编号', 'row id', 'row'],
  entity: ['收费主体', '收费单位', '收费方', '收费企业', '收取单位', '收费部门', 'charging entity', 'charged by'],
  item: [
    '项目名称',
    '收费项目',
    '收费项目名称',
    '收费名称',
    '费目',
    '费目名称',
    '费用名称',
    '费用项目',
    '服务项目',
    '项目',
    '名称',
    '科目',
    'item',
    'charge',
    'fee',
  ],
  case: [
    '情形',
    '适用情形',
    '条件',
    '箱型',
    '箱型尺寸',
    '箱型/尺寸',
    '尺寸',
    '规格',
    '货类',
    '箱种',
    'case',
    'size',
    'container',
  ],
  caseEn: ['情形（英文）', '英文情形', 'case (english)'],
  price: [
    '收费标准',
    '价格',
    '费率',
    '金额',
    '单价',
    '收费金额',
    '收费价格',
    '标准',
    '价目',
    'rate',
    'amount',
    'price',
    'tariff',
  ],
  unit: ['计价单位', '计费单位', '计量单位', '计收单位', '单位', 'unit', 'per'],
  currency: ['币种', '货币', 'currency'],
  service: ['服务内容', '作业内容', '服务说明', '收费内容', '服务', 'service'],
  basis: ['收费形式及依据', '收费依据', '定价形式', '定价方式', '收费形式', '收费性质', '依据', 'basis'],
  note: ['备注', '说明', '附注', 'remarks', 'remark', 'note', 'notes'],
};
const words = fields
  .flatMap(field => names[field].map(name => ({ field, word: squeeze(name) })))
  .sort((a, b) => b.word.length - a.word.length);

type Readers = Pick<ListReaders, 'readCase' | 'readUnit'>;

/** How far down a header is looked for. */
const DEPTH = 40;

interface PriceColumn {
  column: number;
  /** What the header says besides “price”: a container size, a currency. */
  label: string;
}

export interface Header {
  /** Rows from 0; the lines begin after `last`. */
  first: number;
  last: number;
  columns: ReadonlyMap<Exclude<Field, 'price'>, readonly number[]>;
  prices: readonly PriceColumn[];
}

/** The header of a sheet, or null where no row names at least an item and a price. */
export function headerOf(sheet: Sheet, readers: Readers): Header | null {
  for (const [index, row] of sheet.rows.slice(0, DEPTH).entries()) {
    const header = headerIn(sheet, index, row, readers);
    if (header) return header;
  }
  return null;
}

function headerIn(sheet: Sheet, index: number, row: readonly (Cell | null)[], readers: Readers): Header | null {
  const found = row.map(cell => (cell ? fieldOf(simplified(cell.text), readers) : null));
  const distinct = new Set(row.flatMap((cell, column) => (found[column] ? [cell!.from ?? cell!.address] : [])));
  if (!found.includes('item') || !found.includes('price') || distinct.size < 2) return null;
  const below = sheet.rows[index + 1] ?? [];
  const second = isSecondRow(row, below, found, readers);
  const columns = new Map<Exclude<Field, 'price'>, number[]>();
  const prices: PriceColumn[] = [];
  for (const [column, field] of found.entries()) {
    if (field === null) continue;
    if (field === 'price') {
      const sub = second ? (below[column]?.text ?? '') : '';
      prices.push({ column, label: simplified([row[column]!.text, sub].join(' ').trim()) });
    } else columns.set(field, [...(columns.get(field) ?? []), column]);
  }
  return { first: index, last: second ? index + 1 : index, columns, prices: prices.map(named) };
}

/** The label without the words for “price”, which say nothing about the case. */
function named({ column, label }: PriceColumn): PriceColumn {
  let rest = squeeze(label);
  for (const { field, word } of words) if (field === 'price') rest = rest.replaceAll(word, ' ');
  return { column, label: rest.trim() };
}

/** What a column is, by its name; a container size alone heads a price column. */
function fieldOf(text: string, { readCase, readUnit }: Readers): Field | null {
  const name = squeeze(text);
  if (name.length > 30) return null;
  const exact = words.find(({ word }) => word === name);
  if (exact) return exact.field;
  const held = words.find(({ word }) => (/^[a-z.# ]+$/u.test(word) ? false : name.includes(word)));
  if (held) return held.field;
  const { stated, rest, bare } = readCase(name);
  return stated.has('container') && (rest === '' || !readUnit(bare).unknown) ? 'price' : null;
}

/** Is the row below part of the header: sizes under a price that spans them, everything else merged downwards? */
function isSecondRow(
  row: readonly (Cell | null)[],
  below: readonly (Cell | null)[],
  found: readonly (Field | null)[],
  { readCase }: Readers,
): boolean {
  let sizes = 0;
  for (const [column, cell] of below.entries()) {
    if (!cell) continue;
    if (cell.from !== undefined && cell.from === (row[column]?.from ?? row[column]?.address)) continue;
    if (found[column] !== 'price' || readCase(cell.text).stated.size === 0) return false;
    sizes++;
  }
  return sizes > 0;
}
