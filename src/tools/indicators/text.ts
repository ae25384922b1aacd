// How periods and figures of indicators are written, and the sentence that tells a chart in words: from the rows, never by hand.
import Big from 'big.js';
import type { ChartWords } from './chart.ts';
import type { IndicatorRow, LineRows } from './rows.ts';
import { positionOf } from '#domain/time/period.ts';
import type { Indicator, IndicatorLine } from '#schema/indicator.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { dateText } from '#i18n/date.ts';
import { indicatorWords } from './words.ts';
import type { Lang } from '#i18n/lang.ts';
import { groupDigits } from '#i18n/price.ts';
import { colon } from '#i18n/punctuation.ts';

type Precisions = Vocabulary['precisions'];

/** `2020 年`, `2021–2025 年`, `2020-12`, `调整前`; in English without 年. */
export function periodText(period: string, lang: Lang): string {
  const w = indicatorWords(lang);
  if (period === 'before' || period === 'after' || period === 'unknown') return w[period];
  const shown = period.replace('/', '–');
  return lang === 'zh' && /^\d{4}(?:–\d{4})?$/u.test(shown) ? `${shown} 年` : shown;
}

/** The period of a row; a price says from when, as exactly as is known. */
export function rowPeriod(
  { part, period, until, precision, path, growth }: IndicatorRow,
  precisions: Precisions,
  lang: Lang,
): string {
  const w = indicatorWords(lang);
  if (growth) return w.growth(period, until ?? '');
  if (path !== null) return period === 'unknown' ? w.undated : dateText(period, precision.from, precisions, lang);
  return part === 'goal' ? w.goalFor(periodText(period, lang)) : periodText(period, lang);
}

/** `2,393.99`, `500–850`, or the word for a gap. */
export function figureText({ value, upTo, growth }: IndicatorRow, lang: Lang): string {
  if (value === null) return indicatorWords(lang).gap;
  const figure = upTo === null ? groupDigits(value) : `${groupDigits(value)}–${groupDigits(upTo)}`;
  return growth ? `${figure.replace('-', '−')}%` : figure;
}

/** `2,393.99 亿美元`, `100%`; in English `place 8`, `1 terminal`. */
export function withUnit(figure: string, { unit }: IndicatorLine, lang: Lang): string {
  if (unit[lang] === '%') return `${figure}%`;
  if (lang === 'en' && unit.en === 'place') return `place ${figure}`;
  if (lang === 'en' && figure === '1') return `1 ${unit.en.replace(/(?<=^[a-z]+)s$/u, '')}`;
  // “3.02 100 million tonnes” would read as another number.
  return lang === 'en' && /million|^\d/u.test(unit.en) ? `${figure} × ${unit.en}` : `${figure} ${unit[lang]}`;
}

/** How a chart writes its figures and lines. */
export function chartWords(precisions: Precisions, lang: Lang): ChartWords {
  return {
    when: row => rowPeriod(row, precisions, lang),
    figure: row => figureText(row, lang),
    says: (row, line) => `${rowPeriod(row, precisions, lang)} ${withUnit(figureText(row, lang), line, lang)}`,
    nameOf: line => line.name[lang],
    unitOf: line => line.unit[lang],
  };
}

