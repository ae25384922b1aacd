// An indicator in a line: its latest figure, and how it stands to the first one that is known.
import type { Indicator } from '#schema/indicator.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import type { Lang } from '#i18n/lang.ts';
import type { IndicatorRow, LineRows } from './rows.ts';
import { changeText, figureText, rowPeriod, withUnit } from './text.ts';
import { indicatorWords } from './words.ts';

export interface Summary {
  /** Which line it is of, where there are several. */
  of: string | null;
  period: string;
  figure: string;
  /** Null where there is only one figure. */
  change: string | null;
}

/** Of the first line with a figure; its goal where nothing else is known. Null where all are gaps. */
export function summaryOf(
  indicator: Indicator,
  lines: readonly LineRows[],
  precisions: Vocabulary['precisions'],
  lang: Lang,
): Summary | null {
  const found = lines.map(one => ({ ...one, ends: endsOf(one.rows) })).find(({ ends }) => ends !== null);
  if (!found) return null;
  const { line } = found;
  const [first, last] = found.ends!;
  const change = first === last ? '' : changeText(indicator, line, first, last, lang);
  const when = (row: IndicatorRow) => yearIn(plain(rowPeriod(row, precisions, lang)), lang);
  // That something was before says the period already.
  const since = first.period === 'before' ? change : indicatorWords(lang).since(when(first), change);
  return {
    of: lines.length > 1 ? line.name[lang] : null,
    period: when(last),
    figure: withUnit(figureText(last, lang), line, lang),
    change: change === '' ? null : since,
  };
}

/** The first and the last figure of a line; of goals, where there is nothing else. */
export function endsOf(rows: readonly IndicatorRow[]): [IndicatorRow, IndicatorRow] | null {
  const known = rows.filter(({ part, value }) => part !== 'growth' && value !== null);
  const values = known.filter(({ part }) => part === 'value');
  const list = values.length > 0 ? values : known;
  return list.length === 0 ? null : [list[0]!, list.at(-1)!];
}

/** How a date is known is said on the indicator's own page. */
const plain = (period: string): string => period.replace(/\s*[（(][^）)]*[）)]$/u, '');

/** A bare year says that it is one. */
const yearIn = (period: string, lang: Lang): string =>
  lang === 'zh' && /^\d{4}$/u.test(period) ? `${period} 年` : period;
