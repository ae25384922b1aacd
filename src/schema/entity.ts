// A charging entity 收费主体: a body or company that charges, and whether its list was found.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Basis, Checked } from './provenance.ts';
import { Address, Bilingual, PlainText } from './text.ts';
import { DayOrUnknown } from './value.ts';

/** Whose lists of codes are known: a trade body's terminals, the United Nations' places, the port's own messages. */
const codeLists = ['smdg', 'unlocode', 'messages'] as const;

export const Entity = z.strictObject({
  name: Bilingual.describe('单位全称 · full name'),
  shortName: Bilingual.optional().describe('简称 · short name'),
  aliases: z.array(PlainText).min(1).optional().describe('别的叫法，凭它也能找到 · other names by which it is found'),
  codes: z
    .array(
      z.strictObject({
        list: z
          .enum(codeLists)
          .describe(
            '谁的代码表：smdg 码头代码，unlocode 地点代码，messages 本港电子报文 · whose codes: SMDG, UN/LOCODE, the electronic messages of the port',
          ),
        code: PlainText.describe('代码，照原样 · the code as printed'),
      }),
    )
    .min(1)
    .optional()
    .describe('代码，凭它也能找到 · codes by which it is found'),
  roles: z.array(term('roles')).min(1).describe('角色 · roles it has'),
  list: z
    .strictObject({
      found: z.boolean().describe('有没有找到它的价目 · whether its price list was found'),
      dated: DayOrUnknown.optional().meta({ description: '所见最新一份价目的日期 · date of the newest list seen' }),
      note: Bilingual.optional().describe('说明 · a word on the list'),
    })
    .describe('它的价目 · its price list'),
  url: Address.optional(),
  checked: Checked,
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});
export type Entity = z.infer<typeof Entity>;

/** A limit as a number, so that the complaint guide can say a date. */
const LimitCount = z
  .strictObject({
    number: z.int().positive().describe('几天（年），不加引号 · how many, without quotes'),
    unit: z.enum(['day', 'working-day', 'year']).describe('日、工作日、年 · day, working day, year'),
    more: z.int().positive().optional().describe('可再延长多少 · by how many more it may be extended'),
    starts: z
      .enum(['charged', 'accepted', 'opened', 'ended', 'unstated', 'later'])
      .describe(
        '从何时起算：被收费或收到决定、受理、立案、终止；unstated 起算日没有读到；later 以后的阶段，不算日期 · from when it counts',
      ),
    reaches: z
      .enum(['accepted', 'opened', 'ended'])
      .optional()
      .describe('这一步到期时走到哪里，下一步从那里起算 · what this step ends with; the next counts from there'),
  })
  .describe('期限写成数字，投诉向导用来算日期 · the limit as a number, for the dates of the complaint guide');
export type LimitCount = z.infer<typeof LimitCount>;

export const Channel = z.strictObject({
  name: Bilingual.describe('渠道名称 · name'),
  order: z.int().positive().describe('页面上的次序，不加引号 · order on the page, without quotes'),
  phone: z
    .string()
    .regex(/^\d[\d-]{2,}\d$/u, { error: 'phone' })
    .optional()
    .describe('电话，加引号 · telephone, in quotes'),
  url: Address.optional(),
  body: Bilingual.describe('由谁受理 · who answers'),
  handles: Bilingual.describe('管什么 · what it takes'),
  notFor: Bilingual.optional().describe('不管什么 · what it does not take'),
  hours: Bilingual.optional().describe('服务时间 · hours'),
  give: z.array(Bilingual).optional().describe('要准备什么 · what to have ready'),
  limits: z
    .array(
      z.strictObject({
        what: Bilingual.describe('办什么 · what is to be done'),
        limit: Bilingual.describe('多久 · within what time'),
        at: ref('document').describe('凭哪份文件 · by which document'),
        clause: PlainText.optional().describe('条次 · clause'),
        count: LimitCount.optional(),
      }),
    )
    .optional()
    .describe('办理期限 · time limits'),
  status: z.enum(['open', 'closed']).describe('在用、已停 · in use or closed'),
  lastConfirmed: DayOrUnknown.describe('最近一次确认在用的日期 · last day it was seen to be in use'),
  tested: z
    .strictObject({ on: DayOrUnknown.describe('哪天 · on which day'), by: Bilingual, result: Bilingual })
    .nullable()
    .describe('真打过才写 on、by、result，否则 null · only after a real call, else null'),
  basis: z.array(Basis).min(1).optional().describe('依据 · legal basis'),
  checked: Checked,
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});
export type Channel = z.infer<typeof Channel>;
