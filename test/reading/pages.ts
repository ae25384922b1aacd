// Pages for the tests: text set in columns, as a program would set it.
import type { PlacedText } from '#reading/placed-lines.ts';

export const SIZE = 10;
const PITCH = 20;
const PADDING = 4;

/** As wide as the font of the tests sets it. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? SIZE : SIZE * 0.55), 0);
}

export const piece = (text: string, x: number, y: number, more: Partial<PlacedText> = {}): PlacedText => ({
  ...{ page: 1, text, x, y, width: widthOf(text), size: SIZE, angle: 0 },
  ...more,
});

export type Side = 'left' | 'right' | 'centre';

/** A cell over `span` columns, from the one it stands at; it is set to a side of its own, or to that of its column. */
export interface SetCell {
  text: string;
  span?: number;
  side?: Side;
}

/** Rows in columns that begin at `edges`, the last of which is the right end. An empty cell sets nothing. */
export function setTable(
  rows: readonly (readonly (string | SetCell)[])[],
  edges: readonly number[],
  sides: readonly Side[] = [],
): PlacedText[] {
  return rows.flatMap((row, index) =>
    row.flatMap((given, column) => {
      const { text, span = 1, side = sides[column] ?? 'left' } = typeof given === 'string' ? { text: given } : given;
      if (text === '') return [];
      const [left, right] = [edges[column]! + PADDING, edges[column + span]! - PADDING];
      const width = widthOf(text);
      const x = side === 'left' ? left : side === 'right' ? right - width : (left + right - width) / 2;
      return [piece(text, x, 50 + PITCH * index)];
    }),
  );
}
