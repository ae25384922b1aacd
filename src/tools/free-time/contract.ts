// Free time and daily prices of one's own contract, as typed: made into a rule and counted like a row of a list. Prices may differ
// by the size of box; days do not.
import type { UnitParts } from '#domain/price/quantity.ts';
import { typedNumber } from '#domain/price/typed-number.ts';
import { code } from '#schema/needed-codes.ts';
import type { RestDays } from '#schema/limits.ts';
import { MOST_DAYS } from './cost.ts';
import type { Band, Rule, Term } from './rule.ts';

/** What stands in the address for the rule. */
export const CONTRACT = 'contract';

/** Steps of daily prices, and sizes of box, that can be typed. */
export const MOST_STEPS = 4;
export const MOST_SIZES = 6;

/** How the free days are counted: all days of the calendar; with an end that moves off a day of rest; working days alone. */
export const countings = ['', 'move-end', 'working-day'] as const;

/** As typed. */
export interface Contract {
  free: string;
  /** Whether the day of the event is itself the first day; empty where the contract does not say. */
  first: string;
  /** One of `countings`. */
  counting: string;
  /** A code; empty where it is not said. */
  currency: string;
  /** From the second step on: on which day it begins, by the number of the day since the start. The first follows the free days. */
  begins: string[];
  sizes: ContractSize[];
}

export interface ContractSize {
  /** As the reader calls it; may be empty. */
  size: string;
  boxes: string;
  /** Of a box a day, for each step. The last that is filled in holds on. */
  prices: string[];
}

export type ContractFault =
  | 'free-missing'
  | 'free-wrong'
  | 'price-missing'
  | 'price-wrong'
  | 'begin-missing'
  | 'begin-wrong'
  | 'begin-order'
  | 'boxes-wrong';

/** A field with a fault: of which size, by its place, where it is a field of sizes. */
export interface FaultyField {
  field: string;
  size?: number;
  fault: ContractFault;
}

/** A unit that is the program's own: a box for a day. */
const UNIT = 'contract-box-day';
export const contractUnits: UnitParts = { [UNIT]: { of: [code('quantities', 'boxes'), code('quantities', 'days')] } };

const STARTS = { zh: '合同写的起算日', en: 'the day that the contract names' };
export const CONTRACT_NAME = { zh: '你自己的条件', en: 'Your own terms' };

/** How many steps are filled in, in whatever field. */
function stepsOf({ begins, sizes }: Contract): number {
  const last = (texts: readonly string[]) => texts.findLastIndex(text => text !== '') + 1;
  const begun = last(begins);
  return Math.max(begun === 0 ? 0 : begun + 1, ...sizes.map(({ prices }) => last(prices)));
}

/** What cannot be worked with, by the fields; without a price there are days and no sums. */
export function faultyFields(contract: Contract): FaultyField[] {
  const { free, begins, sizes } = contract;
  const steps = stepsOf(contract);
  const faults: FaultyField[] = [];
  const say = (field: string, fault: ContractFault | null, size?: number) => {
    if (fault !== null) faults.push(size === undefined ? { field, fault } : { field, size, fault });
  };
  say('free', wholeNumber(free) !== null ? null : free === '' ? 'free-missing' : 'free-wrong');
  let before = (wholeNumber(free) ?? 0) + 1;
  for (const [at, text] of begins.slice(0, Math.max(0, steps - 1)).entries()) {
    const day = wholeNumber(text);
    say(
      `begin${at + 2}`,
      text === '' ? 'begin-missing' : day === null ? 'begin-wrong' : day <= before ? 'begin-order' : null,
    );
    before = day ?? before;
  }
  for (const [size, { boxes, prices }] of sizes.entries()) {
    const count = typedNumber(boxes);
    say('boxes', boxes === '' || (count !== null && /[1-9]/u.test(count)) ? null : 'boxes-wrong', size);
    for (const [at, text] of prices.slice(0, steps).entries())
      say(`price${at + 1}`, typedNumber(text) !== null ? null : text === '' ? 'price-missing' : 'price-wrong', size);
  }
  return faults;
}

/** Whole days from 1 to what is counted at most; null where it is none. */
export function wholeNumber(text: string): number | null {
  const number = Number(typedNumber(text) ?? Number.NaN);
  return Number.isInteger(number) && number >= 1 && number <= MOST_DAYS ? number : null;
}

/** The contract for boxes of one size as a rule. Throws a RangeError where it has a fault. */
export function ruleOfContract(contract: Contract, size: ContractSize): Rule {
  if (faultyFields(contract).length > 0) throw new RangeError('the contract has a fault');
  return {
    id: CONTRACT,
    fee: '',
    feeName: CONTRACT_NAME,
    by: null,
    label: CONTRACT_NAME,
    path: null,
    place: null,
    kind: 'free',
    others: [],
    versions: [
      {
        // It holds for whatever day is asked for.
        from: '0001-01-01',
        term: termOf(contract),
        starts: STARTS,
        startSaid: true,
        says: null,
        clauses: [],
        bands: bandsOf(contract, size),
        lastDay: 'counted',
        longer: [],
        notes: [],
      },
    ],
  };
}

function termOf({ free, first, counting }: Contract): Term {
  const firstDay = first === 'counted' || first === 'not-counted' ? first : undefined;
  const restDays: RestDays = counting === 'move-end' ? 'move-end' : counting === 'working-day' ? 'skipped' : 'counted';
  return { number: wholeNumber(free)!, unit: counting === 'working-day' ? 'working-day' : 'day', firstDay, restDays };
}

function bandsOf(contract: Contract, { prices }: ContractSize): Band[] {
  const steps = stepsOf(contract);
  const overs = [wholeNumber(contract.free)!, ...contract.begins.map(text => (wholeNumber(text) ?? 1) - 1)];
  const currency = contract.currency === '' ? undefined : contract.currency;
  return prices.slice(0, steps).map((price, at): Band => {
    const amount = typedNumber(price)!;
    const rate = { id: `step-${at + 1}`, label: CONTRACT_NAME, when: {}, amount, unit: UNIT, currency };
    return { over: overs[at]!, upTo: at + 1 < steps ? overs[at + 1]! : null, rate };
  });
}
