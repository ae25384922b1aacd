// A day in words, as running text writes it, with no more of it than is known.
import type { Lang } from './lang.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2019-04-01` → `2019年4月1日`, `1 April 2019`; `shown` cuts it to the month or the year. */
export function longDate(day: string, lang: Lang, shown: 'day' | 'month' | 'year' = 'day'): string {
  const [year, month, date] = day.split('-').map(Number);
  const parts = { year: 1, month: 2, day: 3 }[shown];
  return lang === 'zh'
    ? [`${year}年`, `${month}月`, `${date}日`].slice(0, parts).join('')
    : [`${year}`, months[month! - 1], `${date}`].slice(0, parts).reverse().join(' ');
}
