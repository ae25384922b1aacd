// Words of /indicators/ and of its files.
import type { IndicatorGroup } from '#schema/indicator.ts';
import type { Lang } from '#i18n/lang.ts';

interface IndicatorWords {
  title: string;
  intro: string;
  none: string;
  all: string;
  groups: Record<IndicatorGroup, string>;
  chartOf: (name: string) => string;
  chartShows: string;
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
  csvOf: (name: string) => string;
  fees: string;
  reliefs: string;
  priceHistory: string;
  inDocument: string;
  inDocumentHeads: { what: string; figure: string; place: string };
  home: string;
}

const zh: IndicatorWords = {
  title: '指标',
  intro:
    '政策文件里的数字和目标，以及收费标准的变动。每个数字都写明出自哪份文件、哪个位置；文件之间不一致的，并列不改。',
  none: '还没有指标。',
  all: '全部数字（CSV）',
  groups: {
    clearance: '通关时间与单证',
    throughput: '货物与旅客',
    network: '航线与设施',
    trade: '贸易',
    commerce: '商务规划的其他指标',
    prices: '收费标准的变动',
    peers: '与别处相比',
  },
  chartOf: name => `图：${name}`,
  chartShows: '同样的数字见下表。',
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
  unknown: '日期未见',
  undated: '价目无日期',
  heads: { period: '时间', figure: '数字', source: '出处' },
  base: '基数',
  rounding: '取整',
  notes: '说明',
  csv: '下载 CSV',
  csvOf: name => `下载 CSV：${name}`,
  fees: '有关收费',
  reliefs: '其间的减免另计，图中未画',
  priceHistory: '看价格变动图',
  inDocument: '指标',
  inDocumentHeads: { what: '指标', figure: '数字', place: '位置' },
  home: '通关时间、吞吐量、收费变动的数字和图',
};

const en: IndicatorWords = {
  title: 'Indicators',
  intro:
    'Figures and goals of the policy documents, and how the charges have moved. Each figure names its document and its place there; where documents differ, both are shown as they are.',
  none: 'No indicators yet.',
  all: 'All figures (CSV)',
  groups: {
    clearance: 'Clearance times and documents',
    throughput: 'Cargo and passengers',
    network: 'Lines and facilities',
    trade: 'Trade',
    commerce: 'Other indicators of the commerce plan',
    prices: 'How charges have moved',
    peers: 'Compared with elsewhere',
  },
  chartOf: name => `Chart: ${name}`,
  chartShows: 'The same figures stand in the table below.',
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
  unknown: 'date not seen',
  undated: 'undated list',
  heads: { period: 'When', figure: 'Figure', source: 'Source' },
  base: 'Base',
  rounding: 'Rounding',
  notes: 'Notes',
  csv: 'Download CSV',
  csvOf: name => `Download CSV: ${name}`,
  fees: 'Charges concerned',
  reliefs: 'Reliefs in between are not drawn',
  priceHistory: 'See how the price has moved',
  inDocument: 'Indicators',
  inDocumentHeads: { what: 'Indicator', figure: 'Figure', place: 'Place' },
  home: 'Clearance times, throughput and the movement of charges, in figures and charts',
};

export function indicatorWords(lang: Lang): IndicatorWords {
  return lang === 'zh' ? zh : en;
}
