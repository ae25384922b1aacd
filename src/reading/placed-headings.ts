// Headings over their columns, however they are set: to the left of figures that stand to the right, or in the middle over several.
import type { Cell } from './placed-lines.ts';
import { partsOf, type Column, type Places, type Table } from './placed-table.ts';

/** How exactly cells stand in line, and how far the edge of a table is from its text; parts of the size of the font. */
const ALIGNED = 0.2;
const EDGE = 2;

/** Columns of a heading alone, and of figures alone, are one column each: a heading to the left, its figures to the right. */
export function mergeComplements(table: Table): void {
  pairInOrder(table);
  const { columns, places, between } = table;
  const { headings, body } = partsOf(table);
  const has = (lines: readonly number[], column: Column) => lines.some(at => places.get(at)!.has(column));
  // Neighbours that no line fills both, the nearest first.
  for (;;) {
    const pairs = columns.slice(1).flatMap((right, index) => {
      const left = columns[index]!;
      const apart = [...places.values()].every(row => !(row.has(left) && row.has(right)));
      return apart ? [{ left, right, gap: right.left - left.right }] : [];
    });
    if (pairs.length === 0) return;
    const { left, right } = pairs.reduce((best, pair) => (pair.gap < best.gap ? pair : best));
    const [bare, full] = has(headings, left) ? [right, left] : [left, right];
    if (!has(headings, bare) && has(headings, full) && has(body, full))
      for (const row of places.values()) if (row.has(bare)) between.add(row.get(bare)!);
    merge(table, left, right);
  }
}

/** Between columns that have both, as many headings as columns without one: the first belongs to the first, and so on. */
function pairInOrder(table: Table): void {
  const { headings, body } = partsOf(table);
  const heading = table.places.get(headings.at(-1) ?? NaN);
  if (heading === undefined) return;
  const runs: { above: Column[]; below: Column[] }[] = [{ above: [], below: [] }];
  for (const column of table.columns) {
    const above = heading.has(column);
    const below = body.some(at => table.places.get(at)!.has(column));
    if (above && below) runs.push({ above: [], below: [] });
    else if (above) runs.at(-1)!.above.push(column);
    else if (below) runs.at(-1)!.below.push(column);
  }
  for (const { above, below } of runs)
    if (above.length === below.length) above.forEach((column, index) => merge(table, column, below[index]!));
}

function merge({ columns, places }: Table, into: Column, from: Column): void {
  for (const row of places.values()) {
    const cell = row.get(from);
    if (cell !== undefined) row.set(into, cell);
    row.delete(from);
  }
  into.left = Math.min(into.left, from.left);
  into.right = Math.max(into.right, from.right);
  columns.splice(columns.indexOf(from), 1);
}

/** Cells over several columns stand at the first of them, as merged cells of a spreadsheet do. `size` is that of the font. */
export function spreadCentred(table: Table, size: number): void {
  const { columns, places } = table;
  const { headings, body } = partsOf(table);
  headings.slice(0, -1).forEach((at, index) => {
    spreadHeadings(columns, places.get(at)!, places.get(headings[index + 1]!)!);
  });
  const full = places.get(headings.at(-1) ?? NaN);
  if (full === undefined) return;
  const rows = body.map(at => places.get(at)!);
  const open = (row: Places, column: Column) =>
    full.has(column) && hasRoom(columns, columns.indexOf(column), row, full);
  // How a column is set is told by the rows that are full around it.
  const settled = new Map(
    columns.map(column => [column, rows.flatMap(row => (open(row, column) ? [] : (row.get(column) ?? [])))]),
  );
  for (const row of rows) {
    for (const [column, cell] of [...row]) {
      const others = settled.get(column)!;
      if (!open(row, column)) continue;
      const inLine = others.length === 0 || isInLine(cell, others, size);
      if (table.between.has(cell) || !inLine) spreadPrice(columns, row, column, full, size);
    }
  }
}