/** One line in a sentence or two: first, last, change, highest and lowest, goal, gaps. */
function lineSentence(indicator: Indicator, { line, rows }: LineRows, precisions: Precisions, lang: Lang): string {
  const w = sentences[lang];
  const figures = rows.filter(row => row.part === 'value' && row.value !== null);
  const placed = figures.filter(({ period }) => positionOf(period) !== null);
  const at = (row: IndicatorRow) => periodIn(rowPeriod(row, precisions, lang), row, lang);
  const says = (row: IndicatorRow) => withUnit(figureText(row, lang), line, lang);
  const one = (row: IndicatorRow) => w.one(whenOf(at(row), row, lang), says(row));
  const parts: string[] = [];
  const [first, last] = [placed[0], placed.at(-1)];
  if (first && last && first !== last && line.price) {
    const change = changeText(indicator, line, first, last, lang);
    parts.push(`${figures.map(one).join(w.and)}${w.inAll(change)}`);
  } else if (first && last && first !== last) {
    const change = changeText(indicator, line, first, last, lang);
    parts.push([one(first), one(last), change].filter(Boolean).join(w.and));
    const ends = [new Big(first.value!), new Big(last.value!)];
    const extremes = extremesOf(placed, lang, indicator.rank ?? false).filter(
      ({ row }) => !ends.some(end => end.eq(row.value!)),
    );
    for (const { row, word } of extremes) parts.push(w.between(word, at(row), says(row)));
  } else {
    parts.push(...(placed.length > 0 ? placed : figures).map(one));
  }
  for (const goal of rows.filter(({ part }) => part === 'goal')) {
    if (goal.value === null) parts.push(w.goalWithout(periodText(goal.period, lang), goal.missing?.[lang] ?? ''));
    else {
      const compared =
        last && last.upTo === null && sameSpan(last, goal) && last.period !== goal.period
          ? changeText(indicator, line, last, goal, lang)
          : '';
      parts.push(w.goal(periodText(goal.period, lang), says(goal), compared, last ? at(last) : ''));
    }
  }
  const gaps = rows.filter(row => row.part === 'value' && row.value === null).map(at);
  if (gaps.length > 0) parts.push(w.gaps(gaps));
  return parts.join(lang === 'zh' ? '；' : '; ');
}

/** A period as it stands inside a sentence: `1997 年`, `before`. */
function periodIn(text: string, { period }: IndicatorRow, lang: Lang): string {
  if (lang === 'zh') return /^\d{4}$/u.test(text) ? `${text} 年` : text;
  return period === 'before' || period === 'after' ? text.toLowerCase() : text;
}

/** When a figure holds, as a phrase: a price from a day, anything else on it. `2019-04-01 起`, `in 2020`. */
function whenOf(text: string, { period, path }: IndicatorRow, lang: Lang): string {
  const side = period === 'before' || period === 'after';
  if (side || period === 'unknown') return lang === 'en' && !side ? `(${text})` : text;
  if (lang === 'en') return `${path !== null ? 'from' : period.length === 10 ? 'on' : 'in'} ${text}`;
  if (text.endsWith('年')) return text;
  return path === null ? `${text} 为` : `${text}起`.replace(/(?<=\d)起$/u, ' 起');
}

/** The chart in words, a sentence a line. */
export function chartInWords(
  indicator: Indicator,
  all: readonly LineRows[],
  precisions: Precisions,
  lang: Lang,
): string[] {
  const end = lang === 'zh' ? '。' : '.';
  const pairs = indicator.kind === 'comparison' ? pairsOf(all) : [];
  if (pairs.length > MOST_PAIRS_TOLD) {
    const sorted = pairs.toSorted((a, b) => a.share - b.share);
    const tell = ({ name, from, to, share }: Pair) =>
      sentences[lang].pair(name[lang], from, withUnit(to, all[0]!.line, lang), share.toFixed(1));
    return [`${sentences[lang].pairs(pairs.length, tell(sorted[0]!), tell(sorted.at(-1)!))}${end}`];
  }
  return all
    .map(one => ({ name: one.line.name[lang], says: lineSentence(indicator, one, precisions, lang) }))
    .filter(({ says }) => says !== '')
    .map(({ name, says }) => (all.length === 1 ? `${capital(says)}${end}` : `${name}${colon[lang]}${says}${end}`));
}

/** More of them stand in the table only. */
const MOST_PAIRS_TOLD = 6;

interface Pair {
  name: Bilingual;
  from: string;
  to: string;
  /** The change in per cent. */
  share: number;
}

