// Where a value comes from: the rule it rests on, and what was read to know it.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { PlainText } from './text.ts';
import { Day } from './value.ts';

/** A place in a document: the legal ground of a value. */
export const Basis = z.strictObject({
  document: ref('document'),
  at: PlainText.optional().meta({ description: '条款或附表，照原文写法 · clause or table as printed' }),
});
export type Basis = z.infer<typeof Basis>;

/** When somebody last looked, at what, and how far it can be relied on. */
export const Checked = z.strictObject({
  on: Day,
  grade: term('grades'),
  source: z.array(ref('source')).min(1),
  how: PlainText.optional().meta({
    description: '推算所用算式（grade 为 derived 时必填）· the formula, required when derived',
  }),
});
export type Checked = z.infer<typeof Checked>;
