// One row of a price list: under which conditions, how much, per what.
import { z } from 'zod';
import { CONDITIONS, ref, term } from './link.ts';
import { FirstDay, RestDays } from './limits.ts';
import { Basis, Checked } from './provenance.ts';
import { Bilingual, FeeId, PlainText, Slug } from './text.ts';
import { Day, Decimal } from './value.ts';

export { priceKinds } from './price-kinds.ts';

/** A stretch of a measured quantity: above `over`, up to and including `upTo`. */
const Band = z.strictObject({ over: Decimal.optional(), upTo: Decimal.optional() });
export type Band = z.infer<typeof Band>;

/** Conditions, each a dimension of vocabulary/conditions.yaml with one code, several codes, or a band. */
export const When = z
  .record(z.string(), z.union([z.string(), z.array(z.string()).min(1), Band]))
  .meta({ 'x-vocabulary': CONDITIONS });
export type When = z.infer<typeof When>;

const Range = z.strictObject({ from: Decimal, to: Decimal });

const Percent = z.strictObject({
  of: term('bases').describe('以什么为基数 · what it is a share of'),
  rate: Decimal.meta({ description: '小数写法：0.0005 即 0.5‰ · as a fraction: 0.0005 is 0.5‰' }),
  per: term('units').optional().describe('每什么单位 · per what'),
  threshold: Decimal.optional().meta({ description: '不足此数不收 · not levied below this amount' }),
});

const TierBand = z.strictObject({
  upTo: Decimal.optional(),
  base: Decimal.optional().describe('先收的基数 · charged first, whatever the size'),
  above: Decimal.optional().describe('只有超过此数的部分乘 rate · only what lies above is multiplied by rate'),
  rate: Decimal,
  checked: Checked.optional(),
});
const Tiers = z.strictObject({
  by: term('quantities').describe('按哪种数量分档 · the quantity that makes the tiers'),
  per: Decimal.optional().describe('每多少收一个 rate；不写即每 1 · the rate is for so many; left out: for 1'),
  kind: z.enum(['marginal', 'whole-band']).meta({
    description:
      'marginal 分段累计；whole-band 全量按所在档 · marginal: each part at its own rate; whole-band: all at one',
  }),
  bands: z.array(TierBand).min(1).describe('各档由低到高，最后一档不写 upTo · lowest first; the last has no upTo'),
});
export type Tiers = z.infer<typeof Tiers>;

/** A part that is taken off, by how much there is of a quantity. */
const Reduction = z.strictObject({
  label: Bilingual.describe('为什么减 · what it is for'),
  by: term('quantities').describe('按哪种数量 · by which quantity'),
  per: z
    .strictObject({ of: term('quantities').describe('哪种数量 · which quantity'), value: Decimal })
    .optional()
    .meta({ description: '按每多少另一种数量摊到的数 · by how much of it there is for so many of another quantity' }),
  bands: z
    .array(
      z.strictObject({
        upTo: Decimal.optional(),
        rate: Decimal.describe('减去的比例，0.30 即减 30% · the part taken off; 0.30 is 30%'),
      }),
    )
    .min(1)
    .describe('各档由低到高，最后一档不写 upTo · lowest first; the last has no upTo'),
});
const Reductions = z.strictObject({
  kind: z.enum(['largest', 'each']).meta({
    description: 'largest 只取减得最多的一项；each 一项接一项都减 · largest: only the largest; each: one after another',
  }),
  of: z.array(Reduction).min(1).describe('有哪些减免 · the reductions'),
});
export type Reductions = z.infer<typeof Reductions>;

const Formula = z.strictObject({
  expression: PlainText.meta({ description: '如 558 + 9 * (mtow - 50) · numbers, quantities, + - * / ( ) min max' }),
  of: z.array(term('quantities')).min(1).describe('用到的数量 · the quantities it uses'),
});

