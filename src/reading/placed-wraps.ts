// Lines of a page that are one row of a table: a cell whose text runs over two lines, a figure set at half the height of its
// row. Joined only where the page leaves no doubt; else each line stays as it is.
import { textOf, type Cell, type Line } from './placed-lines.ts';
import { hasFigure, isAligned, isFigure, overlap } from './placed-table.ts';

// Parts of the size of a font.
const HALFWAY = 0.25;
const LEADING = 1.7;
/** The most that a heading over two lines is apart. */
const HEADING = 3.2;
const ALIGNED = 0.5;
/** A row without a figure that has as many cells is a heading. */
const HEADINGS = 3;
/** Lines of one cell stand nearer to each other than rows do; how much nearer, and which distances are the same. */
const NEAR = 0.8;
const SAME = 1.1;
/** So many rows to each side show it, within so many lines. */
const AROUND = 3;
const LOOK = 12;

/** `lines` in their order on the page; so are those that are given back. */
export function joinWraps(lines: readonly Line[]): Line[] {
  return joinNear(joinHalfway(lines));
}

/** A line half way between two others, beside what they hold: it belongs to both, or heads the row with the upper one. */
function joinHalfway(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [above, middle, below] = [joined.at(-1), lines[at]!, lines[at + 1]];
    if (!above || !below || !isHalfway(above, middle, below)) {
      joined.push(middle);
      continue;
    }
    const one = below.bottom - above.top <= LEADING * middle.size && columnsAgree(above, below);
    joined[joined.length - 1] = one ? stacked(stacked(above, middle), below) : stacked(above, middle);
    if (one) at++;
  }
  return joined;
}

function isHalfway(above: Line, middle: Line, below: Line): boolean {
  return (
    above.page === middle.page &&
    middle.page === below.page &&
    Math.abs(middle.top - (above.bottom + below.top) / 2) <= HALFWAY * middle.size &&
    below.top - above.bottom <= HEADING * middle.size &&
    [above, below].every(other => other.cells.every(cell => middle.cells.every(one => !overlap(cell, one))))
  );
}

function columnsAgree(above: Line, below: Line): boolean {
  return (
    above.cells.length === below.cells.length &&
    below.cells.every((cell, index) => isAligned(cell, above.cells[index]!, ALIGNED * above.size))
  );
}

/** A line without a figure that stands near a row, each of its cells in line with one of the row's. */
function joinNear(lines: readonly Line[]): Line[] {
  const joined = [...lines];
  for (let at = 0; at < joined.length; at++) {
    const line = joined[at]!;
    if (line.cells.some(isFigure)) continue;
    const [above, below] = [joined[at - 1], joined[at + 1]];
    const up = above && isWrap(joined, at, at - 1) ? line.top - above.bottom : Infinity;
    const down = below && isWrap(joined, at, at + 1) ? below.top - line.bottom : Infinity;
    if (up === Infinity && down === Infinity) continue;
    const first = up <= down ? at - 1 : at;
    joined.splice(first, 2, stacked(joined[first]!, joined[first + 1]!));
    // The row is nearer now to what stands above it.
    at = Math.max(-1, first - 2);
  }
  return joined;
}

function isWrap(lines: readonly Line[], at: number, rowAt: number): boolean {
  const [line, row] = [lines[at]!, lines[rowAt]!];
  const distance = rowAt < at ? line.top - row.bottom : row.top - line.bottom;
  return (
    line.page === row.page &&
    row.cells.length >= (row.cells.some(hasFigure) ? 2 : HEADINGS) &&
    distance <= LEADING * line.size &&
    isNearer(lines, at, rowAt, distance) &&
    Math.abs(line.size - row.size) <= 0.1 * row.size &&
    line.cells.every(cell => {
      const beside = row.cells.filter(one => overlap(cell, one));
      return beside.length === 1 && isAligned(cell, beside[0]!, ALIGNED * line.size) && !isFigure(beside[0]!);
    })
  );
}

/** Whether a line, and those without a figure that follow it as closely, are nearer to the row than to what comes next. */
function isNearer(lines: readonly Line[], at: number, rowAt: number, distance: number): boolean {
  const step = Math.sign(at - rowAt);
  for (let last = at; Math.abs(last - at) < LOOK; last += step) {
    const [line, next] = [lines[last]!, lines[last + step]];
    if (next?.page !== line.page) return distance <= NEAR * rowPitch(lines, rowAt);
    const gap = step > 0 ? next.top - line.bottom : line.top - next.bottom;
    if (gap > SAME * distance) return distance <= NEAR * gap;
    if (next.cells.some(hasFigure)) return false;
  }
  return false;
}

/** How far rows with a figure are apart around this one; unknown is 0, so that nothing is joined to a row that stands alone. */
function rowPitch(lines: readonly Line[], at: number): number {
  const around = (step: -1 | 1) => {
    const found: number[] = [];
    for (let next = at + step; Math.abs(next - at) <= LOOK && found.length < AROUND; next += step)
      if (lines[next]?.page !== lines[at]!.page) break;
      else if (lines[next]!.cells.some(hasFigure)) found.push(middleOf(lines[next]!));
    return found;
  };
  const middles = [...around(-1).reverse(), middleOf(lines[at]!), ...around(1)];
  return middles.length < 2 ? 0 : Math.min(...middles.slice(1).map((middle, index) => middle - middles[index]!));
}

function middleOf({ top, bottom }: Line): number {
  return (top + bottom) / 2;
}

function stacked(above: Line, below: Line): Line {
  const cells = [...above.cells];
  for (const cell of below.cells) {
    const at = cells.findIndex(one => overlap(one, cell));
    if (at < 0) cells.push(cell);
    else cells[at] = onTop(cells[at]!, cell);
  }
  return {
    page: above.page,
    top: Math.min(above.top, below.top),
    bottom: Math.max(above.bottom, below.bottom),
    size: Math.max(above.size, below.size),
    cells: cells.sort((a, b) => a.left - b.left),
  };
}

/** Chinese goes on without a blank, as does what was broken at a hyphen. */
function onTop(above: Cell, below: Cell): Cell {
  const [first, ...rest] = below.words;
  const spaced = /[\w),.;:%]$/u.test(textOf(above)) || (/^[\w(]/u.test(textOf(below)) && !/[-/]$/u.test(textOf(above)));
  return {
    left: Math.min(above.left, below.left),
    right: Math.max(above.right, below.right),
    words: [...above.words, { ...first!, spaced }, ...rest],
  };
}