function pairsOf(all: readonly LineRows[]): Pair[] {
  return all.flatMap(({ line, rows }) => {
    const [from, to] = ['before', 'after'].map(side => rows.find(({ period }) => period === side)?.value);
    if (!from || !to) return [];
    return [{ name: line.name, from, to, share: new Big(to).minus(from).div(from).times(100).toNumber() }];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sum of five years is not set against one year. */
function sameSpan(a: IndicatorRow, b: IndicatorRow): boolean {
  return a.period.includes('/') === b.period.includes('/');
}

export function changeText(
  { rank }: Indicator,
  { unit }: IndicatorLine,
  from: IndicatorRow,
  to: IndicatorRow,
  lang: Lang,
): string {
  if (from.upTo !== null || to.upTo !== null) return '';
  const w = sentences[lang];
  const [a, b] = [new Big(from.value!), new Big(to.value!)];
  const difference = b.minus(a);
  const size = groupDigits(difference.abs().toFixed());
  if (difference.eq(0)) return w.same;
  if (rank) return difference.lt(0) ? w.upPlaces(size) : w.downPlaces(size);
  if (unit.en === '%' || unit.en === 'points') return difference.gt(0) ? w.morePoints(size) : w.fewerPoints(size);
  const share = a.eq(0) ? '' : difference.abs().div(a).times(100).round(1, Big.roundHalfUp).toFixed(1);
  return difference.gt(0) ? w.more(size, share) : w.less(size, share);
}

function extremesOf(rows: readonly IndicatorRow[], lang: Lang, rank: boolean): { row: IndicatorRow; word: string }[] {
  const sorted = rows.filter(({ upTo }) => upTo === null).toSorted((a, b) => new Big(a.value!).cmp(b.value!));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (rank || !lowest || !highest) return [];
  const w = sentences[lang];
  return [
    { row: lowest, word: w.lowest },
    { row: highest, word: w.highest },
  ];
}

interface Sentences {
  /** Between the figures of a line. */
  and: string;
  inAll: (change: string) => string;
  pair: (name: string, from: string, to: string, share: string) => string;
  pairs: (count: number, lowest: string, highest: string) => string;
  one: (when: string, figure: string) => string;
  between: (word: string, at: string, figure: string) => string;
  goal: (at: string, figure: string, change: string, base: string) => string;
  goalWithout: (at: string, says: string) => string;
  gaps: (at: readonly string[]) => string;
  lowest: string;
  highest: string;
  same: string;
  more: (size: string, share: string) => string;
  less: (size: string, share: string) => string;
  morePoints: (size: string) => string;
  fewerPoints: (size: string) => string;
  upPlaces: (size: string) => string;
  downPlaces: (size: string) => string;
}

const sentences: Record<Lang, Sentences> = {
  zh: {
    and: '，',
    inAll: change => change && `，前后${change}`,
    pair: (name, from, to, share) => `${name}由 ${from} 到 ${to}（${share.replace('-', '−')}%）`,
    pairs: (count, lowest, highest) => `${count} 家都有调整前后的数字：变化最低的是${lowest}，最高的是${highest}`,
    one: (when, figure) => `${when} ${figure}`,
    between: (word, at, figure) => `其间${word}的是 ${at} ${figure}`,
    goal: (at, figure, change, base) => `${at}的目标是 ${figure}${change && `，与 ${base}相比${change}`}`,
    goalWithout: (at, says) => `${at}的${says}`,
    gaps: at => `${at.join('、')}没有数字`.replace(/(?<=\d)没/u, ' 没'),
    lowest: '最低',
    highest: '最高',
    same: '不变',
    more: (size, share) => `增加 ${size}${share && `（${share}%）`}`,
    less: (size, share) => `减少 ${size}${share && `（${share}%）`}`,
    morePoints: size => `增加 ${size} 个百分点`,
    fewerPoints: size => `减少 ${size} 个百分点`,
    upPlaces: size => `上升 ${size} 位`,
    downPlaces: size => `下降 ${size} 位`,
  },
  en: {
    and: ', ',
    inAll: change => change && `; overall ${change}`,
    pair: (name, from, to, share) => `${name}, from ${from} to ${to} (${share.replace('-', '−')}%)`,
    pairs: (count, lowest, highest) =>
      `All ${count} have figures from before and after; the changes run from ${lowest}, to ${highest}`,
    one: (when, figure) => `${figure} ${when}`,
    between: (word, at, figure) => `${word} in between was ${figure} in ${at}`,
    goal: (at, figure, change, base) => `the goal for ${at} is ${figure}${change && `, ${change} against ${base}`}`,
    goalWithout: (at, says) => `goal for ${at}: ${says}`,
    gaps: at => `no figure for ${at.length > 1 ? `${at.slice(0, -1).join(', ')} or ${at.at(-1)!}` : at[0]!}`,
    lowest: 'the lowest',
    highest: 'the highest',
    same: 'unchanged',
    more: (size, share) => `up ${size}${share && ` (${share}%)`}`,
    less: (size, share) => `down ${size}${share && ` (${share}%)`}`,
    morePoints: size => `up ${size} points`,
    fewerPoints: size => `down ${size} points`,
    upPlaces: size => `up ${size} places`,
    downPlaces: size => `down ${size} places`,
  },
};
