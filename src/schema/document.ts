// An official document or a published list that entries rest on: its identity, never its text.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { Checked } from './provenance.ts';
import { Address, Bilingual, PlainText } from './text.ts';
import { Day, DayOrUnknown, Decimal } from './value.ts';

/** A figure of a document that no fee carries (context, peers, targets). */
const Figure = z.strictObject({
  what: Bilingual.describe('什么的数字 · what the figure says'),
  value: z
    .union([Decimal, z.strictObject({ from: Decimal, to: Decimal })])
    .describe('数字，或 from、to 两头 · a figure, or its two ends'),
  unit: Bilingual.describe('单位 · its unit'),
  at: PlainText.optional().describe('条次，照原文 · clause, as printed'),
  checked: Checked.optional().describe('核对记录 · when and where it was read'),
});

const Clause = z.strictObject({
  at: PlainText.meta({ description: '照原文：附表5、第十二条、（二十） · as printed' }),
  anchor: z
    .string()
    .regex(/^[am]\d+(?:-\d+)?$/u, { error: 'anchor' })
    .optional()
    .describe('页内地址：条 a、措施 m 加数字 · address on the page: a or m and a number'),
  says: Bilingual.meta({ description: '用自己的话概括 · in our own words' }),
});

export const Document = z.strictObject({
  title: Bilingual.describe('名称，照原样 · title, as printed'),
  citedAs: PlainText.optional().describe(
    '英文页面引用时的简称，只译标题 · short title on English pages, a plain translation',
  ),
  number: PlainText.optional().meta({ description: '文号，〔〕照原文；未见则不写 · left out when not seen' }),
  numberNote: Bilingual.optional().describe('文号未见时说明 · said where the number was not seen'),
  issuers: z.array(Bilingual).min(1).describe('发文单位 · who issued it'),
  kind: z
    .enum(['law', 'regulation', 'rule', 'notice', 'announcement', 'plan', 'letter', 'list', 'report'])
    .describe('法律、行政法规、规章、通知、公告、规划、函、公示价目、报道 · what kind of document'),
  dated: DayOrUnknown.describe('落款日期 · date on the document'),
  datedPrecision: term('precisions').optional().describe('落款日期有多确切 · how exactly that date is known'),
  published: DayOrUnknown.optional().describe('公布日期 · day of publication'),
  from: DayOrUnknown.describe('施行日期 · first day in force'),
  fromPrecision: term('precisions').optional().describe('施行日期有多确切 · how exactly that day is known'),
  to: Day.optional().describe('文本写明的最后一天 · last day, where the text names one'),
  toPrecision: term('precisions').optional().describe('最后一天有多确切 · how exactly that day is known'),
  status: term('document-statuses').describe('效力 · whether it is in force'),
  statusNote: Bilingual.optional().describe('效力的说明 · a word on its status'),
  lastUsed: z
    .strictObject({
      on: Day.describe('哪天 · on which day'),
      how: Bilingual.describe('怎样被援引 · how it was cited'),
      checked: Checked,
    })
    .optional()
    .describe('最近一次见到被援引 · when it was last seen cited'),
  replaces: z.array(ref('document')).optional().describe('被它替代的文件 · documents it replaces'),
  summary: Bilingual.meta({ description: '做了什么，用自己的话 · what it did, in our own words' }),
  clauses: z.array(Clause).optional().describe('用得到的条款 · the clauses that matter'),
  figures: z.array(Figure).optional().describe('不属于任何收费的数字 · figures that no fee carries'),
  flags: z
    .array(
      z.strictObject({
        ...Bilingual.shape,
        disagrees: z.array(ref('document')).min(1).optional().meta({
          description:
            '与哪几份文件（或本文件别处）写的不同，列入比对发现 · the documents, itself included, that say otherwise: listed among the findings',
        }),
      }),
    )
    .optional()
    .meta({ description: '文本自身的矛盾，照列不抹平 · inconsistencies, shown' }),
  url: Address.optional(),
  http: z.literal(true).optional().describe('对方没有 https 才写 · only where the host has no https'),
  fingerprint: z
    .strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/u, { error: 'sha256' })
        .describe('SHA-256，64 位十六进制 · 64 hexadecimal digits'),
      bytes: z.int().positive().describe('字节数 · bytes'),
    })
    .optional()
    .meta({ description: '所读文本的指纹 · of the text that was read' }),
  checked: Checked,
});
export type Document = z.infer<typeof Document>;

/** What was read: the page, file or copy through which a fact was learnt. */
export const Source = z.strictObject({
  title: Bilingual.describe('名称 · title'),
  publisher: PlainText.optional().describe('谁发布 · who published it'),
  dated: DayOrUnknown.optional().describe('文本日期 · its date'),
  read: Day.describe('哪天读的 · the day it was read'),
  kind: z
    .enum(['official', 'official-copy', 'secondary', 'company'])
    .describe(
      '官方文本、官方文本的复制件、二手、企业自己的 · official text, a copy of one, secondary, a company’s own',
    ),
  url: Address.optional(),
  http: z.literal(true).optional().describe('对方没有 https 才写 · only where the host has no https'),
  noLink: Bilingual.optional().meta({ description: '不链接的原因 · why it is not linked' }),
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});
export type Source = z.infer<typeof Source>;
