// The few words the search page needs in the browser, so that the whole dictionary stays out of its script.
import type { Lang } from '../i18n/lang.ts';
import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';

export type SearchWords = Pick<
  typeof zh,
  'searchFor' | 'searchBusy' | 'searchCount' | 'searchNone' | 'searchNoneMeans' | 'searchFailed'
>;

export function words(lang: Lang): SearchWords {
  return lang === 'en' ? en : zh;
}
