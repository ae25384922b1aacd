// One row of a price list: under which conditions, how much, per what.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Basis, Checked } from './provenance.ts';
import { Bilingual, FeeId, PlainText, Slug } from './text.ts';
import { Day, Decimal } from './value.ts';

/** A stretch of a measured quantity: above `over`, up to and including `upTo`. */
const Band = z.strictObject({ over: Decimal.optional(), upTo: Decimal.optional() });
export type Band = z.infer<typeof Band>;

/** Conditions, each a dimension of vocabulary/conditions.yaml with one code, several codes, or a band. */
export const When = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1), Band]));
export type When = z.infer<typeof When>;

const Range = z.strictObject({ from: Decimal, to: Decimal });

const Percent = z.strictObject({
  of: term('bases'),
  rate: Decimal.meta({ description: '小数写法：0.0005 即 0.5‰ · as a fraction: 0.0005 is 0.5‰' }),
  per: term('units').optional(),
  threshold: Decimal.optional().meta({ description: '不足此数不收 · not levied below this amount' }),
});

const TierBand = z.strictObject({ upTo: Decimal.optional(), rate: Decimal, checked: Checked.optional() });
const Tiers = z.strictObject({
  by: term('quantities'),
  kind: z.enum(['marginal', 'whole-band']).meta({
    description:
      'marginal 分段累计；whole-band 全量按所在档 · marginal: each part at its own rate; whole-band: all at one',
  }),
  bands: z.array(TierBand).min(2),
});
export type Tiers = z.infer<typeof Tiers>;

const Formula = z.strictObject({
  expression: PlainText.meta({ description: '如 558 + 9 * (mtow - 50) · numbers, quantities, + - * / ( ) min max' }),
  of: z.array(term('quantities')).min(1),
});

/** This rate is another rate times a number, as a notice put it ("cut by 10 %"). */
const Factor = z.strictObject({
  value: Decimal,
  of: z.strictObject({
    fee: ref('fee').optional(),
    version: Day.optional(),
    rate: Slug.optional(),
    label: Bilingual.optional(),
  }),
});

/** Time during which nothing accrues. */
const Free = z.strictObject({
  quantity: Decimal,
  unit: term('units'),
  starts: term('events').optional(),
  counting: Bilingual.optional(),
});

const Example = z.strictObject({
  given: z.record(term('quantities'), z.union([Decimal, z.int().nonnegative()])),
  total: Decimal,
  note: Bilingual.optional(),
});

const OtherReading = z.strictObject({ amount: Decimal, checked: Checked, note: Bilingual.optional() });

/** The kinds of price; a rate has exactly one of them. */
export const priceKinds = [
  'amount',
  'range',
  'percent',
  'tiers',
  'formula',
  'factor',
  'atCost',
  'waived',
  'unpublished',
] as const;
export type PriceKind = (typeof priceKinds)[number];

export const Rate = z.strictObject({
  id: Slug.meta({ description: '本行的固定地址 · fragment address of the row, never changed' }),
  label: Bilingual,
  when: When.default({}),
  amount: Decimal.optional(),
  range: Range.optional(),
  percent: Percent.optional(),
  tiers: Tiers.optional(),
  formula: Formula.optional(),
  factor: Factor.optional(),
  atCost: z.literal(true).optional(),
  waived: z.literal(true).optional(),
  unpublished: z.literal(true).optional(),
  unit: term('units').optional(),
  currency: term('currencies').optional(),
  minimum: Decimal.optional(),
  maximum: Decimal.optional(),
  minimumQuantity: z.strictObject({ of: term('quantities'), value: Decimal }).optional(),
  rounding: term('roundings').optional(),
  ceiling: z.boolean().optional(),
  free: Free.optional(),
  example: Example.optional(),
  basis: z.array(Basis).min(1).optional(),
  checked: Checked.optional(),
  readAt: Basis.optional().meta({ description: '待核数字应到哪里去读 · where the unverified figure is to be read' }),
  otherReadings: z.array(OtherReading).min(1).optional(),
  includedIn: FeeId.optional().meta({ description: '本行已并入的收费项目 · the fee this row is part of' }),
  note: Bilingual.optional(),
});
export type Rate = z.infer<typeof Rate>;
