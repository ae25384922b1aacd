// The numbered measures of a policy document: what is to be done, by whom, until when, and what became of it.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Checked } from './provenance.ts';
import { Bilingual, PlainText } from './text.ts';
import { Day } from './value.ts';

const Later = z.strictObject({
  document: ref('document').describe('后来的哪份文件 · the later document'),
  at: PlainText.optional().meta({ description: '条次，照原文，加引号 · clause as printed, in quotes' }),
  says: Bilingual.describe('它怎样说 · what it tells'),
});
export type Later = z.infer<typeof Later>;

const Measure = z.strictObject({
  number: z
    .string()
    .regex(/^[1-9]\d*(?:-[1-9]\d*){0,3}$/u)
    .meta({
      description:
        '序号，加引号；地址是 m 加序号；章节内编号的写 "8-1-3" · its number, in quotes; the address is m and the number',
    }),
  at: PlainText.meta({ description: '条次，照原文：（二十） · as printed' }),
  title: Bilingual.meta({ description: '短标题，用自己的话 · short title, in our own words' }),
  says: Bilingual.meta({ description: '要做什么，用自己的话 · what is to be done, in our own words' }),
  topics: z.array(term('topics')).min(1).describe('主题 · topics'),
  lead: z
    .array(term('bodies'))
    .min(1)
    .optional()
    .meta({ description: '牵头单位，文本写明才写 · lead body, where named' }),
  bodies: z.array(term('bodies')).min(1).optional().meta({
    description: '其他责任单位，照原文次序 · the other responsible bodies, in the order printed',
  }),
  deadline: z
    .strictObject({
      text: Bilingual.describe('期限，照原文 · as printed'),
      on: Day.optional().describe('最后一天，文本推得出才写 · last day, only where it follows from the text'),
    })
    .optional()
    .describe('期限，文本写明才写 · deadline, only where printed'),
  later: z.array(Later).min(1).optional().describe('后来的文件怎样说 · what later documents tell of it'),
  fees: z.array(ref('fee')).min(1).optional().describe('有关的收费编号 · ids of the fees concerned'),
  channels: z.array(ref('channel')).min(1).optional().describe('有关的渠道 · channels concerned'),
});
export type Measure = z.infer<typeof Measure>;

/** content/measures/<document>.yaml */
export const Measures = z.strictObject({
  document: ref('document').describe('文件，与文件名相同 · the document; also the name of this file'),
  measures: z.array(Measure).min(1).describe('逐条，照文本次序 · one by one, in the order printed'),
  checked: Checked,
  notes: z.array(Bilingual).min(1).optional().describe('文本自身或文件之间的矛盾 · inconsistencies, shown'),
});
export type Measures = z.infer<typeof Measures>;
