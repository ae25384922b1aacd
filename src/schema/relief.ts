// A relief 减免: a temporary waiver or cut laid over rates for a period.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Basis, Checked } from './provenance.ts';
import { When } from './rate.ts';
import { Bilingual } from './text.ts';
import { Day, DayOrUnknown, Decimal } from './value.ts';

/** On which rates of which fee it acts, and how: exactly one of factor, waived, freeTime, other. */
export const ReliefEffect = z.strictObject({
  fee: ref('fee').describe('哪项收费 · on which fee'),
  entity: ref('entity')
    .optional()
    .meta({ description: '只对该单位的价目；不写即对法定费率 · only this entity’s tariff' }),
  when: When.optional().describe('什么情形；不写即不限 · in which case; left out: any'),
  label: Bilingual.describe('这一项减免是什么 · what this effect is'),
  factor: Decimal.optional().describe('乘以几；八折写 "0.80" · times this; charged at 80% is "0.80"'),
  waived: z.literal(true).optional().describe('免收 · free of charge'),
  freeTime: z
    .strictObject({
      quantity: Decimal,
      unit: term('units').describe('时间单位 · unit of time'),
      instead: Decimal.optional(),
    })
    .optional()
    .describe('免费期变长；instead 是原来的 · longer free time; instead: before'),
  other: z.literal(true).optional().describe('其他方式，在 label 里说清 · in another way, told in the label'),
});
export type ReliefEffect = z.infer<typeof ReliefEffect>;

export const Relief = z.strictObject({
  name: Bilingual.describe('名称 · name'),
  from: Day.describe('第一天 · first day'),
  to: DayOrUnknown.optional().meta({ description: '终止日未见时写 unknown · unknown when the end was not seen' }),
  endedWith: Bilingual.optional().meta({
    description:
      '终止日未见，但所系的事早已过去：是什么事。写了就只作历史，不再计入任何计算 · the last day was not seen, but what it hung on is long past: what that was. Then it is history and enters no calculation',
  }),
  toNote: Bilingual.optional().describe('终止日的说明 · a word on its end'),
  published: DayOrUnknown.describe('公布日期，没见到写 unknown · day of publication, or unknown'),
  change: z.array(term('changes')).min(1).describe('变更代码 · change codes'),
  basis: z.array(Basis).min(1).describe('依据 · legal basis'),
  checked: Checked,
  effects: z.array(ReliefEffect).min(1).describe('对哪项收费、怎样减 · on which fee, and how'),
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});
export type Relief = z.infer<typeof Relief>;
