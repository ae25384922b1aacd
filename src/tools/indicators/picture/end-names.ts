// The names of lines at their ends, pushed apart so that none lies over another.
import { linesOf } from './letters.ts';
import { LINE, type Shape } from './picture.ts';

export interface LineEnd {
  series: number;
  /** Where the line ends. */
  y: number;
  name: string;
  /** Its last figure, below the name. */
  figure: string;
}

interface Block {
  series: number;
  y: number;
  lines: { text: string; look: 'name' | 'figure' }[];
}

/**
 * The names as texts at `x`, between `top` and `bottom`, in lines no wider than `most`; null where there is no room for
 * all of them.
 */
export function endNames(
  ends: readonly LineEnd[],
  { x, most, top, bottom }: { x: number; most: number; top: number; bottom: number },
): Shape[] | null {
  const blocks = ends
    .map(({ series, y, name, figure }): Block => {
      const named = linesOf(name, most).map(text => ({ text, look: 'name' as const }));
      return { series, y, lines: [...named, ...(figure === '' ? [] : [{ text: figure, look: 'figure' as const }])] };
    })
    .sort((a, b) => a.y - b.y);
  if (blocks.some(({ lines }) => lines.length > 4)) return null;
  const heights = blocks.map(({ lines }) => lines.length * LINE + 4);
  if (heights.reduce((sum, height) => sum + height, 0) > bottom - top) return null;
  const tops: number[] = [];
  for (const [index, { y }] of blocks.entries()) {
    const wanted = y - heights[index]! / 2;
    const least = index === 0 ? top : tops[index - 1]! + heights[index - 1]!;
    tops.push(Math.max(wanted, least));
  }
  let floor = bottom;
  for (let index = blocks.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index]!, floor - heights[index]!);
    floor = tops[index]!;
  }
  return blocks.flatMap(({ series, lines }, index) =>
    lines.map(({ text, look }, order): Shape => ({
      ...{ is: 'text', x, y: tops[index]! + (order + 0.8) * LINE, text, anchor: 'start', look },
      series,
    })),
  );
}
