// Punctuation of each language, so that components need not choose: full-width in Chinese, with its space in English.
import type { Lang } from './lang.ts';

export const colon: Record<Lang, string> = { zh: '：', en: ': ' };
/** Between the items of a list. */
export const comma: Record<Lang, string> = { zh: '、', en: ', ' };
export const stop: Record<Lang, string> = { zh: '。', en: '. ' };
/** Between facts of a line; the same in both. */
export const middot = ' · ';
