// A fee item 收费项目: what it is, and its regulated rates if it has any.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Basis, Checked } from './provenance.ts';
import { Bilingual, FeeId, PlainText } from './text.ts';
import { Day, DayOrUnknown } from './value.ts';
import { Version } from './version.ts';

const Aliases = z.strictObject({
  zh: z.array(PlainText).optional().describe('中文叫法 · names in Chinese'),
  en: z.array(PlainText).optional().describe('英文叫法 · names in English'),
  ambiguous: z
    .array(PlainText)
    .optional()
    .meta({ description: '一词多义，须有 content/choosers/ 里的辨析 · needs a chooser' }),
});

/** Part of another fee from a day on (or until a day). */
const Part = z.strictObject({
  fee: ref('fee').describe('另一项收费 · the other fee'),
  from: Day.describe('自哪天起 · from this day'),
  fromPrecision: term('precisions').optional().describe('这一天有多确切 · how exactly the day is known'),
  to: Day.optional().describe('到哪天止 · until this day'),
  basis: z.array(Basis).min(1).describe('依据 · legal basis'),
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});

const Ended = z.strictObject({
  on: DayOrUnknown.meta({
    description:
      '自此日起不得单独收取；日期没见到写 unknown · from this day it may not be charged on its own; unknown when not seen',
  }),
  by: Day.optional().meta({
    description: 'on 为 unknown 时：最迟哪天已知不再收 · where on is unknown: the day by which it was known to be over',
  }),
  onPrecision: term('precisions').optional().describe('这一天有多确切 · how exactly the day is known'),
  how: term('endings').describe('怎样终止 · how it ended'),
  basis: z.array(Basis).meta({
    description: '依据；终止日和依据都没见到写 [] · legal basis; [] where neither the day nor the basis was seen',
  }),
  checked: Checked,
  successor: z
    .union([z.array(ref('fee')).min(1), z.literal('none')])
    .describe('由哪几项接替；没有写 none · the fees that follow, or none'),
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});

export const Fee = z.strictObject({
  id: FeeId.meta({ description: '永久编号，给定后不变、不复用 · given once, never reused' }),
  name: Bilingual.describe('名称 · name'),
  aliases: Aliases.optional().describe('账单上的叫法，供搜索 · names on bills, for the search'),
  catalogue: ref('catalogue').describe('目录，与所在文件夹同名 · catalogue, same as the folder'),
  regime: term('regimes').describe('价格形式 · how the price comes about'),
  chargedBy: z.array(ref('role-or-entity')).min(1).describe('谁收：角色或单位 · who charges: roles or entities'),
  collectedBy: z.array(ref('role-or-entity')).optional().describe('谁代收 · who collects it for them'),
  collectedFor: z.array(ref('role-or-entity')).optional().describe('代谁收 · for whom it is collected'),
  paidBy: z.array(ref('role-or-entity')).min(1).describe('谁付 · who pays'),
  partiesChecked: Checked.optional().meta({ description: '收付双方的出处 · source of who charges and who pays' }),
  markupAllowed: z.boolean().optional().describe('代收能否加价 · whether a collector may add to it'),
  choice: term('choices').optional().describe('必收还是可选 · mandatory or optional'),
  covers: Bilingual.describe('这笔钱是做什么的 · what it pays for'),
  conditions: z
    .array(Bilingual)
    .optional()
    .meta({ description: '影响是否收取的规则，每条一句 · rules on when it may be charged' }),
  reason: Bilingual.optional().describe('为何收 · why it is charged'),
  payable: Bilingual.optional().describe('何时、怎样付 · when and how it is paid'),
  includes: z.array(Part).optional().describe('包含哪几项 · fees that are part of it'),
  includedIn: z.array(Part).optional().describe('并入哪一项 · the fee it is part of'),
  related: z.array(ref('fee')).optional().describe('相关的收费 · related fees'),
  channels: z.array(ref('channel')).min(1).describe('多收了找谁 · where to complain'),
  ended: Ended.optional().describe('已终止才写 · only where it has ended'),
  versions: z
    .array(Version)
    .describe('历次版本，由新到旧；没有规定费率写 [] · its history, newest first; [] where no rate is regulated'),
});
export type Fee = z.infer<typeof Fee>;
export type Part = z.infer<typeof Part>;
