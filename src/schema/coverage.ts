// What is still to be found out, and which duty of which rule the site meets where.
import { z } from 'zod';
import { ref } from './link.ts';
import { Bilingual, PlainText, Slug } from './text.ts';

/** content/gaps.yaml: what was looked for and not found, beside the rows that say so themselves. */
export const Gaps = z.array(
  z.strictObject({
    id: Slug,
    what: Bilingual,
    where: Bilingual.meta({ description: '答案应到哪里去读 · where the answer is to be read' }),
    document: ref('document').optional(),
    catalogue: ref('catalogue').optional(),
    fees: z.array(ref('fee')).optional(),
  }),
);
export type Gap = z.infer<typeof Gaps>[number];

/** content/duties.yaml: a duty of openness in a rule, who bears it, and where this site meets it. */
export const Duties = z.array(
  z.strictObject({
    id: Slug,
    document: ref('document'),
    at: PlainText,
    bearer: Bilingual,
    requires: Bilingual,
    met: z.enum(['yes', 'partly', 'no']),
    where: z.array(z.strictObject({ path: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/u), says: Bilingual })),
  }),
);
export type Duty = z.infer<typeof Duties>[number];
