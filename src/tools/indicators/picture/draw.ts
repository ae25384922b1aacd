// A chart as a picture, by its form.
import type { ChartData } from '#tools/indicators/chart.ts';
import { drawLines } from './draw-lines.ts';
import { drawPairs } from './draw-pairs.ts';
import { drawSteps } from './draw-steps.ts';
import type { Picture, Room } from './picture.ts';

export function draw(chart: ChartData, room: Room): Picture {
  switch (chart.form) {
    case 'lines':
    case 'dots':
      return drawLines(chart, room);
    case 'steps':
      return drawSteps(chart, room);
    case 'pairs':
      return drawPairs(chart, room);
  }
}
