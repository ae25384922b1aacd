// A fee item 收费项目: what it is, and its regulated rates if it has any.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Basis, Checked } from './provenance.ts';
import { Bilingual, FeeId, PlainText } from './text.ts';
import { Day } from './value.ts';
import { Version } from './version.ts';

const Aliases = z.strictObject({
  zh: z.array(PlainText).optional(),
  en: z.array(PlainText).optional(),
  ambiguous: z
    .array(PlainText)
    .optional()
    .meta({ description: '一词多义，须有 content/choosers/ 里的辨析 · needs a chooser' }),
});

/** Part of another fee from a day on (or until a day). */
const Part = z.strictObject({
  fee: ref('fee'),
  from: Day,
  fromPrecision: term('precisions').optional(),
  to: Day.optional(),
  basis: z.array(Basis).min(1),
  note: Bilingual.optional(),
});

const Ended = z.strictObject({
  on: Day.meta({ description: '自此日起不得单独收取 · from this day it may not be charged on its own' }),
  onPrecision: term('precisions').optional(),
  how: term('endings'),
  basis: z.array(Basis).min(1),
  checked: Checked,
  successor: z.union([z.array(ref('fee')).min(1), z.literal('none')]),
  note: Bilingual.optional(),
});

export const Fee = z.strictObject({
  id: FeeId.meta({ description: '永久编号，给定后不变、不复用 · given once, never reused' }),
  name: Bilingual,
  aliases: Aliases.optional(),
  catalogue: ref('catalogue'),
  regime: term('regimes'),
  chargedBy: z.array(ref('role-or-entity')).min(1),
  collectedBy: z.array(ref('role-or-entity')).optional(),
  collectedFor: z.array(ref('role-or-entity')).optional(),
  paidBy: z.array(ref('role-or-entity')).min(1),
  partiesChecked: Checked.optional().meta({ description: '收付双方的出处 · source of who charges and who pays' }),
  markupAllowed: z.boolean().optional(),
  choice: term('choices').optional(),
  covers: Bilingual,
  conditions: z
    .array(Bilingual)
    .optional()
    .meta({ description: '影响是否收取的规则，每条一句 · rules on when it may be charged' }),
  reason: Bilingual.optional(),
  payable: Bilingual.optional(),
  includes: z.array(Part).optional(),
  includedIn: z.array(Part).optional(),
  related: z.array(ref('fee')).optional(),
  channels: z.array(ref('channel')).min(1),
  ended: Ended.optional(),
  versions: z.array(Version),
});
export type Fee = z.infer<typeof Fee>;
export type Part = z.infer<typeof Part>;