/** This rate is another rate times a number, as a notice put it ("cut by 10 %"). */
const Factor = z.strictObject({
  value: Decimal.describe('几倍 · times this'),
  of: z
    .strictObject({
      fee: ref('fee').optional().describe('哪一项；不写即本项 · of which fee; left out: this one'),
      version: Day.optional().describe('哪一版的 from · from of which version'),
      rate: Slug.optional().describe('哪一行 · which row'),
      label: Bilingual.optional().describe('怎样称呼 · what it is called'),
    })
    .describe('哪一项、哪一版、哪一行 · of which fee, version and row'),
});

/** Time during which nothing accrues. */
const Free = z.strictObject({
  quantity: Decimal.describe('多久 · how long'),
  unit: term('units').describe('时间单位 · unit of time'),
  starts: term('events').optional().describe('从何时起算 · from when it is counted'),
  counting: Bilingual.optional().describe('怎样计 · how it is counted'),
  firstDay: FirstDay.optional(),
  restDays: RestDays.optional(),
});

const Example = z.strictObject({
  given: z.record(term('quantities'), z.union([Decimal, z.int().nonnegative()])).describe('数量 · the quantities'),
  base: Decimal.optional().describe('百分比所依的金额 · what the percentage is taken of'),
  total: Decimal.describe('总额，检查时重算 · the total, computed again by the check'),
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});

const OtherReading = z.strictObject({ amount: Decimal, checked: Checked, note: Bilingual.optional() });

export const Rate = z.strictObject({
  id: Slug.meta({ description: '本行的固定地址 · fragment address of the row, never changed' }),
  label: Bilingual.describe('这一行是什么 · what this row is'),
  when: When.default({}).describe('什么情形；不写即不限 · in which case; left out: any'),
  amount: Decimal.optional().describe('金额 · the amount'),
  range: Range.optional().describe('公布的就是区间 · published as a range'),
  percent: Percent.optional().describe('百分比 · a share'),
  tiers: Tiers.optional().describe('阶梯 · tiers'),
  formula: Formula.optional().describe('算式 · a formula'),
  factor: Factor.optional().describe('另一版、另一行的几倍 · times another version or row'),
  atCost: z.literal(true).optional().describe('按实际发生 · at cost'),
  waived: z.literal(true).optional().describe('免收 · free of charge'),
  unpublished: z.literal(true).optional().describe('有此项，数字没读到 · exists, figure not read'),
  unit: term('units').optional().describe('计费单位 · charging unit'),
  currency: term('currencies').optional().describe('币种 · currency'),
  minimum: Decimal.optional().describe('最低收多少 · least that is charged'),
  maximum: Decimal.optional().describe('最高收多少 · most that is charged'),
  exemptUpTo: Decimal.optional().describe('算出来不超过此数的免收 · what comes to no more than this is not levied'),
  minimumQuantity: z
    .strictObject({ of: term('quantities').describe('哪种数量 · which quantity'), value: Decimal })
    .optional()
    .describe('最低计费数量 · least quantity that is billed'),
  step: z.record(term('quantities'), Decimal).optional().meta({
    description:
      '数量按多少进整：不足一步按一步计 · what a quantity is rounded up to a multiple of: part of a step counts as one',
  }),
  reductions: Reductions.optional().describe(
    '长期的减免，如装卸少、来得勤 · standing reductions, as for frequent calls',
  ),
  rounding: term('roundings').optional().describe('尾数取舍 · rounding'),
  ceiling: z.boolean().optional().describe('数字是上限 · the figure is a ceiling'),
  free: Free.optional().describe('免费期 · free time'),
  example: Example.optional().describe('算例 · a worked example'),
  basis: z
    .array(Basis)
    .min(1)
    .optional()
    .describe('本行的依据；不写即用版本的 · basis of this row; left out: that of the version'),
  checked: Checked.optional().describe('本行的核对；不写即用版本的 · check of this row; left out: that of the version'),
  readAt: Basis.optional().meta({ description: '待核数字应到哪里去读 · where the unverified figure is to be read' }),
  otherReadings: z
    .array(OtherReading)
    .min(1)
    .optional()
    .describe('另一个出处的不同数字，并列 · a different figure in another source'),
  includedIn: FeeId.meta({
    description: '本行已并入的收费项目 · the fee this row is part of',
    'x-refers-to': 'fee',
  }).optional(),
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});
export type Rate = z.infer<typeof Rate>;
