// Words of an entry's page: headings and the few sentences around tables.
import type { VerdictKind } from '#domain/entry/verdict.ts';
import type { Lang } from './lang.ts';

interface EntryWords {
  /** Over the prices, by what they are. */
  prices: (kind: VerdictKind) => string;
  companies: string;
  company: string;
  price: string;
  /** Beside a list: since when. */
  since: (date: string) => string;
  undatedMark: string;
  /** Under the table, once. */
  undated: string;
  elsewhere: string;
  aboveCeiling: string;
  /** Who charges it and has no list that was found. */
  silent: string;
  noFigure: string;
  /** A charge that has ended: what it cost stands in its history. */
  formerBelow: string;
  allOf: (who: string, rows: number) => string;
  moreCases: (count: number) => string;
  figuresRead: string;
  rowByRow: (rows: number) => string;
  furtherRows: (rows: number) => string;
  unknownRows: (rows: number) => string;
  unknownMeans: string;
  notFound: string;
  toFind: string;
  specialOnly: string;
  noList: (count: number) => string;
  onDay: string;
  who: string;
  mayRefuse: string;
  onWhat: string;
  whom: string;
  call: (phone: string) => string;
  howTo: string;
  rules: string;
  furtherRules: (count: number) => string;
  otherNames: string;
  history: string;
  withNow: string;
  earlierVersions: (count: number) => string;
  pictureAndVersions: (count: number) => string;
  sources: string;
  figuresFrom: string;
  otherRows: string;
  differing: string;
  differingMeans: string;
  cite: string;
  reliefs: string;
  around: string;
  feed: string;
  json: string;
  print: string;
  /** On paper, before the day for which the page was printed. */
  printedFor: string;
}

const zhPrices: Partial<Record<VerdictKind, string>> = {
  ended: '从前的标准',
  dropped: '从前的标准',
  'ended-unseen': '从前的标准',
  followed: '从前的标准',
  suspended: '暂停前公布的标准',
  unconfirmed: '暂停前公布的标准',
  'part-capped': '单列时最高多少',
  upcoming: '将要施行的标准',
  ceiling: '最高多少',
  set: '收多少',
  posted: '各家列出的价格',
  'not-posted': '查到的价格',
};

const enPrices: Partial<Record<VerdictKind, string>> = {
  ended: 'Former rates',
  dropped: 'Former rates',
  'ended-unseen': 'Former rates',
  followed: 'Former rates',
  suspended: 'Rates announced before the suspension',
  unconfirmed: 'Rates announced before the suspension',
  'part-capped': 'At most, when billed on its own',
  upcoming: 'Rates to come',
  ceiling: 'The most you can be charged',
  set: 'How much',
  posted: 'Posted prices by company',
  'not-posted': 'Prices we found',
};

const all: Record<Lang, EntryWords> = {
  zh: {
    prices: kind => zhPrices[kind] ?? '价格',
    companies: '各家列出的价格',
    company: '谁列的',
    price: '价格',
    since: date => `${date} 起`,
    undatedMark: '没有日期',
    undated: '灰色的价目没写日期，不能当现价用。',
    elsewhere: '只有外地口岸价目的',
    aboveCeiling: '高于规定的上限',
    silent: '没查到这项价目的',
    noFigure: '没有查到',
    formerBelow: '各年的标准见“从前收多少”',
    allOf: (who, rows) => `${who}的 ${rows} 种情形`,
    moreCases: count => `另有 ${count} 种情形`,
    figuresRead: '数字出处：',
    rowByRow: rows => `逐行看这 ${rows} 个标准`,
    furtherRows: rows => `另外 ${rows} 个标准`,
    unknownRows: rows => `还有 ${rows} 个标准没有查到`,
    unknownMeans: '有这一档，数字还没有查到。',
    notFound: '还没查到',
    toFind: '应到这里查：',
    specialOnly: '只查到特殊情形',
    noList: count => `还有 ${count} 家，没查到这里的价目`,
    onDay: '看哪一天',
    who: '谁收、谁付、凭什么',
    mayRefuse: '能不能不付',
    onWhat: '凭什么',
    whom: '多收了找谁',
    call: phone => `打 ${phone}`,
    howTo: '怎样投诉，一步一步问',
    rules: '收取规则',
    furtherRules: count => `另外 ${count} 条规则`,
    otherNames: '别的叫法',
    history: '从前收多少',
    withNow: '和现在比',
    earlierVersions: count => `更早的 ${count} 个版本`,
    pictureAndVersions: count => `走势图和 ${count} 个版本`,
    sources: '数字从哪里来',
    figuresFrom: '每个数字的出处',
    otherRows: '其他各行',
    differing: '和别处对不上的数字',
    differingMeans: '两边都列出来，各写日期。市场价各家不同是合法的；和规定对不上的，请看原件。',
    cite: '引用、打印、订阅、报错',
    reliefs: '从前的减免',
    around: '相关的收费和措施',
    feed: '订阅这项收费的变动（Atom）',
    json: '这项收费的数据（JSON）',
    print: '打印成一张 A4',
    printedFor: '所看日期',
  },
  en: {
    prices: kind => enPrices[kind] ?? 'Prices',
    companies: 'Posted prices by company',
    company: 'Listed by',
    price: 'Price',
    since: date => `from ${date}`,
    undatedMark: 'no date',
    undated: 'Lists in grey carry no date: do not take them for today’s prices.',
    elsewhere: 'Lists for other ports only',
    aboveCeiling: 'above the ceiling set by rule',
    silent: 'No list for this charge was found from',
    noFigure: 'not found',
    formerBelow: 'See what it used to cost, year by year',
    allOf: (who, rows) => `${who}: ${rows} cases`,
    moreCases: count => (count === 1 ? '1 more case' : `${count} more cases`),
    figuresRead: 'Figures from: ',
    rowByRow: rows => `The ${rows} rates row by row`,
    furtherRows: rows => `${rows} more rates`,
    unknownRows: rows => (rows === 1 ? '1 rate we could not find' : `${rows} rates we could not find`),
    unknownMeans: 'These cases exist, but we have not found their figures yet.',
    notFound: 'not found yet',
    toFind: 'To be found in: ',
    specialOnly: 'special cases only',
    noList: count =>
      count === 1
        ? '1 more company, no list for this port found'
        : `${count} more companies, no list for this port found`,
    onDay: 'On',
    who: 'Who charges, who pays and why',
    mayRefuse: 'Can you refuse it?',
    onWhat: 'Legal basis',
    whom: 'Overcharged? Whom to call',
    call: phone => `Call ${phone}`,
    howTo: 'How to complain, step by step',
    rules: 'When it may be charged',
    furtherRules: count => `${count} more rules`,
    otherNames: 'Other names',
    history: 'What it used to cost',
    withNow: 'Compare with now',
    earlierVersions: count => `${count} earlier versions`,
    pictureAndVersions: count => `Chart and ${count} versions`,
    sources: 'Where the figures come from',
    figuresFrom: 'Source of each figure',
    otherRows: 'All other rows',
    differing: 'Figures that disagree',
    differingMeans:
      'Both sides are shown with their dates. Market prices may lawfully differ; where a rule is concerned, check the original.',
    cite: 'Cite, print, follow, report',
    reliefs: 'Earlier relief',
    around: 'Related charges and measures',
    feed: 'Follow this charge (Atom)',
    json: 'Data of this charge (JSON)',
    print: 'Print on one A4 sheet',
    printedFor: 'As of',
  },
};

export function entryWords(lang: Lang): EntryWords {
  return all[lang];
}
