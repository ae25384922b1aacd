// Punctuation of each language, so that components need not choose: full-width in Chinese, with its space in English.
import type { Lang } from './lang.ts';

export const colon: Record<Lang, string> = { zh: '：', en: ': ' };
/** Between the items of a list. */
export const comma: Record<Lang, string> = { zh: '、', en: ', ' };
/** Between the items of a list that have commas of their own, such as places in documents. */
export const listComma: Record<Lang, string> = { zh: '、', en: '; ' };
/** Between clauses of a sentence. */
export const clauseComma: Record<Lang, string> = { zh: '，', en: ', ' };
/** Between sentences that are one. */
export const semicolon: Record<Lang, string> = { zh: '；', en: '; ' };
export const stop: Record<Lang, string> = { zh: '。', en: '. ' };

/** A remark in brackets, with the space that a language puts before it. */
export const bracketed: Record<Lang, (text: string) => string> = {
  zh: text => `（${text}）`,
  en: text => ` (${text})`,
};
/** Between facts of a line; the same in both. */
export const middot = ' · ';
