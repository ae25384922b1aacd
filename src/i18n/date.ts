// How a date is written, with no more precision than is known.
import type { Vocabulary } from '#schema/vocabulary.ts';
import type { Lang } from './lang.ts';
import { longDate } from './long-date.ts';
import { bracketed } from './punctuation.ts';
import { words } from './words.ts';

/** `2019-04-01`; `1997` where only the year is known; with a word beside it where it was inferred. */
export function dateText(
  date: string,
  precision: string | undefined,
  precisions: Vocabulary['precisions'],
  lang: Lang,
): string {
  if (date === 'unknown') return words(lang).unknownDate;
  const known = precision === undefined ? undefined : precisions[precision];
  const shown = date.slice(0, { day: 10, month: 7, year: 4 }[known?.shown ?? 'day']);
  if (!known || precision === known.shown) return shown;
  return lang === 'zh' ? `${shown}（${known.zh}）` : `${shown} (${known.en.toLowerCase()})`;
}

/** The same as running text writes it: `2022年4月1日`, `1 April 2022`; null where it was not seen. */
export function dayInWords(
  date: string,
  precision: string | undefined,
  precisions: Vocabulary['precisions'],
  lang: Lang,
): string | null {
  if (date === 'unknown') return null;
  const known = precision === undefined ? undefined : precisions[precision];
  const shown = longDate(date, lang, known?.shown ?? 'day');
  if (!known || precision === known.shown) return shown;
  return `${shown}${bracketed[lang](lang === 'zh' ? known.zh : known.en.toLowerCase())}`;
}
