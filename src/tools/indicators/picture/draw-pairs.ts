// Before and after as two marks on a line of its own, name above, both figures beside their marks.
import type { ChartData, ChartPoint } from '#tools/indicators/chart.ts';
import { widthOf } from './letters.ts';
import { LETTER, LINE, type Picture, type Room, type Shape } from './picture.ts';
import { scale } from './scale.ts';

type Known = ChartPoint & { y: number };
const isKnown = (point: ChartPoint): point is Known => point.y !== null;

const ROW = 2 * LINE + 12;

export function drawPairs({ unit, lines }: ChartData, { width }: Room): Picture {
  const rows = lines.flatMap(({ name, points }, series) => {
    const [before, after] = [0, 1].map(side => points.filter(isKnown).find(({ x }) => x === side));
    return before && after ? [{ name, series, before, after }] : [];
  });
  const values = rows.flatMap(({ before, after }) => [before.y, after.y]);
  const side = Math.max(...rows.flatMap(({ before, after }) => [widthOf(before.text), widthOf(after.text)])) + 16;
  const x = scale([Math.min(...values), Math.max(...values)], [side, width - side]);
  const top = LINE + 8;
  const shapes: Shape[] = [{ is: 'text', x: 0, y: LETTER, text: unit, anchor: 'start', look: 'axis' }];
  for (const [index, { name, before, after }] of rows.entries()) {
    const y = top + index * ROW + LINE + 14;
    const [from, to] = [x(before.y), x(after.y)];
    const [left, right] = before.y <= after.y ? [before, after] : [after, before];
    shapes.push(
      { is: 'text', x: 0, y: y - 16, text: name, anchor: 'start', look: 'name' },
      { is: 'path', d: `M${from} ${y}H${to}`, series: 0 },
      { is: 'mark', x: from, y, series: 0, hollow: true, says: `${name} ${before.says}` },
      { is: 'mark', x: to, y, series: 0, says: `${name} ${after.says}` },
      { is: 'text', x: x(left.y) - 11, y: y + 5, text: left.text, anchor: 'end', look: 'figure' },
      { is: 'text', x: x(right.y) + 11, y: y + 5, text: right.text, anchor: 'start', look: 'figure' },
    );
  }
  return { width, height: top + rows.length * ROW + 8, shapes, named: true };
}
