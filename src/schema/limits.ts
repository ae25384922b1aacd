// content/limits.yaml: time limits of laws after which something is charged: from when, how long, how counted, by which clause.
// What the text that was read does not say is left out, and the page shows both readings.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Basis, Checked } from './provenance.ts';
import { Bilingual, Slug } from './text.ts';
import { Day } from './value.ts';

/** Whether the day of the event is itself the first day. */
export const FirstDay = z
  .enum(['counted', 'not-counted'])
  .describe('起算当天算不算第一天；没写明就不填 · whether the day of the event counts; left out: not said');

/**
 * What days of rest do to the count: they count like others, are skipped, move an end that falls on one, or move the first
 * charged day that falls on one and leave the end where it is.
 */
export const RestDays = z
  .enum(['counted', 'skipped', 'move-end', 'move-charge'])
  .describe(
    '休息日：counted 照算，skipped 不算，move-end 末日顺延，move-charge 首个计费日顺延；没写明就不填 · days of rest count, are skipped, move the last day, or move the first charged day; left out: not said',
  );
export type RestDays = z.infer<typeof RestDays>;

export const Limit = z.strictObject({
  id: Slug.describe('编号，给出后不变，网址里用它 · id, never changed; it stands in addresses'),
  name: Bilingual.describe('是什么期限 · what limit it is'),
  starts: term('events').describe('从何时起算 · from when it is counted'),
  number: z.int().positive().describe('多少，不加引号 · how many, without quotes'),
  unit: z.enum(['day', 'working-day', 'year']).describe('日、工作日、年 · day, working day, year'),
  of: z.literal('next-month').optional().describe('次月的第几个工作日 · that working day of the month after the event'),
  firstDay: FirstDay.optional(),
  restDays: RestDays.optional(),
  from: Day.describe('读到的规则从哪天起施行 · first day of the rule as read'),
  says: Bilingual.describe('规则怎么说，用自己的话 · what the rule says, in our own words'),
  basis: z.array(Basis).min(1).describe('依据 · legal basis'),
  checked: Checked,
  then: z
    .strictObject({
      fee: ref('fee').describe('过期后收的费用 · the fee that is then charged'),
      rate: Slug.optional().describe('按哪一行；不写则不按日收 · by which row; left out: nothing by the day'),
      lastDay: FirstDay.optional().describe(
        '缴清、申报当天算不算；没写明就不填 · whether the day of paying or declaring counts; left out: not said',
      ),
    })
    .describe('过期以后 · what follows'),
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});
export type Limit = z.infer<typeof Limit>;
export const Limits = z.array(Limit);
