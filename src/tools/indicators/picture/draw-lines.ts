// Figures over the years as lines or dots, goals as hollow marks that a dashed line leads to.
import type { ChartData, ChartPoint } from '#tools/indicators/chart.ts';
import type { Picture, Room, Shape } from './picture.ts';
import { figuresAt, plotIn, takeLine, takeMark, type Label } from './plot.ts';

type Known = ChartPoint & { y: number };
const isKnown = (point: ChartPoint): point is Known => point.y !== null;

export function drawLines(chart: ChartData, room: Room): Picture {
  const { form, lines } = chart;
  const all = lines.flatMap(({ points, goals }) => [...points, ...goals]).filter(isKnown);
  const years = all.map(({ x }) => x);
  const single = lines.length === 1;
  const endOf = ({ points, goals }: (typeof lines)[number]) => [...points, ...goals].findLast(isKnown)!;
  const plot = plotIn(
    chart,
    room,
    all.map(({ y }) => y),
    [Math.min(...years), Math.max(...years)],
    y =>
      lines.map((line, series) => {
        const end = endOf(line);
        return { series, y: y(end.y), name: line.name, figure: end.text };
      }),
  );
  const placeOf = ({ x, y }: Known) => [round(plot.x(x)), round(plot.y(y))] as const;
  const at = (one: Known) => placeOf(one).join(' ');
  const shapes: Shape[] = [];
  const marks: Shape[] = [];
  const labels: { first: Label[]; inner: Label[] } = { first: [], inner: [] };
  for (const [series, line] of lines.entries()) {
    const points = line.points.filter(isKnown);
    const goals = line.goals.filter(isKnown);
    // The ends of a range belong together; dots of other years do not.
    const runs = form === 'lines' ? runsOf(line.points) : [...Map.groupBy(points, ({ x }) => x).values()];
    for (const run of runs) {
      if (run.length > 1) shapes.push({ is: 'path', d: `M${run.map(at).join('L')}`, series });
      for (const [index, one] of run.slice(1).entries()) takeLine(plot, placeOf(run[index]!), placeOf(one));
    }
    const last = points.at(-1);
    if (goals.length > 0 && last) {
      shapes.push({ is: 'path', d: `M${[last, ...goals].map(at).join('L')}`, series, goal: true });
    }
    const marked = [...points.map(one => ({ one, hollow: false })), ...goals.map(one => ({ one, hollow: true }))];
    for (const { one, hollow } of marked) {
      const [x, y] = [plot.x(one.x), plot.y(one.y)];
      takeMark(plot, x, y);
      marks.push({ is: 'mark', x, y, series, hollow, says: single ? one.says : `${line.name} ${one.says}` });
    }
    const known = [...points, ...goals];
    const ends = new Set([last, goals.at(-1), points[0]]);
    for (const [index, one] of known.entries()) {
      // Both ends of a range carry one figure.
      if (known.slice(0, index).some(({ x, text }) => x === one.x && text === one.text)) continue;
      // Its figure stands with the name already.
      const end = endOf(line);
      if (!single && plot.named && one.x === end.x && one.text === end.text) continue;
      const label = { x: plot.x(one.x), y: plot.y(one.y), text: one.text };
      (ends.has(one) ? labels.first : labels.inner).push(label);
    }
  }
  const written = figuresAt(plot, [...labels.first, ...(single ? labels.inner : [])]);
  return { ...room, shapes: [...plot.shapes, ...shapes, ...marks, ...written], named: plot.named };
}

/** Stretches without a gap. */
function runsOf(points: readonly ChartPoint[]): Known[][] {
  const runs: Known[][] = [[]];
  for (const point of points) {
    if (isKnown(point)) runs.at(-1)!.push(point);
    else runs.push([]);
  }
  return runs;
}

const round = (value: number): number => Math.round(value * 10) / 10;
