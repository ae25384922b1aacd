// A relief 减免: a temporary waiver or cut laid over rates for a period.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Basis, Checked } from './provenance.ts';
import { When } from './rate.ts';
import { Bilingual } from './text.ts';
import { Day, DayOrUnknown, Decimal } from './value.ts';

/** On which rates of which fee it acts, and how: exactly one of factor, waived, freeTime, other. */
export const ReliefEffect = z.strictObject({
  fee: ref('fee'),
  entity: ref('entity')
    .optional()
    .meta({ description: '只对该单位的价目；不写即对法定费率 · only this entity’s tariff' }),
  when: When.optional(),
  label: Bilingual,
  factor: Decimal.optional(),
  waived: z.literal(true).optional(),
  freeTime: z.strictObject({ quantity: Decimal, unit: term('units'), instead: Decimal.optional() }).optional(),
  other: z.literal(true).optional(),
});
export type ReliefEffect = z.infer<typeof ReliefEffect>;

export const Relief = z.strictObject({
  name: Bilingual,
  from: Day,
  to: DayOrUnknown.optional().meta({ description: '终止日未见时写 unknown · unknown when the end was not seen' }),
  toNote: Bilingual.optional(),
  published: DayOrUnknown,
  change: z.array(term('changes')).min(1),
  basis: z.array(Basis).min(1),
  checked: Checked,
  effects: z.array(ReliefEffect).min(1),
  note: Bilingual.optional(),
});
export type Relief = z.infer<typeof Relief>;
