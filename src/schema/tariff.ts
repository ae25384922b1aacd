// A tariff 公示价目: what one charging entity publishes for one fee.
import { z } from 'zod';
import { ref } from './link.ts';
import { Bilingual, PlainText } from './text.ts';
import { Day } from './value.ts';
import { Version } from './version.ts';

export const Tariff = z.strictObject({
  fee: ref('fee').describe('收费编号；文件名与该项目相同 · the fee; its file name is used here too'),
  entity: ref('entity').describe('单位，与所在文件夹同名 · the entity, same as the folder'),
  name: Bilingual.optional().meta({ description: '该单位所用名称，不同于项目名时写 · the name this entity prints' }),
  attestation: z
    .strictObject({ by: PlainText, on: Day })
    .optional()
    .meta({ description: '收费主体的确认 · who at the entity confirmed the list, and when' }),
  versions: z.array(Version).min(1).describe('历次版本，由新到旧 · its history, newest first'),
});
export type Tariff = z.infer<typeof Tariff>;
