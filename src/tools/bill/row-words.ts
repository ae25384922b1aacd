// Words of the table of results: its columns, what measures a line, what to do next, and the whole in one sentence.
import type { Lang } from '#i18n/lang.ts';
import type { SummaryKind } from './summary.ts';

interface RowWords {
  columns: { line: string; billed: string; standard: string; verdict: string; next: string };
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
  supply: (what: string) => string;
  /** The bottom line: what is too much, of how many lines by no known sum; how many are open. */
  bottom: {
    over: (sums: string, open: number) => string;
    open: (lines: number) => string;
    nothing: string;
    unsure: (lines: number, unsure: number) => string;
  };
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
  may: { ended: '已取消，不能再收', former: '不高于原标准' },
  paidBy: roles => `由${roles}付`,
  orMore: (told, cases) => `${told}等 ${cases} 种`,
  above: (one, all) => (all === null ? `高 ${one}` : `每单位高 ${one}，共 ${all}`),
  below: (one, all) => (all === null ? `低 ${one}` : `每单位低 ${one}，共 ${all}`),
  noFigure: '没有读到',
  openFigure: '不清楚是单价还是总额',
  why: '为什么',
  supply: what => `补上：${what}`,
  bottom: {
    over: (sums, open) => `可以确认多收 ${sums}${open > 0 ? `，另有 ${open} 行多收的总数要看数量` : ''}`,
    open: lines => `有 ${lines} 行多收，总数要看数量`,
    nothing: '没有查出多收的',
    unsure: (lines, unsure) => `${lines} 行里 ${unsure} 行说不准`,
  },
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
    standard: 'Maximum, or posted price',
    verdict: 'Result',
    next: 'Next step',
  },
  may: { ended: 'ended: may not be charged', former: 'not above the former rate' },
  paidBy: roles => `paid by: ${roles}`,
  orMore: (told, cases) => `${told} … (${cases} cases)`,
  above: (one, all) => (all === null ? `${one} more` : `${one} more per unit, ${all} in total`),
  below: (one, all) => (all === null ? `${one} less` : `${one} less per unit, ${all} in total`),
  noFigure: 'not found',
  openFigure: 'unit price or total? Not clear',
  why: 'Why',
  supply: what => `Add: ${what}`,
  bottom: {
    over: (sums, open) =>
      `Overcharged by ${sums} for certain${open === 0 ? '' : `; ${open} more by a sum that depends on the quantity`}`,
    open: lines => `${lines} ${lines === 1 ? 'line is' : 'lines are'} overcharged; the sum depends on the quantity`,
    nothing: 'No overcharge was found',
    unsure: (lines, unsure) => `${unsure} of ${lines} ${lines === 1 ? 'line' : 'lines'} open`,
  },
  summary: {
    'above-rule': lines => is(lines, 'above the set rate'),
    'above-own': lines => is(lines, 'above the sender’s own list'),
    ended: lines => is(lines, 'for a charge that has ended', 'for charges that have ended'),
    'inside-lump-sum': lines => is(lines, 'part of a lump sum'),
    'different-payer': lines => is(lines, 'for somebody else to pay'),
    'as-published': lines => is(lines, 'as published'),
    'below-published': lines => is(lines, 'below the published price'),
    'market-price': lines => is(lines, 'a market price', 'market prices'),
    'out-of-scope': lines => is(lines, 'not a port charge', 'not port charges'),
    'not-on-list': lines =>
      lines === 1 ? '1 line has no price on this site' : `${lines} lines have no price on this site`,
    'cannot-say': lines => is(lines, 'undecided'),
  },
  sums: (sums, open) => `, ${sums} in total${open === 0 ? '' : ` (${open} without a quantity not counted)`}`,
  asked: lines =>
    `${lines === 1 ? '1 line depends' : `${lines} lines depend`} on the points below. Fill in what you know:`,
};

const all: Record<Lang, RowWords> = { zh, en };

export function rowWords(lang: Lang): RowWords {
  return all[lang];
}
