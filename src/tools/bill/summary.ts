// The whole result in numbers: what is certain of how many lines, and by how much in all. Rules and the sender’s own list are
// counted apart; what others post is no part of any sum.
import Big from 'big.js';
import type { JudgedLine } from './check-bill.ts';
import { amountOf } from './sums.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** What is said together of several lines: as verdicts, but for what measured those that are above. */
export type SummaryKind = Exclude<VerdictKind, 'above-published'> | 'above-rule' | 'above-own';

/** In the order in which it is told: what asks for something first. */
const summaryKinds: readonly SummaryKind[] = [
  'above-rule',
  'ended',
  'above-own',
  'inside-lump-sum',
  'different-payer',
  'as-published',
  'below-published',
  'market-price',
  'out-of-scope',
  'not-on-list',
  'cannot-say',
];

export interface Counted {
  kind: SummaryKind;
  lines: number;
  /** What they are above by in all, by currency; strings of digits. */
  sums: readonly (readonly [currency: string, sum: string])[];
  /** Lines left out of the sums, as the bill does not tell how many they are for. */
  open: number;
}

/** What surely is too much, by a rule or by the sender’s own list, of a charge that has ended all of it. */
export interface Excess {
  /** By currency, empty where it is not stated; strings of digits. */
  sums: readonly (readonly [currency: string, sum: string])[];
  /** Lines that are too much by a sum that the bill does not tell. */
  open: number;
  unsure: number;
  lines: number;
}

export function excessOf(lines: readonly JudgedLine[]): Excess {
  const verdicts = lines.map(({ verdict }) => verdict);
  const above = excess(verdicts);
  const sums = new Map(above.sums.map(([currency, sum]) => [currency, new Big(sum)]));
  let { open } = above;
  for (const { line, verdict } of lines) {
    if (verdict.kind !== 'ended') continue;
    const amount = amountOf(line);
    const currency = line.currency ?? '';
    if (amount === null) open++;
    else sums.set(currency, (sums.get(currency) ?? new Big(0)).plus(amount));
  }
  return {
    sums: [...sums].map(([currency, sum]) => [currency, sum.toFixed()] as const),
    ...{ open, unsure: verdicts.filter(({ kind }) => kind === 'cannot-say').length, lines: lines.length },
  };
}

export function summaryOf(verdicts: readonly Verdict[]): Counted[] {
  const groups = Map.groupBy(verdicts, summaryKindOf);
  return summaryKinds.flatMap(kind => {
    const group = groups.get(kind);
    return group ? [{ kind, lines: group.length, ...excess(group) }] : [];
  });
}

function summaryKindOf(verdict: Verdict): SummaryKind {
  if (verdict.kind !== 'above-published') return verdict.kind;
  return verdict.entry.entity === '' ? 'above-rule' : 'above-own';
}

function excess(verdicts: readonly Verdict[]): Pick<Counted, 'sums' | 'open'> {
  const sums = new Map<string, Big>();
  let open = 0;
  for (const verdict of verdicts) {
    if (verdict.kind !== 'above-published') continue;
    const { all, currency } = verdict.gap;
    if (all === null) open++;
    else sums.set(currency, (sums.get(currency) ?? new Big(0)).plus(all));
  }
  return { sums: [...sums].map(([currency, sum]) => [currency, sum.toFixed()] as const), open };
}
