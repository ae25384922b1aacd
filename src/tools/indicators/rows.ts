// An indicator as rows: every figure, goal and gap with its period, document and place. Table, chart, sentence and CSV
// are four ways to write these rows.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Goal, Growth, Indicator, IndicatorLine, Point } from '#schema/indicator.ts';
import { code } from '#schema/needed-codes.ts';
import type { Bilingual } from '#schema/text.ts';
import { yearlyGrowth } from './growth.ts';
import { positionOf } from '#domain/time/period.ts';
import { priceSteps, type PriceStep } from './price-steps.ts';

export interface IndicatorRow {
  part: 'value' | 'goal' | 'growth';
  /** As `schema/indicator.ts` writes it; for a price the first day, `unknown` for a list without a date. */
  period: string;
  /** For a price or a growth: until when. */
  until: string | null;
  /** How exactly first and last day of a price are known: codes of vocabulary/precisions. */
  precision: { from: string | undefined; to: string | undefined };
  /** Null where there is a gap. */
  value: string | null;
  /** The upper end, where a range is printed. */
  upTo: string | null;
  /** As the document prints it, where that is not the bare figure. */
  printed: string | null;
  missing: Bilingual | null;
  /** How it was worked out, where it was. */
  formula: string | null;
  nature: Goal['nature'];
  document: string | null;
  at: string | null;
  grade: string;
  sources: readonly string[];
  note: Bilingual | null;
  /** The page of the version that a price is from. */
  path: string | null;
  /** For a growth: the goal printed beside it, and what the figures of this line give. */
  growth: { goal: string | null; worked: string | null } | null;
}

export interface LineRows {
  line: IndicatorLine;
  rows: readonly IndicatorRow[];
}

export function rowsOfIndicator(catalogue: Catalogue, indicator: Indicator): LineRows[] {
  return indicator.lines.map(line => ({
    line,
    rows: line.price
      ? priceSteps(catalogue, line.price).map(rowOfStep)
      : [
          ...(line.points ?? []).map(point => rowOfPoint(catalogue, indicator, line, point)),
          ...(line.goals ?? []).map(goal => rowOfGoal(indicator, line, goal)),
          ...(line.growth ?? []).map(growth => rowOfGrowth(indicator, line, growth)),
        ],
  }));
}

const empty = {
  until: null,
  precision: { from: undefined, to: undefined },
  value: null,
  upTo: null,
  printed: null,
  missing: null,
  formula: null,
  nature: undefined,
  note: null,
  path: null,
  growth: null,
} as const;

/** Where something stands: what it says itself, else its line, else the indicator. */
function placeOf(indicator: Indicator, line: IndicatorLine, own: Pick<Point, 'document' | 'at'>) {
  const document = own.document ?? line.document ?? indicator.document ?? null;
  const at = own.at ?? line.at ?? indicator.at ?? null;
  return { document, at };
}

function rowOfPoint(catalogue: Catalogue, indicator: Indicator, line: IndicatorLine, point: Point): IndicatorRow {
  const { period, figure, note = null, missing = null, printed = null } = point;
  if (figure) return { ...empty, part: 'value', period, note, printed, ...figureOf(catalogue, figure) };
  const checked = point.checked ?? indicator.checked;
  return {
    ...empty,
    part: 'value',
    period,
    value: point.value ?? null,
    missing,
    printed,
    note,
    formula: point.computed === undefined ? null : (checked.how ?? point.computed),
    grade: checked.grade,
    sources: checked.source,
    ...placeOf(indicator, line, point),
  };
}

function figureOf({ documents }: Catalogue, { document: slug, what }: NonNullable<Point['figure']>) {
  const document = documents.get(slug)!;
  const { value, at = null, checked = document.checked } = document.figures!.find(one => one.what.zh === what)!;
  const ends = typeof value === 'string' ? { value, upTo: null } : { value: value.from, upTo: value.to };
  return { ...ends, document: slug, at, grade: checked.grade, sources: checked.source, formula: checked.how ?? null };
}

function rowOfGoal(indicator: Indicator, line: IndicatorLine, goal: Goal): IndicatorRow {
  const { period, value = null, missing = null, printed = null, nature, note = null } = goal;
  const { grade, source: sources } = indicator.checked;
  return {
    ...empty,
    part: 'goal',
    period,
    value,
    missing,
    printed,
    nature,
    note,
    grade,
    sources,
    ...placeOf(indicator, line, goal),
  };
}

function rowOfGrowth(indicator: Indicator, line: IndicatorLine, growth: Growth): IndicatorRow {
  const { from, to, value, goal = null, note = null } = growth;
  const valueIn = (period: string) => line.points?.find(point => point.period === period)?.value;
  const [first, last] = [valueIn(from), valueIn(to)];
  const years = (positionOf(to) ?? 0) - (positionOf(from) ?? 0);
  const worked = first === undefined || last === undefined ? null : yearlyGrowth(first, last, years);
  const { grade, source: sources } = indicator.checked;
  const place = placeOf(indicator, line, growth);
  return {
    ...empty,
    part: 'growth',
    period: from,
    until: to,
    value,
    growth: { goal, worked },
    note,
    grade,
    sources,
    ...place,
  };
}

function rowOfStep({ version, price, formula, basis, checked, note, path }: PriceStep): IndicatorRow {
  const [first] = basis;
  return {
    ...empty,
    part: 'value',
    period: version.from,
    until: version.to ?? null,
    precision: { from: version.fromPrecision, to: version.toPrecision },
    value: price?.from ?? null,
    upTo: price && price.to !== price.from ? price.to : null,
    formula: formula ?? checked.how ?? null,
    document: first?.document ?? null,
    at: first?.at ?? null,
    grade: formula === null ? checked.grade : code('grades', 'derived'),
    sources: checked.source,
    note: note ?? null,
    path,
  };
}
