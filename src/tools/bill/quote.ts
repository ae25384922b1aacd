// A bill beside the quote that went before it: what was quoted for each line, and what of the quote is on no line. Nothing is said
// of right or wrong, and where the figures leave it open, nothing is compared.
import Big from 'big.js';
import { holdsOn } from '#domain/time/in-force.ts';
import { squeeze } from '#text/normalise.ts';
import type { BillBook } from './book.ts';
import type { CheckedBill, JudgedLine } from './check-bill.ts';
import { fittest } from './quote-fit.ts';
import { priceOff, totalsOff, type Compared, type Off } from './quote-price.ts';

/** A line of the bill beside the quote; lines of the quote as indexes. */
export type BesideQuote =
  /** `lumpSum`: where the quote has one price for all, which may hold it. */
  | { kind: 'not-quoted'; lumpSum: LumpSum | null }
  | { kind: 'same'; quoted: number }
  /** By how much, for one and in all where that is known; strings of digits. */
  | { kind: 'changed'; quoted: number; off: Off }
  /** Quoted as one, billed as several: `lines` of the bill, and by how much they differ together, null where that is open. */
  | { kind: 'split'; quoted: number; lines: readonly number[]; off: Off | null }
  /** Quoted as several, billed as one. */
  | { kind: 'merged'; quoted: readonly number[]; off: Off | null }
  /** Not quoted by itself, and a part of what is. */
  | { kind: 'part'; quoted: number }
  | { kind: 'not-compared'; quoted: readonly number[]; why: 'currency' | 'unit' | 'tax' | 'figures' | 'case' | 'name' };

/** Line of the quote, as it stands. */
export interface LumpSum {
  at: number;
  text: string;
}

export interface QuoteComparison {
  /** One for each line of the bill. */
  lines: readonly BesideQuote[];
  /** Lines of the quote whose charge is nowhere on the bill. */
  unbilled: readonly number[];
  /** Where the quote says that one price holds all. */
  lumpSums: readonly LumpSum[];
}

type Read = Pick<CheckedBill, 'lines' | 'facts' | 'passed'>;

/** Both as they are compared; lines as indexes. */
interface Pair {
  bill: Read;
  quote: Read;
  fees: BillBook['fees'];
  lumpSums: readonly LumpSum[];
  /** For each line of the bill, the lines of the quote for the same charge; of these, the ones for the same case. */
  same: readonly (readonly number[])[];
  fit: readonly (readonly number[])[];
  /** Those that only a word with several meanings may join. */
  perhaps: readonly (readonly number[])[];
  off(at: number, index: number): Compared;
  together(lines: readonly number[], quotes: readonly number[]): Off | null;
}

/** One price for everything, by the usual words for it. */
const ALL_IN = /包干|全包|一口价|打包价|\ball[\s-]*in\b|\blump[\s-]*sum\b/iu;

export function compareQuote(bill: Read, quote: Read, { fees }: Pick<BillBook, 'fees'>): QuoteComparison {
  const billed = bill.lines.map(meaningsOf);
  const quoted = quote.lines.map(meaningsOf);
  // One that is billed as such is a charge like any other.
  const allIn = quote.lines.map(
    ({ line }, index) => ALL_IN.test(line.text) && !billed.some(mine => meet(mine, quoted[index]!)),
  );
  const lumpSums = [...quote.lines.filter((_, index) => allIn[index]).map(({ line }) => line), ...quote.passed]
    .filter(({ text }) => ALL_IN.test(text))
    .map(({ at, text }): LumpSum => ({ at, text }));
  const matches = (how: typeof meet) =>
    billed.map(mine => quoted.flatMap((theirs, at) => (how(mine, theirs) ? [at] : [])));
  const same = matches(meet);
  const fit = same.map((candidates, at) =>
    fittest(
      bill.lines[at]!.line,
      candidates.map(index => ({ index, line: quote.lines[index]!.line })),
    ),
  );
  const taxes = { bill: bill.facts.tax, quote: quote.facts.tax };
  const lineOf =
    ({ lines }: Read) =>
    (index: number) =>
      lines[index]!.line;
  const pair: Pair = {
    ...{ bill, quote, fees, lumpSums, same, fit, perhaps: matches(mayMeet) },
    off: (at, index) => priceOff(lineOf(bill)(at), lineOf(quote)(index), taxes),
    together: (lines, quotes) => totalsOff(lines.map(lineOf(bill)), quotes.map(lineOf(quote)), taxes),
  };
  const alone = bill.lines.map((_, at) => besideOf(at, pair));
  const told = new Set([...same.flat(), ...alone.flatMap(quotedBy)]);
  return {
    lines: alone.map((one, at) => splitOf(one, at, alone, pair) ?? one),
    unbilled: quote.lines.flatMap((_, index) => (allIn[index] || told.has(index) ? [] : [index])),
    lumpSums,
  };
}

