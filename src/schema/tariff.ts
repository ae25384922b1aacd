// A tariff 公示价目: what one charging entity publishes for one fee.
import { z } from 'zod';
import { ref } from './link.ts';
import { Bilingual, PlainText } from './text.ts';
import { Day } from './value.ts';
import { Version } from './version.ts';

export const Tariff = z.strictObject({
  fee: ref('fee'),
  entity: ref('entity'),
  name: Bilingual.optional().meta({ description: '该单位所用名称，不同于项目名时写 · the name this entity prints' }),
  attestation: z
    .strictObject({ by: PlainText, on: Day })
    .optional()
    .meta({ description: '收费主体的确认 · who at the entity confirmed the list, and when' }),
  versions: z.array(Version).min(1),
});
export type Tariff = z.infer<typeof Tariff>;
