// What is said of a line: a closed list. Only a rule, or the list of whoever sent the bill, can make "above"; what others post is
// told and judges nobody.
import type { Day } from '#time/day.ts';
import type { BookBasis } from '#tools/book/book.ts';
import type { BillLine, LineFault } from './line.ts';

/** The entry that a line was compared with, as it held on the day. */
export interface Entry {
  fee: string;
  /** Empty for the rules. */
  entity: string;
  from: Day | 'unknown';
  basis: readonly BookBasis[];
  /** The row and its price, as shown. */
  row: string;
  text: string;
  ceiling: boolean;
}

export type Standing = 'above' | 'below' | 'as';

/** One of the cases that a line may be, and what would hold in it. */
export interface Case {
  entry: Entry;
  /** Null where the price of this case was not read, or needs a quantity that is not told. */
  standing: Standing | null;
  gap: Gap | null;
  /** How the figures and the tax are taken in this case, where that makes the difference. */
  figure: 'each' | 'all' | null;
  tax: 'net' | 'gross' | null;
}

/** Why nothing can be said, and what would help. */
export type Because =
  | { why: 'no-name' | Exclude<LineFault, 'no-figure'> }
  /** `silence`: what stands where a figure should. */
  | { why: 'no-figure'; silence?: NonNullable<BillLine['silence']> | undefined }
  /** A range, or a least price, of which only a part is above; `high`: how its upper end stands, null where it has none. */
  | { why: 'span'; low: Standing; high: Standing | null; entry: Entry }
  /** The name has several meanings, or is only like others. Fees, or what is outside the scope. */
  | { why: 'ambiguous' | 'name-unclear'; options: readonly string[] }
  | { why: 'currency'; entry: Entry }
  | { why: 'unit'; entry: Entry }
  | { why: 'needs'; quantities: readonly string[]; entry: Entry }
  /** Several cases are possible, and not the same is so in all of them. */
  | {
      why: 'cases';
      cases: readonly Case[];
      /** Cases beyond those that are told one by one. */
      more: number;
      /** Dimensions that would settle it. */
      asks: readonly string[];
      /** Ordinary cases that nothing is published for, as dimension and code. */
      missing: readonly (readonly [string, string])[];
      /** It is not above what is published in any case. */
      neverAbove: boolean;
    }
  /** For one, or for all? */
  | { why: 'which-figure' }
  /** The line is for a case out of the ordinary, which no row names. */
  | { why: 'silent'; names: readonly (readonly [string, string])[]; entry: Entry }
  /** `base`: the rule gives a base price and a float around it. */
  | { why: 'unread' | 'at-cost' | 'factor' | 'suspended' | 'base'; entry: Entry }
  | { why: 'undated'; entries: readonly Entry[] }
  | { why: 'elsewhere' | 'no-row' | 'gap' | 'future' }
  | { why: 'other-port'; port: string }
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
  | { kind: 'part-of'; whole: string; from: Day; basis: readonly BookBasis[] };

export interface Gap {
  /** For one, and in all where the count is known; strings of digits. */
  each: string;
  all: string | null;
  currency: string;
}

/** What others post for the same charge, this port, and the day. */
export interface Posted {
  entries: readonly Entry[];
  entities: readonly string[];
  /** Lowest and highest of prices in one currency and unit; null where they are not of one kind. */
  span: { low: string; high: string; currency: string; unit: string } | null;
  /** None of their lists has a date. */
  undated: boolean;
  /** What every one of these rows is for, and the line does not say: dimension and code. */
  only: readonly (readonly [string, string])[];
  /** What is out of the ordinary on the line, and none of these rows names. */
  silent: readonly (readonly [string, string])[];
  /** The line counts in another unit, or another currency, than all of these rows. */
  differs: 'unit' | 'currency' | null;
}

export type Verdict =
  | { kind: 'as-published'; fee: string; entry: Entry; remarks: readonly Remark[] }
  | { kind: 'above-published'; fee: string; entry: Entry; gap: Gap; markup: boolean; remarks: readonly Remark[] }
  | { kind: 'below-published'; fee: string; entry: Entry; gap: Gap; remarks: readonly Remark[] }
  /** No rule sets it. `own`: a list of whoever sent the bill is known, and has no price for it on the day. */
  | { kind: 'market-price'; fee: string; posted: Posted; own: boolean; remarks: readonly Remark[] }
  /** No charge of a port. */
  | { kind: 'out-of-scope'; fee: null; what: string; remarks: readonly Remark[] }
  /** `fee` is null when nothing is called so; else it is known, and no price of it is. */
  | { kind: 'not-on-list'; fee: string | null; remarks: readonly Remark[] }
  | {
      kind: 'ended';
      fee: string;
      /** `unknown`: it is no longer charged, and the day was not seen. */
      on: Day | 'unknown';
      how: string;
      basis: readonly BookBasis[];
      successors: readonly string[];
      remarks: readonly Remark[];
    }
  | {
      kind: 'inside-lump-sum';
      fee: string;
      whole: string;
      from: Day;
      basis: readonly BookBasis[];
      entry: Entry | null;
      remarks: readonly Remark[];
    }
  /** `payer`: the side that the bill was said to be for. */
  | { kind: 'different-payer'; fee: string; paidBy: readonly string[]; payer: string; remarks: readonly Remark[] }
  | { kind: 'cannot-say'; fee: string | null; because: Because; remarks: readonly Remark[] };

export type VerdictKind = Verdict['kind'];
