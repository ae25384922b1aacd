// The fields of a contract of one's own, as they stand in a form and in an address: those of sizes are repeated, a size at a time.
import { MOST_SIZES, MOST_STEPS, wholeNumber, type Contract, type ContractSize } from './contract.ts';

/** Longer than any number or name of a size. */
const LONGEST = 40;

const priceFields = Array.from({ length: MOST_STEPS }, (_, at) => `price${at + 1}`);
const sizeFields = ['size', 'boxes', ...priceFields];

export function readContract(parameters: URLSearchParams): Contract {
  const all = (field: string) => parameters.getAll(field).map(text => text.trim().slice(0, LONGEST));
  const one = (field: string) => all(field)[0] ?? '';
  const count = Math.max(1, ...sizeFields.map(field => all(field).length));
  const sizes = Array.from({ length: Math.min(count, MOST_SIZES) }, (_, at): ContractSize => {
    const own = (field: string) => all(field)[at] ?? '';
    // The number of boxes was a field of its own before there were sizes.
    const boxes = own('boxes') || (at === 0 ? one('count') : '');
    return { size: own('size'), boxes, prices: priceFields.map(own) };
  });
  const contract = { free: one('free'), first: one('first'), counting: one('counting'), currency: one('currency') };
  return { ...contract, begins: readBegins(one), sizes };
}

/** On which day each step begins; before, an address said for how many days the step before it holds. */
function readBegins(one: (field: string) => string): string[] {
  let day: number | null = (wholeNumber(one('free')) ?? 0) + 1;
  return Array.from({ length: MOST_STEPS - 1 }, (_, at) => {
    const lasts = one(`days${at + 1}`);
    const length = wholeNumber(lasts);
    day = day === null || length === null ? null : day + length;
    return one(`begin${at + 2}`) || (day === null ? lasts : String(day));
  });
}

/** Each field with what stands in it. Several sizes repeat all their fields, so that it is plain what belongs together. */
export function contractFields(contract: Contract): [field: string, text: string][] {
  const { free, first, counting, currency, begins, sizes } = contract;
  const shared = { free, first, counting, currency };
  return [...Object.entries(shared), ...begins.map((text, at): [string, string] => [`begin${at + 2}`, text])]
    .filter(([, text]) => text !== '')
    .concat(
      sizes.flatMap(size => Object.entries(sizeValues(size)).filter(([, text]) => sizes.length > 1 || text !== '')),
    );
}

/** The fields of one size, by their names. */
export function sizeValues({ size, boxes, prices }: ContractSize): Record<string, string> {
  return Object.fromEntries([
    ['size', size],
    ['boxes', boxes],
    ...priceFields.map((field, at) => [field, prices[at] ?? '']),
  ]);
}
