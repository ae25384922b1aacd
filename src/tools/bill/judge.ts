// One line against what held on its day. Certain things first: ended, another payer; then the price. Where rows, figures or
// names leave it open, nothing is said but what would help.
import Big from 'big.js';
import { isElsewhere } from '#case/when.ts';
import { hasEnded } from '#domain/time/ended.ts';
import type { BillBook, BillFee } from './book.ts';
import { compareRow, type Compared } from './compare.ts';
import { caseOf, type BillFacts } from './facts.ts';
import type { BillLine } from './line.ts';
import type { NameBook } from './names.ts';
import { applicableRows, holdingsOf, openQuestions, type Applicable } from './rows.ts';
import type { Because, Entry, Gap, Remark, Verdict } from './verdict.ts';

type Sided = Extract<Compared, { kind: 'compared' }>;

/** `chosen`: the fee that the reader has picked for the line. */
export function judge(
  line: BillLine,
  facts: BillFacts,
  book: BillBook,
  names: NameBook,
  chosen: string | null = null,
): Verdict {
  const { fault } = line;
  const cannot = (because: Because, fee: string | null = null): Verdict => ({
    kind: 'cannot-say',
    fee,
    because,
    remarks: [],
  });
  // Nothing is said of a figure that cannot be right, whatever it is for.
  if (fault === 'negative' || fault === 'too-large' || fault === 'too-long') return cannot({ why: fault }, chosen);
  if (chosen === null && line.name === '') return cannot({ why: 'no-name' });
  const match = chosen === null ? names.match(line.name) : ({ kind: 'fee', fee: chosen } as const);
  if (match.kind === 'unknown') return { kind: 'not-on-list', fee: null, remarks: [] };
  if (match.kind === 'several') return cannot({ why: 'ambiguous', options: match.options });
  if (match.kind === 'like') return cannot({ why: 'name-unclear', options: match.options });
  const fee = book.fees[match.fee];
  if (!fee) return { kind: 'not-on-list', fee: null, remarks: [] };
  return judgeFee(match.fee, fee, line, { ...facts, day: line.day ?? facts.day }, book);
}

function judgeFee(id: string, fee: BillFee, line: BillLine, facts: BillFacts, book: BillBook): Verdict {
  const { day } = facts;
  if (hasEnded(fee.ended, day)) {
    const { on, how, basis, successors } = fee.ended;
    return { kind: 'ended', fee: id, on, how, basis, successors, remarks: [] };
  }
  const sides = fee.paidBy.map(role => book.sides[role]);
  if (facts.payer !== '' && sides.length > 0 && sides.every(side => side !== undefined && side !== facts.payer))
    return { kind: 'different-payer', fee: id, paidBy: fee.paidBy, payer: facts.payer, remarks: [] };
  const priced = judgePrice(id, fee, line, facts, book);
  const part = fee.parts.find(({ from, to }) => from <= day && (to === undefined || day <= to));
  if (!part) return priced;
  const remark: Remark = { kind: 'part-of', whole: part.whole, from: part.from, basis: part.basis };
  if (priced.kind === 'above-published') return { ...priced, remarks: [...priced.remarks, remark] };
  const entry = priced.kind === 'as-published' || priced.kind === 'below-published' ? priced.entry : null;
  const { whole, from, basis } = part;
  return { kind: 'inside-lump-sum', fee: id, whole, from, basis, entry, remarks: priced.remarks };
}

