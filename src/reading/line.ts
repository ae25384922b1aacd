// A line of a bill or a list as it was read: what it says, and nothing that it does not say.
import type { Silence } from './price-text.ts';
import type { Day } from '#time/day.ts';
import { code, type KnownCode } from '#schema/needed-codes.ts';

/** Why a line's figures cannot be used. `several-prices`: nothing says which is for what; `added`: amounts in two currencies. */
export type LineFault =
  'no-figure' | 'figures' | 'several-prices' | 'added' | 'negative' | 'too-large' | 'too-long' | 'several-sizes';

/** One way to take a line's figures: a price for one, or an amount for all of `count`. Strings of digits. */
export type Reading =
  { kind: 'each'; price: string; count: string | null } | { kind: 'all'; amount: string; count: string | null };

export interface ReadLine {
  /** Number of the line in what was pasted, from 1. */
  at: number;
  text: string;
  /** What is left when figures and conditions are taken away; may be empty. */
  name: string;
  /** Codes by dimension of vocabulary/conditions.yaml. */
  conditions: Readonly<Record<string, string>>;
  /** What is counted by name, as quantities of the vocabulary: boxes, documents, days. */
  quantities: Readonly<Record<string, string>>;
  /** Units that stand behind a price for one; empty where none does. */
  units: readonly string[];
  currency: string | null;
  day: Day | null;
  /** Every way to take the figures; more than one where the line does not tell. None with a fault. */
  readings: readonly Reading[];
  fault: LineFault | null;
  /** What stands where a figure should. */
  silence?: Silence | 'atCost' | 'waived';
  /** `range`: the readings are its ends. `least`: no less than the figure, and how much more is not told. */
  span?: 'range' | 'least';
  /** Price times quantity is not the amount that stands there. */
  miscounted: boolean;
  /** Which of several prices of a row it is, from 0, and the words above its column. */
  part?: number;
  column?: string;
  /** The line says that its figures are without tax, or with it. */
  tax?: 'net' | 'gross';
  /** Rate of the tax on the line, as a fraction. */
  taxRate?: string;
  /** Numbers of boxes and bills of lading on the line. */
  numbers?: readonly string[];
  /** A sentence in brackets, which nothing is read from. */
  remark?: string;
  /** Prices on the line that were read and not taken: the same in another currency, a least amount in all. */
  aside?: readonly string[];
  /** The line itself is for another port, by the name that stands there. */
  otherPort?: string;
}

/** The quantity in which boxes are counted. */
export const BOXES = code('quantities', 'boxes');

/** The dimension in which what comes and what goes are told apart. */
export const DIRECTION = 'direction';

/** Dimensions that a line, or whoever pastes it, may name. */
export const lineDimensions = [
  'direction',
  'trade',
  'container',
  'load',
  'cargo',
  'boxType',
  'route',
] as const satisfies KnownCode<'conditions'>[];
