// Words of the table of results: its columns, what measures a line, what to do next, and the whole in one sentence.
import type { Lang } from '#i18n/lang.ts';
import type { SummaryKind } from './summary.ts';
import type { Because, VerdictKind } from './verdict.ts';

interface RowWords {
  columns: { line: string; billed: string; standard: string; verdict: string; next: string };
  /** By what a price stands beside the line: one of these, never two in one. */
  by: { rule: string; own: string; posted: string; undated: string };
  may: { ended: string; former: string };
  paidBy: (roles: string) => string;
  /** Of several cases two are told. */
  orMore: (told: string, cases: number) => string;
  /** By how much, for one; and in all, where that is another figure. */
  above: (one: string, all: string | null) => string;
  below: (one: string, all: string | null) => string;
  noFigure: string;
  openFigure: string;
  why: string;
  /** What to do, by verdict; `above-own`: measured by the sender’s own list. */
  next: Record<Exclude<VerdictKind, 'cannot-say'> | 'above-own' | 'not-known', string>;
  nextFor: Record<Because['why'], string>;
  supply: (what: string) => string;
  summary: Record<SummaryKind, (lines: number) => string>;
  sums: (sums: string, open: number) => string;
  asked: (lines: number) => string;
}

const zh: RowWords = {
  columns: {
    line: '账单上的这一行',
    billed: '账单收',
    standard: '最多能收，或公示的价',
    verdict: '结论',
    next: '下一步',
  },
  by: { rule: '规定', own: '对方自己公示', posted: '别家公示，供参考', undated: '公示，没写日期' },
  may: { ended: '已取消，不能再收', former: '不高于原标准' },
  paidBy: roles => `由${roles}付`,
  orMore: (told, cases) => `${told}等 ${cases} 种`,
  above: (one, all) => (all === null ? `高 ${one}` : `每单位高 ${one}，共 ${all}`),
  below: (one, all) => (all === null ? `低 ${one}` : `每单位低 ${one}，共 ${all}`),
  noFigure: '没有读到',
  openFigure: '不清楚是单价还是总额',
  why: '为什么',
  next: {
    'as-published': '不用做什么',
    'below-published': '不用做什么',
    'above-published': '要求按规定改；已付的，要求退回多收的',
    'above-own': '要求按对方自己公示的价改',
    'market-price': '请对方出示公示的价目；价格可以谈',
    'out-of-scope': '看你的合同或报价',
    'not-on-list': '请对方出示公示的价目',
    'not-known': '问清这是什么费，请对方出示公示的价目',
    ended: '要求划掉；已付的，要求退回',
    'inside-lump-sum': '看包干费里是不是已含它；已含的，要求划掉',
    'different-payer': '问清该由谁付',
  },
  nextFor: {
    'no-name': '补上收费名称',
    'no-figure': '补上金额',
    figures: '点“改这一行”，把数字分开填',
    negative: '和它冲减的那一行一起看',
    'too-large': '看看是不是多打了数字',
    'too-long': '分成几行再核对',
    'several-sizes': '按箱型分成几行再核对',
    'several-prices': '按情形分成几行再核对',
    added: '按币种分成两行再核对',
    span: '请对方写明一个定数',
    ambiguous: '选一下是哪一项',
    'name-unclear': '选一下是哪一项；都不是，就问对方',
    currency: '请对方出示同一币种的价目',
    unit: '问清按什么单位收',
    needs: '点“改这一行”补上',
    cases: '看“为什么”里的几种可能',
    'which-figure': '选一下是单价还是总额',
    silent: '请对方指出适用价目的哪一行',
    unread: '请对方出示收费标准',
    'at-cost': '请对方出示实际支出的凭证',
    factor: '请对方写明怎么算的',
    suspended: '请对方出示恢复收取的依据',
    base: '价格可以在规定的幅度内谈',
    undated: '请对方出示写明日期的价目',
    elsewhere: '请对方出示本港的价目',
    'no-row': '请对方指出适用价目的哪一行',
    gap: '请对方出示当日的价目',
    future: '到那天再核对',
    'other-port': '到那个口岸的价目里查',
    before: '请对方出示当日的价目',
  },
  supply: what => `补上：${what}`,
  summary: {
    'above-rule': lines => `${lines} 行高于规定`,
    'above-own': lines => `${lines} 行高于对方自己公示的价`,
    ended: lines => `${lines} 行已取消、不能再收`,
    'inside-lump-sum': lines => `${lines} 行是包干费的子项`,
    'different-payer': lines => `${lines} 行应由别人付`,
    'as-published': lines => `${lines} 行与公布的一致`,
    'below-published': lines => `${lines} 行低于公布的`,
    'market-price': lines => `${lines} 行是市场价`,
    'out-of-scope': lines => `${lines} 行不是口岸收费`,
    'not-on-list': lines => `${lines} 行本站没有价格`,
    'cannot-say': lines => `${lines} 行说不准`,
  },
  sums: (sums, open) => `，共 ${sums}${open > 0 ? `（其中 ${open} 行没写数量，没有算入）` : ''}`,
  asked: lines => `有 ${lines} 行要看下面这几点。知道的就填：`,
};

