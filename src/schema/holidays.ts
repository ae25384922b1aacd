// content/holidays/<year>.yaml: the public holidays of a year and the weekends worked for them, as a notice fixed them; or
// the statutory days alone, where the notice was not read.
import { z } from 'zod';
import { ref } from './link.ts';
import { Checked } from './provenance.ts';
import { Bilingual } from './text.ts';
import { Day } from './value.ts';

export const Holidays = z.strictObject({
  document: ref('document').describe(
    '哪份通知；只知法定假日的写放假办法 · the notice; for statutory days alone the measures',
  ),
  only: z.literal('statutory').optional().meta({
    description:
      '通知没有读到，只有法定假日：写 statutory，work 写 [] · the notice was not read: statutory days alone, work is []',
  }),
  checked: Checked,
  off: z
    .array(
      z.strictObject({
        name: Bilingual.describe('什么假 · which holiday'),
        from: Day.describe('第一天 · first day'),
        to: Day.describe('最后一天 · last day'),
      }),
    )
    .min(1)
    .describe('放假的日子 · days off'),
  work: z.array(Day).describe('上班的周末 · weekends that are worked'),
});
export type Holidays = z.infer<typeof Holidays>;
