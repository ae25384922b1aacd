// Free time and daily prices of one's own contract, as typed: made into a rule and counted like a row of a list.
import type { UnitParts } from '#domain/price/quantity.ts';
import { typedNumber } from '#domain/price/typed-number.ts';
import { code } from '#schema/needed-codes.ts';
import type { Band, Rule } from './rule.ts';
import { MOST_DAYS } from './cost.ts';

/** What stands in the address for the rule. */
export const CONTRACT = 'contract';

/** Steps of daily prices that can be typed. */
export const MOST_STEPS = 3;

/** As typed: free days, and for each step the price of a day and for how many days it holds; the last one holds on. */
export interface Contract {
  /** Whether the day of the event is itself the first day; empty where the contract does not say. */
  first: string;
  free: string;
  steps: { price: string; days: string }[];
}

export type ContractFault =
  'free-missing' | 'free-wrong' | 'price-missing' | 'price-wrong' | 'days-missing' | 'days-wrong';

/** A unit that is the program's own: a box for a day. */
const UNIT = 'contract-box-day';
export const contractUnits: UnitParts = { [UNIT]: { of: [code('quantities', 'boxes'), code('quantities', 'days')] } };

const STARTS = { zh: '合同写的起算日', en: 'the day that the contract names' };
const NAME = { zh: '我的合同', en: 'My own contract' };

/** The steps that are filled in, up to the last one that is. */
function filled({ steps }: Contract): Contract['steps'] {
  return steps.slice(0, steps.findLastIndex(({ price, days }) => price !== '' || days !== '') + 1);
}

/** What cannot be worked with, by the fields; without a price there are days and no sums. */
export function faultyFields(contract: Contract): [field: string, fault: ContractFault][] {
  const steps = filled(contract);
  const found: [string, ContractFault | null][] = [
    ['free', wholeNumber(contract.free) !== null ? null : contract.free === '' ? 'free-missing' : 'free-wrong'],
    ...steps.flatMap(({ price, days }, n): [string, ContractFault | null][] => [
      [`price${n + 1}`, typedNumber(price) !== null ? null : price === '' ? 'price-missing' : 'price-wrong'],
      [`days${n + 1}`, daysFault(days, n === steps.length - 1)],
    ]),
  ];
  return found.filter((one): one is [string, ContractFault] => one[1] !== null);
}

/** Only the last step may hold on without an end. */
function daysFault(days: string, last: boolean): ContractFault | null {
  if (days === '') return last ? null : 'days-missing';
  return wholeNumber(days) === null ? 'days-wrong' : null;
}

/** Whole days from 1 to what is counted at most; null where it is none. */
function wholeNumber(text: string): number | null {
  const number = Number(typedNumber(text) ?? Number.NaN);
  return Number.isInteger(number) && number >= 1 && number <= MOST_DAYS ? number : null;
}

/** The contract as a rule; its sums are in whatever money the prices are in. Throws a RangeError where it has a fault. */
export function ruleOfContract(contract: Contract): Rule {
  if (faultyFields(contract).length > 0) throw new RangeError('the contract has a fault');
  const number = wholeNumber(contract.free)!;
  const firstDay = contract.first === 'counted' || contract.first === 'not-counted' ? contract.first : undefined;
  return {
    id: CONTRACT,
    fee: '',
    feeName: NAME,
    by: null,
    label: NAME,
    path: null,
    place: null,
    kind: 'free',
    others: [],
    versions: [
      {
        // It holds for whatever day is asked for.
        from: '0001-01-01',
        // Days of the calendar: a contract that leaves out days of rest says so.
        term: { number, unit: 'day', firstDay, restDays: 'counted' },
        starts: STARTS,
        startSaid: true,
        says: null,
        clauses: [],
        bands: bandsOf(filled(contract), number),
        lastDay: 'counted',
        longer: [],
        notes: [],
      },
    ],
  };
}

function bandsOf(steps: Contract['steps'], free: number): Band[] {
  let over = free;
  return steps.map(({ price, days }, n): Band => {
    const from = over;
    // The last step holds on, unless it says for how long.
    const upTo = days === '' ? null : from + wholeNumber(days)!;
    over = upTo ?? from;
    const rate = { id: `step-${n + 1}`, label: NAME, when: {}, amount: typedNumber(price)!, unit: UNIT };
    return { over: from, upTo, rate };
  });
}
