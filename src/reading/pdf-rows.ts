// What stands on the pages of a PDF, with its places → rows of cells, as a spreadsheet would have them.
import { linesOf, textOf, type PlacedText } from './placed-lines.ts';
import { joinWraps } from './placed-wraps.ts';
import { rowsOf } from './placed-columns.ts';

/**
 * Rows from the top of the first page to the bottom of the last, empty cells as ''; every letter comes out once. What is
 * turned, a mark across the page or a table on its side, follows by itself. In which order the pieces come does not matter.
 */
export function pdfRows(pieces: readonly PlacedText[]): string[][] {
  const angles = [...new Set(pieces.map(({ angle }) => angle))].sort((a, b) => a - b);
  return angles.flatMap(angle => {
    const lines = joinWraps(linesOf(pieces.filter(piece => piece.angle === angle).map(upright)));
    return rowsOf(lines).map(row => {
      const cells = row.map(cell => (cell === null ? '' : textOf(cell)));
      return cells.slice(0, cells.findLastIndex(cell => cell !== '') + 1);
    });
  });
}

/** The piece on a page that is turned so that its text runs from left to right. */
function upright(piece: PlacedText): PlacedText {
  if (piece.angle === 0) return piece;
  const turn = (piece.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return { ...piece, x: piece.x * cos + piece.y * sin, y: piece.y * cos - piece.x * sin };
}
