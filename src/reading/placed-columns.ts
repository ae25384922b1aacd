// Lines of cells → tables: which lines share columns, and in which column each cell stands.
import { cellOf, textOf, type Cell, type Line } from './placed-lines.ts';
import { divideColumns } from './placed-divide.ts';
import { mergeComplements, spreadCentred } from './placed-headings.ts';
import { isAligned, isFigure, overlap, type Column, type Places, type Table } from './placed-table.ts';

/** A line of a table: its cells by column, null where there is none. */
export type Row = (Cell | null)[];

/**
 * A cell is cut where each part stands in a column of its own: at a gap wider than a blank, or at any blank where what follows
 * is in line with its column; parts of the size of the font.
 */
const WIDER = 0.35;
const BLANK = 0.12;
const IN_LINE = 0.35;
/** A page of text has no more; columns without end are no table, and words without end no cell of one. */
const MOST_COLUMNS = 100;
const MOST_WORDS = 30;

/** The rows of `lines`, in their order: those of a table by its columns, any other line as its cells. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows = lines.map((line): Row => [...line.cells]);
  const alone = new Set(
    [...lines.keys()].filter(at => lines[at]!.cells.length > MOST_COLUMNS || isLabelled(lines[at]!)),
  );
  const spans: [from: number, to: number][] = [[0, lines.length]];
  while (spans.length > 0) {
    const [from, to] = spans.pop()!;
    const seed = richest(lines, from, to, alone);
    if (seed === null) continue;
    const table = tableAround(lines, seed, from, to, alone);
    if (table.places.size === 1) {
      alone.add(seed);
      spans.push([from, to]);
      continue;
    }
    const taken = [...table.places.keys()];
    spans.push([from, Math.min(...taken)], [Math.max(...taken) + 1, to]);
    for (const [at, row] of finished(table, lines)) rows[at] = row;
  }
  return rows;
}

/** A head of the kind “Ship: … No.: …” has no columns. */
function isLabelled({ cells }: Line): boolean {
  const labelled = cells.filter(cell => /^\D{1,30}[:：]\s*\S/u.test(textOf(cell)));
  return labelled.length * 2 >= cells.length;
}

/** The first line with the most cells, one with figures rather than one without; null where no line has two. */
function richest(lines: readonly Line[], from: number, to: number, alone: ReadonlySet<number>): number | null {
  let best: number | null = null;
  let most = 0;
  for (let at = from; at < to; at++) {
    const { cells } = lines[at]!;
    if (cells.length < 2 || alone.has(at)) continue;
    const worth = cells.length + (cells.some(isFigure) ? MOST_COLUMNS : 0);
    if (worth > most) [best, most] = [at, worth];
  }
  return best;
}

/** Goes up and down from one line as long as lines fit; one that does not is passed over where the next one does. */
function tableAround(
  lines: readonly Line[],
  seed: number,
  from: number,
  to: number,
  alone: ReadonlySet<number>,
): Table {
  const columns = lines[seed]!.cells.map(({ left, right }): Column => ({ left, right }));
  const first: Places = new Map(lines[seed]!.cells.map((cell, index) => [columns[index]!, cell]));
  const table: Table = { columns, places: new Map([[seed, first]]), between: new Set() };
  const grow = (step: 1 | -1) => {
    let missed = 0;
    for (let at = seed + step; at >= from && at < to && missed < 2; at += step) {
      if (alone.has(at) || table.places.has(at) || !hasCells(lines[at]!, columns)) continue;
      const fits = fitting(lines[at]!, columns);
      missed = fits === null ? missed + 1 : 0;
      if (fits !== null) table.places.set(at, settle(fits, columns));
    }
  };
  grow(1);
  grow(-1);
  // A heading may fit once columns that stand near to each other are told apart.
  if (divideColumns(table, lines[seed]!.size)) {
    grow(1);
    grow(-1);
  }
  return table;
}

/** Two at least: a name that fills its column stands so near to its figure that they read as one. */
function hasCells({ cells, size }: Line, columns: readonly Column[]): boolean {
  if (cells.length > 1) return true;
  return parted(cells[0]!, columns, size, isFigure).length > 1;
}

interface Fit {
  cell: Cell;
  /** Those that it stands in; none where no other cell stands above or below it. */
  over: Column[];
  column: Column | null;
}