/** A line by itself. */
function besideOf(at: number, pair: Pair): BesideQuote {
  const { same, fit, perhaps, off } = pair;
  const candidates = fit[at]!.map(index => ({ index, off: off(at, index) }));
  const equal = candidates.find(one => one.off.kind === 'same');
  if (equal) return { kind: 'same', quoted: equal.index };
  if (same[at]!.length === 0)
    return perhaps[at]!.length > 0 ? { kind: 'not-compared', quoted: perhaps[at]!, why: 'name' } : notQuoted(at, pair);
  const [first, ...others] = candidates;
  if (first === undefined) return { kind: 'not-compared', quoted: same[at]!, why: 'case' };
  if (others.length > 0) return severalQuoted(at, pair);
  if (first.off.kind === 'off') return { kind: 'changed', quoted: first.index, off: first.off.off };
  if (first.off.kind === 'same') return { kind: 'same', quoted: first.index };
  return { kind: 'not-compared', quoted: [first.index], why: first.off.why };
}

/** Not by this name: it may be a part of what is quoted, or the whole of which parts are. */
function notQuoted(at: number, { bill, quote, fees, lumpSums }: Pair): BesideQuote {
  const { fee } = bill.lines[at]!.verdict;
  const isPart = (part: string | null, whole: string | null) =>
    part !== null && (fees[part]?.parts ?? []).some(one => one.whole === whole && holdsOn(one, bill.facts.day));
  const whole = quote.lines.findIndex(({ verdict }) => isPart(fee, verdict.fee));
  if (whole >= 0) return { kind: 'part', quoted: whole };
  const parts = quote.lines.flatMap(({ verdict }, index) => (isPart(verdict.fee, fee) ? [index] : []));
  if (parts.length > 0) return { kind: 'merged', quoted: parts, off: null };
  return { kind: 'not-quoted', lumpSum: lumpSums[0] ?? null };
}

/** None of several quotes is the price: they are one charge in pieces where each alone is less than the line. */
function severalQuoted(at: number, { fit, off, together }: Pair): BesideQuote {
  const quoted = fit[at]!;
  const onlyHere = quoted.every(index => fit.filter(one => one.includes(index)).length === 1);
  if (onlyHere && quoted.every(index => signOf(off(at, index)) > 0))
    return { kind: 'merged', quoted, off: together([at], quoted) };
  return { kind: 'not-compared', quoted, why: 'case' };
}

/** Lines for one case that are each less than the one quote for all of them; not where each has a box or bill of its own. */
function splitOf(one: BesideQuote, at: number, alone: readonly BesideQuote[], pair: Pair): BesideQuote | null {
  if (one.kind !== 'changed') return null;
  const caseOf = (index: number) => {
    const { conditions, numbers = [] } = pair.bill.lines[index]!.line;
    return JSON.stringify([Object.entries(conditions).sort(), numbers]);
  };
  const lines = alone.flatMap((other, index) =>
    other.kind === 'changed' && other.quoted === one.quoted && caseOf(index) === caseOf(at) ? [index] : [],
  );
  if (lines.length < 2 || !lines.every(index => signOf(pair.off(index, one.quoted)) < 0)) return null;
  return { kind: 'split', quoted: one.quoted, lines, off: pair.together(lines, [one.quoted]) };
}

function signOf(compared: Compared): number {
  return compared.kind === 'off' ? new Big(compared.off.each ?? compared.off.all!).cmp(0) : 0;
}

function quotedBy(one: BesideQuote): readonly number[] {
  if (one.kind === 'not-quoted') return [];
  return typeof one.quoted === 'number' ? [one.quoted] : one.quoted;
}

/** What a line is for: the charge, else its name; and what its name may mean. */
interface Meaning {
  is: string;
  may: readonly string[];
}

function meaningsOf({ line: { name }, verdict }: JudgedLine): Meaning {
  if (verdict.fee !== null) return { is: verdict.fee, may: [] };
  if (verdict.kind === 'out-of-scope') return { is: verdict.what, may: [] };
  const may = verdict.kind === 'cannot-say' && verdict.because.why === 'ambiguous' ? verdict.because.options : [];
  return { is: `name ${squeeze(name)}`, may };
}

function meet(a: Meaning, b: Meaning): boolean {
  return a.is === b.is && a.is !== NAMELESS;
}

function mayMeet(a: Meaning, b: Meaning): boolean {
  return a.may.some(one => one === b.is || b.may.includes(one)) || b.may.includes(a.is);
}

const NAMELESS = 'name ';
