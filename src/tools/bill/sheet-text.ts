// The sheets of a file → text as it would be pasted: cells set apart by tabs, sheet after sheet.

interface SheetRows {
  name: string;
  rows: readonly (readonly ({ text: string; from?: string } | null)[])[];
}

/** Where several sheets hold anything, each stands below its name. */
export function sheetText(sheets: readonly SheetRows[]): { text: string; rows: number } {
  const filled = sheets
    .map(({ name, rows }) => ({ name, rows: rows.map(rowText).filter(row => row.trim() !== '') }))
    .filter(({ rows }) => rows.length > 0);
  const texts = filled.flatMap(({ name, rows }) => (filled.length > 1 ? [name, ...rows] : rows));
  return { text: texts.join('\n'), rows: filled.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** A merged cell says its text once. */
function rowText(row: SheetRows['rows'][number]): string {
  const cells = row.map(cell => (cell === null || cell.from !== undefined ? '' : cell.text.replace(/[\t\n]+/gu, ' ')));
  return cells.join('\t').replace(/\t+$/u, '');
}
