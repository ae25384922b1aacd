// The whole answer to a request: which version counts, the days, what they cost, and what the source leaves open.
import { addDays, type Day } from '#time/day.ts';
import { stateOfPeriod } from '#domain/entry/reliefs.ts';
import type { PriceCodes } from '#domain/price/price.ts';
import { onDay } from '#domain/time/in-force.ts';
import { asksOneByItself, costOf, quantitiesOf, type Cost } from './cost.ts';
import { chargedDays, reckon, type Reckoned } from './reckon.ts';
import { faultsOf, numberIn, type Fault, type FreeTimeRequest } from './request.ts';
import type { LongerTime, Rule, RuleVersion } from './rule.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Numbers of further days for which the table gives a sum. */
const FURTHER = [1, 2, 3, 5, 7, 10, 15, 30] as const;

export type Answer =
  | { kind: 'faults'; faults: Fault[] }
  /** No version is known for the day of the event; `since` is the next that is, `until` the last day of the one before. */
  | { kind: 'no-version'; since: Day | null; until: Day | null }
  | Counted;

export interface SizeCost {
  size: string;
  cost: Cost;
  /** How it is made up: for each step the price of a day, the boxes and the days. */
  steps: { price: string; boxes: string; days: number }[];
}

export interface Counted {
  kind: 'counted';
  rule: Rule;
  version: RuleVersion;
  /** The list carries no date: whether it held then cannot be said. */
  undated: boolean;
  /** A later version begins before the days asked for are over. */
  nextFrom: Day | null;
  reckoned: Reckoned;
  /** The quantity that the price needs beside days; null where none. */
  quantity: string | null;
  costs: { days: number; last: Day; cost: Cost }[];
  /** What it costs up to the day asked for: the safe reading, and the latest. */
  asked: { until: Day; most: number; least: number; mostCost: Cost | null; leastCost: Cost | null } | null;
  /** With the longer free time of a relief. */
  longer: { time: LongerTime; lastFree: Day; latestFree: Day }[];
  /** Of a contract of one’s own: what each size of box costs up to the day asked for, by the safe reading. */
  sizes?: SizeCost[];
}

export function answerOf(rule: Rule, request: FreeTimeRequest, calendar: WorkCalendar, codes: PriceCodes): Answer {
  const faults = faultsOf(request);
  if (faults.length > 0) return { kind: 'faults', faults };
  const { start, until } = request;
  const holding = onDay(rule.versions, start);
  const version = 'version' in holding ? holding.version : holding.state === 'unknown' ? holding.undated[0] : undefined;
  if (version === undefined) {
    const since = 'next' in holding && holding.next ? holding.next.from : null;
    const last = 'last' in holding ? (holding.last.to ?? null) : null;
    return { kind: 'no-version', since, until: last };
  }
  const { term, bands } = version;
  const reckoned = reckon(term, start, calendar);
  const [quantity = null] = bands[0] ? quantitiesOf(bands[0].rate, codes.units) : [];
  const given = givenOf(quantity, request.count);
  const cost = (days: number) => costOf(bands, term.number, days, given, codes);
  const charged = until === '' ? null : chargedDays(reckoned, until);
  const nextFrom = 'next' in holding ? (holding.next?.from ?? null) : null;
  const end = until === '' ? reckoned.latestFree : until;
  return {
    kind: 'counted',
    rule,
    version,
    undated: version.from === 'unknown',
    nextFrom: nextFrom !== null && nextFrom <= end ? nextFrom : null,
    reckoned,
    quantity,
    costs: FURTHER.map(days => ({ days, last: addDays(reckoned.lastFree, days), cost: cost(days) })),
    asked: charged && {
      until,
      ...charged,
      mostCost: charged.most > 0 ? cost(charged.most) : null,
      leastCost: charged.least > 0 ? cost(charged.least) : null,
    },
    longer: version.longer
      .filter(time => ['running', 'end-unknown'].includes(stateOfPeriod(time, start)))
      .filter(({ number }) => number > term.number)
      .map(time => {
        const { lastFree, latestFree } = reckon({ ...term, number: time.number }, start, calendar);
        return { time, lastFree, latestFree };
      }),
  };
}

function givenOf(quantity: string | null, count: string): Record<string, string> {
  if (quantity === null) return {};
  const typed = count === '' ? null : numberIn(count);
  if (typed !== null) return { [quantity]: typed };
  return asksOneByItself(quantity) ? { [quantity]: '1' } : {};
}
