// What a free time or a time limit is, as far as it is counted and charged. Plain data: it travels to the browser as it is.
import type { Day } from '#time/day.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Limit, RestDays } from '#schema/limits.ts';
import type { Rate } from '#schema/rate.ts';

/** How long, and how it is counted; what is left out the source does not say. */
export interface Term {
  number: number;
  unit: 'day' | 'working-day' | 'year';
  of?: 'next-month' | undefined;
  firstDay?: 'counted' | 'not-counted' | undefined;
  restDays?: RestDays | undefined;
}

/** A row for some of the days after the free time, by the number of the day since the start: above `over`, up to `upTo`. */
export interface Band {
  over: number;
  upTo: number | null;
  rate: Rate;
}

/** A place that something rests on, as text and as a path. */
export interface Clause {
  text: Bilingual;
  path: string;
}

/** A longer free time that a relief gave. Nobody knows whether it still holds where `to` is `unknown`. */
export interface LongerTime {
  number: number;
  from: Day;
  to?: Day | 'unknown' | undefined;
  name: Bilingual;
  label: Bilingual;
  note: Bilingual | null;
  clauses: Clause[];
}

/** A free time as one version of a list or a law has it. */
export interface RuleVersion {
  from: Day | 'unknown';
  to?: Day | undefined;
  term: Term;
  starts: Bilingual;
  /** Whether the source says from when; `starts` says that it does not. */
  startSaid: boolean;
  /** How it is counted, in words: the sentence by which the days are counted. */
  says: Bilingual | null;
  clauses: Clause[];
  bands: Band[];
  /** Whether the day of paying or declaring counts as a charged day. */
  lastDay?: 'counted' | 'not-counted' | undefined;
  longer: LongerTime[];
  notes: Bilingual[];
}

/** What one looks up: a row of a list, or a time limit of a law. */
export interface Rule {
  /** `<entity>-<fee>-<row>` or the id of a limit; stands in addresses. */
  id: string;
  /** The fee that is charged afterwards. */
  fee: string;
  feeName: Bilingual;
  /** Whose list; null for a law. */
  by: Bilingual | null;
  label: Bilingual;
  /** Where the entry stands; null where there is none. */
  path: string | null;
  /** The list is for another place than this port. */
  place: Bilingual | null;
  /** What the period is: free days of a list, a limit to act by, or the validity of a licence. */
  kind: 'free' | 'limit' | 'validity';
  /** Rules of other lists, by their ids, that price the same charge for a case that may be the same. */
  others: string[];
  versions: RuleVersion[];
}

/** How a row of a list is named in addresses; `entity` is null for the fee's own rates. */
export function freeRuleId(entity: string | null, fee: string, row: string): string {
  return [...(entity === null ? [] : [entity]), fee, row].join('-');
}

/** A limit after which nothing is charged by the day is the validity of something. */
export function limitKind({ then }: Pick<Limit, 'then'>): 'limit' | 'validity' {
  return then.rate === undefined ? 'validity' : 'limit';
}
