// What /free-time/ says, in whatever language.
import type { countings } from './contract.ts';
import type { NoCost } from './cost.ts';
import type { Assumption } from './readings.ts';
import type { DayState } from './reckon.ts';
import type { Fault } from './request.ts';
import type { Rule, Term } from './rule.ts';

type ByKind<T> = Record<Rule['kind'], T>;

export interface FreeTimeWords {
  title: string;
  intro: string;
  /** Said where the page cannot count: without script. */
  noScript: string;
  privacy: string;
  none: string;
  /** On an entry. */
  linkOf: ByKind<string>;
  rule: string;
  choose: string;
  start: (event: string) => string;
  startPlain: string;
  startNotSaid: string;
  until: ByKind<string>;
  amount: (what: string) => string;
  count: (what: string) => string;
  chooseFirst: string;
  faults: Record<Fault, string>;
  ruleUnknown: string;
  noVersion: (since: string | null, until: string | null) => string;
  weekdays: readonly string[];
  onDay: (day: string, weekday: string) => string;
  lastFree: ByKind<string>;
  /** Where the time has run out and days of rest move the first charged day. */
  lastUncharged: string;
  chargedFrom: string;
  chargeMoved: string;
  firstCharged: ByKind<string>;
  safe: string;
  orLater: (day: string) => string;
  readings: string;
  assumes: Record<Assumption, string>;
  safest: string;
  hours: string;
  undated: string;
  elsewhere: (place: string) => string;
  laterVersion: (from: string) => string;
  holidaysUnknown: (years: string, rest: 'counted-out' | 'moves' | 'not-said') => string;
  lastDayNotSaid: ByKind<string>;
  /** Terms of one’s own: their choice in the list, their fields, and what is said of their answer. */
  contract: {
    choice: string;
    hint: string;
    answer: string;
    /** What is multiplied in the sum of a size. */
    made: string;
    noPrice: string;
    free: string;
    first: string;
    firstOptions: Record<'' | 'counted' | 'not-counted', string>;
    counting: string;
    countings: Record<(typeof countings)[number], string>;
    currency: string;
    anyCurrency: string;
    steps: string;
    prices: string;
    step: (n: number) => string;
    size: string;
    boxes: string;
    nth: (n: number) => string;
    remove: (n: number) => string;
    add: string;
  };
  fromDay: (day: number) => string;
  freeDays: (term: string) => string;
  longer: (name: string, label: string, days: string) => string;
  /** The same in the table: days, and for which period. */
  longerShort: (name: string, days: number, from: string, to: string | null) => string;
  longerNote: string;
  costs: string;
  further: string;
  upTo: string;
  sum: string;
  furtherDays: (days: number) => string;
  noCost: Record<NoCost, string>;
  /** Lists of others, where this one has no price by the day. */
  others: string;
  othersNote: string;
  enter: (what: string) => string;
  printed: (price: string) => string;
  asked: (until: string, days: number, cost: string) => string;
  askedLess: (days: number, cost: string) => string;
  askedFree: (until: string) => string;
  nothing: string;
  noSum: string;
  calendar: string;
  month: (year: string, month: number) => string;
  marks: ByKind<Record<DayState, string>>;
  startMark: string;
  states: ByKind<Record<DayState, string>>;
  startDay: string;
  dayByDay: string;
  columns: { day: string; state: string; clause: string };
  chargedDay: (n: number) => string;
  remind: string;
  remindHint: string;
  reminder: ByKind<(label: string) => string>;
  print: string;
  again: string;
  basis: string;
  table: string;
  tableIntro: string;
  head: { rule: string; term: string; starts: string; counting: string; then: string; basis: string };
  term: (term: Term) => string;
  notSaid: (term: Term) => string;
  thenNothing: string;
  undatedShort: string;
  holidays: (years: string) => string;
  statutory: (years: string) => string;
  noHolidays: string;
}
