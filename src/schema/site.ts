// The files that make the site this city's: name, operator, catalogues, words with several meanings, summaries.
import { z } from 'zod';
import { ref } from './link.ts';
import { Address, Bilingual, PlainText, Slug } from './text.ts';
import { Day } from './value.ts';

export const Site = z.strictObject({
  name: Bilingual,
  shortName: Bilingual,
  question: Bilingual.meta({ description: '首页大标题 · the headline of the home page' }),
  region: z.strictObject({
    name: Bilingual,
    ports: z.array(z.strictObject({ name: Bilingual, unlocode: z.string().regex(/^[A-Z]{2} ?[A-Z2-9]{3}$/u) })).min(1),
  }),
  operator: Bilingual,
  official: z.boolean().meta({ description: '由主管机关运营时改为 true · true once an authority runs it' }),
  disclaimer: Bilingual,
  baseUrl: Address,
  contact: z.strictObject({ email: z.email().optional(), url: Address.optional() }).optional(),
  repository: Address.optional(),
  contentVersion: z.string().regex(/^\d+\.\d+\.\d+$/u),
  contentDate: Day,
  timeZone: z.literal('+08:00'),
  languages: z.tuple([z.literal('zh'), z.literal('en')]),
  tryThese: z.array(z.strictObject({ label: Bilingual, query: PlainText })).min(1),
  situations: z.array(z.strictObject({ title: Bilingual, says: Bilingual, fees: z.array(ref('fee')).min(1) })),
  noticeElsewhere: z
    .array(z.strictObject({ rule: Bilingual, says: Bilingual, source: z.array(ref('source')).min(1) }))
    .optional()
    .meta({ description: '别处要求提前多久公布，用来对照 · how much notice rules elsewhere ask for, to compare with' }),
  mainChannels: z.array(z.strictObject({ for: Bilingual, channel: ref('channel') })).min(1),
});
export type Site = z.infer<typeof Site>;

export const Catalogues = z
  .array(
    z.strictObject({
      id: Slug,
      name: Bilingual,
      shortName: Bilingual,
      number: z.int().positive(),
      chargingSide: Bilingual,
    }),
  )
  .min(1);
export type CatalogueInfo = z.infer<typeof Catalogues>[number];

/** A word on a bill that means several fees, with a sentence to tell them apart. */
export const Chooser = z.strictObject({
  word: PlainText,
  also: z.array(PlainText).optional(),
  explanation: Bilingual,
  meanings: z.array(z.strictObject({ fee: ref('fee'), says: Bilingual })).min(1),
});
export type Chooser = z.infer<typeof Chooser>;

/** Front matter of content/policies/<document>.mdx. */
export const Policy = z.strictObject({
  document: ref('document'),
  title: Bilingual,
  description: Bilingual,
});
export type Policy = z.infer<typeof Policy>;

/** content/register/ids.yaml: which entry an id was given to, and when. */
export const IdRegister = z.record(z.string(), z.strictObject({ file: PlainText, name: PlainText, given: Day }));
export type IdRegister = z.infer<typeof IdRegister>;
