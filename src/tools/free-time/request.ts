// What /free-time/ takes from its address and its fields, and what is wrong with it. Never guesses a date.
import { daysBetween, isCalendarDay, type Day } from '#time/day.ts';
import { typedNumber } from '#domain/price/typed-number.ts';
import { MOST_DAYS } from './cost.ts';

/** As typed. */
export interface FreeTimeRequest {
  rule: string;
  start: string;
  /** The day of return, declaration or payment; may be empty. */
  until: string;
  /** Boxes, or the amount that a percentage is taken of; may be empty. */
  count: string;
}

export const requestKeys = ['rule', 'start', 'until', 'count'] as const;

export type Fault =
  'start-missing' | 'start-impossible' | 'until-impossible' | 'until-before' | 'until-far' | 'count-wrong';

/** `YYYY-MM-DD` of a year that can be meant. */
const [FIRST_DAY, LAST_DAY] = ['1949-10-01', '2099-12-31'];
/** Longer than any rule id or number. */
const LONGEST = 120;

export function readRequest(parameters: URLSearchParams): FreeTimeRequest {
  const [rule, start, until, count] = requestKeys.map(key => (parameters.get(key) ?? '').trim().slice(0, LONGEST));
  return { rule: rule!, start: start!, until: until!, count: count! };
}

/** `rule=…&start=…`: only what is said, in a fixed order. */
export function writeRequest(request: FreeTimeRequest): string {
  return new URLSearchParams(requestKeys.filter(key => request[key] !== '').map(key => [key, request[key]])).toString();
}

/** What cannot be worked with. Without a start nothing else is looked at. */
export function faultsOf({ start, until, count }: FreeTimeRequest): Fault[] {
  const faults: Fault[] = [];
  if (start === '') return ['start-missing'];
  if (!isUsable(start)) faults.push('start-impossible');
  if (until !== '') {
    if (!isUsable(until)) faults.push('until-impossible');
    else if (isUsable(start) && until < start) faults.push('until-before');
    else if (isUsable(start) && daysBetween(start, until) > MOST_DAYS) faults.push('until-far');
  }
  if (count !== '' && numberIn(count) === null) faults.push('count-wrong');
  return faults;
}

/** What is typed as a number; null where it is none above nought. */
export function numberIn(text: string): string | null {
  const number = typedNumber(text);
  return number !== null && /[1-9]/u.test(number) ? number : null;
}

function isUsable(day: string): day is Day {
  return isCalendarDay(day) && day >= FIRST_DAY! && day <= LAST_DAY!;
}
