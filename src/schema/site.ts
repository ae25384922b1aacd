// The files that make the site this city's: name, operator, catalogues, words with several meanings, summaries.
import { z } from 'zod';
import { ref } from './link.ts';
import { Address, Bilingual, PlainText, Slug } from './text.ts';
import { Day } from './value.ts';

export const Site = z.strictObject({
  name: Bilingual.describe('本站的名称 · name of the site'),
  shortName: Bilingual.describe('简称 · short name'),
  question: Bilingual.meta({ description: '首页大标题 · the headline of the home page' }),
  region: z
    .strictObject({
      name: Bilingual,
      ports: z
        .array(
          z.strictObject({
            name: Bilingual,
            unlocode: z
              .string()
              .regex(/^[A-Z]{2} ?[A-Z2-9]{3}$/u)
              .describe('口岸代码 UN/LOCODE · UN/LOCODE'),
          }),
        )
        .min(1)
        .describe('口岸 · ports'),
    })
    .describe('地区和口岸 · region and its ports'),
  operator: Bilingual.describe('谁在运营 · who runs it'),
  official: z.boolean().meta({ description: '由主管机关运营时改为 true · true once an authority runs it' }),
  disclaimer: Bilingual.describe('声明 · disclaimer'),
  baseUrl: Address.describe('本站网址 · address of the site'),
  contact: z
    .strictObject({
      email: z.email().optional().describe('电子邮箱 · e-mail'),
      url: Address.optional(),
      issues: Address.optional().meta({
        description:
          '代码托管平台上新建问题的网址，能收 title 和 body · where a new issue is filed; takes title and body',
      }),
    })
    .optional()
    .describe('怎样联系 · how to reach whoever runs it'),
  repository: Address.optional().describe('数据公开在哪里 · where the data is kept in public'),
  licence: z
    .strictObject({ name: PlainText.describe('简称，如 CC BY 4.0 · short name, such as CC BY 4.0'), url: Address })
    .optional()
    .describe('数据按什么许可使用 · the licence of the data'),
  timeZone: z.literal('+08:00').describe('时区 · time zone'),
  languages: z.tuple([z.literal('zh'), z.literal('en')]).describe('语言 · languages'),
  tryThese: z
    .array(z.strictObject({ label: Bilingual, query: PlainText.describe('搜什么 · what is searched for') }))
    .min(1)
    .describe('首页的搜索示例 · searches offered on the home page'),
  situations: z
    .array(
      z.strictObject({
        title: Bilingual,
        says: Bilingual,
        fees: z.array(ref('fee')).min(1).describe('有关收费 · their fees'),
      }),
    )
    .describe('常见情形 · common situations'),
  noticeElsewhere: z
    .array(
      z.strictObject({
        rule: Bilingual,
        says: Bilingual,
        source: z.array(ref('source')).min(1).describe('出处 · sources'),
      }),
    )
    .optional()
    .meta({ description: '别处要求提前多久公布，用来对照 · how much notice rules elsewhere ask for, to compare with' }),
  mainChannels: z
    .array(z.strictObject({ for: Bilingual, channel: ref('channel').describe('渠道 · channel') }))
    .min(1)
    .describe('首页列出的渠道 · channels on the home page'),
});
export type Site = z.infer<typeof Site>;

export const Catalogues = z
  .array(
    z.strictObject({
      id: Slug.describe('目录代号，也是文件夹名 · id, also the name of its folder'),
      name: Bilingual.describe('名称 · name'),
      shortName: Bilingual.describe('简称 · short name'),
      number: z.int().positive().describe('次序 · order'),
      chargingSide: Bilingual.describe('收费方 · who charges'),
    }),
  )
  .min(1);
export type CatalogueInfo = z.infer<typeof Catalogues>[number];

/** A word on a bill that means several fees, with a sentence to tell them apart. */
export const Chooser = z.strictObject({
  word: PlainText.describe('账单上的词 · the word on the bill'),
  also: z.array(PlainText).optional().describe('同样意思的写法 · other spellings'),
  explanation: Bilingual.describe('怎样分辨 · how to tell'),
  meanings: z
    .array(
      z.strictObject({
        fee: ref('fee').describe('收费编号 · the fee'),
        says: Bilingual.describe('这一项是什么 · what this one is'),
      }),
    )
    .min(1)
    .describe('可能是哪几项 · the fees it may mean'),
});
export type Chooser = z.infer<typeof Chooser>;

/** Front matter of content/policies/<document>.mdx. */
export const Policy = z.strictObject({
  document: ref('document').describe('文件 · the document'),
  title: Bilingual,
  description: Bilingual,
});
export type Policy = z.infer<typeof Policy>;

/** content/register/ids.yaml: which entry an id was given to, and when. */
export const IdRegister = z.record(
  z.string(),
  z.strictObject({
    file: PlainText.describe('文件夹/文件名 · folder/file'),
    name: PlainText.describe('名称 · name'),
    given: Day.describe('给号日期 · day it was given'),
  }),
);
export type IdRegister = z.infer<typeof IdRegister>;
