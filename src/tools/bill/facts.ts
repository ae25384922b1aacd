// What whoever pastes a bill says about all of it. Empty where it is not said.
import type { Day } from '#time/day.ts';
import { lineDimensions, type BillLine } from './line.ts';

export interface BillFacts {
  day: Day;
  /** Slug of the entity that sent the bill, or `role` where it is not among those known. */
  entity: string;
  role: string;
  /** On which side the bill is paid: a side of the book. */
  payer: string;
  /** Codes by dimension; what a line says goes before it. */
  conditions: Readonly<Record<string, string>>;
  /** How many boxes; a string of digits, or empty. */
  boxes: string;
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
