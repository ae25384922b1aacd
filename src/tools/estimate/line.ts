// One line of an estimate: a fee that is met, and what it comes to, or why no number can be given.
import type Big from 'big.js';
import type { Day } from '#time/day.ts';
import type { BookBasis } from '#tools/book/book.ts';
import type { EstimateRelief, EstimateRow, EstimateVersion } from './data.ts';

/** Why a line has no number. */
export type GapReason =
  /** The charge exists; its figure was not read. */
  | 'unpublished'
  /** It follows from a figure that was not read. */
  | 'factor'
  /** What was actually spent. */
  | 'at-cost'
  /** Nobody whose list was found publishes a price; or only a list without a date does. */
  | 'no-price'
  | 'undated'
  /** No row of the list is for this case. */
  | 'no-row'
  /** A share of other charges, one of which has no number. */
  | 'charges'
  /** The price depends on what was not asked. */
  | 'depends'
  /** The list does not say per what time. */
  | 'time-unit'
  /** On the day: before the first version known, after the last, between two. */
  | 'before'
  | 'after'
  | 'between'
  /** Suspended, and what followed was not confirmed. */
  | 'suspension-unclear'
  /** Above the last band, or a division by zero. */
  | 'no-result'
  /** One price a bill for one kind of box, another for another: what a bill of both costs is not said. */
  | 'mixed';

/** A price found: `from` and `to` are the same unless it is a range, or a relief may make it less. */
export interface Amount {
  kind: 'amount';
  from: Big;
  to: Big;
  currency: string;
  /** Figures are upper limits: what is charged may be less. */
  ceiling: boolean;
  /** The quantities as they are billed, for the formula. */
  given: Readonly<Record<string, string>>;
}

/** Nothing is charged, and why. */
export interface Nil {
  kind: 'nil';
  reason: 'ended' | 'waived' | 'relief' | 'free-time' | 'suspended' | 'threshold' | 'no-charges';
  /** From which day on. */
  since?: Day | undefined;
}

export interface Gap {
  kind: 'gap';
  reason: GapReason;
  /** Conditions that are not known, or the day a suspension was to end. */
  open?: readonly string[];
  until?: Day | undefined;
}

/** Part of another fee: not added again. The amount is the most it may come to there, where that is known. */
export interface Inside {
  kind: 'inside';
  fee: string;
  name: string;
  since: Day;
  amount?: Amount | undefined;
}

export type Outcome = Amount | Nil | Gap | Inside;

/** A charge that is no longer made. */
export function isEnded(outcome: Outcome): boolean {
  return outcome.kind === 'nil' && outcome.reason === 'ended';
}

/** No longer made on its own: in no sum, and not among what is to be paid. */
export function isApart(outcome: Outcome): boolean {
  return outcome.kind === 'inside' || isEnded(outcome);
}

/** What some kinds of box come to by one row: they are in the amount of the line. */
export interface Part {
  /** Kinds of box, by their place in the request. */
  kinds: readonly number[];
  row: EstimateRow;
  amount: Amount;
  reliefs: readonly EstimateRelief[];
}

export interface Line {
  fee: string;
  name: string;
  outcome: Outcome;
  /** For which kinds of box, by their place in the request. */
  kinds: readonly number[];
  /** By kinds, where they differ; empty where one row makes the whole. */
  parts: readonly Part[];
  row?: EstimateRow | undefined;
  /** The version it was taken from, and whose list: empty for the rules. */
  version?: EstimateVersion | undefined;
  entity: string;
  /** In the total; or met only in some cases; or paid by others. */
  place: 'counted' | 'possible' | 'others';
  /** Code of a role. */
  payer: string;
  /** Codes of roles, or the slug of the entity whose list it is. */
  chargers: readonly string[];
  /** Reliefs that were applied, and those that may apply. */
  reliefs: readonly EstimateRelief[];
  perhaps: readonly EstimateRelief[];
  basis: readonly BookBasis[];
  note?: string | undefined;
}
