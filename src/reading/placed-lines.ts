// Pieces of text with their places on a page → lines of cells. Pieces that touch are one word; a wide gap begins a new cell.
import { readable } from '#text/readable.ts';

/** A piece of text as a page shows it. Lengths are in one unit, points say, from the page's top left corner. */
export interface PlacedText {
  /** 1 for the first. */
  page: number;
  text: string;
  /** Where its baseline begins; `y` grows downwards. */
  x: number;
  y: number;
  width: number;
  /** Of its font. */
  size: number;
  /** Whole degrees, clockwise; 0 for text that is upright. */
  angle: number;
}

export interface Word {
  left: number;
  right: number;
  text: string;
  /** A blank stands before it. */
  spaced: boolean;
}

export interface Cell {
  left: number;
  right: number;
  words: readonly Word[];
}

export interface Line {
  page: number;
  /** Baselines of what stands highest and lowest in it. */
  top: number;
  bottom: number;
  size: number;
  /** From left to right, at least one. */
  cells: readonly Cell[];
}

// All of these are parts of the size of a font.
const SAME_BASELINE = 0.4;
const WORD_GAP = 0.15;
const CELL_GAP = 0.6;
/** Text may be drawn twice, a hair apart, to look bold. */
const SAME_PLACE = 0.2;

// How wide letters are, as parts of the size: about as those of a plain font.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]/u;
const CAPITAL = /[A-Z]/u;
const NARROW = /[\s.,:;'|!()ijlI]/u;

/** The lines of pieces that share one angle, from the top of the first page to the bottom of the last. */
export function linesOf(pieces: readonly PlacedText[]): Line[] {
  const sorted = pieces
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => a.page - b.page || a.y - b.y || a.x - b.x || compare(a.text, b.text));
  const lines: PlacedText[][] = [];
  for (const piece of sorted) {
    const last = lines.at(-1)?.at(-1);
    const joins = last?.page === piece.page && piece.y - last.y <= SAME_BASELINE * Math.min(last.size, piece.size);
    if (joins) lines.at(-1)!.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineOf);
}

function lineOf(pieces: readonly PlacedText[]): Line {
  const sorted = pieces.toSorted((a, b) => a.x - b.x || a.y - b.y || compare(a.text, b.text));
  const cells: Word[][] = [];
  let before: PlacedText | null = null;
  let end = 0;
  for (const piece of sorted) {
    if (before !== null && isSame(before, piece)) continue;
    const em = before === null ? piece.size : (before.size + piece.size) / 2;
    const gap = before === null ? Infinity : (piece.x - end) / em;
    for (const { word, wide } of wordsOf(piece, Math.abs(gap) >= CELL_GAP, gap >= WORD_GAP)) {
      if (wide) cells.push([word]);
      else cells.at(-1)!.push(word);
    }
    end = Math.max(before === null ? -Infinity : end, piece.x + piece.width);
    before = piece;
  }
  return {
    page: sorted[0]!.page,
    // They come from the highest to the lowest.
    top: pieces[0]!.y,
    bottom: pieces.at(-1)!.y,
    size: pieces.reduce((most, { size }) => Math.max(most, size), 0),
    cells: cells.map(cellOf),
  };
}

/** `words` from left to right, at least one. */
export function cellOf(words: readonly Word[]): Cell {
  return { left: words[0]!.left, right: words.reduce((most, { right }) => Math.max(most, right), -Infinity), words };
}

export function textOf({ words }: Pick<Cell, 'words'>): string {
  return readable(words.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join(''));
}

/**
 * The words of a piece, which may hold blanks; where each stands is told from how wide its letters are. `wide` and `spaced`
 * say how far the first is from what stands before it.
 */
function wordsOf(piece: PlacedText, wide: boolean, spaced: boolean): { word: Word; wide: boolean }[] {
  const runs = piece.text.replace(/\u3000/gu, '  ').match(/\s+|\S+/gu) ?? [];
  const widths = widthsOf(runs, piece);
  const words: { word: Word; wide: boolean }[] = [];
  let left = piece.x;
  let far = wide;
  let apart = spaced;
  runs.forEach((run, index) => {
    const right = left + widths[index]!;
    if (isBlank(run)) {
      far ||= right - left >= CELL_GAP * piece.size && run.length > 1;
      apart = true;
    } else {
      words.push({ word: { left, right, text: run, spaced: apart }, wide: far });
      far = false;
    }
    left = right;
  });
  return words;
}

/** Letters are about as wide as they are in most fonts; blanks share what is left of the piece. */
function widthsOf(runs: readonly string[], { width, size }: PlacedText): number[] {
  const letters = runs.map(run => (isBlank(run) ? 0 : size * sum([...run].map(widthOf))));
  const blanks = sum(runs.filter(isBlank).map(({ length }) => length));
  const left = Math.max(width - sum(letters), size * WORD_GAP * blanks);
  const scale = (blanks > 0 ? width - left : width) / (sum(letters) || 1);
  return runs.map((run, index) => (isBlank(run) ? (left * run.length) / blanks : letters[index]! * Math.max(scale, 0)));
}

function widthOf(sign: string): number {
  return WIDE.test(sign) ? 1 : CAPITAL.test(sign) ? 0.68 : NARROW.test(sign) ? 0.28 : 0.55;
}

function isBlank(run: string): boolean {
  return run.trim() === '';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isSame(a: PlacedText, b: PlacedText): boolean {
  const near = SAME_PLACE * a.size;
  return a.text === b.text && Math.abs(a.x - b.x) < near && Math.abs(a.y - b.y) < near;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