/** Whether a column beside this one is empty in the row, and has a heading. */
function hasRoom(columns: readonly Column[], at: number, row: Places, full: Places): boolean {
  return [columns[at - 1], columns[at + 1]].some(
    column => column !== undefined && !row.has(column) && full.has(column),
  );
}

/** Columns that the heading below fills side by side are shared out among the headings above them, each to the nearest. */
function spreadHeadings(columns: readonly Column[], row: Places, below: ReadonlyMap<Column, Cell>): void {
  for (let from = 0; from < columns.length; from++) {
    let to = from;
    while (columns[to] !== undefined && below.has(columns[to]!)) to++;
    const run = columns.slice(from, to);
    const above = run.filter(column => row.has(column));
    if (above.length > 0 && above.length < run.length) {
      const cells = above.map(column => row.get(column)!);
      const first = shares(run, cells.map(middleOf));
      for (const column of above) row.delete(column);
      cells.forEach((cell, index) => row.set(run[first[index]!]!, cell));
    }
    from = Math.max(from, to);
  }
}

/** Where in `run` the share of each of `middles` begins, so that shares lie as near under them as can be. */
function shares(run: readonly Column[], middles: readonly number[]): number[] {
  // best[k][n]: how the first k share the first n columns.
  let best: ({ off: number; first: number[] } | null)[] = run.map(() => null);
  best = [{ off: 0, first: [] }, ...best];
  for (const middle of middles) {
    best = best.map((_, end) => {
      let found: { off: number; first: number[] } | null = null;
      for (let start = 0; start < end; start++) {
        const before = best[start];
        if (!before) continue;
        const off = before.off + Math.abs(middle - (run[start]!.left + run[end - 1]!.right) / 2);
        if (found === null || off < found.off) found = { off, first: [...before.first, start] };
      }
      return found;
    });
  }
  return best.at(-1)!.first;
}

/** A price out of line with its column stands for all the empty ones that it can be in the middle of. */
function spreadPrice(columns: readonly Column[], row: Places, column: Column, full: Places, size: number): void {
  const cell = row.get(column)!;
  const at = columns.indexOf(column);
  const free = (one: number) => columns[one] !== undefined && !row.has(columns[one]) && full.has(columns[one]);
  let [from, to] = [at, at];
  while (free(from - 1)) from--;
  while (free(to + 1)) to++;
  // The borders lie somewhere between the columns.
  const left = (first: number) => [
    columns[first - 1]?.right ?? columns[first]!.left - EDGE * size,
    columns[first]!.left,
  ];
  const right = (last: number) => [columns[last]!.right, columns[last + 1]?.left ?? columns[last]!.right + EDGE * size];
  let widest = [at, at] as const;
  for (let first = from; first <= at; first++)
    for (let last = at; last <= to; last++) {
      const [least, most] = [0, 1].map(side => (left(first)[side]! + right(last)[side]!) / 2);
      const fits = middleOf(cell) >= least! && middleOf(cell) <= most!;
      if (fits && last - first > widest[1] - widest[0]) widest = [first, last];
    }
  row.delete(column);
  row.set(columns[widest[0]]!, cell);
}

function middleOf({ left, right }: Cell): number {
  return (left + right) / 2;
}

/** Whether a cell stands as the others of its column do, to the left, to the right or in the middle: as most of them agree. */
function isInLine(cell: Cell, others: readonly Cell[], size: number): boolean {
  const near = ALIGNED * size;
  const sides = [({ left }: Cell) => left, ({ right }: Cell) => right, middleOf].map(side => {
    const at = others.map(side).sort((a, b) => a - b);
    return { agree: mostWithin(at, near), here: at.some(one => Math.abs(one - side(cell)) <= near) };
  });
  const most = Math.max(...sides.map(({ agree }) => agree));
  return sides.some(({ agree, here }) => agree === most && here);
}

/** How many of the sorted numbers lie within a span of `width`, where they are densest. */
function mostWithin(sorted: readonly number[], width: number): number {
  let [first, most] = [0, 0];
  sorted.forEach((number, index) => {
    while (number - sorted[first]! > width) first++;
    most = Math.max(most, index - first + 1);
  });
  return most;
}
