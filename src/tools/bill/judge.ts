// One line against what held on its day. Certain things first: outside the scope, ended, another payer; then the price, by what
// may measure it: a rule, the list of whoever sent the bill, else what others post, which judges nobody.
import { hasEnded } from '#domain/time/ended.ts';
import { holdsOn } from '#domain/time/in-force.ts';
import type { BillBook, BillFee } from './book.ts';
import { decide } from './decide.ts';
import { entryOf } from './entry-of.ts';
import { caseOf, type BillFacts } from './facts.ts';
import type { BillLine } from './line.ts';
import type { NameBook } from '#reading/fee-names.ts';
import { postedBy } from './posted.ts';
import { holdingsOf, rowsFor, undatedRows, type Holding } from './rows.ts';
import type { Because, Remark, Verdict } from './verdict.ts';

/** `chosen`: what the reader has picked for the line: a fee, or something outside the scope. */
export function judge(
  line: BillLine,
  facts: BillFacts,
  book: BillBook,
  names: NameBook,
  chosen: string | null = null,
): Verdict {
  const cannot = (because: Because, fee: string | null = null): Verdict => ({
    kind: 'cannot-say',
    fee,
    because,
    remarks: [],
  });
  const { fault } = line;
  if (chosen === null && line.name === '' && (fault === null || fault === 'no-figure'))
    return cannot({ why: 'no-name' });
  const match = chosen === null ? names.match(line.name) : ({ kind: 'one', id: chosen } as const);
  if (match.kind === 'one' && book.outside[match.id])
    return { kind: 'out-of-scope', fee: null, what: match.id, remarks: [] };
  // Nothing is said of a figure that cannot be right, whatever it is for.
  if (fault === 'negative' || fault === 'too-large' || fault === 'too-long') return cannot({ why: fault }, chosen);
  if (match.kind === 'unknown') return { kind: 'not-on-list', fee: null, remarks: [] };
  if (match.kind === 'several') return cannot({ why: 'ambiguous', options: match.options });
  if (match.kind === 'like') return cannot({ why: 'name-unclear', options: match.options });
  const fee = book.fees[match.id];
  if (!fee) return { kind: 'not-on-list', fee: null, remarks: [] };
  const day = line.day ?? facts.day;
  const port = line.otherPort ?? facts.otherPort;
  if (port) return cannot({ why: 'other-port', port }, match.id);
  if (facts.today !== undefined && day > facts.today) return cannot({ why: 'future' }, match.id);
  return judgeFee(match.id, fee, line, { ...facts, day }, book);
}

function judgeFee(id: string, fee: BillFee, line: BillLine, facts: BillFacts, book: BillBook): Verdict {
  const { day, payer } = facts;
  if (hasEnded(fee.ended, day)) {
    const { on, how, basis, successors } = fee.ended;
    return { kind: 'ended', fee: id, on, how, basis, successors, remarks: [] };
  }
  const holdings = holdingsOf(fee, day);
  const rules = holdings.filter(({ list, version }) => list.entity === '' && version?.binding);
  const sides = fee.paidBy.map(role => book.sides[role]);
  // Who pays a market price is a matter of contract.
  if (rules.length > 0 && payer !== '' && sides.length > 0 && sides.every(side => side !== undefined && side !== payer))
    return { kind: 'different-payer', fee: id, paidBy: fee.paidBy, payer, remarks: [] };
  const priced = judgePrice(id, fee, line, facts, book, holdings, rules);
  const part = fee.parts.find(one => holdsOn(one, day));
  if (!part) return priced;
  const { whole, from, basis } = part;
  const remark: Remark = { kind: 'part-of', whole, from, basis };
  const open = priced.kind === 'cannot-say' && priced.because.why !== 'no-row' && !neverAbove(priced.because);
  if (priced.kind === 'above-published' || open) return { ...priced, remarks: [...priced.remarks, remark] };
  const entry = priced.kind === 'as-published' || priced.kind === 'below-published' ? priced.entry : null;
  return { kind: 'inside-lump-sum', fee: id, whole, from, basis, entry, remarks: priced.remarks };
}

function neverAbove(because: Because): boolean {
  return because.why === 'cases' && because.neverAbove;
}

function judgePrice(
  id: string,
  fee: BillFee,
  line: BillLine,
  facts: BillFacts,
  book: BillBook,
  all: readonly Holding[],
  rules: readonly Holding[],
): Verdict {
  const { day, entity } = facts;
  const cannot = (because: Because): Verdict => ({ kind: 'cannot-say', fee: id, because, remarks: [] });
  const suspended = all.find(({ list, holding }) => list.entity === '' && holding.state === 'suspended');
  if (suspended?.version && suspended.rows.length > 0) {
    const { list, version, rows } = suspended;
    return cannot({ why: 'suspended', entry: entryOf(id, { list, version, row: rows[0]! }) });
  }
  const known = caseOf(line, facts);
  const decided = (holdings: readonly Holding[]): Verdict | null =>
    holdings.some(({ rows }) => rows.length > 0)
      ? decide(id, fee, rowsFor(holdings, known, fee.reliefs, day, book.codes), known, line, facts, book)
      : null;
  const byRules = decided(rules);
  if (byRules?.kind === 'above-published') return byRules;
  const own = entity === '' ? [] : all.filter(({ list }) => list.entity === entity);
  const byOwn = decided(own);
  // The sender's own list; else the rules; else what others publish.
  const verdicts = [byOwn, byRules].filter(verdict => verdict !== null);
  const first = verdicts.find(({ kind }) => kind !== 'cannot-say') ?? verdicts[0];
  if (first) return first;
  if (
    byRules === null &&
    !fee.elsewhere &&
    fee.lists.every(({ versions }) => versions.every(({ rows }) => rows.length === 0))
  )
    return { kind: 'not-on-list', fee: id, remarks: [] };
  const base = all.find(({ list, version, rows }) => list.entity === '' && version !== null && rows.length > 0);
  if (base?.version) {
    const { list, version, rows } = base;
    return cannot({ why: 'base', entry: entryOf(id, { list, version, row: rows[0]! }) });
  }
  const undated = undatedRows(own.map(({ list }) => list));
  if (undated.length > 0) return cannot({ why: 'undated', entries: undated.map(one => entryOf(id, one)) });
  const ruled = fee.lists.some(({ entity: by, versions }) => by === '' && versions.some(({ binding }) => binding));
  const posted = postedBy(id, all, known, entity, line, book);
  if (posted && !ruled) return { kind: 'market-price', fee: id, posted, own: own.length > 0, remarks: [] };
  return nothingHeld(id, fee, day);
}

/** Why no price of a known fee holds on the day. */
function nothingHeld(id: string, fee: BillFee, day: string): Verdict {
  const cannot = (because: Because): Verdict => ({ kind: 'cannot-say', fee: id, because, remarks: [] });
  const here = fee.lists.flatMap(list =>
    list.versions.flatMap(version => {
      const [row] = version.rows;
      return row ? [{ list, version, row }] : [];
    }),
  );
  if (here.length === 0) return cannot({ why: 'elsewhere' });
  const dated = here.filter(({ version }) => version.from !== 'unknown').map(({ version }) => version.from);
  const first = dated.sort()[0];
  if (first !== undefined && day < first) return cannot({ why: 'before', first });
  if (first !== undefined) return cannot({ why: 'gap' });
  return cannot({ why: 'undated', entries: here.map(one => entryOf(id, one)) });
}
