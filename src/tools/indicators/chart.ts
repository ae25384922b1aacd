// What a chart shows, as plain data for the browser: made of an indicator's rows, with every label already written.
import { addDays } from '#time/day.ts';
import type { Indicator } from '#schema/indicator.ts';
import { positionOf } from '#domain/time/period.ts';
import type { IndicatorRow, LineRows } from './rows.ts';

/** Where in time or in a list, how much (null breaks the line), and what is said of it. */
type ChartPoint = readonly [x: number, y: number | null, says: string];

export interface ChartLine {
  name: string;
  points: readonly ChartPoint[];
  /** Goals, joined to the last figure by a dashed line. */
  goals: readonly ChartPoint[];
}

export interface ChartData {
  /** Bars stand for the two sides of a change, a bar pair a line; steps for prices. */
  form: 'lines' | 'steps' | 'dots' | 'bars';
  /** For a rank the first place is on top. */
  rank: boolean;
  lines: readonly ChartLine[];
  /** For bars: what the two sides are called. */
  sides: readonly [string, string];
}

export interface ChartWords {
  /** What is said of a row at its point: period and figure. */
  says(row: IndicatorRow, line: LineRows['line']): string;
  nameOf(line: LineRows['line']): string;
  sides: readonly [string, string];
}

/** Null where there are fewer than two figures to set side by side. `today` ends a price that still holds. */
export function chartOf(
  indicator: Indicator,
  all: readonly LineRows[],
  today: string,
  words: ChartWords,
): ChartData | null {
  const form = formOf(indicator);
  const unit = all[0]!.line.unit.zh;
  const lines = all
    // Another unit has no place on the axis, and the sum of years none beside a single one.
    .filter(({ line, rows }) => line.unit.zh === unit && isSum(rows) === isSum(all[0]!.rows))
    .map(({ line, rows }) => {
      const says = (row: IndicatorRow) => words.says(row, line);
      const goals = rows.filter(({ part }) => part === 'goal').flatMap(row => pointsOf(row, says(row)));
      const values = rows.filter(({ part, period }) => part === 'value' && fits(form, period));
      const points =
        form === 'steps' || line.price
          ? values.flatMap(row => (form === 'steps' ? stepsOf(row, today, says(row)) : pointsOf(row, says(row))))
          : values.flatMap(row => pointsOf(row, says(row)));
      return { name: words.nameOf(line), points, goals };
    })
    .filter(({ points, goals }) => [...points, ...goals].some(([, y]) => y !== null));
  const places = new Set(
    lines.flatMap(({ points, goals }) => [...points, ...goals]).flatMap(([x, y]) => (y === null ? [] : [x])),
  );
  if (places.size < 2) return null;
  return { form, rank: indicator.rank ?? false, lines, sides: words.sides };
}

const isSum = (rows: readonly IndicatorRow[]): boolean => rows.some(({ period }) => period.includes('/'));

function formOf({ kind, scattered }: Indicator): ChartData['form'] {
  if (kind === 'comparison') return 'bars';
  if (kind === 'price') return 'steps';
  return scattered ? 'dots' : 'lines';
}

/** The sides of a change have no place in time, and years no place beside them. */
function fits(form: ChartData['form'], period: string): boolean {
  return (form === 'bars') === (period === 'before' || period === 'after');
}

function pointsOf({ period, value, upTo }: IndicatorRow, says: string): ChartPoint[] {
  const x = positionOf(period);
  if (x === null) return [];
  return value === null ? [[x, null, says]] : [value, ...(upTo === null ? [] : [upTo])].map(y => [x, Number(y), says]);
}

/** A price from its first day to the day before the next; nothing is drawn where it is not known. */
function stepsOf({ period, until, value, upTo }: IndicatorRow, today: string, says: string): ChartPoint[] {
  const first = positionOf(period);
  if (first === null) return [];
  const end = until === null ? (period > today ? period : today) : addDays(until, 1);
  const last = positionOf(end)!;
  if (value === null) return [[first, null, says]];
  return [value, ...(upTo === null ? [] : [upTo])].flatMap((y): ChartPoint[] => [
    [first, Number(y), says],
    [last, Number(y), says],
    ...(upTo === null ? [] : [[last, null, ''] as const]),
  ]);
}
