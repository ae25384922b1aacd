// The two languages of the site and how an address is written in each.
import { fromBase } from './base.ts';

export type Lang = 'zh' | 'en';
export const langs: readonly Lang[] = ['zh', 'en'];

/** BCP 47 tag for the lang attribute. */
export const langTag: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/** As Open Graph writes a language: always with a territory. */
export const ogLocale: Record<Lang, string> = { zh: 'zh_CN', en: 'en_GB' };

/** The same path in a language, from the site's root: Chinese stands there, English under /en. */
export function pathIn(lang: Lang, path: string): string {
  return lang === 'zh' ? path : `/en${path}`;
}

/** The same path in a language, as a link. */
export function localPath(lang: Lang, path: string): string {
  return fromBase(pathIn(lang, path));
}

export function other(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh';
}
