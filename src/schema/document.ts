// An official document or a published list that entries rest on: its identity, never its text.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Checked } from './provenance.ts';
import { Address, Bilingual, PlainText } from './text.ts';
import { Day, DayOrUnknown, Decimal } from './value.ts';

/** A figure of a document that no fee carries (context, peers, targets). */
const Figure = z.strictObject({
  what: Bilingual,
  value: z.union([Decimal, z.strictObject({ from: Decimal, to: Decimal })]),
  unit: Bilingual,
  at: PlainText.optional(),
  checked: Checked.optional(),
});

const Clause = z.strictObject({
  at: PlainText.meta({ description: '照原文：附表5、第十二条、（二十）· as printed' }),
  anchor: z
    .string()
    .regex(/^[am]\d+(?:-\d+)?$/u, { error: 'anchor' })
    .optional(),
  says: Bilingual.meta({ description: '用自己的话概括 · in our own words' }),
});

export const Document = z.strictObject({
  title: Bilingual,
  number: PlainText.optional().meta({ description: '文号，〔〕照原文；未见则不写 · left out when not seen' }),
  numberNote: Bilingual.optional(),
  issuers: z.array(Bilingual).min(1),
  kind: z.enum(['law', 'regulation', 'rule', 'notice', 'announcement', 'plan', 'letter', 'list', 'report']),
  dated: DayOrUnknown,
  datedPrecision: term('precisions').optional(),
  published: DayOrUnknown.optional(),
  from: DayOrUnknown,
  fromPrecision: term('precisions').optional(),
  to: Day.optional(),
  toPrecision: term('precisions').optional(),
  status: term('document-statuses'),
  statusNote: Bilingual.optional(),
  lastUsed: z.strictObject({ on: Day, how: Bilingual, checked: Checked }).optional(),
  replaces: z.array(ref('document')).optional(),
  summary: Bilingual.meta({ description: '做了什么，用自己的话 · what it did, in our own words' }),
  clauses: z.array(Clause).optional(),
  figures: z.array(Figure).optional(),
  flags: z.array(Bilingual).optional().meta({ description: '文本自身的矛盾，照列不抹平 · inconsistencies, shown' }),
  url: Address.optional(),
  http: z.literal(true).optional(),
  fingerprint: z
    .strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/u, { error: 'sha256' }), bytes: z.int().positive() })
    .optional()
    .meta({ description: '所读文本的指纹 · of the text that was read' }),
  checked: Checked,
});
export type Document = z.infer<typeof Document>;

/** What was read: the page, file or copy through which a fact was learnt. */
export const Source = z.strictObject({
  title: Bilingual,
  publisher: PlainText.optional(),
  dated: DayOrUnknown.optional(),
  read: Day,
  kind: z.enum(['official', 'official-copy', 'secondary', 'company']),
  url: Address.optional(),
  http: z.literal(true).optional(),
  noLink: Bilingual.optional().meta({ description: '不链接的原因 · why it is not linked' }),
  note: Bilingual.optional(),
});
export type Source = z.infer<typeof Source>;
