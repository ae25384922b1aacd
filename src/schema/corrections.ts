// Errors that were published and have been put right: what stood there, what stands there now, and since when.
import { z } from 'zod';
import { Bilingual, Slug } from './text.ts';
import { Day } from './value.ts';

const correctionKinds = ['amount', 'date', 'condition', 'name', 'basis', 'other'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** content/corrections.yaml, newest first; an empty list where nothing was wrong so far. */
export const Corrections = z.array(
  z.strictObject({
    id: Slug.describe('编号，给出后不变 · id, never changed'),
    since: Day.optional().describe('自哪天起这样公布 · since when it had stood there'),
    on: Day.describe('哪天改正的 · the day it was put right'),
    kind: z.enum(correctionKinds).meta({
      description: '哪一类：金额、日期、条件、名称、依据、其他 · amount, date, condition, name, basis, other',
    }),
    wrong: Bilingual.describe('原来错在哪里 · what was wrong'),
    right: Bilingual.describe('现在怎样写 · what stands there now'),
    found: Bilingual.describe('怎样发现的 · how it was found'),
    addresses: z
      .array(z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u))
      .min(1)
      .describe('涉及本站哪些网址 · addresses of this site concerned'),
  }),
);
export type Correction = z.infer<typeof Corrections>[number];
