// A finding: two published things that do not go together. Computed, dated, neutral. Only lists with a date that hold on the
// day are looked at: of any other nobody can say what it still means.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Rate } from '#schema/rate.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Version } from '#schema/version.ts';
import type { Day } from '#time/day.ts';
import { heldIn, onDay } from '#domain/time/in-force.ts';
import { isElsewhere } from '#case/when.ts';

export type FindingRule = 'above-ceiling' | 'ended-still-listed' | 'lists-disagree';

/** What a finding means: a breach of a rule, as far as the two sides tell; or a difference that everybody is free to have. */
export const findingKinds = {
  'against-rule': ['above-ceiling', 'ended-still-listed'],
  lawful: ['lists-disagree'],
} as const satisfies Record<string, readonly FindingRule[]>;
export type FindingKind = keyof typeof findingKinds;

/** One side of a finding: a list, and a row of it where one is meant. */
export interface Side {
  fee: string;
  /** null: the fee's own, regulated rates. */
  entity: string | null;
  from: string;
  rate: Rate | null;
}

export interface Finding {
  rule: FindingRule;
  left: Side;
  right: Side;
  /** How many further rows of the same two lists are alike. */
  more: number;
}

/** One finding rule; pure, of the catalogue and a day. */
export type FindingCheck = (catalogue: Catalogue, day: Day) => Finding[];

export interface Listed {
  tariff: Named<Tariff>;
  version: Version;
}

/** Of each tariff the version that holds on `day`. Lists without a date, superseded ones and those for other ports are left out. */
export function listedOn(catalogue: Catalogue, day: Day): Listed[] {
  const listed = catalogue.tariffs.flatMap(tariff => {
    const version = heldIn(onDay(tariff.versions, day));
    return version ? [{ tariff, version }] : [];
  });
  return listed.filter(({ version }) => !version.rates.every(isElsewhere));
}

export function sideOf({ tariff, version }: Listed, rate: Rate | null): Side {
  return { fee: tariff.fee, entity: tariff.entity, from: version.from, rate };
}

/** Findings on the same two lists as one, with the number of further rows. */
export function gather(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding>();
  for (const finding of findings) {
    const { left, right, rule } = finding;
    const key = JSON.stringify([rule, left.fee, left.entity, left.from, right.fee, right.entity, right.from]);
    const first = groups.get(key);
    if (first) first.more += 1 + finding.more;
    else groups.set(key, { ...finding });
  }
  return [...groups.values()];
}
