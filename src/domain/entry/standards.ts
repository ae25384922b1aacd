// Operating-time standards on a day: what an entity publishes for an operation, as far as it is known.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Standard, StandardVersion } from '#schema/standard.ts';
import type { Day } from '#time/day.ts';
import { listedIn, onDay } from '#domain/time/in-force.ts';

export interface StandardView {
  standard: Named<Standard>;
  /** What holds on the day, else what is listed without a date; null where nothing is known of the day. */
  version: StandardVersion | null;
}

/** Standards on `day`; the order stays. */
export function viewStandards(standards: readonly Named<Standard>[] | undefined, day: Day): StandardView[] {
  return (standards ?? []).map(standard => ({ standard, version: listedIn(onDay(standard.versions, day)) }));
}

/** The standards of the operations that a fee is charged for. */
export function standardsBesideFee(catalogue: Catalogue, fee: string, day: Day): StandardView[] {
  return (catalogue.operationsOfFee.get(fee) ?? []).flatMap(operation =>
    viewStandards(catalogue.standardsOfOperation.get(operation), day),
  );
}
