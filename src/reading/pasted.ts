// Pasted text → rows of cells, as a spreadsheet has them. What sets cells apart is found out line by line: tabs, bars, commas or
// semicolons where a heading is set apart so, or wide gaps.
import { addressOf, type Cell } from './sheet.ts';

const wide = /\s{2,}|\u3000+/u;
type Separator = '\t' | '|' | ';' | ',' | 'wide';

export interface PastedRow {
  /** As it stands. */
  text: string;
  cells: (Cell | null)[];
}

/** One row a line, blank lines too. `isHeading`: whether the first of some rows names the columns of a table. */
export function pastedRows(
  text: string,
  isHeading: (rows: readonly (readonly (Cell | null)[])[]) => boolean,
): PastedRow[] {
  // Signs set cells apart only below a heading that they set apart; tabs and drawn bars always do.
  let held: Separator | null = null;
  return text.split(/\r\n?|\n/u).map((line, r, all) => {
    const row = (separator: Separator | 'drawn' | null) => ({ text: line, cells: cellsOf(line, separator, r) });
    if (line.includes('\t')) return row('\t');
    if (isDrawn(line) && held !== '|') return row('drawn');
    for (const separator of [';', ',', '|', 'wide'] as const) {
      if (line.length > LONGEST_HEADING || !holds(line, separator)) continue;
      const read = row(separator);
      const below = all.slice(r + 1, r + 1 + BELOW).map((next, more) => cellsOf(next, separator, r + 1 + more));
      if (isHeading([read.cells, ...below])) {
        held = separator;
        return read;
      }
    }
    return row(held !== null && holds(line, held) ? held : null);
  });
}

const LONGEST_HEADING = 500;
/** Lines that tell whether the one above them is a heading. */
const BELOW = 3;

function holds(line: string, separator: Separator): boolean {
  return separator === 'wide' ? wide.test(line.trim()) : line.includes(separator);
}

/** Bars at both ends, as tables are drawn in plain text. */
function isDrawn(line: string): boolean {
  return /^\s*\|.*\|\s*$/u.test(line);
}

function cellsOf(line: string, separator: Separator | 'drawn' | null, row: number): (Cell | null)[] {
  const texts =
    separator === null
      ? [line]
      : separator === 'wide'
        ? line.trim().split(wide)
        : separator === 'drawn'
          ? partsOf(line.trim(), '|').slice(1, -1)
          : partsOf(line, separator);
  return texts.map((text, column) => {
    const shown = text.trim();
    return shown === '' ? null : { address: addressOf(row, column), text: shown, kind: 'text' as const };
  });
}

/** Quotes are taken off as CSV has them. */
function partsOf(text: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (character === '"' && (quoted || (cell.trim() === '' && text.indexOf('"', at + 1) > 0))) quoted = !quoted;
    else if (character === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  cells.push(cell);
  return cells;
}
