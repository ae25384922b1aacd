// Lines pasted or dropped as a table: which row names the columns, and which column is what.
import { squeeze } from '#text/normalise.ts';

const fields = ['name', 'size', 'count', 'unit', 'each', 'all', 'currency', 'day', 'note'] as const;
export type Column = (typeof fields)[number];

const names: Readonly<Record<Column, readonly string[]>> = {
  name: [
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
    'item',
    'charge',
    'charge name',
    'fee',
    'description',
    'charge description',
  ],
  size: ['箱型', '箱型尺寸', '箱型/尺寸', '尺寸', '规格', '箱种', '柜型', 'size', 'container', 'container type'],
  count: ['数量', '箱量', '件数', '计费数量', '票数', 'qty', 'quantity', 'count', 'units'],
  unit: ['单位', '计费单位', '计量单位', 'unit', 'per', 'uom'],
  each: ['单价', '费率', '收费标准', '标准', 'unit price', 'rate', 'price', 'unit rate'],
  all: ['金额', '总价', '小计', '合计', '应收', '应收金额', '总额', '金额合计', 'amount', 'total', 'subtotal', 'sum'],
  currency: ['币种', '币别', '货币', 'currency', 'cur', 'ccy'],
  day: ['日期', '发生日期', '费用日期', '业务日期', 'date'],
  note: ['备注', '说明', '序号', 'no', 'no.', '#', 'remark', 'remarks', 'note', 'notes', '提单号', '箱号', '发票号'],
};
const columns = new Map(fields.flatMap(field => names[field].map(name => [squeeze(name), field])));

export type Separator = '\t' | ',' | ';' | '|';
const separators: readonly Separator[] = ['\t', '|', ';', ','];

/** The columns of a row that names them: at least what is charged, and a figure. Null for any other row. */
export function columnsIn(text: string): { separator: Separator; columns: (Column | null)[] } | null {
  for (const separator of separators) {
    if (!text.includes(separator)) continue;
    const cells = cellsOf(text, separator);
    if (cells.length < 2) continue;
    const found = cells.map(cell => {
      const plain = squeeze(cell);
      return columns.get(plain) ?? columns.get(plain.replace(/(?:rmb|cny|usd|元|人民币|美元)$/u, '')) ?? null;
    });
    if (found.includes('name') && (found.includes('each') || found.includes('all'))) {
      // A column that is named twice is read once.
      return { separator, columns: found.map((field, index) => (found.indexOf(field) === index ? field : null)) };
    }
  }
  return null;
}

/** The cells of a row, quotes taken off as CSV has them. */
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
  return [...cells, cell.trim()];
}
