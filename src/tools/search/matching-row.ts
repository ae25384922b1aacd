// The row of a charge that a query asks for: of the size, direction and cargo that it names, or with the amount on the bill.
import { SIZE, type PostedBy, type PostedRow, type PostedRows } from '#output/posted/shape.ts';
import { squeeze } from '#text/normalise.ts';

export interface MatchingRow {
  list: PostedBy;
  row: PostedRow;
  /** How the amount of the query stands to the row; null where the query holds none, or the row is another. */
  amount: 'same' | 'within' | null;
}

export interface AskedRow {
  /** Code by dimension. */
  conditions: ReadonlyMap<string, string>;
  /** Digits; empty where the query holds no amount. */
  figure: string;
}

/** What of a query is a condition or an amount; null where it holds neither. */
export function askedRow(query: string, { words, sizes }: PostedRows, figure: string): AskedRow | null {
  const conditions = new Map<string, string>();
  let rest = squeeze(query);
  for (const word of Object.keys(words).sort((a, b) => b.length - a.length)) {
    if (!rest.includes(word)) continue;
    const [dimension = '', code = ''] = words[word]!.split('=');
    if (!conditions.has(dimension)) conditions.set(dimension, code);
    rest = rest.replaceAll(word, ' ');
  }
  // A bare 40 beside a name is a size of box.
  if (figure in sizes && !conditions.has(SIZE)) return { conditions: conditions.set(SIZE, figure), figure: '' };
  return conditions.size > 0 || figure !== '' ? { conditions, figure } : null;
}

/** The first row, of the lists as they stand, that names the most of what is asked and nothing else of it; dated lists first. */
export function matchingRow(lists: readonly PostedBy[], { conditions, figure }: AskedRow): MatchingRow | null {
  const rows = lists
    .flatMap(list =>
      list.rows.map(row => ({ list, row, held: heldBy(row, conditions), amount: amountIn(row, figure) })),
    )
    .filter(({ row, held }) => held !== null && row[6] === 1)
    .filter(({ amount }) => figure === '' || amount !== null);
  const best = rows.sort(
    (a, b) => b.held! - a.held! || Number(a.amount === 'within') - Number(b.amount === 'within'),
  )[0];
  // A row that names nothing of what is asked says no more than the price of the charge.
  return best && (best.held! > 0 || best.amount !== null) ? best : null;
}

/** How many of the conditions the row names; null where it names another value of one. */
function heldBy([, , , , codes]: PostedRow, asked: AskedRow['conditions']): number | null {
  const own = new Map(codes.split(' ').map(code => code.split('=') as [string, string]));
  let held = 0;
  for (const [dimension, code] of asked) {
    const values = own.get(dimension);
    if (values === undefined) continue;
    if (!values.split('|').includes(code)) return null;
    held++;
  }
  return held;
}

function amountIn([, , , , , figures]: PostedRow, figure: string): MatchingRow['amount'] {
  if (figure === '' || figures === '') return null;
  const ends = figures.split(' ').map(Number);
  const asked = Number(figure);
  if (ends.length === 1 || ends.includes(asked)) return ends.includes(asked) ? 'same' : null;
  return asked > ends[0]! && asked < ends[1]! ? 'within' : null;
}
