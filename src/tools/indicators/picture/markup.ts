// A picture as SVG: the shapes for a page that has the style sheet, or a whole file that brings it along.
import type { Picture, Shape } from './picture.ts';

const SERIES = 6;
/** Half the width of a mark. */
const R = 5;

const round = (value: number) => Math.round(value * 10) / 10;
const seriesOf = (series: number) => `s${series % SERIES}`;
const escaped = (text: string) => text.replace(/[&<>"]/gu, one => `&#${one.codePointAt(0)};`);
const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');

/** A shape of its own for each line, so that no colour is needed. */
function markOf({ x, y, series }: Extract<Shape, { is: 'mark' }>): string {
  const [a, b] = [round(x), round(y)];
  const cross = `M${a - R} ${b - R}L${a + R} ${b + R}M${a - R} ${b + R}L${a + R} ${b - R}`;
  return [
    `M${a - R} ${b}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0Z`,
    `M${a} ${b - R - 1}L${a + R + 1} ${b}L${a} ${b + R + 1}L${a - R - 1} ${b}Z`,
    `M${a} ${b - R}L${a + R} ${b + R}H${a - R}Z`,
    `M${a - R} ${b - R}h${2 * R}v${2 * R}h${-2 * R}Z`,
    `${cross}M${a} ${b - R}V${b + R}`,
    cross,
  ][series % SERIES]!;
}

function drawn(shape: Shape): string {
  switch (shape.is) {
    case 'rule': {
      const [x1, x2, y1, y2] = [shape.x1, shape.x2, shape.y1, shape.y2].map(round);
      return `<line class="${classes('rule', shape.strong && 'strong')}" x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}"/>`;
    }
    case 'path':
      return `<path class="${classes(seriesOf(shape.series), shape.goal && 'goal', shape.band && 'band')}" d="${shape.d}"/>`;
    case 'mark': {
      const look = classes('mark', seriesOf(shape.series), shape.hollow && 'hollow');
      return `<path class="${look}" d="${markOf(shape)}"><title>${escaped(shape.says)}</title></path>`;
    }
    case 'text': {
      const at = `x="${round(shape.x)}" y="${round(shape.y)}" text-anchor="${shape.anchor}"`;
      return `<text class="${shape.look}" ${at}>${escaped(shape.text)}</text>`;
    }
    case 'number': {
      const [x, y] = [round(shape.x), round(shape.y)];
      const text = `<text x="${x}" y="${y + 5}" text-anchor="middle">${escaped(shape.text)}</text>`;
      return `<g class="act"><circle cx="${x}" cy="${y}" r="9"/>${text}</g>`;
    }
  }
}

export function markup({ shapes }: Picture): string {
  return shapes.map(drawn).join('');
}

/** A file of its own, with the style sheet inside; `style` has the colours that it names, too. */
export function svgFile(picture: Picture, title: string, style: string): string {
  const { width, height } = picture;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="system-ui, sans-serif">` +
    `<title>${escaped(title)}</title><style>${style.replace(/\/\*.*?\*\//gsu, '').replace(/\s+/gu, ' ')}</style>` +
    `<g class="chart">${markup(picture)}</g></svg>\n`
  );
}
