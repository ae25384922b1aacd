// Charts with Chart.js, only the parts that are used. Lines differ in dash and mark, bars in fill, so that no colour is needed;
// the last point of each line carries its figure. Colours come from the style sheet, anew when the system turns dark.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
  type Plugin,
  type Point,
} from 'chart.js';
import type { ChartData, ChartLine } from '#tools/indicators/chart.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const marks = ['circle', 'rectRot', 'triangle', 'rect', 'star', 'crossRot'] as const;
const dashes = [[], [7, 4], [2, 3], [10, 3, 2, 3], [5, 2], [1, 4]];
const charts = new Map<HTMLElement, Chart>();
const dark = matchMedia('(prefers-color-scheme: dark)');

interface Colours {
  ink: string;
  quiet: string;
  line: string;
  paper: string;
  lines: string[];
}

export function draw(figure: HTMLElement): void {
  charts.get(figure)?.destroy();
  charts.set(figure, chartIn(figure, coloursOf(figure)));
  figure.dataset['drawn'] = '';
}

function redraw(): void {
  for (const figure of charts.keys()) draw(figure);
}
dark.addEventListener('change', redraw);
// Paper is white, whatever the screen is.
addEventListener('beforeprint', () => {
  document.documentElement.classList.add('on-paper');
  redraw();
});
addEventListener('afterprint', () => {
  document.documentElement.classList.remove('on-paper');
  redraw();
});

function coloursOf(figure: HTMLElement): Colours {
  const style = getComputedStyle(figure);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: colour('--chart-ink'),
    quiet: colour('--chart-quiet'),
    line: colour('--chart-line'),
    paper: colour('--chart-paper'),
    lines: marks.map((_, index) => colour(`--chart-${index + 1}`)),
  };
}

function chartIn(figure: HTMLElement, colours: Colours): Chart {
  const data = JSON.parse(figure.dataset['chart']!) as ChartData;
  const canvas = figure.querySelector('canvas')!;
  const font = { family: getComputedStyle(figure).fontFamily, size: 13 };
  Chart.defaults.font = { ...Chart.defaults.font, ...font };
  Chart.defaults.color = colours.quiet;
  const common = {
    locale: 'en',
    animation: false as const,
    responsive: true,
    maintainAspectRatio: false,
    events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'] as ('click' | 'mousemove')[],
    interaction: { mode: 'nearest' as const, axis: 'xy' as const, intersect: false },
    layout: { padding: { top: 22, right: 12 } },
  };
  const figures = {
    beginAtZero: !data.rank,
    reverse: data.rank,
    grace: '6%' as const,
    ticks: { maxTicksLimit: 5, ...(data.rank && { precision: 0 }) },
    grid: { color: colours.line },
    border: { display: false },
  };
  if (data.form === 'bars') {
    return new Chart(canvas, {
      type: 'bar',
      data: { labels: data.lines.map(({ name }) => inLines(name)), datasets: bars(data, colours) },
      options: {
        ...common,
        layout: { padding: { right: 44 } },
        indexAxis: 'y',
        scales: { x: figures, y: { grid: { display: false }, ticks: { color: colours.ink, autoSkip: false } } },
        plugins: { tooltip: tooltip(data, colours) },
      },
      plugins: [barLabels(colours, font)],
    });
  }
  const places = data.lines
    .flatMap(({ points, goals }) => [...points, ...goals])
    .flatMap(([x, y]) => (y === null ? [] : [x]));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const room = Math.max(0.25, (last - first) * 0.06);
  return new Chart(canvas, {
    type: 'line',
    data: { datasets: data.lines.flatMap((line, index) => datasets(data, line, index, colours)) },
    options: {
      ...common,
      scales: {
        x: {
          type: 'linear',
          min: first - room,
          max: last + room,
          grid: { display: false },
          border: { color: colours.quiet },
          afterBuildTicks: axis => {
            const step = Math.max(1, Math.ceil((last - first) / 6));
            const years = [];
            for (let year = Math.ceil(first); year <= last; year += step) years.push({ value: year });
            axis.ticks = years;
          },
          ticks: { callback: value => String(value), autoSkip: false, maxRotation: 0 },
        },
        y: figures,
      },
      plugins: { tooltip: tooltip(data, colours) },
    },
    plugins: [endLabels(colours, font)],
  });
}

type Line = ChartDataset<'line', Point[]>;

/** The figures of a line, and its goals as another that starts from the last figure. */
function datasets({ form }: ChartData, { points, goals }: ChartLine, index: number, colours: Colours): Line[] {
  const colour = colours.lines[index % marks.length]!;
  const at = (list: typeof points): Point[] => list.map(([x, y]) => ({ x, y: y ?? NaN }));
  const look = { borderColor: colour, pointStyle: marks[index % marks.length]!, borderWidth: 2.5, pointBorderWidth: 2 };
  const found: Line[] = [
    {
      ...look,
      data: at(points),
      backgroundColor: colour,
      borderDash: dashes[index % dashes.length]!,
      showLine: form !== 'dots',
      // The end of a step is no figure of its own.
      pointRadius: form === 'steps' ? points.map((_, n) => (n > 0 && points[n - 1]![2] === points[n]![2] ? 0 : 5)) : 5,
      pointHoverRadius: 8,
      pointHitRadius: 24,
    },
  ];
  if (goals.length === 0) return found;
  const last = points.findLast(([, y]) => y !== null);
  found.push({
    ...look,
    data: [...(last ? at([last]) : []), ...at(goals)],
    backgroundColor: colours.paper,
    borderDash: [3, 5],
    borderWidth: 1.5,
    pointRadius: [...(last ? [0] : []), ...goals.map(() => 7)],
    pointHoverRadius: 9,
    pointHitRadius: [...(last ? [0] : []), ...goals.map(() => 24)],
  });
  return found;
}

