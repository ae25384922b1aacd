// Text as it stands in data files: plain, never markup, always in both languages.
import { z } from 'zod';
import { notPlain } from './plain-text.ts';

/** One language's text: not empty, no markup, no control characters. */
export const PlainText = z
  .string()
  .min(1)
  .refine(text => notPlain(text) !== 'markup', { params: { rule: 'markup' } })
  .refine(text => notPlain(text) !== 'control-character', { params: { rule: 'control-character' } })
  .describe('文字，不写标签 · plain text, no tags');

/** The same text in Chinese and English. */
export const Bilingual = z
  .strictObject({
    zh: PlainText.meta({ description: '中文 · Chinese' }),
    en: PlainText.meta({ description: '英文 · English' }),
  })
  .describe('中文和英文都要写 · in Chinese and in English');
export type Bilingual = z.infer<typeof Bilingual>;

/** Lower-case words joined by hyphens; the form of file names and of rate ids. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'slug' })
  .describe('小写字母、数字和连字符 · lower-case letters, digits and hyphens');

/** A fee's number: four digits or more, given once, never reused. */
export const FeeId = z
  .string()
  .regex(/^\d{4,}$/u, { error: 'fee-id' })
  .describe('收费编号，加引号 · id of a fee, in quotes');

/** https, or http where `http: true` is said beside it because the source itself has no https. */
export const Address = z
  .string()
  .refine(isWebAddress, { params: { rule: 'url' } })
  .describe('网址，用 https · web address, https');

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && !username && !password;
}
