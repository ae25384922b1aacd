// A line against the rows that may apply: a verdict only where all of them, and all ways to take the figures, agree. Else the cases
// are told in turn.
import Big from 'big.js';
import { casesMissing, unusualIn } from '#case/match.ts';
import type { BillBook, BillFee } from './book.ts';
import { compareRow, type Compared } from './compare.ts';
import { entryOf } from './entry-of.ts';
import type { BillFacts } from './facts.ts';
import { BOXES, type BillLine, type Reading } from './line.ts';
import { openQuestions, type Applicable, type RowsFor } from './rows.ts';
import type { Because, Case, Gap, Remark, Standing, Verdict } from './verdict.ts';

type Sided = Extract<Compared, { kind: 'compared' }>;
interface Outcome {
  reading: Reading;
  tax: Case['tax'];
  result: Compared;
}

/** Cases told one by one; more would not be read. */
const MOST_CASES = 4;

export function decide(
  id: string,
  fee: BillFee,
  { rows, silent }: RowsFor,
  known: Readonly<Record<string, string>>,
  line: BillLine,
  facts: BillFacts,
  book: BillBook,
): Verdict {
  const cannot = (because: Because): Verdict => {
    const remarks: Remark[] = line.miscounted ? [{ kind: 'miscounted' }] : [];
    return { kind: 'cannot-say', fee: id, because, remarks };
  };
  if (rows.length === 0 && silent.length > 0) {
    return cannot({ why: 'silent', names: unusualIn(known, book.codes), entry: entryOf(id, silent[0]!) });
  }
  if (rows.length === 0) return cannot({ why: 'no-row' });
  if (line.fault === 'no-figure') return cannot({ why: 'no-figure', silence: line.silence });
  if (line.fault !== null) return cannot({ why: line.fault });
  const perReading = line.readings.map(reading => outcomesOf(reading, rows, known, line, facts, book));
  // A way to take the figures that fits no row is no way to take them.
  const usable = perReading.filter(each => each.some(({ result }) => fitsUnit(result)));
  if (usable.length === 0) return cannot({ why: 'unit', entry: entryOf(id, rows[0]!) });
  const outcomes = usable.flat();
  const sides = outcomes.map(({ result }) => result).filter(result => result.kind === 'compared');
  if (sides.length === 0) return cannot(whyUnknown(id, outcomes[0]!.result));
  const unread = sides.length < outcomes.length;
  const missing = casesMissing(
    rows.map(({ row }) => row.when),
    known,
    book.codes,
  );
  const standing = sides[0]!.standing;
  const agree = !unread && sides.every(side => side.standing === standing);
  // How much more than a least price is charged is not told: only what is above already is certain.
  const open = line.span === 'least' && standing !== 'above';
  if (agree && !open && (standing === 'as' || missing.length === 0))
    return verdictOf(id, fee, usable, line, facts, book);
  const settled = usable.map(each => standingOf(each));
  if (line.span !== undefined && missing.length === 0 && settled.every(one => one !== null)) {
    const [low, high = null] = settled as Standing[];
    return cannot({ why: 'span', low: low!, high, entry: entryOf(id, sides[0]!.applied) });
  }
  if (usable.length > 1 && missing.length === 0 && settled.every(one => one !== null))
    return cannot({ why: 'which-figure' });
  return cannot(casesOf(id, usable, rows, known, missing));
}

function outcomesOf(
  reading: Reading,
  rows: readonly Applicable[],
  known: Readonly<Record<string, string>>,
  line: BillLine,
  facts: BillFacts,
  book: BillBook,
): Outcome[] {
  const each = rows.flatMap(row =>
    taxFactors(row, line.tax ?? facts.tax, line.taxRate ?? facts.taxRate).map(({ tax, factor }) => ({
      ...{ reading, tax },
      result: compareRow(row, reading, line, facts.boxes, factor, book.words),
    })),
  );
  // Rows by a unit of another thing are for other cases, as long as one fits; by the day or by the hour is the same thing.
  const boxed = known['container'] !== undefined && rows.some(({ row }) => unitOf(row.unit, book).includes(BOXES));
  const fitting = each.filter(
    ({ result }) =>
      (fitsUnit(result) || countsTheSame(result.applied, line, book)) &&
      // A line for a box is not for cargo by the tonne.
      !(boxed && isMeasured(unitOf(result.applied.row.unit, book), book)),
  );
  return fitting.some(({ result }) => fitsUnit(result)) ? fitting : each;
}

function countsTheSame({ row }: Applicable, line: BillLine, book: BillBook): boolean {
  const counted = line.units.flatMap(unit => unitOf(unit, book));
  return unitOf(row.unit, book).some(quantity => counted.includes(quantity));
}

function unitOf(unit: string | undefined, { words }: Pick<BillBook, 'words'>): readonly string[] {
  return unit === undefined ? [] : (words.units[unit]?.of ?? []);
}

function isMeasured(quantities: readonly string[], { words }: Pick<BillBook, 'words'>): boolean {
  return quantities.length > 0 && quantities.every(quantity => !words.counted.includes(quantity));
}

function fitsUnit(result: Compared): boolean {
  return result.kind === 'compared' || result.why !== 'unit';
}

/** More than any rate of value-added tax, for where the rate is not told. */
const HIGHEST_TAX = '0.13';

