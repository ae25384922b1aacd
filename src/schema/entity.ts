// A charging entity 收费主体: a body or company that charges, and whether its list was found.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Checked } from './provenance.ts';
import { Address, Bilingual, PlainText } from './text.ts';
import { DayOrUnknown } from './value.ts';

export const Entity = z.strictObject({
  name: Bilingual,
  shortName: Bilingual.optional(),
  roles: z.array(term('roles')).min(1),
  list: z.strictObject({
    found: z.boolean(),
    dated: DayOrUnknown.optional().meta({ description: '所见最新一份价目的日期 · date of the newest list seen' }),
    note: Bilingual.optional(),
  }),
  url: Address.optional(),
  checked: Checked,
  note: Bilingual.optional(),
});
export type Entity = z.infer<typeof Entity>;

export const Channel = z.strictObject({
  name: Bilingual,
  order: z.int().positive(),
  phone: z
    .string()
    .regex(/^\d[\d-]{2,}\d$/u, { error: 'phone' })
    .optional(),
  url: Address.optional(),
  body: Bilingual,
  handles: Bilingual,
  notFor: Bilingual.optional(),
  hours: Bilingual.optional(),
  give: z.array(Bilingual).optional(),
  limits: z
    .array(z.strictObject({ what: Bilingual, limit: Bilingual, at: ref('document'), clause: PlainText.optional() }))
    .optional(),
  status: z.enum(['open', 'closed']),
  lastConfirmed: DayOrUnknown,
  tested: z.strictObject({ on: DayOrUnknown, by: Bilingual, result: Bilingual }).nullable(),
  basis: z
    .array(z.strictObject({ document: ref('document'), at: PlainText.optional() }))
    .min(1)
    .optional(),
  checked: Checked,
  note: Bilingual.optional(),
});
export type Channel = z.infer<typeof Channel>;
