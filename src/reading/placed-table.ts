// A table on a page: columns by their place, and which line has which cell in them.
import { textOf, type Cell } from './placed-lines.ts';

export interface Column {
  left: number;
  right: number;
}

/** The cells of a line of a table. */
export type Places = Map<Column, Cell>;

export interface Table {
  /** From left to right. */
  columns: Column[];
  /** By number of line. */
  places: Map<number, Places>;
  /** Cells that stand between columns. */
  between: Set<Cell>;
}

/** A figure by itself or beside other words; sizes of containers, which headings name, are shorter. */
export function hasFigure(cell: Cell): boolean {
  return (
    isFigure(cell) ||
    cell.words.some(word => remembered(word, () => word.text.length > 2 && isFigure({ words: [word] })))
  );
}

/** The lines of a table in order: those above the first figure, and the others. */
export function partsOf({ places }: Table): { headings: number[]; body: number[] } {
  const taken = [...places.keys()].sort((a, b) => a - b);
  const first = Math.max(
    0,
    taken.findIndex(at => [...places.get(at)!.values()].some(hasFigure)),
  );
  return { headings: taken.slice(0, first), body: taken.slice(first) };
}

const FIGURE = /^[-+(]?[¥$€]?\d[\d,.]*\)?%?$/u;

/** By the words of a cell, or one word: the same ones are asked about again and again. */
const known = new WeakMap<object, boolean>();

function remembered(of: object, work: () => boolean): boolean {
  const before = known.get(of);
  if (before !== undefined) return before;
  const is = work();
  known.set(of, is);
  return is;
}

/** A figure and nothing else. */
export function isFigure(cell: Pick<Cell, 'words'>): boolean {
  return remembered(cell.words, () => FIGURE.test(textOf(cell)));
}

export function overlap(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return Math.min(a.right, b.right) > Math.max(a.left, b.left);
}

/** Whether two stand in line to the left, to the right or in the middle, as near as `near`. */
export function isAligned(a: Column, b: Column, near: number): boolean {
  return (
    Math.abs(a.left - b.left) <= near ||
    Math.abs(a.right - b.right) <= near ||
    Math.abs(a.left + a.right - b.left - b.right) <= 2 * near
  );
}
