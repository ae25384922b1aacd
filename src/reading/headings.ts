// What the columns of bills and price lists are called: one vocabulary for both.
import { normalise, squeeze } from '#text/normalise.ts';

/** What a column holds. `each`: the price of one; `all`: the amount for all; `reference`: numbers of boxes and bills of lading. */
const words = {
  index: ['序号', '行次', 'no', 'no.', '#', 'number', 's/n', 'item no'],
  feeId: ['编号', '收费编号', 'fee id', 'id'],
  rateId: ['行号', '行编号', 'row id', 'row'],
  entity: ['收费主体', '收费单位', '收费方', '收费企业', '收取单位', '收费部门', 'charging entity', 'charged by'],
  name: [
    ...['项目名称', '收费项目', '收费项目名称', '收费名称', '费目', '费目名称', '费用名称', '费用项目', '费用类型'],
    ...['服务项目', '项目', '名称', '科目', '费用', '收费内容', '费种', '费用明细'],
    ...['item', 'charge', 'charges', 'charge name', 'charge item', 'charge type', 'fee', 'fee name'],
    ...['description', 'charge description', 'particulars', 'surcharge', 'cost item'],
  ],
  case: [
    ...[
      '情形',
      '适用情形',
      '条件',
      '箱型',
      '箱型尺寸',
      '箱型/尺寸',
      '尺寸',
      '规格',
      '规格型号',
      '货类',
      '箱种',
      '箱类',
    ],
    ...['柜型', '箱型箱量', '箱型/箱量', '箱型及数量', '进出口', '内外贸', '空重', '方向', '航线'],
    ...['case', 'size', 'container', 'container type', 'type', 'size/type', 'equipment', 'direction', 'i/e'],
  ],
  caseEn: ['情形（英文）', '英文情形', 'case (english)'],
  count: ['数量', '箱量', '件数', '计费数量', '票数', '柜量', 'qty', 'quantity', 'count', 'units', 'vol', 'volume'],
  unit: [
    ...['计价单位', '计费单位', '计量单位', '计收单位', '单位', '计费', '计费方式', '收费方式', '计价方式', '计费依据'],
    ...['unit', 'per', 'uom', 'basis', 'charge basis', 'charging basis', 'unit of measure', 'calculation basis'],
  ],
  each: [
    ...['收费标准', '费用标准', '价格', '费率', '单价', '收费价格', '标准', '价目', '报价', '不含税单价', '含税单价'],
    ...['rate', 'price', 'tariff', 'unit price', 'unit rate', 'rates', 'unit cost'],
  ],
  all: [
    ...[
      '金额',
      '收费金额',
      '总价',
      '小计',
      '合计',
      '应收',
      '应收金额',
      '应付',
      '应付金额',
      '总额',
      '金额合计',
      '费用金额',
    ],
    ...['amount', 'total', 'subtotal', 'sum', 'total amount', 'line total', 'amt', 'ext amount'],
  ],
  currency: ['币种', '币别', '货币', '币制', 'currency', 'cur', 'curr', 'ccy'],
  day: ['日期', '发生日期', '费用日期', '业务日期', '做箱日期', 'date', 'charge date'],
  reference: [
    ...[
      '箱号',
      '柜号',
      '集装箱号',
      '提单号',
      '主单号',
      '分单号',
      '运单编号',
      '运单号',
      '封条号',
      '封号',
      '业务编号',
      '订舱号',
    ],
    ...['container no', 'container number', 'b/l no', 'bl no', 'cntr no', 'seal no', 'booking no', 'job no'],
  ],
  taxRate: ['税率', '税率/征收率', '征收率', 'tax rate', 'vat rate', 'vat %'],
  tax: ['税额', 'tax', 'vat', 'tax amount', 'vat amount'],
  gross: ['价税合计', '含税金额', '含税合计', '含税小计', 'gross', 'gross amount', 'total incl vat'],
  exchange: ['汇率', '兑换率', 'exchange rate', 'roe', 'ex rate', 'ex. rate'],
  service: ['服务内容', '作业内容', '服务说明', '服务'],
  basis: ['收费形式及依据', '收费依据', '定价形式', '定价方式', '收费形式', '收费性质', '依据', 'legal basis'],
  note: ['备注', '说明', '附注', '发票号', 'remarks', 'remark', 'note', 'notes', 'comment', 'comments', 'service'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof words;

const fields = Object.keys(words) as Field[];
const spelled = fields
  .flatMap(field => words[field].map(word => ({ field, word: squeeze(word), spaced: normalise(word) })))
  .sort((a, b) => b.word.length - a.word.length);
const exact = new Map(spelled.map(({ field, word }) => [bare(word), field]));

/** More is a sentence. */
const LONGEST = 40;
/** A Chinese heading says little besides its word. */
const MOST_BESIDES = 8;

/** The column that a heading names, and what it says besides: “单价（USD）” → each, “usd”. `whole`: nothing. Null for any other text. */
export function headingOf(text: string): { field: Field; besides: string; whole: boolean } | null {
  const plain = normalise(text);
  if (plain === '' || plain.length > LONGEST) return null;
  const whole = exact.get(bare(squeeze(text)));
  if (whole) return { field: whole, besides: '', whole: true };
  for (const { field, word, spaced } of spelled) {
    const latin = /^[a-z]/u.test(word);
    const [within, part] = latin ? [plain, spaced] : [squeeze(text), word];
    const at = latin ? wholeWord(within, part) : within.indexOf(part);
    if (at < 0) continue;
    const besides = `${within.slice(0, at)} ${within.slice(at + part.length)}`.trim();
    if (!latin && besides.length > MOST_BESIDES && !isMoney(field)) continue;
    // A row of data that holds such a word has figures, too.
    if (!isMoney(field) && /\d/u.test(besides)) continue;
    return { field, besides, whole: false };
  }
  return null;
}

/** Every word that a heading may be. */
export function headingWords(): string[] {
  return Object.values(words).flat();
}

/** The column that a text names, and nothing else. */
export function wholeHeading(text: string): Field | null {
  return text.length > LONGEST ? null : (exact.get(bare(squeeze(text))) ?? null);
}

/** A price of one, or an amount. */
export function isMoney(field: Field | null): field is 'each' | 'all' {
  return field === 'each' || field === 'all';
}

function bare(word: string): string {
  return word.replace(/[.:：]/gu, '');
}

function wholeWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[a-z]/u.test(text[at - 1] ?? '') && !/[a-z]/u.test(text[at + word.length] ?? '')) return at;
  }
  return -1;
}
