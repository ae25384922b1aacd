// Which rule answers a situation. The check makes sure that there is exactly one.
import type { ComplaintRole } from '#schema/complaint-guide.ts';
import type { Situation } from './situation.ts';

interface Ruled {
  when: { by: readonly string[]; role?: ComplaintRole | undefined; wrong: readonly string[] };
}

export function answers({ when }: Ruled, { by, role, wrong }: Situation): boolean {
  return when.by.includes(by) && (when.role ?? role) === role && when.wrong.includes(wrong);
}

/** The rule for a situation; null where the guide does not offer it. */
export function decide<R extends Ruled>(rules: readonly R[], situation: Situation): R | null {
  return rules.find(rule => answers(rule, situation)) ?? null;
}

/** The clauses of what is wrong that hold for a charging side. */
export function lawsFor<L extends { by?: readonly string[] | undefined }>(laws: readonly L[], by: string): L[] {
  return laws.filter(law => law.by?.includes(by) ?? true);
}