function judgePrice(id: string, fee: BillFee, line: BillLine, facts: BillFacts, book: BillBook): Verdict {
  const { day, entity } = facts;
  const cannot = (because: Because): Verdict => ({ kind: 'cannot-say', fee: id, because, remarks: [] });
  const known = caseOf(line, facts);
  const all = holdingsOf(fee, day);
  const rules = all.filter(({ list }) => list.entity === '');
  const lists = all.filter(({ list }) => list.entity !== '' && (entity === '' || list.entity === entity));
  const paused = rules.find(({ holding, rows }) => holding.state === 'suspended' && rows.length > 0);
  if (paused) {
    const applied = { list: paused.list, version: paused.version!, row: paused.rows[0]!, factor: '1', relief: null };
    return cannot({ why: 'suspended', entry: entryOf(id, applied) });
  }
  const rowsOf = (holdings: typeof all) => applicableRows(holdings, known, fee.reliefs, day);
  const decided = (rows: readonly Applicable[]) => decide(id, fee, rows, known, line, facts, book);
  const held = (holdings: typeof all) => holdings.some(({ rows }) => rows.length > 0);

  const byRules = held(rules) ? decided(rowsOf(rules)) : null;
  const byLists = held(lists) ? decided(rowsOf(lists)) : null;
  if (byRules?.kind === 'above-published' && rules.some(({ version }) => version?.binding)) return byRules;
  // The list of whoever charged, where it is told; else the rules; else what others publish.
  const order = entity === '' ? [byRules, byLists] : [byLists, byRules];
  const verdicts = order.filter(verdict => verdict !== null);
  const first = verdicts.find(({ kind }) => kind !== 'cannot-say') ?? verdicts[0];
  return first ?? nothingHeld(id, all, facts);
}

/** Why no price of a known fee holds on the day. */
function nothingHeld(id: string, all: ReturnType<typeof holdingsOf>, { day, entity }: BillFacts): Verdict {
  const cannot = (because: Because): Verdict => ({ kind: 'cannot-say', fee: id, because, remarks: [] });
  if (entity !== '' && all.some(({ rows }) => rows.length > 0)) return cannot({ why: 'not-by-entity' });
  const versions = all.flatMap(({ list }) => list.versions.map(version => ({ list, version })));
  const priced = versions.filter(({ version }) => version.rows.length > 0);
  if (priced.length === 0) return { kind: 'not-on-list', fee: id, remarks: [] };
  const here = priced.flatMap(({ list, version }) => {
    const rows = version.rows.filter(row => !isElsewhere(row));
    return rows.length > 0 ? [{ list, version, row: rows[0]!, factor: '1', relief: null }] : [];
  });
  if (here.length === 0) return cannot({ why: 'elsewhere' });
  const dated = here.filter(({ version }) => version.from !== 'unknown').map(({ version }) => version.from);
  const first = dated.sort()[0];
  if (first !== undefined && day < first) return cannot({ why: 'before', first });
  if (first !== undefined) return cannot({ why: 'gap' });
  return cannot({ why: 'undated', entries: here.map(one => entryOf(id, one)) });
}

/** All rows that may apply and all ways to take the figures: a verdict only where they agree. */
function decide(
  id: string,
  fee: BillFee,
  rows: readonly Applicable[],
  known: Readonly<Record<string, string>>,
  line: BillLine,
  facts: BillFacts,
  book: BillBook,
): Verdict {
  const cannot = (because: Because): Verdict => {
    const remarks: Remark[] = line.miscounted ? [{ kind: 'miscounted' }] : [];
    return { kind: 'cannot-say', fee: id, because, remarks };
  };
  if (rows.length === 0) return cannot({ why: 'no-row' });
  if (line.fault !== null) return cannot({ why: line.fault });
  const outcomes = line.readings.map(reading => {
    const each = rows.map(row => compareRow(row, reading, line, facts.boxes, book.words.units));
    // Rows by another unit are other cases, as long as one fits.
    const fitting = each.filter(one => one.kind === 'compared' || one.why !== 'unit');
    return fitting.length > 0 ? fitting : each;
  });
  // A way to take the figures that fits no row is no way to take them.
  const usable = outcomes.filter(each => each.some(one => one.kind === 'compared' || one.why !== 'unit'));
  if (usable.length === 0) return cannot({ why: 'unit', entry: entryOf(id, rows[0]!) });
  const summaries = usable.map(each => summary(id, each, known));
  const settled = summaries.filter(one => typeof one !== 'string' && 'standing' in one);
  if (settled.length < summaries.length) {
    const open = summaries.find(one => !('standing' in one)) as { because: Because };
    return cannot(settled.length > 0 && usable.length > 1 ? { why: 'which-figure' } : open.because);
  }
  if (new Set(settled.map(one => ('standing' in one ? one.standing : ''))).size > 1)
    return cannot({ why: 'which-figure' });
  return verdictOf(id, fee, settled as Settled[], line, facts, book);
}

interface Settled {
  standing: Sided['standing'];
  sides: readonly Sided[];
}

