// What /free-time/ takes from its address and its fields, and what is wrong with it. Never guesses a date.
import { daysBetween, isCalendarDay, type Day } from '#time/day.ts';
import { typedNumber } from '#domain/price/typed-number.ts';
import { contractFields, readContract } from './contract-fields.ts';
import { CONTRACT, faultyFields, type Contract, type ContractFault } from './contract.ts';
import { MOST_DAYS } from './cost.ts';

/** As typed. */
export interface FreeTimeRequest {
  rule: string;
  start: string;
  /** The day of return, declaration or payment; may be empty. */
  until: string;
  /** Boxes, or the amount that a percentage is taken of; may be empty. */
  count: string;
  /** Of a contract of one’s own; the rules of this site have none. */
  contract?: Contract | undefined;
}

export const requestKeys = ['rule', 'start', 'until', 'count'] as const;

export type Fault =
  | ContractFault
  | 'start-missing'
  | 'start-impossible'
  | 'until-impossible'
  | 'until-before'
  | 'until-far'
  | 'count-wrong';

/** `YYYY-MM-DD` of a year that can be meant. */
const [FIRST_DAY, LAST_DAY] = ['1949-10-01', '2099-12-31'];
/** Longer than any rule id or number. */
const LONGEST = 120;

export function readRequest(parameters: URLSearchParams): FreeTimeRequest {
  const of = (key: string) => (parameters.get(key) ?? '').trim().slice(0, LONGEST);
  const request = { rule: of('rule'), start: of('start'), until: of('until'), count: of('count') };
  return request.rule === CONTRACT ? { ...request, count: '', contract: readContract(parameters) } : request;
}

/** `rule=…&start=…`: only what is said, in a fixed order. */
export function writeRequest(request: FreeTimeRequest): string {
  const fields = requestKeys.map((key): [string, string] => [key, request[key]]).filter(([, text]) => text !== '');
  return new URLSearchParams([...fields, ...(request.contract ? contractFields(request.contract) : [])]).toString();
}

/** What cannot be worked with. Without a start nothing else is looked at. */
export function faultsOf({ start, until, count, contract }: FreeTimeRequest): Fault[] {
  if (start === '') return ['start-missing'];
  const faults: Fault[] = contract ? [...new Set(faultyFields(contract).map(({ fault }) => fault))] : [];
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
