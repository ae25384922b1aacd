// Which rule answers a situation. The check makes sure that there is exactly one.
import type { ComplaintRole, LawPrices } from '#schema/complaint-guide.ts';
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

interface Law {
  by?: readonly string[] | undefined;
  prices?: LawPrices | undefined;
}

/** The clauses of what is wrong that hold for a charging side. */
export function lawsFor<L extends Law>(laws: readonly L[], by: string): L[] {
  return laws.filter(law => law.by?.includes(by) ?? true);
}

/** Those of them that a text may cite; where the kind of price is not known, only clauses about both kinds. */
export function lawsToCite<L extends Law>(laws: readonly L[], by: string, prices: LawPrices | null): L[] {
  return lawsFor(laws, by).filter(law => law.prices === undefined || law.prices === prices);
}
