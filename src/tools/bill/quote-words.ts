// Words of a bill beside its quote. Neutral: a price may change for good reasons.
import type { Lang } from '#i18n/lang.ts';
import type { BesideQuote } from './quote.ts';

export interface QuoteWords {
  quoted: (price: string) => string;
  notQuoted: string;
  lumpSum: (line: string) => string;
  same: string;
  /** By how much, for one; and in all, where that is another figure. */
  more: (one: string, all: string | null) => string;
  less: (one: string, all: string | null) => string;
  split: (lines: string) => string;
  merged: string;
  together: string;
  alike: string;
  part: (line: string) => string;
  why: Record<Extract<BesideQuote, { kind: 'not-compared' }>['why'], string>;
  line: (at: number, text: string) => string;
  unbilled: (lines: string) => string;
  allIn: (lines: string) => string;
  empty: string;
  summary: { title: string } & Record<
    'more' | 'less' | 'notQuoted' | 'split' | 'merged' | 'same' | 'open',
    (lines: number) => string
  >;
  unbilledCount: (lines: number) => string;
  sum: (sum: string) => string;
}

const zh: QuoteWords = {
  quoted: price => `报价 ${price}`,
  notQuoted: '报价里没有找到这一项',
  lumpSum: line => `；报价写了一口价（${line}），是否已含它，问一下对方`,
  same: '与报价一致',
  more: (one, all) => (all === null ? `比报价多 ${one}` : `每单位比报价多 ${one}，共 ${all}`),
  less: (one, all) => (all === null ? `比报价少 ${one}` : `每单位比报价少 ${one}，共 ${all}`),
  split: lines => `报价里是一项，账单上分成了${lines}`,
  merged: '报价里是几项，账单上并成了一行',
  together: '合起来',
  alike: '合起来与报价一致',
  part: line => `没有单独报价，是报价里这一项的子项：${line}`,
  why: {
    currency: '币种不同，不比较',
    unit: '计费单位不同，不比较',
    tax: '一个含税、一个不含税，不比较',
    figures: '不清楚是单价还是总额，不比较',
    case: '报价里有这一项，对不上是哪一种情形',
    name: '叫法不止一个意思，可能是同一项，不比较',
  },
  line: (at, text) => `第 ${at} 行“${text}”`,
  unbilled: lines => `报价里有、账单上没有：${lines}。`,
  allIn: lines => `报价里写了一口价：${lines}。账单上另列的各行，问一下对方是否已含在内。`,
  empty: '报价框里没有读到收费，没有对照。',
  summary: {
    title: '和报价比：',
    more: lines => `${lines} 行多了`,
    less: lines => `${lines} 行少了`,
    notQuoted: lines => `${lines} 行报价里没有`,
    split: lines => `${lines} 行是拆开的`,
    merged: lines => `${lines} 行是合并的`,
    same: lines => `${lines} 行一致`,
    open: lines => `${lines} 行没法比`,
  },
  unbilledCount: lines => `报价里另有 ${lines} 项账单上没有`,
  sum: sum => `，能算出的共 ${sum}`,
};

const count = (lines: number, rest: string) => `${lines} ${lines === 1 ? 'line' : 'lines'} ${rest}`;

const en: QuoteWords = {
  quoted: price => `Quoted: ${price}`,
  notQuoted: 'Not found in the quote',
  lumpSum: line => `; the quote has an all-in price (${line}): ask whether it includes this`,
  same: 'as quoted',
  more: (one, all) => `${one} more than quoted${all === null ? '' : ` per unit, ${all} in total`}`,
  less: (one, all) => `${one} less than quoted${all === null ? '' : ` per unit, ${all} in total`}`,
  split: lines => `one charge in the quote, several on the bill: ${lines}`,
  merged: 'several charges in the quote, one line on the bill',
  together: 'together',
  alike: 'together as quoted',
  part: line => `Not quoted separately; part of this in the quote: ${line}`,
  why: {
    currency: 'different currency: not compared',
    unit: 'different unit: not compared',
    tax: 'one with tax, one without: not compared',
    figures: 'unit price or total is not clear: not compared',
    case: 'in the quote, but it is not clear for which case',
    name: 'the name has more than one meaning and may be the same charge: not compared',
  },
  line: (at, text) => `line ${at}, “${text}”`,
  unbilled: lines => `In the quote and not on the bill: ${lines}.`,
  allIn: lines => `The quote has an all-in price: ${lines}. Ask whether it includes the other lines of the bill.`,
  empty: 'No charges were found in the quote; nothing was compared.',
  summary: {
    title: 'Compared with the quote: ',
    more: lines => count(lines, 'more'),
    less: lines => count(lines, 'less'),
    notQuoted: lines => count(lines, 'not in the quote'),
    split: lines => count(lines, 'split'),
    merged: lines => count(lines, 'merged'),
    same: lines => count(lines, 'as quoted'),
    open: lines => count(lines, 'not comparable'),
  },
  unbilledCount: lines => `${lines} in the quote but not on the bill`,
  sum: sum => `, ${sum} in total as far as known`,
};

const all: Record<Lang, QuoteWords> = { zh, en };

export function quoteWords(lang: Lang): QuoteWords {
  return all[lang];
}