/** The cells of a line with their columns; null when two would stand in one. */
function fitting({ cells, size }: Line, columns: readonly Column[]): Fit[] | null {
  const fits: Fit[] = [];
  const used = new Set<Column>();
  for (const cell of cellsWithin(cells, columns, size)) {
    const over = columns.filter(column => overlap(column, cell));
    const column = over.find(one => !used.has(one)) ?? null;
    const last = fits.at(-1);
    if (column !== null) used.add(column);
    else if (last && [last.cell, cell].every(isSpread) && over.every(one => one === last.column)) {
      last.cell = cellOf([...last.cell.words, ...cell.words]);
      continue;
    } else if (over.length > 0) return null;
    fits.push({ cell, over, column });
  }
  if (used.size > 0) return fits;
  return isBeside(cells, columns)
    ? cells.map((cell, at) => ({ cell, over: [columns[at]!], column: columns[at]! }))
    : null;
}

/** The cells of a line, those cut that stand in several columns; a line that fills few, a total say, before figures only. */
function cellsWithin(cells: readonly Cell[], columns: readonly Column[], size: number): Cell[] {
  const cut = cells.flatMap(cell => parted(cell, columns, size));
  const few = cut.length * 2 < columns.length;
  return few ? cells.flatMap(cell => parted(cell, columns, size, isFigure)) : cut;
}

/** As many cells as columns, each beside its own: a heading in the middle over names to the left and figures to the right. */
function isBeside(cells: readonly Cell[], columns: readonly Column[]): boolean {
  return (
    cells.length === columns.length &&
    cells.every(({ left, right }, index) => {
      const [before, after] = [columns[index - 1], columns[index + 1]];
      return left > (before?.right ?? -Infinity) && right < (after?.left ?? Infinity);
    })
  );
}

/** Chinese characters one by one: words are set with wide gaps to fill a cell, 合　计. */
function isSpread({ words }: Cell): boolean {
  return words.every(word => /^\p{Script=Han}$/u.test(word.text));
}

/** A cell over several columns, in parts that each stand in one, where its blanks and what follows them allow. */
function parted(
  cell: Cell,
  columns: readonly Column[],
  size: number,
  allow: (next: Cell) => boolean = () => true,
): Cell[] {
  const over = columns.filter(column => overlap(column, cell));
  if (over.length < 2 || cell.words.length > MOST_WORDS) return [cell];
  for (let at = 1; at < cell.words.length; at++) {
    const gap = cell.words[at]!.left - cell.words[at - 1]!.right;
    const [first, rest] = [cellOf(cell.words.slice(0, at)), cellOf(cell.words.slice(at))];
    const [firstOver, restOver] = [first, rest].map(part => over.filter(column => overlap(column, part)));
    if (firstOver!.length !== 1 || restOver!.length === 0 || restOver!.includes(firstOver![0]!)) continue;
    const next = restOver![0]!;
    const inNext = cellOf(rest.words.filter((word, index) => index === 0 || overlap(word, next)));
    const apart = gap >= WIDER * size || (gap >= BLANK * size && isAligned(inNext, next, IN_LINE * size));
    if (apart && allow(inNext)) return [first, ...parted(rest, columns, size, allow)];
  }
  return [cell];
}

/** Puts the cells of a line into the columns, which grow by them. */
function settle(fits: readonly Fit[], columns: Column[]): Places {
  const places: Places = new Map();
  for (const { cell, over, column } of fits) {
    const own = column ?? { left: cell.left, right: cell.right };
    if (column === null) {
      const next = columns.findIndex(({ left }) => left > cell.left);
      columns.splice(next < 0 ? columns.length : next, 0, own);
    } else if (over.length === 1) {
      const at = columns.indexOf(column);
      own.left = Math.max(Math.min(own.left, cell.left), columns[at - 1]?.right ?? -Infinity);
      own.right = Math.min(Math.max(own.right, cell.right), columns[at + 1]?.left ?? Infinity);
    }
    places.set(own, cell);
  }
  return places;
}

/** The rows of a table, and of single lines within it that stand in one of its columns. */
function finished(table: Table, lines: readonly Line[]): [at: number, row: Row][] {
  const { columns, places } = table;
  mergeComplements(table);
  spreadCentred(table, lines[[...places.keys()][0]!]!.size);
  for (let at = Math.min(...places.keys()); at < Math.max(...places.keys()); at++) {
    const { cells } = lines[at]!;
    if (cells.length > 1) continue;
    const over = columns.filter(column => overlap(column, cells[0]!));
    if (over.length === 1) places.set(at, new Map([[over[0]!, cells[0]!]]));
  }
  return [...places].map(([at, row]) => [at, columns.map(column => row.get(column) ?? null)]);
}
