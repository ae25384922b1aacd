// The figures of a line → every way to take them. “850*2 1700” can be taken in one way, “2 1700” in two: both are kept, and
// a verdict is given only where they agree.
import Big from 'big.js';
import type { LineFault, Reading } from './line.ts';

export interface Figures {
  /** Marked as a price for one, or as an amount for all. */
  each: string | null;
  all: string | null;
  /** Marked as a count: of boxes, bills, days multiplied. */
  count: string | null;
  /** Figures without a mark, in order; `money`: with a currency, so no count. */
  loose: readonly { figure: string; money: boolean }[];
}

interface Taken {
  readings: readonly Reading[];
  fault: LineFault | null;
  miscounted: boolean;
}

/** More of one thing than stands on one line of a bill. */
const MOST_COUNTED = 200;

export function takeFigures({ each, all, count, loose }: Figures): Taken {
  const ways = loose.length > 3 ? [] : likelier(waysOf({ each, all, count, loose }));
  if (ways.length > 0) return { readings: distinct(ways), fault: null, miscounted: false };
  if (each !== null && all !== null && loose.length === 0) return fromBoth(each, all, count);
  // Price and count are marked, and one more figure is not their product.
  if (each !== null && all === null && count !== null && loose.length === 1)
    return fromBoth(each, loose[0]!.figure, count);
  const none = each === null && all === null && loose.length === 0;
  return { readings: [], fault: none ? 'no-figure' : 'figures', miscounted: false };
}

/** Price and amount that do not go together: both are looked at. */
function fromBoth(price: string, amount: string, count: string | null): Taken {
  return {
    readings: [
      { kind: 'each', price, count },
      { kind: 'all', amount, count },
    ],
    fault: null,
    miscounted: true,
  };
}

/** Few of a thing, and a price many times as great. */
const FEW = 20;
const MUCH_GREATER = 10;

/** “130 2 260” is 130 for each of two: nobody charges 2 for each of 130. */
function likelier(ways: readonly Reading[]): readonly Reading[] {
  const swapped = (one: Reading) =>
    one.kind === 'each' &&
    one.count !== null &&
    new Big(one.price).lte(FEW) &&
    new Big(one.count).gte(new Big(one.price).times(MUCH_GREATER)) &&
    ways.some(other => other.kind === 'each' && other.price === one.count && other.count === one.price);
  return ways.filter(one => !swapped(one));
}

type Role = 'each' | 'all' | 'count';

/** Every distribution of the roles that are open over the loose figures, as far as it adds up. */
function waysOf({ each, all, count, loose }: Figures): Reading[] {
  const open: Role[] = [
    ...(each === null ? (['each'] as const) : []),
    ...(all === null ? (['all'] as const) : []),
    ...(count === null ? (['count'] as const) : []),
  ];
  return arrangements(loose.length, open).flatMap(roles => {
    const given = (role: Role, marked: string | null) => {
      const place = roles.indexOf(role);
      return place < 0 ? marked : loose[place]!.figure;
    };
    const countedBy = roles.indexOf('count');
    if (countedBy >= 0 && (loose[countedBy]!.money || !isCount(loose[countedBy]!.figure))) return [];
    return readingOf(given('each', each), given('all', all), given('count', count), countedBy >= 0 || count !== null);
  });
}

function readingOf(each: string | null, all: string | null, count: string | null, counted: boolean): Reading[] {
  if (each === null && all === null) return [];
  if (each === null) return [{ kind: 'all', amount: all!, count }];
  if (all === null) return [{ kind: 'each', price: each, count }];
  if (counted) return new Big(each).times(count!).eq(all) ? [{ kind: 'each', price: each, count }] : [];
  // Price and amount alone say how many there are.
  if (new Big(each).eq(0)) return [];
  const implied = new Big(all).div(each);
  return implied.round(0).eq(implied) && isCount(implied.toFixed())
    ? [{ kind: 'each', price: each, count: implied.toFixed() }]
    : [];
}

function isCount(figure: string): boolean {
  return /^[1-9]\d{0,2}$/u.test(figure) && Number(figure) <= MOST_COUNTED;
}

/** Roles for the figures in order, each role once. */
function arrangements(length: number, open: readonly Role[]): Role[][] {
  if (length === 0) return [[]];
  return open.flatMap(role =>
    arrangements(
      length - 1,
      open.filter(one => one !== role),
    ).map(rest => [role, ...rest]),
  );
}

/** The same price or amount under the same count is one way. With one of a thing, price and amount are the same. */
function distinct(ways: readonly Reading[]): Reading[] {
  const seen = new Map<string, Reading>();
  for (const way of ways) {
    const single: Reading =
      way.kind === 'all' && way.count === '1' ? { kind: 'each', price: way.amount, count: '1' } : way;
    const figure = single.kind === 'each' ? single.price : single.amount;
    const key = `${single.kind} ${new Big(figure).toFixed()} ${single.count ?? ''}`;
    if (!seen.has(key)) seen.set(key, single);
  }
  return [...seen.values()];
}
