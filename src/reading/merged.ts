// Merged cells: the spreadsheet keeps the text in the first one only; a reader sees it in all.
import { addressOf, type Cell, type Sheet } from './sheet.ts';
import type { Merge } from './sheet-xml.ts';

/** A copy in which each cell of a merged block carries the block's text and says where it comes from. */
export function fillMerged({ name, rows }: Sheet, merges: readonly Merge[]): Sheet {
  const filled = rows.map(row => [...row]);
  for (const { top, left, bottom, right } of merges) {
    const first = rows[top]?.[left];
    if (!first) continue;
    for (let r = top; r <= Math.min(bottom, rows.length - 1); r++) {
      const row = filled[r]!;
      while (row.length <= right) row.push(null);
      for (let c = left; c <= right; c++) row[c] ??= copyOf(first, addressOf(r, c));
    }
  }
  return { name, rows: filled };
}

function copyOf(first: Cell, address: string): Cell {
  return { ...first, address, from: first.address };
}
