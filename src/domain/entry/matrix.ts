// Prices that go by two things at once, as a matrix: what comes first in the list of conditions across (import, export),
// the rest down (size and cargo). Only plain prices in one unit; whatever is bound by more stays a row of its own.
import type { Catalogue } from '#domain/catalogue.ts';
import { codesOf, isBand, isElsewhere } from '#case/when.ts';
import type { Rate, When } from '#schema/rate.ts';

export interface Matrix {
  /** What all prices have in common. */
  shared: When;
  /** The conditions of each column, as few as tell them apart. */
  columns: readonly When[];
  /** One cell a column; null where no price is known for it. */
  rows: readonly { when: When; cells: readonly (Rate | null)[] }[];
  rates: readonly Rate[];
}

interface Words {
  vocabulary: Pick<Catalogue['vocabulary'], 'conditions'>;
}

/** Columns that fit beside a label on a narrow phone. */
const MOST_COLUMNS = 3;
/** As much of a matrix must be known that it is no list with holes. */
const FILLED = 0.75;
const binding = ['note', 'free', 'reductions', 'otherReadings'] as const satisfies readonly (keyof Rate)[];
/** What may bind all prices alike, which is said above them. */
const alike = [
  'minimumQuantity',
  'step',
  'exemptUpTo',
  'minimum',
  'maximum',
  'rounding',
] as const satisfies readonly (keyof Rate)[];

/** The matrix of most of the rows; null where they do not make one. */
export function matrixOf({ vocabulary }: Words, rates: readonly Rate[]): Matrix | null {
  const groups = Map.groupBy(rates.filter(isPlain), rate =>
    JSON.stringify([rate.unit, rate.currency, rate.ceiling, ...alike.map(one => rate[one])]),
  );
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const dimensions = Object.keys(vocabulary.conditions);
  const varying = dimensions.filter(one => new Set(largest.map(({ when }) => JSON.stringify(when[one]))).size > 1);
  const shared = pick(
    largest[0]?.when ?? {},
    dimensions.filter(one => !varying.includes(one)),
  );
  const across = varying.filter(one => largest.every(({ when }) => when[one] !== undefined && !isBand(when[one])));
  const candidates = [across.slice(0, 2), ...across.map(one => [one])].filter(one => one.length > 0);
  for (const candidate of candidates) {
    const found = laidOut(largest, candidate, varying);
    if (found) return { shared, ...found, columns: headsOf(vocabulary, found.columns), rates: largest };
  }
  return null;
}

function isPlain(rate: Rate): boolean {
  const plain = rate.amount !== undefined || rate.range !== undefined;
  return plain && !isElsewhere(rate) && binding.every(one => rate[one] === undefined);
}

function laidOut(
  rates: readonly Rate[],
  across: readonly string[],
  varying: readonly string[],
): Pick<Matrix, 'columns' | 'rows'> | null {
  const down = varying.filter(one => !across.includes(one));
  const key = ({ when }: Rate, dimensions: readonly string[]) => JSON.stringify(dimensions.map(one => when[one]));
  const columns = [...new Map(rates.toReversed().map(rate => [key(rate, across), rate])).entries()].toReversed();
  const rows = [...Map.groupBy(rates, rate => key(rate, down)).values()];
  if (columns.length < 2 || columns.length > MOST_COLUMNS || rows.length < 2) return null;
  if (rates.length < FILLED * columns.length * rows.length) return null;
  const unique = new Set(rates.map(rate => key(rate, varying))).size === rates.length;
  if (!unique) return null;
  const order = [...new Set(rates.map(rate => key(rate, across)))];
  const columnOf = new Map(columns);
  return {
    columns: order.map(one => pick(columnOf.get(one)!.when, across)),
    rows: rows.map(row => ({
      when: pick(row[0]!.when, down),
      cells: order.map(column => row.find(rate => key(rate, across) === column) ?? null),
    })),
  };
}

function pick(when: When, dimensions: readonly string[]): When {
  return Object.fromEntries(dimensions.flatMap(one => (when[one] === undefined ? [] : [[one, when[one]] as const])));
}

/** Without what holds for all columns, and without what is ordinary, as far as the columns are told apart by the rest. */
function headsOf({ conditions }: Words['vocabulary'], columns: readonly When[]): readonly When[] {
  const dimensions = Object.keys(columns[0] ?? {});
  const all = (one: string) => new Set(columns.flatMap(when => codesOf(when[one]!))).size;
  const restricting = columns.map(when =>
    pick(
      when,
      dimensions.filter(one => codesOf(when[one]!).length < all(one)),
    ),
  );
  const isOrdinary = (one: string, code: string) => conditions[one]?.values?.[code]?.ordinary === true;
  const short = restricting.map(when => {
    const named = Object.keys(when);
    const kept = named.filter(one => !codesOf(when[one]!).every(code => isOrdinary(one, code)));
    // Where everything is ordinary, the last thing tells most.
    return pick(when, kept.length > 0 ? kept : named.slice(-1));
  });
  const isApart = (whens: readonly When[]) =>
    whens.every(when => Object.keys(when).length > 0) &&
    new Set(whens.map(when => JSON.stringify(when))).size === whens.length;
  return [short, restricting].find(isApart) ?? columns;
}
