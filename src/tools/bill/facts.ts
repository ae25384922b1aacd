// What is said about all of a bill: by whoever pastes it, and by the bill itself. Empty where it is not said.
import type { Day } from '#time/day.ts';
import { lineDimensions, type BillLine } from './line.ts';

export interface BillFacts {
  day: Day;
  /** The day is only today, as nobody has told another: what the bill says goes before it. */
  dayAssumed?: boolean;
  /** No charge is judged for a day after it. */
  today?: Day;
  /** Slug of the entity that sent the bill, or `role` where it is not among those known. */
  entity: string;
  role: string;
  /** On which side the bill is paid: a side of the book. */
  payer: string;
  /** Codes by dimension; what a line says goes before it. */
  conditions: Readonly<Record<string, string>>;
  /** How many boxes; a string of digits, or empty. */
  boxes: string;
  /** The bill is of another port: its name as it stands there. */
  otherPort?: string;
  /** Whether the amounts are without value-added tax or with it. */
  tax?: 'net' | 'gross';
  /** The rate of the tax, as a fraction: 0.06. */
  taxRate?: string;
}

/** The case of a line: what it says, else what is said of the whole bill. */
export function caseOf(
  line: Pick<BillLine, 'conditions'>,
  facts: Pick<BillFacts, 'conditions'>,
): Record<string, string> {
  const known: Record<string, string> = {};
  for (const dimension of lineDimensions) {
    const code = line.conditions[dimension] ?? facts.conditions[dimension] ?? '';
    if (code !== '') known[dimension] = code;
  }
  return known;
}
