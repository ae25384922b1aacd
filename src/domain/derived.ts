// What is worked out of the whole catalogue for a day, once, for all pages: as a whole, and by what it belongs to.
import type { Catalogue } from './catalogue.ts';
import { changesOf, feesOf, type Change } from '#domain/change/change.ts';
import type { Day } from '#time/day.ts';
import type { Finding, FindingRule } from './findings/finding.ts';
import { findingsOn } from './findings/index.ts';
import { groundsOf, type Ground } from '#domain/documents/grounds.ts';
import { groupBy } from './group-by.ts';

export interface Derived {
  /** Every dated change, newest first; the days of them; those of a day; and those that touch a fee, by its id. */
  changes: readonly Change[];
  changeDays: readonly Day[];
  changesOfDay: ReadonlyMap<Day, readonly Change[]>;
  changesOfFee: ReadonlyMap<string, readonly Change[]>;
  /** What does not go together on the day, by rule; and by the fee on its left. */
  findings: ReadonlyMap<FindingRule, readonly Finding[]>;
  findingsOfFee: ReadonlyMap<string, readonly Finding[]>;
  /** What rests on a document, by its slug. */
  groundsOfDocument: ReadonlyMap<string, readonly Ground[]>;
}

export function derive(catalogue: Catalogue, day: Day): Derived {
  const changes = changesOf(catalogue);
  const changesOfDay = groupBy(changes, ({ on }) => [on]);
  const findings = findingsOn(catalogue, day);
  return {
    changes,
    changeDays: [...changesOfDay.keys()],
    changesOfDay,
    changesOfFee: groupBy(changes, feesOf),
    findings,
    findingsOfFee: groupBy([...findings.values()].flat(), ({ left }) => [left.fee]),
    groundsOfDocument: groupBy(groundsOf(catalogue), ({ document }) => [document]),
  };
}
