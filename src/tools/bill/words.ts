// Words of /bill/, apart from the others: its script needs them, and not the whole dictionary.
import type { ExampleKind } from './examples.ts';
import type { PassedKind } from './read-bill.ts';
import type { Lang } from '#i18n/lang.ts';

export interface BillWordsOfPage {
  title: string;
  intro: string;
  privacy: string;
  noScript: string;
  table: { caption: string; verdict: string; means: string };
  lines: string;
  linesHint: string;
  file: string;
  fileHint: string;
  reading: string;
  readFile: (name: string, rows: number) => string;
  fileFailed: string;
  slowFile: string;
  examples: string;
  exampleNames: Record<ExampleKind, string>;
  date: string;
  entity: string;
  notSaid: string;
  known: string;
  others: string;
  payer: string;
  boxes: string;
  tax: string;
  badDate: string;
  badBoxes: string;
  notANumber: string;
  check: string;
  clear: string;
  results: string;
  empty: string;
  busy: string;
  failed: string;
  retry: string;
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
  undo: string;
  orChoose: string;
  each: string;
  all: string;
  quantity: string;
  unit: string;
  currency: string;
  asRead: string;
  noCurrency: string;
  takeEach: (figure: string) => string;
  takeAll: (figure: string) => string;
  entry: string;
  complain: string;
  download: string;
  print: string;
  disclaimer: string;
  csv: readonly string[];
}

const zh: BillWordsOfPage = {
  title: '核对账单',
  intro: '把账单贴进来，逐行看收得对不对：最多能收多少，高了多少，下一步做什么。',
  privacy: '只在这台设备上核对，什么都不发送。填的内容留在这个标签页里，点“清空”或关掉就没了。',
  noScript: '浏览器关闭了 JavaScript，不能自动核对。可以按账单上的名称查，再和查到的标准对一对。',
  table: { caption: '各种结论的意思', verdict: '结论', means: '意思' },
  lines: '账单，每行一项',
  linesHint: 'THC 20GP*2 1100\n码头操作费 850/箱\n文件费：450元/票',
  file: '或选文件（.csv、.xlsx）',
  fileHint: '也可以把文件拖到这里。',
  reading: '正在读文件…',
  readFile: (name, rows) => `已从 ${name} 读出 ${rows} 行，放在上面的框里，可以再改。`,
  fileFailed: '文件读不出来。请另存为 .xlsx 或 CSV（UTF-8）再试，或把内容直接贴进来。',
  slowFile: '读了太久，已停下。文件可能过大或已损坏；请只留账单那几行，另存后再试。',
  examples: '试一试',
  exampleNames: { follows: '照价目收的账单', differs: '有出入的账单' },
  date: '收费日期',
  entity: '谁开的账单',
  notSaid: '不清楚',
  known: '本站收有价目的单位',
  others: '其他单位',
  payer: '谁付',
  boxes: '箱数',
  tax: '税',
  badDate: '收费日期不是一个存在的日期；现按本站今天核对。请改成如 2026-03-01。',
  badBoxes: '箱数应是 1 到 9999 的整数；现按不清楚核对。',
  notANumber: '这不是一个数。请只写数字，如 30000 或 1.5。',
  check: '核对',
  clear: '清空',
  results: '核对结果',
  empty: '在上面贴进账单，结果就在这里。',
  busy: '正在取价目…',
  failed: '没能取到价目，可能是网络不好。账单还在，没有发送。',
  retry: '再试一次',
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
  undo: '还原',
  orChoose: '选收费项目',
  each: '单价',
  all: '金额',
  quantity: '数量',
  unit: '计费单位',
  currency: '币种',
  asRead: '未写',
  noCurrency: '（未写币种）',
  takeEach: figure => `${figure} 是单价`,
  takeAll: figure => `${figure} 是总额`,
  entry: '看价目',
  complain: '去投诉',
  download: '下载 CSV',
  print: '打印',
  disclaimer:
    '结论只说与本站收录的哪一条、在哪一天有出入，不是法律意见。市场价可以协商；本站收录可能不全，请以原文为准。',
  csv: [
    '行号',
    '账单原文',
    '编号',
    '收费项目',
    '结论',
    '说明',
    '单价高低',
    '合计高低',
    '币种',
    '对照单位',
    '对照价格',
    '依据',
    '链接',
  ],
};

