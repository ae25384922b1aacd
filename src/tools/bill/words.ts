// Words of /bill/, apart from the others: its script needs them, and not the whole dictionary.
import type { ExampleKind } from './examples.ts';
import type { Because, VerdictKind } from './verdict.ts';
import type { Lang } from '#i18n/lang.ts';

type Why = Because['why'];

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
  facts: string;
  factsHint: string;
  date: string;
  entity: string;
  notSaid: string;
  known: string;
  others: string;
  payer: string;
  boxes: string;
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
  count: (lines: number) => string;
  counts: Record<VerdictKind, (count: number) => string>;
  passed: (totals: number, headings: number) => string;
  beyond: (limit: number, beyond: number) => string;
  sums: (sums: string) => string;
  sumsLeft: (left: number) => string;
  verdicts: Record<VerdictKind, string>;
  means: Record<VerdictKind, string>;
  markedUp: string;
  line: (at: number) => string;
  correct: string;
  corrected: string;
  undo: string;
  whichFee: string;
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
  acrossTitle: string;
  download: string;
  print: string;
  why: Record<Why, string>;
  disclaimer: string;
  csv: readonly string[];
}

const zh: BillWordsOfPage = {
  title: '核对账单',
  intro: '把账单逐行贴进来，或选一个 .csv、.xlsx 文件，逐行看与本站收录的规定和公示价目有没有出入。',
  privacy: '账单只在这台设备上核对：你贴的、填的、选的文件都不发送，也不保存。',
  noScript: '核对需要脚本。没有脚本时，可按账单上的名称查，再比对页面上的标准。下面是各种结论的意思。',
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
  facts: '账单的情况（知道的就填）',
  factsHint: '填得越全，能下结论的行越多。行里写明的，以行里的为准。',
  date: '收费日期',
  entity: '谁开的账单',
  notSaid: '不清楚',
  known: '本站收有价目的单位',
  others: '其他单位',
  payer: '谁付',
  boxes: '箱数',
  badDate: '收费日期不是一个存在的日期；现按本站今天核对。请改成如 2026-03-01。',
  badBoxes: '箱数应是 1 到 9999 的整数；现按不清楚核对。',
  notANumber: '这不是一个数。请只写数字，如 30000 或 1.5。',
  check: '核对',
  clear: '清空',
  results: '核对结果',
  empty: '贴进账单，结果在这里。',
  busy: '正在取价目…',
  failed: '没能取到价目，可能是网络不好。账单还在，没有发送。',
  retry: '再试一次',
  count: lines => `共 ${lines} 行`,
  counts: {
    'as-published': count => `相符 ${count}`,
    'above-published': count => `高于公布 ${count}`,
    'below-published': count => `低于公布 ${count}`,
    'not-on-list': count => `查不到 ${count}`,
    ended: count => `已取消 ${count}`,
    'inside-lump-sum': count => `已含在包干费内 ${count}`,
    'different-payer': count => `应由别人付 ${count}`,
    'cannot-say': count => `不能判断 ${count}`,
  },
  passed: (totals, headings) =>
    [totals > 0 ? `合计 ${totals} 行` : '', headings > 0 ? `表头 ${headings} 行` : ''].filter(Boolean).join('、') +
    '不是收费，没有核对。',
  beyond: (limit, beyond) => `一次最多核对 ${limit} 行，后面 ${beyond} 行没有读。请分几次贴。`,
  sums: sums => `各行金额合计：${sums}`,
  sumsLeft: left => `（另有 ${left} 行的金额读不准，没有算入）`,
  verdicts: {
    'as-published': '与公布的一致',
    'above-published': '高于公布的',
    'below-published': '低于公布的',
    'not-on-list': '本站收录的价目里没有',
    ended: '已取消',
    'inside-lump-sum': '已含在包干费内',
    'different-payer': '应由别人付',
    'cannot-say': '不能判断',
  },
  means: {
    'as-published': '与当日有效的规定或公示价目相同，或在公布的区间之内。',
    'above-published': '高于当日有效的规定或公示价目里可能适用的每一行；写明高多少、与哪一条相比、自何时起。',
    'below-published': '低于公布的。规定是上限的，低于它没有问题。',
    'not-on-list': '本站收录的规定和价目里没有这个名称，或没有它的价格。本站收录可能不全。',
    ended: '这项收费在当日之前已经取消；写明日期和依据。',
    'inside-lump-sum': '当日起已是包干费的一部分；与包干费一并收就是重复。',
    'different-payer': '按规定由另一方付，不是这张账单的付款方。',
    'cannot-say': '写明为什么，以及补上什么就能判断。拿不准的一律不下结论。',
  },
  markedUp: '代收加价',
  line: at => `第 ${at} 行`,
  correct: '改这一行',
  corrected: '已按你改的核对',
  undo: '还原',
  whichFee: '是哪一项？',
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
  entry: '看这一条',
  complain: '要投诉',
  acrossTitle: '行与行之间',
  download: '下载 CSV',
  print: '打印',
  why: {
    'no-name': '这一行没有收费名称。请补上账单上的叫法。',
    'no-figure': '这一行没有读到金额。请补上金额，如“850/箱”。',
    figures: '这一行的数字读不准：不知哪个是单价、数量、金额，或几种币种混在一起。请点“改这一行”分开填。',
    negative: '金额是负数，可能是冲减或退款。请与它冲减的那一行合起来看。',
    'too-large': '金额大得不合常理，不作比较。请检查是否多打了数字。',
    'too-long': '这一行太长（上限 300 字），不像一项收费。请分成几行。',
    'several-sizes': '这一行有几种箱型。请按箱型分成几行。',
    ambiguous: '这个叫法不止一个意思。请选是哪一项，或请收费方写明。',
    'name-unclear': '没有完全相同的叫法，只有相近的。请选是哪一项；都不是，就请收费方写明。',
    currency: '账单的币种与公布的不同，本站不折算。',
    unit: '账单的计费单位与公布的不同，无从比较。',
    needs: '要算出应收多少，还缺',
    'which-row': '可能适用的几行价格不同，账单在其间',
    'which-figure': '不知道数字是单价还是总额，两种看法结论不同。',
    unread: '有这一项，但标准没有读到。',
    'at-cost': '公布的是按实际费用收取，没有定额。可以要求出示实际支出的凭证。',
    factor: '公布的只是比例，基数没有读到，算不出金额。',
    suspended: '这项收费已暂停，是否恢复未见确认。',
    undated: '只有不注明日期的价目，不能当作当日有效：',
    elsewhere: '只见到别的口岸的价目，不能用来判断本港。',
    'no-row': '公布的各行都不是这种情形（如箱型、货类、方向）。',
    'not-by-entity': '开账单的单位在本站没有收录这一项的当日价目，收录的是别的单位的。请看项目页。',
    gap: '当日的标准不详：收录的价目止于此前。',
    before: '日期早于收录的最早标准',
  },
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
    'Paste the lines of a bill, or choose a .csv or .xlsx file, and see line by line whether it differs from the rules and published lists known here.',
  privacy: 'The bill is checked on this device alone: what you paste, enter or choose is not sent and not stored.',
  noScript:
    'Checking needs script. Without it, look up the names on the bill and compare with the rates on their pages. Below is what each result means.',
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
  facts: 'About the bill (what you know)',
  factsHint: 'The more is said, the more lines can be judged. What a line itself says goes first.',
  date: 'Day of the charge',
  entity: 'Who sent the bill',
  notSaid: 'not known',
  known: 'With a list known here',
  others: 'Others',
  payer: 'Who pays',
  boxes: 'Number of boxes',
  badDate: 'The day of the charge does not exist; today is used. Write it like 2026-03-01.',
  badBoxes: 'The number of boxes should be a whole number from 1 to 9999; it is taken as not known.',
  notANumber: 'This is not a number. Write digits only, such as 30000 or 1.5.',
  check: 'Check',
  clear: 'Clear',
  results: 'Result',
  empty: 'Paste a bill, and the result stands here.',
  busy: 'Fetching the lists…',
  failed: 'The lists could not be fetched; the connection may be poor. The bill is still here and was not sent.',
  retry: 'Try again',
  count: lines => (lines === 1 ? '1 line' : `${lines} lines`),
  counts: {
    'as-published': count => `as published ${count}`,
    'above-published': count => `above ${count}`,
    'below-published': count => `below ${count}`,
    'not-on-list': count => `not on a list ${count}`,
    ended: count => `ended ${count}`,
    'inside-lump-sum': count => `inside a lump sum ${count}`,
    'different-payer': count => `another pays ${count}`,
    'cannot-say': count => `cannot say ${count}`,
  },
  passed: (totals, headings) =>
    `${[
      totals > 0 ? `${totals} ${totals === 1 ? 'total' : 'totals'}` : '',
      headings > 0 ? `${headings} ${headings === 1 ? 'heading' : 'headings'}` : '',
    ]
      .filter(Boolean)
      .join(' and ')} left out: not a charge.`,
  beyond: (limit, beyond) =>
    `At most ${limit} lines are checked at a time; ${beyond} more were not read. Please paste them separately.`,
  sums: sums => `Sum of the lines: ${sums}`,
  sumsLeft: left => ` (the amount of ${left} more could not be read for certain and is left out)`,
  verdicts: {
    'as-published': 'As published',
    'above-published': 'Above what is published',
    'below-published': 'Below what is published',
    'not-on-list': 'Not on any list known here',
    ended: 'Ended',
    'inside-lump-sum': 'Already inside the lump sum',
    'different-payer': 'A different payer',
    'cannot-say': 'Cannot say',
  },
  means: {
    'as-published': 'The same as a rule or published list in force on the day, or within its range.',
    'above-published':
      'Above every row of the rules or lists in force on the day that may apply: by how much, compared with which, since when.',
    'below-published': 'Below what is published. Where that is a ceiling, nothing is wrong with being below it.',
    'not-on-list': 'No rule or list known here has this name, or a price for it. What is known here may be incomplete.',
    ended: 'The charge had ended before the day; its date and basis are given.',
    'inside-lump-sum': 'On the day it was part of a lump sum; beside that lump sum it is charged twice.',
    'different-payer': 'By the rules somebody else pays it, not the payer of this bill.',
    'cannot-say': 'Why, and what would help. In doubt nothing is concluded.',
  },
  markedUp: 'marked up when passed on',
  line: at => `Line ${at}`,
  correct: 'Correct this line',
  corrected: 'Checked as you corrected it',
  undo: 'Undo',
  whichFee: 'Which charge is it?',
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
  entry: 'See the entry',
  complain: 'Complain',
  acrossTitle: 'Across lines',
  download: 'Download CSV',
  print: 'Print',
  why: {
    'no-name': 'The line does not name a charge. Add what the bill calls it.',
    'no-figure': 'No amount was read on this line. Add it, such as “850/box”.',
    figures:
      'The figures of this line cannot be told apart: unit price, quantity, amount, or several currencies. Use “Correct this line” to enter them one by one.',
    negative: 'The amount is negative, perhaps a credit or refund. See it together with the line that it reduces.',
    'too-large': 'The amount is beyond reason and is not compared. Check for extra digits.',
    'too-long': 'The line is too long (limit 300 characters) to be one charge. Split it.',
    'several-sizes': 'The line has several box sizes. Write one line for each.',
    ambiguous: 'The name has more than one meaning. Choose which, or ask whoever billed it.',
    'name-unclear':
      'Nothing is called exactly so, only something like it. Choose which; if none, ask whoever billed it.',
    currency: 'The bill is in another currency than the published price; nothing is converted here.',
    unit: 'The bill charges by another unit than the published price; the two cannot be compared.',
    needs: 'To work out what is due, this is missing:',
    'which-row': 'Rows with different prices may apply, and the bill lies among them',
    'which-figure': 'Whether the figure is for one or for all is open, and the answer depends on it.',
    unread: 'The charge exists; its rate was not read.',
    'at-cost': 'Published as “at cost”, without a fixed amount. Proof of the actual cost can be asked for.',
    factor: 'Published only as a share of another figure that was not read.',
    suspended: 'Collection has been suspended; whether it was resumed is not confirmed.',
    undated: 'Only lists without a date have it; they cannot be taken as in force on the day:',
    elsewhere: 'Only lists for other ports were seen; they say nothing about this one.',
    'no-row': 'None of the published rows is for this case (size, cargo, direction).',
    'not-by-entity':
      'No list in force of whoever sent the bill has this charge here; lists of others do. See the page of the charge.',
    gap: 'What held on the day is not known: the lists known here end before.',
    before: 'The day is before the earliest rate known here',
  },
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