function summary(
  id: string,
  each: readonly Compared[],
  known: Readonly<Record<string, string>>,
): Settled | { because: Because } {
  const sides = each.filter(one => one.kind === 'compared');
  const unknown = each.filter(one => one.kind === 'unknown');
  if (sides.length === 0) {
    const [first] = unknown;
    const entry = entryOf(id, first!.applied);
    return {
      because:
        first!.why === 'needs' ? { why: 'needs', quantities: first!.quantities, entry } : { why: first!.why, entry },
    };
  }
  const [{ standing }] = sides as [Sided];
  if (unknown.length === 0 && sides.every(one => one.standing === standing)) return { standing, sides };
  const sorted = sides.toSorted((a, b) => a.high.div(a.per).cmp(b.high.div(b.per)));
  const low = sides.toSorted((a, b) => a.low.div(a.per).cmp(b.low.div(b.per)))[0]!;
  return {
    because: {
      why: 'which-row',
      asks: openQuestions(
        each.map(({ applied }) => applied),
        known,
      ),
      low: entryOf(id, low.applied),
      high: entryOf(id, sorted.at(-1)!.applied),
      gaps: unknown.length > 0,
    },
  };
}

function verdictOf(
  id: string,
  fee: BillFee,
  settled: readonly Settled[],
  line: BillLine,
  facts: BillFacts,
  book: BillBook,
): Verdict {
  const { standing } = settled[0]!;
  const roles = rolesOf(facts, book);
  const collected = roles.length > 0 && !roles.some(code => fee.chargedBy.includes(code));
  // Whoever charges in another name adds a mark-up only where it is known to pass the charge on.
  const markup = collected && (fee.noMarkup === true || roles.some(code => fee.collectedBy.includes(code)));
  const nearest = settled.map(({ sides }) => nearestOf(sides, standing)).reduce((a, b) => (a.each.lte(b.each) ? a : b));
  const { side } = nearest;
  const entry = entryOf(id, side.applied);
  const currency = side.applied.row.currency ?? line.currency ?? '';
  const remarks: Remark[] = [
    ...(side.assumed ? [{ kind: 'one-assumed' as const }] : []),
    ...(line.miscounted ? [{ kind: 'miscounted' as const }] : []),
    ...(line.currency === null && currency !== '' ? [{ kind: 'currency-assumed' as const, currency }] : []),
    ...(side.applied.relief === null ? [] : [{ kind: 'relief' as const, name: side.applied.relief }]),
    ...(collected ? [{ kind: 'collected' as const, chargedBy: fee.chargedBy }] : []),
    ...(entry.entity !== '' && facts.entity === '' ? [{ kind: 'lists-of-others' as const }] : []),
  ];
  if (standing === 'as') return { kind: 'as-published', fee: id, entry, remarks };
  const gap: Gap = { each: money(nearest.each), all: nearest.all === null ? null : money(nearest.all), currency };
  if (standing === 'below') return { kind: 'below-published', fee: id, entry, gap, remarks };
  return { kind: 'above-published', fee: id, entry, gap, markup, remarks };
}

/** The row that comes nearest, and how far it is off: for one, and in all where the count is known. */
function nearestOf(sides: readonly Sided[], standing: Sided['standing']) {
  const measured = sides.map(side => {
    const off = standing === 'above' ? side.charged.minus(side.high) : side.low.minus(side.charged);
    const each = off.div(side.per);
    return { side, each, all: side.count === null ? null : each.times(side.count) };
  });
  return measured.reduce((a, b) => (a.each.lte(b.each) ? a : b));
}

/** As what the sender of the bill is known. */
function rolesOf({ entity, role }: BillFacts, { entities }: BillBook): string[] {
  return entity === '' ? [role].filter(Boolean) : [entity, ...(entities[entity]?.roles ?? [])];
}

function entryOf(fee: string, { list, version, row }: Applicable): Entry {
  const { from, basis } = version;
  return { fee, entity: list.entity, from, basis, row: row.label, text: row.text, ceiling: row.ceiling };
}

/** Exact where it is finite, else to the cent. */
function money(value: Big): string {
  return value.round(4).eq(value) ? value.toFixed() : value.round(2, Big.roundHalfUp).toFixed();
}
