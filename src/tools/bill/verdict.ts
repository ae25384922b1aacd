// What is said of a line: a closed list. "Differs from an entry as in force on a day", never more than that.
import type { Day } from '#time/day.ts';

/** The entry that a line was compared with, as it held on the day. */
export interface Entry {
  fee: string;
  /** Empty for the rules. */
  entity: string;
  from: Day | 'unknown';
  basis: string;
  /** The row and its price, as shown. */
  row: string;
  text: string;
  ceiling: boolean;
}

/** Why nothing can be said, and what would help. */
export type Because =
  | { why: 'no-name' | 'no-figure' | 'figures' | 'negative' | 'too-large' | 'too-long' | 'several-sizes' }
  /** The name has several meanings, or is only like others. */
  | { why: 'ambiguous' | 'name-unclear'; options: readonly string[] }
  | { why: 'currency'; entry: Entry }
  | { why: 'unit'; entry: Entry }
  | { why: 'needs'; quantities: readonly string[]; entry: Entry }
  /** Within what is published, but which row applies is open. `asks`: dimensions, or `entity`. */
  | { why: 'which-row'; asks: readonly string[]; low: Entry; high: Entry; gaps: boolean }
  /** For one, or for all? */
  | { why: 'which-figure' }
  | { why: 'unread' | 'at-cost' | 'factor' | 'suspended'; entry: Entry }
  | { why: 'undated'; entries: readonly Entry[] }
  | { why: 'elsewhere' | 'no-row' | 'not-by-entity' | 'gap' }
  | { why: 'before'; first: Day };

export type Remark =
  /** No count on the line: taken as one. */
  | { kind: 'one-assumed' }
  /** Price times count is not the amount on the line. */
  | { kind: 'miscounted' }
  /** No currency on the line: taken as that of the entry. */
  | { kind: 'currency-assumed'; currency: string }
  | { kind: 'relief'; name: string }
  /** Charged by others than whoever sent the bill. */
  | { kind: 'collected'; chargedBy: readonly string[] }
  | { kind: 'part-of'; whole: string; from: Day; basis: string }
  /** The lists compared with are of others; whoever charged may have a list of its own. */
  | { kind: 'lists-of-others' };

export interface Gap {
  /** For one, and in all where the count is known; strings of digits. */
  each: string;
  all: string | null;
  currency: string;
}

export type Verdict =
  | { kind: 'as-published'; fee: string; entry: Entry; remarks: readonly Remark[] }
  | { kind: 'above-published'; fee: string; entry: Entry; gap: Gap; markup: boolean; remarks: readonly Remark[] }
  | { kind: 'below-published'; fee: string; entry: Entry; gap: Gap; remarks: readonly Remark[] }
  /** `fee` is null when nothing is called so; else it is known, and no price of it is. */
  | { kind: 'not-on-list'; fee: string | null; remarks: readonly Remark[] }
  | {
      kind: 'ended';
      fee: string;
      /** `unknown`: the day was not seen. */
      on: Day | 'unknown';
      how: string;
      basis: string;
      successors: readonly string[];
      remarks: readonly Remark[];
    }
  | {
      kind: 'inside-lump-sum';
      fee: string;
      whole: string;
      from: Day;
      basis: string;
      entry: Entry | null;
      remarks: readonly Remark[];
    }
  /** `payer`: the side that the bill was said to be for. */
  | { kind: 'different-payer'; fee: string; paidBy: readonly string[]; payer: string; remarks: readonly Remark[] }
  | { kind: 'cannot-say'; fee: string | null; because: Because; remarks: readonly Remark[] };

export type VerdictKind = Verdict['kind'];