/** By what the figure of a bill with or without tax is multiplied, for a list that prints it in the other way or does not say. */
function taxFactors(
  { version }: Applicable,
  bill: 'net' | 'gross' | undefined,
  rate = HIGHEST_TAX,
): { tax: Case['tax']; factor: Big }[] {
  if (bill === undefined) return [{ tax: null, factor: new Big(1) }];
  const plus = new Big(1).plus(rate);
  const same = { tax: bill, factor: new Big(1) };
  const other =
    bill === 'net'
      ? ({ tax: 'gross', factor: plus } as const)
      : ({ tax: 'net', factor: new Big(1).div(plus) } as const);
  const list = version.tax === 'included' ? 'gross' : version.tax === 'excluded' ? 'net' : null;
  if (list === null) return [same, other];
  return [list === bill ? same : other];
}

function standingOf(outcomes: readonly Outcome[]): Standing | null {
  const [first] = outcomes;
  if (first?.result.kind !== 'compared') return null;
  const { standing } = first.result;
  return outcomes.every(({ result }) => result.kind === 'compared' && result.standing === standing) ? standing : null;
}

function whyUnknown(id: string, result: Compared): Because {
  if (result.kind === 'compared') throw new Error('compared');
  const entry = entryOf(id, result.applied);
  return result.why === 'needs' ? { why: 'needs', quantities: result.quantities, entry } : { why: result.why, entry };
}

function casesOf(
  id: string,
  usable: readonly (readonly Outcome[])[],
  rows: readonly Applicable[],
  known: Readonly<Record<string, string>>,
  missing: readonly [string, string][],
): Because {
  const outcomes = usable.flat();
  // How the figures are taken matters where it changes what holds for a row.
  const figures = rows.some(row =>
    [null, 'net', 'gross'].some(tax => {
      const ways = outcomes.filter(one => one.tax === tax && one.result.applied === row);
      return new Set(ways.map(({ result }) => (result.kind === 'compared' ? result.standing : ''))).size > 1;
    }),
  );
  const differ = (tax: Case['tax']) =>
    outcomes.some(({ tax: other, result }) => other !== tax && result.kind === 'compared') && tax !== null;
  const told = figures ? outcomes : usable[0]!;
  const cases = told.map(({ reading, tax, result }): Case => ({
    entry: entryOf(id, result.applied),
    standing: result.kind === 'compared' ? result.standing : null,
    gap: result.kind === 'compared' && result.standing !== 'as' ? gapOf([result], result.standing).gap : null,
    figure: figures ? reading.kind : null,
    tax: differ(tax) ? tax : null,
  }));
  const distinct = [...new Map(cases.map(one => [JSON.stringify(one), one])).values()];
  const ranked = distinct.toSorted((a, b) => Number(a.standing === null) - Number(b.standing === null));
  return {
    why: 'cases',
    cases: ranked.slice(0, MOST_CASES),
    more: Math.max(0, ranked.length - MOST_CASES),
    asks: openQuestions(rows, known),
    missing,
    neverAbove:
      missing.length === 0 && outcomes.every(({ result }) => result.kind === 'compared' && result.standing !== 'above'),
  };
}

function verdictOf(
  id: string,
  fee: BillFee,
  usable: readonly (readonly Outcome[])[],
  line: BillLine,
  facts: BillFacts,
  book: BillBook,
): Verdict {
  const perReading = usable.map(each => each.map(({ result }) => result).filter(result => result.kind === 'compared'));
  const { standing } = perReading[0]![0]!;
  const roles = rolesOf(facts, book);
  const collected = roles.length > 0 && !roles.some(code => fee.chargedBy.includes(code));
  const { side, gap } = perReading
    .map(sides => gapOf(sides, standing))
    .reduce((a, b) => (new Big(a.gap.each).lte(b.gap.each) ? a : b));
  const entry = entryOf(id, side.applied);
  // Whoever charges in another name adds a mark-up only on a price by rule, and where it is known to pass the charge on.
  const passes = fee.noMarkup === true || roles.some(code => fee.collectedBy.includes(code));
  const markup = collected && entry.entity === '' && passes;
  const currency = side.applied.row.currency ?? line.currency ?? '';
  const remarks: Remark[] = [
    ...(side.assumed ? [{ kind: 'one-assumed' as const }] : []),
    ...(line.miscounted ? [{ kind: 'miscounted' as const }] : []),
    ...(line.currency === null && currency !== '' ? [{ kind: 'currency-assumed' as const, currency }] : []),
    ...(side.applied.relief === null ? [] : [{ kind: 'relief' as const, name: side.applied.relief }]),
    ...(collected ? [{ kind: 'collected' as const, chargedBy: fee.chargedBy }] : []),
  ];
  if (standing === 'as') return { kind: 'as-published', fee: id, entry, remarks };
  const told = { ...gap, currency };
  if (standing === 'below') return { kind: 'below-published', fee: id, entry, gap: told, remarks };
  return { kind: 'above-published', fee: id, entry, gap: told, markup, remarks };
}

/** The row that comes nearest, and how far it is off: for one, and in all where the count is known. */
function gapOf(sides: readonly Sided[], standing: Standing): { side: Sided; gap: Gap } {
  const measured = sides.map(side => {
    const off = standing === 'above' ? side.charged.minus(side.high) : side.low.minus(side.charged);
    return { side, each: off.div(side.per) };
  });
  const { side, each } = measured.reduce((a, b) => (a.each.lte(b.each) ? a : b));
  const all = side.count === null ? null : money(each.times(side.count));
  return { side, gap: { each: money(each), all, currency: side.applied.row.currency ?? '' } };
}

/** As what the sender of the bill is known. */
function rolesOf({ entity, role }: BillFacts, { entities }: BillBook): string[] {
  return entity === '' ? [role].filter(Boolean) : [entity, ...(entities[entity]?.roles ?? [])];
}

/** Exact where it is finite, else to the cent. */
function money(value: Big): string {
  return value.round(4).eq(value) ? value.toFixed() : value.round(2, Big.roundHalfUp).toFixed();
}
