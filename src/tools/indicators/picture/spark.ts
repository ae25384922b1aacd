// A chart so small that it only shows which way it went: no axes, no words.
import type { ChartData } from '#tools/indicators/chart.ts';
import { scale } from './scale.ts';

export const sparkRoom = { width: 88, height: 32 };

/** One path a line; goals are left out. Null where no line has two figures. */
export function sparkPaths({ form, rank, lines }: ChartData): string[] | null {
  const runs = lines.map(({ points, steps }) =>
    form === 'steps'
      ? steps.flatMap(({ from, to, low }) =>
          low === null
            ? []
            : [
                [from, low],
                [to, low],
              ],
        )
      : points.flatMap(({ x, y }) => (y === null ? [] : [[x, y]])),
  );
  const drawn = runs.filter(run => run.length > 1) as [number, number][][];
  if (drawn.length === 0 || form === 'pairs' || form === 'dots') return null;
  const all = drawn.flat();
  const bounds = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  const x = scale(bounds(all.map(([year]) => year)), [2, sparkRoom.width - 2]);
  const [lowest, highest] = bounds(all.map(([, value]) => value));
  // Level lines stand in the middle.
  const [down, up] = lowest === highest ? [lowest - 1, highest + 1] : [lowest, highest];
  const y = scale([down, up], rank ? [3, sparkRoom.height - 3] : [sparkRoom.height - 3, 3]);
  const round = (value: number) => Math.round(value * 10) / 10;
  return drawn.map(run => `M${run.map(([year, value]) => `${round(x(year))} ${round(y(value))}`).join('L')}`);
}