function bars({ lines }: ChartData, colours: Colours): ChartDataset<'bar', number[]>[] {
  return [0, 1].map(side => ({
    data: lines.map(({ points }) => points.find(([x]) => x === side)?.[1] ?? NaN),
    backgroundColor: side === 0 ? colours.paper : colours.lines[0]!,
    borderColor: colours.lines[0]!,
    borderWidth: 2,
    maxBarThickness: 16,
  }));
}

function tooltip({ form, lines }: ChartData, colours: Colours) {
  return {
    backgroundColor: colours.ink,
    titleColor: colours.paper,
    bodyColor: colours.paper,
    padding: 10,
    displayColors: false,
    callbacks: {
      title: () => '',
      label: ({ datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number }) => {
        if (form === 'bars') {
          const { name, points } = lines[dataIndex]!;
          return [name, points.find(([x]) => x === datasetIndex)?.[2] ?? ''];
        }
        const { name, says } = pointOf(lines, datasetIndex, dataIndex);
        return lines.length > 1 ? [name, says] : says;
      },
    },
  };
}

/** Which figure or goal a point of a data set is: lines with goals have two sets. */
function pointOf(lines: readonly ChartLine[], set: number, index: number): { name: string; says: string } {
  let at = 0;
  for (const { name, points, goals } of lines) {
    if (at++ === set) return { name, says: points[index]?.[2] ?? '' };
    if (goals.length > 0 && at++ === set) {
      const shift = points.some(([, y]) => y !== null) ? 1 : 0;
      return { name, says: goals[index - shift]?.[2] ?? '' };
    }
  }
  return { name: '', says: '' };
}

/** A long name in lines of words, as a chart on a phone has no room for it beside the bars. */
function inLines(name: string): string[] {
  return name.match(/.{1,14}(?:\s|$)|\S+/gu) ?? [name];
}

/** With thousands parted, as in the table and on the axis. */
function written(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 9 });
}

interface Font {
  family: string;
  size: number;
}

/** The first and the last figure of each line, and its goals, written at their points. */
function endLabels(colours: Colours, font: Font): Plugin<'line'> {
  return {
    id: 'end-labels',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.font = `600 ${font.size}px ${font.family}`;
      ctx.fillStyle = colours.ink;
      const drawn = chart.data.datasets.flatMap((_, index) => chart.getDatasetMeta(index).data);
      const taken: { x: number; y: number }[] = [];
      for (const [index, { data }] of chart.data.datasets.entries()) {
        const points = data as Point[];
        const known = (point: Point) => !Number.isNaN(point.y);
        const [first, last] = [points.findIndex(known), points.findLastIndex(known)];
        // Where goals start from the last figure, that figure has its label already.
        const radii = chart.data.datasets[index]!.pointRadius;
        const joined = Array.isArray(radii) && radii[first] === 0;
        for (const end of new Set(joined ? [last] : [last, first])) label(index, points, end);
      }
      ctx.restore();
      function label(index: number, points: readonly Point[], end: number): void {
        const element = chart.getDatasetMeta(index).data[end];
        if (!element) return;
        const text = written(points[end]!.y!);
        const half = ctx.measureText(text).width / 2;
        let x = Math.min(Math.max(element.x - half, chartArea.left + 2), chart.width - 2 * half - 2);
        let y = element.y - 11;
        while (taken.some(other => Math.abs(other.x - x) < 2 * half && Math.abs(other.y - y) < font.size))
          y += font.size + 18;
        // A mark of another line just above: the label goes before its own.
        if (
          drawn.some(
            ({ x, y: top }) => Math.abs(x - element.x) < half && top < element.y - 1 && top > y - font.size - 7,
          )
        )
          [x, y] = [element.x - 2 * half - 11, element.y + font.size / 3];
        taken.push({ x, y });
        ctx.lineWidth = 4;
        ctx.strokeStyle = colours.paper;
        ctx.strokeText(text, x, y);
        ctx.fillText(text, x, y);
      }
    },
  };
}

function barLabels(colours: Colours, font: Font): Plugin<'bar'> {
  return {
    id: 'bar-labels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `${font.size - 1}px ${font.family}`;
      ctx.fillStyle = colours.ink;
      ctx.textBaseline = 'middle';
      for (const [set, { data }] of chart.data.datasets.entries()) {
        for (const [index, element] of chart.getDatasetMeta(set).data.entries()) {
          const value = data[index] as number;
          if (!Number.isNaN(value)) ctx.fillText(written(value), element.x + 6, element.y);
        }
      }
      ctx.restore();
    },
  };
}
