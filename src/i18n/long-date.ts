// A day in words, as running text writes it, with no more of it than is known.
import type { Vocabulary } from '#schema/vocabulary.ts';
import type { Lang } from './lang.ts';
import { bracketed } from './punctuation.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2019-04-01` → `2019年4月1日`, `1 April 2019`; `shown` cuts it to the month or the year. */
export function longDate(day: string, lang: Lang, shown: 'day' | 'month' | 'year' = 'day'): string {
  const [year, month, date] = day.split('-').map(Number);
  const parts = { year: 1, month: 2, day: 3 }[shown];
  return lang === 'zh'
    ? [`${year}年`, `${month}月`, `${date}日`].slice(0, parts).join('')
    : [`${year}`, months[month! - 1], `${date}`].slice(0, parts).reverse().join(' ');
}

/** The same by how exactly the day is known, with a word beside it where it was inferred: `1997年（推定年份）`. */
export function longDateText(
  day: string,
  precision: string | undefined,
  precisions: Vocabulary['precisions'],
  lang: Lang,
): string {
  const known = precision === undefined ? undefined : precisions[precision];
  const text = longDate(day, lang, known?.shown ?? 'day');
  if (!known || precision === known.shown) return text;
  return text + bracketed[lang](lang === 'zh' ? known.zh : known.en.toLowerCase());
}
