// An indicator 指标: a series, a target, a comparison or the history of a price, with the place of each figure in its document.
// Prices and figures that stand elsewhere are pointed to, never written again.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Checked } from './provenance.ts';
import { Bilingual, PlainText, Slug } from './text.ts';
import { Decimal } from './value.ts';

/** The sections of the page, in their order. */
export const indicatorGroups = ['clearance', 'throughput', 'network', 'trade', 'commerce', 'prices', 'peers'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

/** `2020`, `2020-12`, `2018-02-01`; `2021/2025` for the sum of several years; or a side of a change, or not known. */
const Period = z
  .string()
  .regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{4}\/\d{4}|before|after|unknown)$/u)
  .meta({
    description:
      '"2020"、"2020-12"、"2018-02-01"；几年累计 "2021/2025"；变动前后 before、after；不知写 unknown · year, month, day; sum of years; before or after a change; unknown',
    examples: ['2020', '2021/2025'],
  });

const place = {
  document: ref('document')
    .optional()
    .describe('哪份文件；不写即上一级的 · the document; left out: that of the level above'),
  at: PlainText.optional().describe('在文件哪里，照原文 · where in the document, as printed'),
};

const Point = z.strictObject({
  period: Period,
  value: Decimal.optional().describe('数字，位数照原文 · the figure, with the digits as printed'),
  figure: z
    .strictObject({
      document: ref('document').describe('哪份文件 · the document'),
      what: PlainText.describe('该文件 figures 里的 what.zh · what.zh of one of its figures'),
    })
    .optional()
    .describe('数字已写在文件里，指过去 · the figure stands with its document; point to it'),
  missing: Bilingual.optional().describe('没有数字时写原因 · why there is no figure'),
  printed: PlainText.optional().describe('原文写法与数字不同时，照录 · as printed, where that is not the bare figure'),
  computed: PlainText.optional().meta({
    description: '推算所用算式，检查时重算 · the expression it was computed by, computed again by the check',
    examples: ['34.75 / (1 - 0.791)'],
  }),
  ...place,
  checked: Checked.optional().describe('核对；不写即整项的 · check; left out: that of the indicator'),
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});
export type Point = z.infer<typeof Point>;

const Goal = z.strictObject({
  period: Period,
  value: Decimal.optional().describe('目标 · the goal'),
  missing: Bilingual.optional().describe('目标不是数字时写 · said where the goal is no figure'),
  printed: PlainText.optional().describe('原文写法与数字不同时，照录 · as printed, where that is not the bare figure'),
  nature: z.enum(['expected', 'binding']).optional().describe('预期性、约束性 · expected or binding'),
  ...place,
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});
export type Goal = z.infer<typeof Goal>;

const Signed = z
  .string()
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u)
  .describe('百分数，可为负 · per cent, may be negative');

/** A yearly rate of growth as a document prints it; the page computes its own beside it. */
const Growth = z.strictObject({
  from: Period.describe('从哪一年的数字算起 · the year it is counted from'),
  to: Period.describe('到哪一年 · until which year'),
  value: Signed.describe('文件印的年均增长率 · the yearly growth as printed'),
  goal: Signed.optional().describe('文件印的规划目标 · the goal as printed'),
  ...place,
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});
export type Growth = z.infer<typeof Growth>;

/** A row of price lists through its versions. */
const PriceLine = z.strictObject({
  fee: ref('fee').describe('哪项收费 · the fee'),
  entity: ref('entity')
    .optional()
    .describe('哪个单位的价目；不写即规定的费率 · whose list; left out: the regulated rates'),
  rates: z.array(Slug).min(1).describe('行编号，各版取第一个有的 · row ids; of each version the first that it has'),
  given: z
    .record(term('quantities'), z.union([Decimal, z.int().nonnegative()]))
    .optional()
    .describe('按这些数量算出总额；不写即列单价 · the total for these quantities; left out: the price itself'),
});
export type PriceLine = z.infer<typeof PriceLine>;

const Line = z.strictObject({
  id: Slug.describe('编号，给出后不变 · id, never changed'),
  name: Bilingual.describe('这条线是什么 · what this line is'),
  row: PlainText.optional().describe('原文里的行名，照录 · name of the row, as printed'),
  unit: Bilingual.describe('单位 · its unit'),
  ...place,
  points: z.array(Point).optional().describe('数字，由早到晚 · figures, oldest first'),
  goals: z.array(Goal).optional().describe('目标 · goals'),
  growth: z.array(Growth).optional().describe('文件印的年均增长率 · yearly growth as printed'),
  price: PriceLine.optional().describe('价格变动：从费率各版算出 · the history of a price, from its versions'),
});
export type IndicatorLine = z.infer<typeof Line>;

export const Indicator = z.strictObject({
  name: Bilingual.describe('名称 · name'),
  group: z.enum(indicatorGroups).describe('页面上哪一组 · section of the page'),
  order: z.int().positive().describe('组内次序，不加引号 · order in its section, without quotes'),
  kind: z
    .enum(['series', 'target', 'compound', 'comparison', 'price'])
    .describe('序列、目标、几条线并列、变动前后、价格 · series, target, several lines, before and after, price'),
  measures: Bilingual.describe('数的是什么、范围多大 · what is counted, and of what'),
  rank: z.literal(true).optional().describe('名次，越小越好 · a rank: the smaller the better'),
  scattered: z
    .literal(true)
    .optional()
    .describe('来自不同来源，点与点不连线 · of different sources; points are not joined'),
  ...place,
  lines: z.array(Line).min(1).describe('一条或几条线 · one line or several'),
  base: z.array(Bilingual).optional().describe('基数的说明 · notes on the base'),
  rounding: z.array(Bilingual).optional().describe('取整的说明 · notes on rounding'),
  notes: z.array(Bilingual).optional().describe('其他说明，矛盾照列 · other notes; contradictions are shown'),
  fees: z.array(ref('fee')).optional().describe('有关的收费编号 · ids of the fees concerned'),
  checked: Checked,
});
export type Indicator = z.infer<typeof Indicator>;