const is = (lines: number, rest: string, many = rest) =>
  lines === 1 ? `1 line is ${rest}` : `${lines} lines are ${many}`;

const en: RowWords = {
  columns: {
    line: 'Line of the bill',
    billed: 'Billed',
    standard: 'Most it may be, or what is posted',
    verdict: 'Result',
    next: 'Next step',
  },
  by: {
    rule: 'By the rules',
    own: 'Sender’s own list',
    posted: 'Others post, for information',
    undated: 'Posted, without a date',
  },
  may: { ended: 'ended: nothing may be charged', former: 'not above the former rate' },
  paidBy: roles => `paid by: ${roles}`,
  orMore: (told, cases) => `${told} … (${cases} cases)`,
  above: (one, all) => (all === null ? `${one} more` : `${one} more for one, ${all} in all`),
  below: (one, all) => (all === null ? `${one} less` : `${one} less for one, ${all} in all`),
  noFigure: 'not read',
  openFigure: 'for one, or in all? Not clear',
  why: 'Why',
  next: {
    'as-published': 'Nothing to do',
    'below-published': 'Nothing to do',
    'above-published': 'Ask to have it corrected; if paid, ask for the excess back',
    'above-own': 'Ask the sender to keep to its own posted list',
    'market-price': 'Ask to see the sender’s posted list; the price can be negotiated',
    'out-of-scope': 'See your contract or quote',
    'not-on-list': 'Ask to see the posted list',
    'not-known': 'Ask what it is for, and to see the posted list',
    ended: 'Ask to have it struck out; if paid, ask for it back',
    'inside-lump-sum': 'See whether the lump sum already holds it; if so, ask to have it struck out',
    'different-payer': 'Find out who has to pay it',
  },
  nextFor: {
    'no-name': 'Add the name of the charge',
    'no-figure': 'Add the amount',
    figures: 'Use “Correct this line” to enter the figures one by one',
    negative: 'See it with the line that it reduces',
    'too-large': 'Check for extra digits',
    'too-long': 'Split it and check again',
    'several-sizes': 'Write one line for each size',
    'several-prices': 'Write one line for each case',
    added: 'Write one line for each currency',
    span: 'Ask for one figure',
    ambiguous: 'Choose which charge it is',
    'name-unclear': 'Choose which charge it is; if none, ask the sender',
    currency: 'Ask for a list in the same currency',
    unit: 'Ask by what unit it is charged',
    needs: 'Use “Correct this line” to add it',
    cases: 'See the cases under “Why”',
    'which-figure': 'Choose: for one, or for all',
    silent: 'Ask which row of the list applies',
    unread: 'Ask to see the rate',
    'at-cost': 'Ask for proof of the actual cost',
    factor: 'Ask how it is worked out',
    suspended: 'Ask on what ground it was resumed',
    base: 'The price can be negotiated within the float',
    undated: 'Ask for a list with a date',
    elsewhere: 'Ask for the list of this port',
    'no-row': 'Ask which row of the list applies',
    gap: 'Ask for the list of that day',
    future: 'Check again on that day',
    'other-port': 'Look in the lists of that port',
    before: 'Ask for the list of that day',
  },
  supply: what => `Add: ${what}`,
  summary: {
    'above-rule': lines => is(lines, 'above the rules'),
    'above-own': lines => is(lines, 'above the sender’s own list'),
    ended: lines => is(lines, 'for a charge that has ended', 'for charges that have ended'),
    'inside-lump-sum': lines => is(lines, 'part of a lump sum'),
    'different-payer': lines => is(lines, 'for somebody else to pay'),
    'as-published': lines => is(lines, 'as published'),
    'below-published': lines => is(lines, 'below what is published'),
    'market-price': lines => is(lines, 'a market price', 'market prices'),
    'out-of-scope': lines => is(lines, 'no charge of a port', 'no charges of a port'),
    'not-on-list': lines => (lines === 1 ? '1 line has no price here' : `${lines} lines have no price here`),
    'cannot-say': lines => is(lines, 'open'),
  },
  sums: (sums, open) =>
    `, ${sums} in all${open === 0 ? '' : ` (${open} without ${open === 1 ? 'its' : 'their'} number left out)`}`,
  asked: lines =>
    `${lines === 1 ? '1 line depends' : `${lines} lines depend`} on the points below. Fill in what you know:`,
};

const all: Record<Lang, RowWords> = { zh, en };

export function rowWords(lang: Lang): RowWords {
  return all[lang];
}
