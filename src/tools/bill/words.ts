// Words of the result of a bill’s check, apart from the others: its script needs them, and not the whole dictionary.
import type { PassedKind } from './read-bill.ts';
import type { Lang } from '#i18n/lang.ts';

export interface BillWordsOfPage {
  reading: string;
  readFile: (name: string, rows: number) => string;
  fileFailed: string;
  slowFile: string;
  notSaid: string;
  tax: string;
  badDate: string;
  badBoxes: string;
  check: string;
  empty: string;
  busy: string;
  failed: string;
  passed: (lines: number, columns: number) => string;
  passedKinds: Record<PassedKind, string>;
  /** Read, and in no judgement. */
  notUsed: string;
  column: (words: string) => string;
  noBill: string;
  /** What the bill says of itself, and is taken from it. */
  fromBill: string;
  fromBillTax: Record<'net' | 'gross', string>;
  otherPort: (port: string) => string;
  beyond: (limit: number, beyond: number) => string;
  sums: (sums: string) => string;
  sumsLeft: (left: number) => string;
  markedUp: string;
  line: (at: number) => string;
  correct: string;
  corrected: string;
  asRead: string;
  noCurrency: string;
  takeEach: (figure: string) => string;
  takeAll: (figure: string) => string;
  entry: string;
  complain: string;
  notKept: string;
}

const zh: BillWordsOfPage = {
  reading: '正在读文件…',
  readFile: (name, rows) => `已从 ${name} 读出 ${rows} 行，放在上面的框里，可以再改。`,
  fileFailed: '文件没能读出来，也可能是网络不好或浏览器太旧。请再试一次；不行就把内容直接贴进来。',
  slowFile: '读了太久，已停下。文件可能过大或已损坏；请只留账单那几行，另存后再试。',
  notSaid: '不清楚',
  tax: '税',
  badDate: '收费日期不是一个存在的日期；现按本站今天核对。请改成如 2026-03-01。',
  badBoxes: '箱数应是 1 到 9999 的整数；现按不清楚核对。',
  check: '核对',
  empty: '在上面贴进账单，结果就在这里。',
  busy: '正在取价目…',
  failed: '没能取到价目，可能是网络不好。账单还在，没有发送。',
  passed: (lines, columns) =>
    `没有判断的 ${[lines > 0 ? `${lines} 行` : '', columns > 0 ? `${columns} 列` : ''].filter(Boolean).join('、')}`,
  passedKinds: {
    heading: '表头',
    total: '合计',
    head: '账单抬头',
    rule: '分隔线',
    note: '说明文字',
    joined: '并入上一行的价格',
  },
  notUsed: '判断里没有用到',
  column: words => `“${words}”一列`,
  noBill: '这不像一张账单：没有一行像收费。没有核对任何一行。请贴进收费名称和金额，一行一项。',
  fromBill: '账单上写的',
  fromBillTax: { net: '金额不含税', gross: '金额含税' },
  otherPort: port => `账单写的是${port}，不是本港：本站只有本港的标准，各行不作判断。`,
  beyond: (limit, beyond) => `一次最多核对 ${limit} 行，后面 ${beyond} 行没有读。请分几次贴。`,
  sums: sums => `各行金额合计：${sums}`,
  sumsLeft: left => `（另有 ${left} 行的金额读不准，没有算入）`,
  markedUp: '代收加价',
  line: at => `第 ${at} 行`,
  correct: '改这一行',
  corrected: '已按你改的核对',
  asRead: '未写',
  noCurrency: '（未写币种）',
  takeEach: figure => `${figure} 是单价`,
  takeAll: figure => `${figure} 是总额`,
  entry: '看价目',
  complain: '去投诉',
  notKept:
    '只在这台设备上核对，什么都不发送。这个浏览器不许保存：离开或刷新这一页，填的内容就没了，请先下载或打印结果。',
};

const en: BillWordsOfPage = {
  reading: 'Reading the file…',
  readFile: (name, rows) => `${rows} rows read from ${name}; they are in the field above and can be edited.`,
  fileFailed:
    'The file could not be read; the connection may be poor or the browser too old. Try again, or paste the lines.',
  slowFile:
    'Reading took too long and was stopped. The file may be too large or damaged; keep only the rows of the bill, save and try again.',
  notSaid: 'not known',
  tax: 'Tax',
  badDate: 'That date does not exist; today is used instead. Write it like 2026-03-01.',
  badBoxes: 'The number of containers should be a whole number from 1 to 9999; it is taken as not known.',
  check: 'Check',
  empty: 'Paste your bill above. Results appear here.',
  busy: 'Loading the price lists…',
  failed: 'The price lists could not be loaded; the connection may be poor. Your bill is still here and was not sent.',
  passed: (lines, columns) =>
    `Not judged: ${[
      lines > 0 ? `${lines} ${lines === 1 ? 'line' : 'lines'}` : '',
      columns > 0 ? `${columns} ${columns === 1 ? 'column' : 'columns'}` : '',
    ]
      .filter(Boolean)
      .join(', ')}`,
  passedKinds: {
    heading: 'heading',
    total: 'total',
    head: 'head of the bill',
    rule: 'line',
    note: 'text',
    joined: 'price of the name above',
  },
  notUsed: 'not used in the check',
  column: words => `column “${words}”`,
  noBill:
    'This does not look like a bill: no line looks like a charge, and none was judged. Paste names and amounts of charges, one per line.',
  fromBill: 'As the bill says',
  fromBillTax: { net: 'amounts without tax', gross: 'amounts with tax' },
  otherPort: port =>
    `The bill is from ${port}, not from this port. This site has rates for this port only, so no line is judged.`,
  beyond: (limit, beyond) =>
    `At most ${limit} lines are checked at a time; ${beyond} more were not read. Please paste them separately.`,
  sums: sums => `Total of the lines: ${sums}`,
  sumsLeft: left => ` (the amount of ${left} more could not be read for certain and is left out)`,
  markedUp: 'marked up when passed on',
  line: at => `Line ${at}`,
  correct: 'Correct this line',
  corrected: 'Checked as you corrected it',
  asRead: 'not stated',
  noCurrency: ' (currency not stated)',
  takeEach: figure => `${figure} is the unit price`,
  takeAll: figure => `${figure} is the total`,
  entry: 'See the list',
  complain: 'Complain',
  notKept:
    'Checked on this device alone; nothing is sent. This browser lets nothing be kept: what you entered is lost when you leave or reload the page, so download or print the result first.',
};

const all: Record<Lang, BillWordsOfPage> = { zh, en };

export function billWords(lang: Lang): BillWordsOfPage {
  return all[lang];
}
