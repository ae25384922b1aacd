// A quantity as it is billed: at least the least that is billed, and rounded up in steps; and which quantities a price needs.
import Big from 'big.js';
import type { PriceRow } from './price.ts';

/** Of each unit, the quantities that it multiplies, and how many of them make one unit. */
export type UnitParts = Readonly<
  Record<
    string,
    { readonly of: readonly string[]; readonly per?: Readonly<Record<string, string | undefined>> | undefined }
  >
>;

/** Quantities by their code in vocabulary/quantities.yaml; for a percentage, the base under its code in bases.yaml. */
export type Given = Readonly<Record<string, string | number>>;

/** Throws a RangeError where the quantity is missing or negative. */
export function quantity(row: PriceRow, name: string, given: Given): Big {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined) throw new RangeError(`rate ${row.id} needs the quantity “${name}”`);
  const number = new Big(value);
  if (number.lt(0)) throw new RangeError(`“${name}” must not be negative`);
  const least = row.minimumQuantity?.of === name ? new Big(row.minimumQuantity.value) : number;
  const raised = number.lt(least) ? least : number;
  const step = row.step?.[name];
  return step === undefined ? raised : stepped(raised, step);
}

/** The next multiple of `step` that is no less. */
export function stepped(number: Big, step: string): Big {
  return number.div(step).round(0, Big.roundUp).times(step);
}

/** The quantities that the unit of a price is multiplied by. */
export function unitQuantities({ unit, percent, formula }: PriceRow, units: UnitParts): readonly string[] {
  const code = percent ? percent.per : formula ? undefined : unit;
  return code === undefined ? [] : (units[code]?.of ?? []);
}

/** How many of a quantity make one unit of the price; null where it is one by one. */
export function perUnit({ unit, percent }: PriceRow, name: string, units: UnitParts): string | null {
  return units[percent?.per ?? unit ?? '']?.per?.[name] ?? null;
}

/** Codes of all that has to be known before the price can be worked out, each once. */
export function quantitiesOf(row: PriceRow, units: UnitParts): string[] {
  const { tiers, percent, formula, reductions } = row;
  return [
    ...new Set([
      ...(percent ? [percent.of] : []),
      ...(formula?.of ?? []),
      ...unitQuantities(row, units),
      ...(tiers ? [tiers.by] : []),
      ...(reductions?.of.flatMap(({ by, per }) => [by, ...(per ? [per.of] : [])]) ?? []),
    ]),
  ];
}
