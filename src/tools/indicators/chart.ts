// What a chart shows, as plain data for its picture: made of an indicator's rows, with every label already written.
import { addDays } from '#time/day.ts';
import type { Indicator } from '#schema/indicator.ts';
import { positionOf } from '#domain/time/period.ts';
import type { IndicatorRow, LineRows } from './rows.ts';

/** One figure: where in time, how much (null breaks the line), the figure as written, and what is said of it. */
export interface ChartPoint {
  x: number;
  y: number | null;
  text: string;
  says: string;
}

/** A price between two days, or a range of prices; nothing is drawn where `low` is null. */
export interface ChartStep {
  from: number;
  to: number;
  low: number | null;
  high: number | null;
  text: string;
  says: string;
}

export interface ChartLine {
  name: string;
  points: readonly ChartPoint[];
  /** Joined to the last figure by a dashed line. */
  goals: readonly ChartPoint[];
  /** For prices, in the place of points. */
  steps: readonly ChartStep[];
}

/** A day on which a price changed, and the document that changed it. */
interface ChartAct {
  x: number;
  /** The day as exactly as it is known. */
  when: string;
  document: string | null;
}

export interface ChartData {
  /** Pairs stand for the two sides of a change, one a line; steps for prices. */
  form: 'lines' | 'steps' | 'dots' | 'pairs';
  /** For a rank the first place is on top. */
  rank: boolean;
  unit: string;
  lines: readonly ChartLine[];
  acts: readonly ChartAct[];
}

export interface ChartWords {
  when(row: IndicatorRow): string;
  /** The figure by itself. */
  figure(row: IndicatorRow): string;
  /** What is said of a row at its point: period and figure. */
  says(row: IndicatorRow, line: LineRows['line']): string;
  nameOf(line: LineRows['line']): string;
  unitOf(line: LineRows['line']): string;
}

/** A sentence tells fewer figures better than a picture. */
export const FEWEST_FIGURES = 4;

/** Null where there is too little to draw, or nothing beside it. `today` ends a price that still holds. */
export function chartOf(
  indicator: Indicator,
  all: readonly LineRows[],
  today: string,
  words: ChartWords,
): ChartData | null {
  const form = formOf(indicator);
  const unit = all[0]!.line.unit.zh;
  const drawn = all
    // Another unit has no place on the axis, and the sum of years none beside a single one.
    .filter(({ line, rows }) => line.unit.zh === unit && isSum(rows) === isSum(all[0]!.rows))
    .map(({ line, rows }) => ({ rows, made: lineOf(form, line, rows, today, words) }))
    .filter(({ made }) => isKnown(made));
  const lines = drawn.map(({ made }) => made);
  const figures = lines.flatMap(({ points, goals, steps }) => [
    ...[...points, ...goals].flatMap(({ x, y }) => (y === null ? [] : [x])),
    ...steps.flatMap(({ from, low }) => (low === null ? [] : [from])),
  ]);
  if (figures.length < FEWEST_FIGURES || new Set(figures).size < 2) return null;
  const acts =
    form === 'steps'
      ? actsIn(
          drawn.flatMap(({ rows }) => rows),
          words,
        )
      : [];
  return { form, rank: indicator.rank ?? false, unit: words.unitOf(all[0]!.line), lines, acts };
}

const isKnown = ({ points, goals, steps }: ChartLine): boolean =>
  [...points, ...goals].some(({ y }) => y !== null) || steps.some(({ low }) => low !== null);

const isSum = (rows: readonly IndicatorRow[]): boolean => rows.some(({ period }) => period.includes('/'));

function formOf({ kind, scattered }: Indicator): ChartData['form'] {
  if (kind === 'comparison') return 'pairs';
  if (kind === 'price') return 'steps';
  return scattered ? 'dots' : 'lines';
}

function lineOf(
  form: ChartData['form'],
  line: LineRows['line'],
  rows: readonly IndicatorRow[],
  today: string,
  words: ChartWords,
): ChartLine {
  const written = (row: IndicatorRow) => ({ text: words.figure(row), says: words.says(row, line) });
  const values = rows.filter(({ part, period }) => part === 'value' && fits(form, period));
  const goals = rows.filter(({ part }) => part === 'goal').flatMap(row => pointsOf(row, written(row)));
  const steps = form === 'steps' ? values.flatMap(row => stepOf(row, today, written(row))) : [];
  const points = form === 'steps' ? [] : values.flatMap(row => pointsOf(row, written(row)));
  return { name: words.nameOf(line), points, goals, steps };
}

/** The sides of a change have no place in time, and years no place beside them. */
function fits(form: ChartData['form'], period: string): boolean {
  return (form === 'pairs') === (period === 'before' || period === 'after');
}

type Written = Pick<ChartPoint, 'text' | 'says'>;

function pointsOf({ period, value, upTo }: IndicatorRow, written: Written): ChartPoint[] {
  const x = positionOf(period);
  if (x === null) return [];
  if (value === null) return [{ x, y: null, ...written }];
  return [value, ...(upTo === null ? [] : [upTo])].map(y => ({ x, y: Number(y), ...written }));
}

/** A price from its first day to the day before the next. */
function stepOf({ period, until, value, upTo }: IndicatorRow, today: string, written: Written): ChartStep[] {
  const from = positionOf(period);
  if (from === null) return [];
  const end = until === null ? (period > today ? period : today) : addDays(until, 1);
  const low = value === null ? null : Number(value);
  return [{ from, to: positionOf(end)!, low, high: upTo === null ? low : Number(upTo), ...written }];
}

/** Each day of change once, oldest first. */
function actsIn(rows: readonly IndicatorRow[], { when }: ChartWords): ChartAct[] {
  const acts = new Map<string, ChartAct>();
  for (const row of rows) {
    const { period, value, document } = row;
    const x = positionOf(period);
    if (x !== null && value !== null && !acts.has(period)) acts.set(period, { x, when: when(row), document });
  }
  return [...acts.values()].sort((a, b) => a.x - b.x);
}
