// How a date is written, with no more precision than is known.
import type { Vocabulary } from '#schema/vocabulary.ts';
import type { Lang } from './lang.ts';
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
