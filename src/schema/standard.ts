// An operating-time standard 作业时限标准: within what time an entity does an operation, as it publishes it.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Basis, Checked } from './provenance.ts';
import { Bilingual } from './text.ts';
import { Day, DayOrUnknown, Decimal } from './value.ts';

/** One case of a standard: exactly one of within, unpublished. */
const TimeLimit = z.strictObject({
  label: Bilingual.describe('这一行是什么情形 · what case this row is'),
  within: z
    .strictObject({
      quantity: Decimal.describe('多久 · how long'),
      unit: term('units').describe('时间单位 · unit of time'),
      counting: Bilingual.meta({ description: '从何时起算、算到何时 · from when to when it is counted' }),
    })
    .optional()
    .describe('公布的时限 · the limit as published'),
  unpublished: z.literal(true).optional().describe('有此标准，时限没读到 · exists, limit not read'),
  readAt: Basis.optional().meta({ description: '没读到的时限应到哪里去读 · where the limit is to be read' }),
});

export const StandardVersion = z.strictObject({
  from: DayOrUnknown.meta({ description: '施行日期（含当日）；没见到写 unknown · first day, or unknown' }),
  fromPrecision: term('precisions').optional().describe('起始日有多确切 · how exactly the first day is known'),
  to: Day.optional().meta({ description: '最后一日（含当日）；未定不写 · last day; left out when open' }),
  published: DayOrUnknown.describe('公布日期，没见到写 unknown · day of publication, or unknown'),
  basis: z.array(Basis).min(1).describe('依据：文件与条次 · basis: document and clause'),
  checked: Checked,
  gapAfter: Bilingual.optional().meta({
    description: '本版终止后无已知版本的原因 · says why nothing is known between this version and the next',
  }),
  limits: z.array(TimeLimit).min(1).describe('每行一种情形 · one row a case'),
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});
export type StandardVersion = z.infer<typeof StandardVersion>;

export const Standard = z.strictObject({
  entity: ref('entity').describe('单位，与所在文件夹同名 · the entity, same as the folder'),
  operation: term('operations').describe('哪种作业，与文件名相同 · the operation, same as the file name'),
  versions: z.array(StandardVersion).min(1).describe('历次版本，由新到旧 · its history, newest first'),
});
export type Standard = z.infer<typeof Standard>;
