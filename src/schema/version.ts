// What held from one day to another: the unit that is cited.
import { z } from 'zod';
import { taxes } from './tax.ts';
import { term } from './link.ts';
import { Basis, Checked } from './provenance.ts';
import { Rate } from './rate.ts';
import { Bilingual } from './text.ts';
import { Day, DayOrUnknown } from './value.ts';

export const Version = z.strictObject({
  from: DayOrUnknown.meta({
    description: '施行日期（含当日）；列表无日期写 unknown · first day; unknown for an undated list',
  }),
  fromPrecision: term('precisions').optional().describe('起始日有多确切 · how exactly the first day is known'),
  fromNote: Bilingual.optional().describe('起始日怎样得来 · how the first day is known'),
  to: Day.optional().meta({ description: '最后一日（含当日）；未定不写 · last day; left out when open' }),
  toPrecision: term('precisions').optional().describe('最后一日有多确切 · how exactly the last day is known'),
  published: DayOrUnknown.describe('公布日期，没见到写 unknown · day of publication, or unknown'),
  change: z.array(term('changes')).min(1).describe('变更代码 · change codes'),
  regime: term('regimes').optional().meta({ description: '与收费项目不同时才写 · only where it differs from the fee' }),
  ceiling: z.boolean().optional().describe('数字是上限 · the figures are ceilings'),
  tax: z.enum(taxes).optional().meta({
    description:
      '来源写的价含不含增值税：included 含税，excluded 不含税，not-stated 没有写；不写即没有写 · whether the prices are with VAT, as the source says; left out: it does not say',
  }),
  basis: z.array(Basis).meta({
    description:
      '依据：文件与条次；已终止或没有日期的一版没见到依据写 [] · legal basis: document and clause; [] for one that is over or undated and whose basis was not seen',
  }),
  checked: Checked,
  suspended: z
    .strictObject({
      from: Day,
      at: z
        .string()
        .regex(/^\d{2}:\d{2}$/u)
        .optional()
        .meta({ description: '当日几点起，照文件 · time of day, as printed' }),
      to: Day.optional(),
      after: z.literal('unknown').optional().meta({
        description: '暂停期满后如何未见确认：显示为状态未确认 · what holds after the period was not confirmed',
      }),
      basis: z.array(Basis).min(1).describe('依据 · legal basis'),
      checked: Checked,
      note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
    })
    .optional()
    .describe('其间暂停执行 · a period in which it was suspended'),
  gapAfter: Bilingual.optional().meta({
    description: '本版终止后无已知版本的原因 · says why nothing is known between this version and the next',
  }),
  note: Bilingual.optional(),
  rates: z.array(Rate).describe('每行一种情形 · one row a case'),
});
export type Version = z.infer<typeof Version>;
