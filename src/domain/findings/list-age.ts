// A list without a date, or older than a year: one finding a list of an entity.
import { addDays } from '#time/day.ts';
import { gather, listedOn, sideOf, type Finding, type FindingCheck } from './finding.ts';

const DAYS_A_YEAR = 365;

/** An entity's list is undated or old as a whole: one finding, at its newest date. */
function byEntity(findings: Finding[]): Finding[] {
  const newest = new Map<string | null, string>();
  for (const { left } of findings) {
    const before = newest.get(left.entity);
    if (before === undefined || before < left.from) newest.set(left.entity, left.from);
  }
  return gather(
    findings.map(finding => ({
      ...finding,
      left: { ...finding.left, fee: '', from: newest.get(finding.left.entity)! },
    })),
  );
}

export const listUndated: FindingCheck = (catalogue, day) =>
  byEntity(
    listedOn(catalogue, day)
      .filter(({ version }) => version.from === 'unknown')
      .map(listed => ({ rule: 'list-undated' as const, left: sideOf(listed, null), right: null, more: 0 })),
  );

export const listOld: FindingCheck = (catalogue, day) =>
  byEntity(
    listedOn(catalogue, day)
      .filter(({ version }) => version.from !== 'unknown' && version.from < addDays(day, -DAYS_A_YEAR))
      .map(listed => ({ rule: 'list-old' as const, left: sideOf(listed, null), right: null, more: 0 })),
  );
