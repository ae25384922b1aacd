// The prices of one charge side by side: who posts it in columns, cases in rows. Runs in the browser, over rows that come ready
// to be shown.
//
// A case is what no row tells apart any further: a row for import or export is two cases, and where one list names the kind of
// cargo and another does not, the cases are those of the first; the row of the second holds for each of them.
import { SIZE, type PostedBy, type PostedRow } from '#output/posted/shape.ts';

export interface Cell {
  id: string;
  text: string;
  known: boolean;
  /** The amount, or the ends of the range; none where the price is no plain figure. */
  figures: readonly number[];
}

export interface CaseRow {
  label: string;
  /** One a column; empty where the list has no such case. A list may have several rows for one. */
  cells: readonly (readonly Cell[])[];
  /** At least two columns have a price for the case, and they do not go together. */
  differs: boolean;
}

/** Code by dimension. */
type Case = ReadonlyMap<string, string>;

interface Posted {
  column: number;
  cell: Cell;
  unit: string;
  label: string;
  /** The codes that the row names in each dimension. */
  when: ReadonlyMap<string, readonly string[]>;
}

/** Rows without conditions are told apart by their own names, where a list has several. */
const NAME = 'name';

/** What can be told apart by size: codes of boxes that some row names, in the order of `sizes`. */
export function sizesOf(lists: readonly PostedBy[], sizes: Readonly<Record<string, string>>): string[] {
  const named = new Set(lists.flatMap(({ rows }) => rows.flatMap(row => whenOf(row).get(SIZE) ?? [])));
  return Object.keys(sizes).filter(code => named.has(code));
}

/**
 * Cases in the order in which the lists have them; with a `size` only those that hold for it. Another unit is another case.
 * `labels`: words for `dimension=code`.
 */
export function compareCompanies(
  lists: readonly PostedBy[],
  size: string,
  labels: Readonly<Record<string, string>>,
): CaseRow[] {
  const posted = lists.flatMap((list, column) => postedIn(list, column, size));
  const cases = new Map<string, { is: Case; unit: string; columns: Set<number>; label: string }>();
  for (const one of posted)
    for (const is of casesOf(one)) {
      const key = [...[...is].map(pair => pair.join('=')).sort(), one.unit].join(' ');
      const label = [...is].map(([dimension, code]) => labels[`${dimension}=${code}`] ?? code).join(' · ');
      const found = cases.get(key) ?? { is, unit: one.unit, columns: new Set<number>(), label: label || one.label };
      found.columns.add(one.column);
      cases.set(key, found);
    }
  const all = [...cases.values()];
  const kept = all.filter(one => {
    const finer = all.filter(
      other => other.unit === one.unit && other.is.size > one.is.size && covers(one.is, other.is),
    );
    return finer.length === 0 || finer.some(({ columns }) => [...columns].some(column => one.columns.has(column)));
  });
  return kept.map(({ is, unit, label }) => {
    const cells = lists.map((_, column) =>
      mostPrecise(posted.filter(one => one.column === column && one.unit === unit && holdsFor(one.when, is))),
    );
    const priced = cells.map(own => own.filter(({ known }) => known)).filter(own => own.length > 0);
    const differs = priced.some((own, index) => priced.slice(index + 1).some(other => !goTogether(own, other)));
    return { label, cells, differs };
  });
}

function postedIn({ rows }: PostedBy, column: number, size: string): Posted[] {
  const bare = rows.filter(row => whenOf(row).size === 0);
  return rows.flatMap((row): Posted[] => {
    const [id, label, text, unit, , figures, known] = row;
    const ends = figures === '' ? [] : figures.split(' ').map(Number);
    const when = whenOf(row);
    if (when.size === 0 && bare.length > 1) when.set(NAME, [label]);
    const boxes = when.get(SIZE);
    if (size !== '' && boxes && !boxes.includes(size)) return [];
    if (size !== '') when.delete(SIZE);
    return [{ column, unit, label, when, cell: { id, text, known: known === 1, figures: ends } }];
  });
}

/** The same, or a figure inside the range of the other. */
function goTogether(a: readonly Cell[], b: readonly Cell[]): boolean {
  const inside = (inner: Cell, outer: Cell) =>
    inner.figures.length > 0 &&
    outer.figures.length > 0 &&
    inner.figures[0]! >= outer.figures[0]! &&
    inner.figures.at(-1)! <= outer.figures.at(-1)!;
  return a.some(one => b.some(other => one.text === other.text || inside(one, other) || inside(other, one)));
}

/** Each of its codes with each of the others. */
function casesOf({ when }: Posted): Case[] {
  return [...when].reduce<Map<string, string>[]>(
    (cases, [dimension, codes]) => cases.flatMap(one => codes.map(code => new Map([...one, [dimension, code]]))),
    [new Map()],
  );
}

function covers(outer: Case, inner: Case): boolean {
  return [...outer].every(([dimension, code]) => inner.get(dimension) === code);
}

function holdsFor(when: Posted['when'], is: Case): boolean {
  return [...when].every(([dimension, codes]) => codes.includes(is.get(dimension) ?? ''));
}

/** A row that names more goes before one that names less. */
function mostPrecise(rows: readonly Posted[]): Cell[] {
  const most = Math.max(0, ...rows.map(({ when }) => when.size));
  return rows.filter(({ when }) => when.size === most).map(({ cell }) => cell);
}

function whenOf([, , , , codes]: PostedRow): Map<string, string[]> {
  return new Map(
    codes
      .split(' ')
      .filter(Boolean)
      .map(pair => {
        const [dimension = '', values = ''] = pair.split('=');
        return [dimension, values.split('|')];
      }),
  );
}
