// What is still to be found out, and which duty of which rule the site meets where.
import { z } from 'zod';
import { ref } from './link.ts';
import { Bilingual, PlainText, Slug } from './text.ts';

/** content/gaps.yaml: what was looked for and not found, beside the rows that say so themselves. */
export const Gaps = z.array(
  z.strictObject({
    id: Slug.describe('编号，给出后不变 · id, never changed'),
    what: Bilingual.describe('还没查到什么 · what is still sought'),
    where: Bilingual.meta({ description: '答案应到哪里去读 · where the answer is to be read' }),
    document: ref('document').optional().describe('答案应在哪份文件里 · the document that should hold the answer'),
    catalogue: ref('catalogue').optional().describe('属于哪本目录 · the catalogue it belongs to'),
    fees: z.array(ref('fee')).optional().describe('有关的收费编号 · ids of the fees concerned'),
  }),
);
export type Gap = z.infer<typeof Gaps>[number];

/** content/duties.yaml: a duty of openness in a rule, who bears it, and where this site meets it. */
export const Duties = z.array(
  z.strictObject({
    id: Slug.describe('编号，给出后不变 · id, never changed'),
    document: ref('document').describe('哪份规则 · the rule'),
    at: PlainText.describe('条次，照原文 · clause, as printed'),
    bearer: Bilingual.describe('谁有这项义务 · who bears the duty'),
    requires: Bilingual.describe('要求公开什么 · what must be published'),
    met: z.enum(['yes', 'partly', 'no']).describe('本站做到没有 · whether this site meets it'),
    where: z
      .array(
        z.strictObject({
          path: z
            .string()
            .regex(/^\/(?:[a-z0-9-]+\/)*$/u)
            .describe('本站哪一页 · which page'),
          says: Bilingual,
        }),
      )
      .describe('在本站哪里 · where on this site'),
  }),
);
export type Duty = z.infer<typeof Duties>[number];
