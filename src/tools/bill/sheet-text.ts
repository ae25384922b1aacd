// The sheets of a file → text as it would be pasted: cells set apart by tabs, of the first sheet that looks like a bill.
import { columnsIn, type PriceHeads } from './table.ts';

/** Which sheet it is shows without the words of the vocabulary. */
const HEADS: PriceHeads = { isSize: text => /^(?:20|40|45)(?!\d)/u.test(text), isCurrency: () => false };

interface SheetRows {
  rows: readonly (readonly ({ text: string; from?: string } | null)[])[];
}

export function sheetText(sheets: readonly SheetRows[]): { text: string; rows: number } {
  const texts = sheets.map(({ rows }) => rows.map(rowText).filter(row => row.trim() !== ''));
  const chosen =
    texts.find(rows => rows.some(row => columnsIn(row, HEADS) !== null)) ?? texts.find(rows => rows.length > 0) ?? [];
  return { text: chosen.join('\n'), rows: chosen.length };
}

/** A merged cell says its text once. */
function rowText(row: SheetRows['rows'][number]): string {
  const cells = row.map(cell => (cell === null || cell.from !== undefined ? '' : cell.text.replace(/[\t\n]+/gu, ' ')));
  return cells.join('\t').replace(/\t+$/u, '');
}
