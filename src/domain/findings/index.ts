// All findings on a day, in the order in which the page explains them.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import { aboveCeiling } from './above-ceiling.ts';
import { endedStillListed } from './ended-still-listed.ts';
import type { Finding, FindingCheck, FindingRule } from './finding.ts';
import { listsDisagree } from './lists-disagree.ts';

const checks: Record<FindingRule, FindingCheck> = {
  'above-ceiling': aboveCeiling,
  'ended-still-listed': endedStillListed,
  'lists-disagree': listsDisagree,
};

export function findingsOn(catalogue: Catalogue, day: Day): Map<FindingRule, Finding[]> {
  return new Map((Object.keys(checks) as FindingRule[]).map(rule => [rule, checks[rule](catalogue, day)]));
}