const en: BillWordsOfPage = {
  title: 'Check a bill',
  intro:
    'Paste a bill and see line by line whether it is right: the most it may be, by how much it is above, and what to do next.',
  privacy:
    'Checked on this device alone; nothing is sent. What you enter stays in this tab until you clear it or close the tab.',
  noScript:
    'JavaScript is off in this browser, so nothing can be checked by itself. Look up the names on the bill and compare with the rates found.',
  table: { caption: 'What each result means', verdict: 'Result', means: 'Means' },
  lines: 'The bill, one charge a line',
  linesHint: 'THC 20GP*2 1100\n码头操作费 850/箱\nDocumentation fee: CNY 450/BL',
  file: 'Or a file (.csv, .xlsx)',
  fileHint: 'It can be dropped here, too.',
  reading: 'Reading the file…',
  readFile: (name, rows) => `${rows} rows read from ${name}; they stand in the box above and can be edited.`,
  fileFailed: 'The file could not be read. Save it as .xlsx or CSV (UTF-8) and try again, or paste the lines.',
  slowFile:
    'Reading took too long and was stopped. The file may be too large or damaged; keep only the rows of the bill, save and try again.',
  examples: 'Try',
  exampleNames: { follows: 'A bill as published', differs: 'A bill that differs' },
  date: 'Day of the charge',
  entity: 'Who sent the bill',
  notSaid: 'not known',
  known: 'With a list known here',
  others: 'Others',
  payer: 'Who pays',
  boxes: 'Number of containers',
  tax: 'Tax',
  badDate: 'The day of the charge does not exist; today is used. Write it like 2026-03-01.',
  badBoxes: 'The number of containers should be a whole number from 1 to 9999; it is taken as not known.',
  notANumber: 'This is not a number. Write digits only, such as 30000 or 1.5.',
  check: 'Check',
  clear: 'Clear',
  results: 'Result',
  empty: 'Paste your bill above. Results appear here.',
  busy: 'Fetching the lists…',
  failed: 'The lists could not be fetched; the connection may be poor. The bill is still here and was not sent.',
  retry: 'Try again',
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
  notUsed: 'in no judgement',
  column: words => `column “${words}”`,
  noBill:
    'This does not look like a bill: no line looks like a charge, and none was judged. Paste names and amounts of charges, one a line.',
  fromBill: 'As the bill says',
  fromBillTax: { net: 'amounts without tax', gross: 'amounts with tax' },
  otherPort: port =>
    `The bill is of ${port}, not of this port: only rates of this port are known here, and no line is judged.`,
  beyond: (limit, beyond) =>
    `At most ${limit} lines are checked at a time; ${beyond} more were not read. Please paste them separately.`,
  sums: sums => `Sum of the lines: ${sums}`,
  sumsLeft: left => ` (the amount of ${left} more could not be read for certain and is left out)`,
  markedUp: 'marked up when passed on',
  line: at => `Line ${at}`,
  correct: 'Correct this line',
  corrected: 'Checked as you corrected it',
  undo: 'Undo',
  orChoose: 'Choose the charge',
  each: 'Unit price',
  all: 'Amount',
  quantity: 'Quantity',
  unit: 'Charging unit',
  currency: 'Currency',
  asRead: 'not stated',
  noCurrency: ' (currency not stated)',
  takeEach: figure => `${figure} is the price of one`,
  takeAll: figure => `${figure} is the amount for all`,
  entry: 'See the list',
  complain: 'Complain',
  download: 'Download CSV',
  print: 'Print',
  disclaimer:
    'A result only says from which entry known here a line differs, and on which day; it is not legal advice. Market prices may be negotiated; what is known here may be incomplete, and the original texts prevail.',
  csv: [
    'Line',
    'As on the bill',
    'No.',
    'Charge',
    'Result',
    'Explanation',
    'Difference for one',
    'Difference in all',
    'Currency',
    'Compared with',
    'Published price',
    'Basis',
    'Link',
  ],
};

const all: Record<Lang, BillWordsOfPage> = { zh, en };

export function billWords(lang: Lang): BillWordsOfPage {
  return all[lang];
}
