// Lines of a bill that are no charge: “word: value” of something that is none, or words without a figure that name none.
import type { HeadLine } from './head.ts';
import type { LineReader } from '#reading/line-reader.ts';

const LABELLED = /^[\s|]*(?<label>[^:：\t]{1,24}?)\s*[:：]\s*(?<value>.*)$/u;
/** What a charge is called by when nothing else tells it. */
const CHARGE = /费|fee|charge|surcharge|thc/iu;
/** A price as it stands in a line: with a currency or a unit. */
const PRICED =
  /[¥￥$]\s*\d|\d\s*(?:元|[¥￥$]|\/|每|rmb|cny|usd|hkd|eur|jpy)|(?:rmb|cny|usd|hkd|eur|jpy|美元|人民币)\s*\d/iu;
const FIGURE = /\d/u;
const REMARKS = /^(?:备注|说明|附注|注意?|温馨提示|remarks?|notes?|n\.?b\.?)$/iu;
/** Words of the title of a section. */
const SAYS_NOTHING = /收费|费用|费|部分|明细|项目|本地|港口|local|port|charges?|fees?|[\s:：、.()（）一二三四五-]/giu;
const LONGEST = 500;
/** A name with the word for a fee in it is short; a sentence is not. */
const LONGEST_NAME = 20;

/** What bills say of themselves without a colon: numbers, parties, ships, days, weights, pages. */
const CHINESE = [
  ...[
    '账号',
    '帐号',
    '账户',
    '户名',
    '开户行',
    '开户银行',
    '银行',
    '税号',
    '纳税人识别号',
    '统一社会信用代码',
    '电话',
    '传真',
    '手机',
    '邮箱',
    '地址',
  ],
  ...[
    '网址',
    '联系人',
    '收件人',
    '客户',
    '抬头',
    '委托方',
    '委托单位',
    '付款方',
    '收款方',
    '船名',
    '航次',
    '船名航次',
    '船公司',
    '提单号',
    '主单号',
  ],
  ...[
    '分单号',
    '箱号',
    '柜号',
    '铅封号',
    '封号',
    '封条号',
    '订舱号',
    '业务编号',
    '业务号',
    '工作号',
    '工作编号',
    '委托编号',
    '合同号',
    '发票号',
  ],
  ...[
    '发票号码',
    '发票代码',
    '单号',
    '编号',
    '账单号',
    '起运港',
    '装货港',
    '卸货港',
    '目的港',
    '目的地',
    '开船日',
    '截关日',
    '到港日',
    '进仓编号',
  ],
  ...[
    '箱量',
    '箱型箱量',
    '箱型',
    '件数',
    '毛重',
    '净重',
    '重量',
    '体积',
    '货名',
    '品名',
    '付款方式',
    '付款期限',
    '结算方式',
    '账期',
    '汇率',
  ],
  ...['币种', '制单'],
];
const ENGLISH = [
  ...['tel', 'phone', 'fax', 'e-?mail', 'attn', 'to', 'bill to', 'from', 'account', 'a/c', 'bank', 'swift'],
  ...['iban', 'vat no', 'tax id', 'vessel', 'voyage', 'voy', 'vsl', 'pol', 'pod', 'etd', 'eta', 'atd', 'ata'],
  ...['b/?l no', 'bill of lading no', 'invoice no', 'invoice number', 'invoice date', 'container no', 'seal no'],
  ...['booking no', 'job no', 'ref no', 'our ref', 'your ref', 'due date', 'date', 'gross weight', 'g\\.?w\\.?'],
  ...['packages', 'measurement', 'commodity', 'exchange rate', 'roe', 'payment terms', 'credit term'],
];
const SAYS_OF_ITSELF = new RegExp(
  `^[\\s|]*(?:第\\s*\\d+\\s*页|page\\s*\\d|(?:${CHINESE.join('|')})(?=[^\\p{Script=Han}]|$)|(?:${ENGLISH.join('|')})(?=[\\s\\d:：.#/]|$))`,
  'iu',
);
const DAY = /(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/gu;

/** Null for what may be a charge. */
export function headLine(raw: string, reader: LineReader): HeadLine | null {
  if (raw.length >= LONGEST) return null;
  const { label, value = '' } = LABELLED.exec(raw)?.groups ?? {};
  if (label !== undefined && REMARKS.test(label)) return { label: '', value: raw.trim() };
  if (label !== undefined && !CHARGE.test(label) && !reader.names(label) && !PRICED.test(value)) {
    if (!reader.names(raw) || !FIGURE.test(value)) return { label: label.trim().toLowerCase(), value };
  }
  const plain = raw.trim();
  // “出口费用”: what stands below is of that direction.
  const section = plain.length <= LONGEST_NAME && !FIGURE.test(plain) && reader.directionOf(plain) !== null;
  if (section && reader.wordsBeside(plain).replace(SAYS_NOTHING, '') === '') return { label: '', value: plain };
  const mayCharge = () => reader.mayCharge(plain);
  if (!FIGURE.test(plain)) {
    const named = CHARGE.test(plain) && plain.length <= LONGEST_NAME && reader.directionOf(plain) === null;
    if (!named && !mayCharge()) return { label: '', value: plain };
  }
  const [own] = SAYS_OF_ITSELF.exec(plain) ?? [];
  if (own !== undefined && !CHARGE.test(own) && !PRICED.test(plain) && !mayCharge()) {
    const value = plain.slice(own.length).replace(/^[\s:：.#]+/u, '');
    return { label: own.trim().toLowerCase(), value };
  }
  // A sentence whose only figure is a day; sizes alone; a title: nothing is charged in them.
  const dayless = plain.replace(DAY, ' ');
  if (!FIGURE.test(dayless) && !reader.mayCharge(dayless)) return { label: '', value: plain };
  if (reader.isSizes(plain) || (/[:：]$/u.test(plain) && !FIGURE.test(plain))) return { label: '', value: plain };
  // “以上价格均不含税，税点6%”: its figure is the rate of the tax.
  if (reader.isTaxNote(plain)) return { label: '', value: plain };
  return null;
}
