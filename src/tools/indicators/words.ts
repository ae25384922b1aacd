// Words of /indicators/ and of its files.
import type { Lang } from '#i18n/lang.ts';
import type { Shelf } from './shelves.ts';

interface IndicatorWords {
  title: string;
  intro: string;
  none: string;
  all: string;
  shelves: Record<Shelf, { title: string; says: string }>;
  others: string;
  figures: (count: number) => string;
  since: (first: string, change: string) => string;
  openGoal: (periods: readonly string[]) => string;
  actual: string;
  table: string;
  strip: (fee: string) => string;
  stripCase: (label: string) => string;
  from: (day: string) => string;
  tableAll: string;
  rows: (count: number) => string;
  chartOf: (name: string) => string;
  goal: string;
  goalFor: (period: string) => string;
  nature: Record<'expected' | 'binding', string>;
  growth: (from: string, to: string) => string;
  growthGoal: (rate: string) => string;
  growthWorked: (rate: string) => string;
  printedAs: string;
  workedOut: string;
  gap: string;
  before: string;
  after: string;
  unknown: string;
  undated: string;
  heads: { period: string; figure: string; source: string };
  base: string;
  rounding: string;
  notes: string;
  csv: string;
  fees: string;
  reliefs: string;
  priceHistory: string;
  inDocument: string;
  inDocumentAll: string;
  inDocumentHeads: { what: string; figure: string; place: string };
  home: string;
}

const zh: IndicatorWords = {
  title: '收费走势和指标',
  intro: '收费这些年涨了还是降了，通关、运量、航线的数字，规划定的目标。每个数字都写明出自哪份文件。',
  none: '还没有指标。',
  all: '全部数字（CSV）',
  shelves: {
    charges: { title: '收费变动', says: '几项主要收费从前多少、现在多少，与别处相比怎样。' },
    clearance: { title: '通关时间与单证', says: '货物多久能放行，要交几样单证。' },
    port: { title: '运量、航线与设施', says: '港口和机场运了多少，通到哪里。' },
    plans: { title: '规划里的贸易和商务数字', says: '规划写下的基数和目标。' },
  },
  others: '同一组的其他指标',
  figures: count => `${count} 项`,
  since: (first, change) => `比 ${first}${change}`.replace(/比 (?!\d)/u, '比').replace(/(?<=\d)(?=[增减不上下])/u, ' '),
  openGoal: periods => `${periods.join('、')}的目标，期限已过，结果没查到。`,
  actual: '实际',
  strip: fee => `${fee}：各家现在列多少`,
  stripCase: label => `同一种情形：${label}。市场价各家可以不同。`,
  from: day => `${day} 起`,
  table: '全部数字和出处',
  tableAll: '看每一个数字',
  rows: count => `${count} 行`,
  chartOf: name => `图：${name}`,
  goal: '目标',
  goalFor: period => `${period}目标`,
  nature: { expected: '预期性', binding: '约束性' },
  growth: (from, to) => `${from} 至 ${to} 年均增长`,
  growthGoal: rate => `规划目标 ${rate}%`,
  growthWorked: rate => `按表中数字算得 ${rate}%`,
  printedAs: '原文写作',
  workedOut: '算式',
  gap: '没有数字',
  before: '调整前',
  after: '调整后',
  unknown: '日期没查到',
  undated: '价目没写日期',
  heads: { period: '时间', figure: '数字', source: '出处' },
  base: '基数',
  rounding: '取整',
  notes: '说明',
  csv: '下载数字（CSV）',
  fees: '有关收费',
  reliefs: '其间的减免另计，没有画在图里。',
  priceHistory: '看价格变动图',
  inDocument: '文件里的指标',
  inDocumentAll: '看全部数字',
  inDocumentHeads: { what: '指标', figure: '数字', place: '位置' },
  home: '通关时间、吞吐量、收费变动的数字和图',
};

const en: IndicatorWords = {
  title: 'Charges over time, and indicators',
  intro:
    'Whether charges have gone up or down, figures on clearance, traffic and services, and the goals that plans set. Each figure names its document.',
  none: 'No indicators yet.',
  all: 'All figures (CSV)',
  shelves: {
    charges: {
      title: 'How charges have moved',
      says: 'What the main charges were, what they are, and how they compare with elsewhere.',
    },
    clearance: {
      title: 'Clearance times and documents',
      says: 'How long cargo takes to clear, and how many documents it needs.',
    },
    port: {
      title: 'Traffic, services and facilities',
      says: 'What the port and the airport carried, and where their services go.',
    },
    plans: { title: 'Trade figures in the plans', says: 'Baselines and goals set out in the plans.' },
  },
  others: 'Others in this group',
  figures: count => (count === 1 ? '1 indicator' : `${count} indicators`),
  since: (first, change) => `${change} since ${first}`,
  openGoal: periods => `Goal for ${periods.join(' and ')}: the deadline has passed, and we could not find the result.`,
  actual: 'Actual',
  strip: fee => `${fee}: what companies list now`,
  stripCase: label => `For the same case: ${label}. Companies may set different market prices.`,
  from: day => `from ${day}`,
  table: 'All figures and their sources',
  tableAll: 'Show each figure',
  rows: count => `${count} rows`,
  chartOf: name => `Chart: ${name}`,
  goal: 'Goal',
  goalFor: period => `Goal for ${period}`,
  nature: { expected: 'Expected', binding: 'Binding' },
  growth: (from, to) => `Growth a year, ${from} to ${to}`,
  growthGoal: rate => `Goal of the plan ${rate}%`,
  growthWorked: rate => `the figures here give ${rate}%`,
  printedAs: 'printed as',
  workedOut: 'Worked out',
  gap: 'no figure',
  before: 'Before',
  after: 'After',
  unknown: 'date unknown',
  undated: 'undated list',
  heads: { period: 'When', figure: 'Figure', source: 'Source' },
  base: 'Baseline',
  rounding: 'Rounding',
  notes: 'Notes',
  csv: 'Download figures (CSV)',
  fees: 'Charges concerned',
  reliefs: 'Relief in between is not drawn.',
  priceHistory: 'See how the price has moved',
  inDocument: 'Indicators in this document',
  inDocumentAll: 'Show all figures',
  inDocumentHeads: { what: 'Indicator', figure: 'Figure', place: 'Place' },
  home: 'Clearance times, throughput and the movement of charges, in figures and charts',
};

export function indicatorWords(lang: Lang): IndicatorWords {
  return lang === 'zh' ? zh : en;
}
