// Where a value comes from: the rule it rests on, and what was read to know it.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { PlainText } from './text.ts';
import { Day } from './value.ts';

/** A place in a document: the legal ground of a value. */
export const Basis = z
  .strictObject({
    document: ref('document').describe('文件 · the document'),
    at: PlainText.optional().meta({ description: '条款或附表，照原文写法 · clause or table as printed' }),
  })
  .describe('依据：文件与条次 · legal basis: document and clause');
export type Basis = z.infer<typeof Basis>;

/** When somebody last looked, at what, and how far it can be relied on. */
export const Checked = z
  .strictObject({
    on: Day.describe('哪天核对的 · the day it was checked'),
    grade: term('grades').describe('可靠到什么程度 · how far it can be relied on'),
    source: z.array(ref('source')).min(1).describe('读了哪些出处 · the sources that were read'),
    how: PlainText.optional().meta({
      description: '推算所用算式（grade 为 derived 时必填） · the formula, required when derived',
    }),
  })
  .describe('核对：何时、读了什么、多可靠 · check: when, from what, how reliable');
export type Checked = z.infer<typeof Checked>;
