// A price as steps: level while it holds, upright where an act changed it, each act with the number of its line below.
import type { ChartData, ChartStep } from '#tools/indicators/chart.ts';
import type { Picture, Room, Shape } from './picture.ts';
import { figuresAt, plotIn, takeLine, takeMark, type Label } from './plot.ts';

type Known = ChartStep & { low: number; high: number };
const isKnown = (step: ChartStep): step is Known => step.low !== null;

/** Nearer than this the numbers of two acts would lie over each other. */
const NEAR = 20;
/** A day, as a part of a year, at most. */
const DAY = 0.003;

export function drawSteps(chart: ChartData, room: Room): Picture {
  const { lines, acts } = chart;
  const all = lines.flatMap(({ steps }) => steps).filter(isKnown);
  const single = lines.length === 1;
  const last = Math.max(...all.map(({ to }) => to));
  const plot = plotIn(
    chart,
    room,
    all.map(({ high }) => high),
    [Math.min(...all.map(({ from }) => from)), last],
    y =>
      lines.map(({ name, steps }, series) => {
        const end = steps.findLast(isKnown)!;
        // Of a price that ended before the others its last year is said: its name stands where they go on.
        const until = end.to < last - DAY ? ` –${Math.floor(end.to - DAY)}` : '';
        return { series, y: y((end.low + end.high) / 2), name: `${name}${until}`, figure: end.text };
      }),
  );
  const shapes: Shape[] = [];
  const marks: Shape[] = [];
  const labels: Label[] = [];
  const numbers: Shape[] = [];
  let before = -Infinity;
  for (const [index, { x }] of acts.entries()) {
    const place = plot.x(x);
    shapes.push({ is: 'rule', x1: place, x2: place, y1: plot.top - 4, y2: plot.bottom });
    // Close acts stand in two rows.
    const low = place - before < NEAR;
    numbers.push({ is: 'number', x: place, y: plot.top - (low ? -8 : 15), text: String(index + 1) });
    before = low ? -Infinity : place;
  }
  for (const [series, { name, steps }] of lines.entries()) {
    const known = steps.filter(isKnown);
    let d = '';
    for (const [index, step] of known.entries()) {
      const previous = known[index - 1];
      const [from, to] = [round(plot.x(step.from)), round(plot.x(step.to))];
      const [low, high] = [round(plot.y(step.low)), round(plot.y(step.high))];
      if (step.low !== step.high) {
        shapes.push({ is: 'path', d: `M${from} ${low}H${to}V${high}H${from}Z`, series, band: true });
      }
      // Upright only where one price follows the other without a gap.
      const joined = previous !== undefined && Math.abs(previous.to - step.from) < 0.01;
      d += joined ? `V${low}H${to}` : `M${from} ${low}H${to}`;
      marks.push({ is: 'mark', x: from, y: low, series, says: single ? step.says : `${name} ${step.says}` });
      takeMark(plot, from, low);
      takeLine(plot, [from, low], [to, low]);
      if (joined) takeLine(plot, [from, round(plot.y(previous.low))], [from, low]);
      if (single || step !== known.at(-1) || !plot.named)
        labels.push({ x: Math.min((from + to) / 2, from + 40), y: high, text: step.text });
    }
    shapes.push({ is: 'path', d, series });
  }
  // The last figure first: it is the one that is asked for.
  const written = figuresAt(plot, labels.toReversed());
  return { ...room, shapes: [...plot.shapes, ...shapes, ...marks, ...written, ...numbers], named: plot.named };
}

const round = (value: number): number => Math.round(value * 10) / 10;
