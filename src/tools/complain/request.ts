// What the complaint guide takes from its address and writes back into it. Unknown codes are left out, never guessed.
import type { ComplaintRole } from '#schema/complaint-guide.ts';
import { isCalendarDay, type Day } from '#time/day.ts';

export interface ComplaintRequest {
  by: string;
  role: ComplaintRole | '';
  wrong: string;
  /** Id of a fee, or `what` in the reader's own words; slug of an entity, or `who`. */
  fee: string;
  what: string;
  entity: string;
  who: string;
  /** Of the charge or the decision. */
  date: Day | '';
  amount: string;
}

const requestKeys = ['by', 'role', 'wrong', 'fee', 'what', 'entity', 'who', 'date', 'amount'] as const;

interface Known {
  parties: readonly { code: string; wrongs: readonly string[] }[];
  fees: ReadonlySet<string>;
  entities: ReadonlySet<string>;
}

/** Longer than any name or amount on a bill. */
const LONGEST = 120;

export function readComplaint(parameters: URLSearchParams, { parties, fees, entities }: Known): ComplaintRequest {
  const text = (key: string) => (parameters.get(key) ?? '').trim().slice(0, LONGEST);
  const within = (key: string, known: ReadonlySet<string>) => (known.has(text(key)) ? text(key) : '');
  const party = parties.find(({ code }) => code === text('by'));
  const role = text('role');
  return {
    by: party?.code ?? '',
    role: role === 'company' || role === 'consumer' ? role : '',
    // Without a charging side the question is not asked yet.
    wrong: within('wrong', new Set(party?.wrongs ?? parties.flatMap(({ wrongs }) => wrongs))),
    fee: within('fee', fees),
    what: text('what'),
    entity: within('entity', entities),
    who: text('who'),
    date: isCalendarDay(text('date')) ? text('date') : '',
    amount: text('amount'),
  };
}

/** `by=port&role=company`: only what is said, in a fixed order. */
export function writeComplaint(request: ComplaintRequest): string {
  const said = requestKeys.filter(key => request[key] !== '').map(key => [key, request[key]]);
  return new URLSearchParams(said).toString();
}
