// The prices of one charge side by side: who posts it in columns, cases in rows. Runs in the browser, over rows that come ready
// to be shown.
import { SIZE, type PostedBy, type PostedRow } from '#output/posted/shape.ts';

export interface Cell {
  id: string;
  text: string;
  known: boolean;
}

export interface CaseRow {
  label: string;
  /** One a column; empty where the list has no such case. A list may have several rows for one. */
  cells: readonly (readonly Cell[])[];
  /** At least two columns have a price for the case, and not the same. */
  differs: boolean;
}

/** What can be told apart by size: codes of boxes that some row names, in the order of `sizes`. */
export function sizesOf(lists: readonly PostedBy[], sizes: Readonly<Record<string, string>>): string[] {
  const named = new Set(lists.flatMap(({ rows }) => rows.flatMap(row => codesIn(row).get(SIZE)?.split('|') ?? [])));
  return Object.keys(sizes).filter(code => named.has(code));
}

/** Cases in the order in which the lists have them; with a `size` only those that hold for it. Another unit is another case. */
export function compareCompanies(lists: readonly PostedBy[], size: string): CaseRow[] {
  const cases = new Map<string, { label: string; cells: Cell[][] }>();
  lists.forEach(({ rows }, column) => {
    for (const row of rows) {
      const [id, label, text, unit, , , known] = row;
      const codes = codesIn(row);
      const boxes = codes.get(SIZE)?.split('|');
      if (size !== '' && boxes && !boxes.includes(size)) continue;
      // A row for several sizes is a case of each of them, once one is asked for.
      if (size !== '') codes.delete(SIZE);
      const conditions = [...codes].map(pair => pair.join('=')).sort();
      // Without conditions only its own name tells what a row is for.
      const key = [...(conditions.length > 0 ? conditions : [label]), unit].join(' ');
      const found = cases.get(key) ?? { label, cells: lists.map(() => []) };
      found.cells[column]!.push({ id, text, known: known === 1 });
      cases.set(key, found);
    }
  });
  return [...cases.values()].map(({ label, cells }) => {
    const texts = cells.map(own => own.filter(({ known }) => known).map(({ text }) => text));
    const said = texts.filter(own => own.length > 0).map(own => own.join('/'));
    return { label, cells, differs: new Set(said).size > 1 };
  });
}

function codesIn([, , , , codes]: PostedRow): Map<string, string> {
  return new Map(codes.split(' ').filter(Boolean).map(code => code.split('=') as [string, string]));
}
