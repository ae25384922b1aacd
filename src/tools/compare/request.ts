// What a reader asks of /compare/, as it stands in the address. Whatever is written there, something can be shown.
import { addDays, isCalendarDay, type Day } from '#time/day.ts';

const YEAR = 365;

export const shows = ['differences', 'raised', 'all'] as const;
export type Show = (typeof shows)[number];

export type Fault = 'missing' | 'impossible-a' | 'impossible-b' | 'reversed' | 'unknown-catalogue' | 'unknown-show';

export interface ComparisonRequest {
  /** Null where the address holds no day that exists. */
  a: Day | null;
  b: Day | null;
  /** Empty for all. */
  catalogue: string;
  show: Show;
  /** What in the address could not be taken as it stands, in the order to be told. */
  faults: Fault[];
}

/** A day that is left out is taken as `today`, or a year before the other. Days in the wrong order are exchanged. */
export function readRequest(parameters: URLSearchParams, today: Day, catalogues: readonly string[]): ComparisonRequest {
  const faults: Fault[] = [];
  const [askedA, askedB] = ['a', 'b'].map(name => parameters.get(name)?.trim() ?? '') as [string, string];
  if (askedA === '' || askedB === '') faults.push('missing');
  const known = (asked: string, fault: Fault): Day | null => {
    if (isCalendarDay(asked)) return asked;
    faults.push(fault);
    return null;
  };
  let a = askedA === '' ? null : known(askedA, 'impossible-a');
  let b = askedB === '' ? (a !== null && a > today ? a : today) : known(askedB, 'impossible-b');
  if (askedA === '' && b !== null) a = addDays(b, -YEAR);
  if (a !== null && b !== null && a > b) {
    [a, b] = [b, a];
    faults.push('reversed');
  }
  const asked = parameters.get('catalogue') ?? '';
  const catalogue = catalogues.includes(asked) ? asked : '';
  if (asked !== catalogue) faults.push('unknown-catalogue');
  const wished = parameters.get('show') ?? '';
  const show = shows.find(one => one === wished) ?? 'differences';
  if (wished !== '' && wished !== show) faults.push('unknown-show');
  return { a, b, catalogue, show, faults };
}

/** The part of an address after the path. What is usual is left out, but for the days. */
export function writeRequest({ a, b, catalogue, show }: Omit<ComparisonRequest, 'faults'>): string {
  const parameters = new URLSearchParams();
  if (a !== null) parameters.set('a', a);
  if (b !== null) parameters.set('b', b);
  if (catalogue !== '') parameters.set('catalogue', catalogue);
  if (show !== 'differences') parameters.set('show', show);
  return `?${parameters.toString()}`;
}
