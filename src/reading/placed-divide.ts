// Columns that stand so near to each other that their cells read as one, a figure and its currency say: they are parted where
// a strip without a letter goes through all lines, with a figure on one side of it.
import { cellOf, type Cell, type Word } from './placed-lines.ts';
import { isFigure, overlap, partsOf, type Column, type Table } from './placed-table.ts';

/** The least width of such a strip, and how far a heading may reach into it; parts of the size of the font. */
const STRIP = 0.1;
const REACH = 0.6;
/** Lines that show it. */
const SHOWN = 2;

/** Parts the columns of `table`; `size` is that of its font. Says whether any was parted. */
export function divideColumns(table: Table, size: number): boolean {
  const { columns, places } = table;
  const { headings, body } = partsOf(table);
  const before = columns.length;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]!;
    const inColumn = (line: number): Cell | null => {
      const cell = places.get(line)!.get(column);
      return cell !== undefined && columns.every(other => other === column || !overlap(other, cell)) ? cell : null;
    };
    const cells = body.flatMap(line => inColumn(line) ?? []);
    const over = headings.flatMap(line => places.get(line)!.get(column) ?? []);
    const strip = stripsIn(cells, size).find(
      one => isShown(cells, one) && over.every(heading => blankAt(heading, one, size) !== null),
    );
    if (strip === undefined) continue;
    const right = { left: strip.right, right: column.right };
    columns.splice(at + 1, 0, right);
    column.right = strip.left;
    for (const line of [...headings, ...body]) {
      const row = places.get(line)!;
      const cell = row.get(column);
      if (cell === undefined) continue;
      const [first, rest] = cut(cell, strip, size);
      row.delete(column);
      if (first.length > 0) row.set(column, cellOf(first));
      if (rest.length > 0) row.set(right, cellOf(rest));
    }
    // Both parts are looked at again.
    at--;
  }
  return columns.length > before;
}

/** What no word of the cells covers. */
function stripsIn(cells: readonly Cell[], size: number): Column[] {
  const words = cells.flatMap(cell => cell.words).sort((a, b) => a.left - b.left);
  const strips: Column[] = [];
  let end = words[0]?.right ?? 0;
  for (const { left, right } of words) {
    if (left - end >= STRIP * size) strips.push({ left: end, right: left });
    end = Math.max(end, right);
  }
  return strips;
}

function isShown(cells: readonly Cell[], strip: Column): boolean {
  const across = cells.map(cell => sides(cell, strip)).filter(([first, rest]) => first.length > 0 && rest.length > 0);
  return across.length >= SHOWN && [0, 1].some(side => across.every(parts => isFigure({ words: parts[side]! })));
}

function sides({ words }: Cell, strip: Column): [first: Word[], rest: Word[]] {
  return [words.filter(({ right }) => right <= strip.left), words.filter(({ left }) => left >= strip.right)];
}

/** A cell by the strip; a heading, which may reach into it, at its nearest blank, or whole on the side where it mostly stands. */
function cut(cell: Cell, strip: Column, size: number): [first: readonly Word[], rest: readonly Word[]] {
  const [first, rest] = sides(cell, strip);
  if (first.length + rest.length === cell.words.length) return [first, rest];
  const at = blankAt(cell, strip, size);
  if (at !== null) return [cell.words.slice(0, at), cell.words.slice(at)];
  const middle = (strip.left + strip.right) / 2;
  return (cell.left + cell.right) / 2 < middle ? [cell.words, []] : [[], cell.words];
}

/** The number of the word of a heading that a blank near the strip stands before. */
function blankAt({ words }: Cell, strip: Column, size: number): number | null {
  const near = REACH * size;
  const at = words.findIndex(
    ({ left, spaced }, index) =>
      index > 0 && spaced && words[index - 1]!.right <= strip.right + near && left >= strip.left - near,
  );
  return at < 0 ? null : at;
}
