// Lines pasted or dropped as a table: which rows name the columns, and which column is what. A price may stand in a column for
// each size of box, or each currency.
import { squeeze } from '#text/normalise.ts';

const fields = [
  ...([
    'name',
    'size',
    'count',
    'unit',
    'each',
    'all',
    'currency',
    'day',
    'number',
    'tax-rate',
    'tax',
    'gross',
    'note',
  ] as const),
];
type Field = (typeof fields)[number];

const names: Readonly<Record<Field, readonly string[]>> = {
  name: [
    ...[
      '费用名称',
      '费用项目',
      '收费项目',
      '收费名称',
      '费目',
      '费目名称',
      '项目名称',
      '费用',
      '项目',
      '名称',
      '科目',
      '费用类型',
    ],
    ...['item', 'charge', 'charge name', 'fee', 'description', 'charge description'],
  ],
  size: [
    '箱型',
    '箱型尺寸',
    '箱型/尺寸',
    '尺寸',
    '规格',
    '规格型号',
    '箱种',
    '柜型',
    'size',
    'container',
    'container type',
  ],
  count: ['数量', '箱量', '件数', '计费数量', '票数', 'qty', 'quantity', 'count', 'units'],
  unit: ['单位', '计费单位', '计量单位', '计费', '计费方式', '计价单位', 'unit', 'per', 'uom', 'basis', 'charge basis'],
  each: ['单价', '费率', '收费标准', '标准', '价格', 'unit price', 'rate', 'price', 'unit rate'],
  all: ['金额', '总价', '小计', '合计', '应收', '应收金额', '总额', '金额合计', 'amount', 'total', 'subtotal', 'sum'],
  currency: ['币种', '币别', '货币', 'currency', 'cur', 'ccy'],
  day: ['日期', '发生日期', '费用日期', '业务日期', 'date'],
  number: [
    '箱号',
    '柜号',
    '集装箱号',
    '提单号',
    '主单号',
    '分单号',
    'container no',
    'container number',
    'b/l no',
    'bl no',
    'cntr no',
  ],
  'tax-rate': ['税率', '税率/征收率', '征收率', 'tax rate', 'vat rate'],
  tax: ['税额', 'tax', 'vat', 'tax amount'],
  gross: ['价税合计', '含税金额', '含税合计'],
  note: ['备注', '说明', '序号', '汇率', 'no', 'no.', '#', 'remark', 'remarks', 'note', 'notes', '发票号'],
};
const columns = new Map(fields.flatMap(field => names[field].map(name => [squeeze(name).replaceAll('.', ''), field])));

export type Separator = '\t' | ',' | ';' | '|';
const separators: readonly Separator[] = ['\t', '|', ';', ','];

interface Column {
  field: Field | null;
  /** The words of a column that holds prices for one size, or one currency. */
  size?: string;
  currency?: string;
}

export interface Table {
  separator: Separator;
  columns: Column[];
}

/** How words above columns of prices are known: sizes of boxes, currencies. */
export interface PriceHeads {
  isSize(text: string): boolean;
  isCurrency(text: string): boolean;
}

/** The columns of a row that names them: at least what is charged, and a figure. Null for any other row. */
export function columnsIn(text: string, heads: PriceHeads): Table | null {
  for (const separator of separators) {
    if (!text.includes(separator)) continue;
    const cells = cellsOf(text, separator);
    if (cells.length < 2) continue;
    const found = cells.map((cell): Column =>
      heads.isSize(cell) ? { field: 'each', size: cell } : { field: fieldOf(cell) },
    );
    const has = (field: Field) => found.some(column => column.field === field);
    if (has('name') && (has('each') || has('all'))) return { separator, columns: once(found) };
  }
  return null;
}

/** The second row of a heading: sizes or currencies below merged cells. Null for any other row. */
export function subColumnsIn(text: string, table: Table, heads: PriceHeads): Table | null {
  const cells = cellsOf(text, table.separator);
  const filled = cells.filter(cell => cell !== '');
  if (filled.length < 2 || !filled.every(cell => heads.isSize(cell) || heads.isCurrency(cell))) return null;
  // A merged cell of the first row says its text once, over the first of its columns.
  let above: Field | null = null;
  const width = Math.max(cells.length, table.columns.length);
  const merged = Array.from({ length: width }, (_, index): Column => {
    const column = table.columns[index] ?? { field: null };
    above = column.field ?? above;
    const cell = cells[index] ?? '';
    if (cell === '') return column;
    return { field: above ?? 'each', ...(heads.isSize(cell) ? { size: cell } : { currency: cell }) };
  });
  return { separator: table.separator, columns: merged };
}

/** A column that is named twice is read once, but for prices of sizes. */
function once(found: Column[]): Column[] {
  return found.map((column, index) =>
    column.size !== undefined || found.findIndex(({ field }) => field === column.field) === index
      ? column
      : { field: null },
  );
}

function fieldOf(cell: string): Field | null {
  const plain = squeeze(cell).replaceAll('.', '');
  return columns.get(plain) ?? columns.get(plain.replace(/(?:rmb|cny|usd|元|人民币|美元)$/u, '')) ?? null;
}

/** The cells of a row, quotes taken off as CSV has them; bars at both ends are those of a drawn table. */
export function cellsOf(text: string, separator: Separator): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (character === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (character === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  cells.push(cell.trim());
  if (separator === '|' && text.trimStart().startsWith('|')) {
    cells.shift();
    if (cells.at(-1) === '') cells.pop();
  }
  return cells;
}
