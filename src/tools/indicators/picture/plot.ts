// The frame that lines and steps are drawn in: figures on the left, years below, names on the right where there is room.
import type { ChartData, ChartLine } from '#tools/indicators/chart.ts';
import { endNames, type LineEnd } from './end-names.ts';
import { Taken, widthOf } from './letters.ts';
import { LETTER, LINE, type Room, type Shape } from './picture.ts';
import { roundTicks, scale, yearTicks, type Scale } from './scale.ts';

export interface Plot {
  x: Scale;
  y: Scale;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Axes, and the names at the ends of lines. */
  shapes: Shape[];
  named: boolean;
  taken: Taken;
}

/** Names take no more than this part of the width. */
const NAMES = 0.38;

/** Axes for these years and figures. `ends` are named on the right; a line without a figure on the plot has none. */
export function plotIn(
  { rank, unit, lines }: ChartData,
  { width, height }: Room,
  values: readonly number[],
  years: readonly [number, number],
  endsOf: (y: Scale) => LineEnd[],
): Plot {
  const ticks = roundTicks(0, Math.max(...values, rank ? 2 : 0), 4);
  // A rank has no place 0.
  const shown = rank ? [1, ...ticks.slice(1)] : ticks;
  const written = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 6 });
  const left = Math.max(...shown.map(value => widthOf(written(value)))) + 8;
  const [top, bottom] = [unit === '' ? LINE : 2 * LINE + 4, height - LINE - 8];
  const span: [number, number] = [shown[0]!, shown.at(-1)!];
  const y = scale(span, rank ? [top, bottom] : [bottom, top]);
  const most = width * NAMES;
  const ends = lines.length > 1 ? endsOf(y) : [];
  const widest = Math.min(
    most,
    Math.max(0, ...ends.map(({ name, figure }) => Math.max(widthOf(name), widthOf(figure)))),
  );
  const named = endNames(ends, { x: width - widest, most: widest, top: LINE / 2, bottom: bottom + LINE / 2 });
  const right = width - (ends.length > 0 && named !== null ? widest + 14 : 14);
  const x = scale(years, [left + 10, right - 6]);
  const shapes: Shape[] = [
    { is: 'text', x: 0, y: LETTER, text: unit, anchor: 'start', look: 'axis' },
    ...shown.flatMap((value): Shape[] => [
      { is: 'rule', x1: left, x2: right, y1: y(value), y2: y(value), strong: value === (rank ? shown.at(-1) : 0) },
      { is: 'text', x: left - 6, y: y(value) + 5, text: written(value), anchor: 'end', look: 'axis' },
    ]),
    ...yearTicks(years[0], years[1], Math.max(2, Math.floor((right - left) / 56))).map((year): Shape => ({
      ...{ is: 'text', x: x(year), y: bottom + LINE + 2, text: String(year), anchor: 'middle', look: 'axis' },
    })),
    ...(named ?? []),
  ];
  return { x, y, left, right, top, bottom, shapes, named: lines.length < 2 || named !== null, taken: new Taken() };
}

export interface Label {
  x: number;
  y: number;
  text: string;
}

/** Figures at their places, the first of the list first; what would lie over another is left to the table. */
export function figuresAt(plot: Plot, labels: readonly Label[]): Shape[] {
  return labels.flatMap((label): Shape[] => {
    const width = widthOf(label.text);
    const [above, below, aside] = [label.y - 10, label.y + LETTER + 9, width / 2];
    const places: [x: number, y: number][] = [0, aside, -aside].flatMap(by => [
      [label.x + by, above],
      [label.x + by, below],
    ]);
    for (const [at, y] of places) {
      // Pushed inside rather than cut at the edge.
      const x = Math.min(Math.max(at, plot.left + width / 2), plot.right + 12 - width / 2);
      const box = { left: x - width / 2 - 2, right: x + width / 2 + 2, top: y - LETTER + 2, bottom: y + 3 };
      if (box.top < plot.top - LINE || box.bottom > plot.bottom || !plot.taken.isFree(box)) continue;
      plot.taken.add(box);
      return [{ is: 'text', x, y, text: label.text, anchor: 'middle', look: 'figure' }];
    }
    return [];
  });
}

/** A mark takes its place before any figure is written. */
export function takeMark({ taken }: Plot, x: number, y: number): void {
  taken.add({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });
}

/** So does a line, piece by piece, between two points. */
export function takeLine({ taken }: Plot, [x1, y1]: Point, [x2, y2]: Point): void {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
    taken.add({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 });
  }
}

type Point = readonly [x: number, y: number];

export const hasGoals = (lines: readonly ChartLine[]): boolean => lines.some(({ goals }) => goals.length > 0);
