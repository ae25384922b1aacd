// How a price was worked out, for a reader: `30,000 净吨 × 0.25 × 3 日`. The same on entries and in estimates.
import { priceKindOf, priceOf, quantity, type Given, type PriceRow, type UnitParts } from '#domain/price/price.ts';
import { groupDigits, shareText } from './digits.ts';

/** Labels by code, in one language. */
export interface FormulaLabels {
  quantities: Readonly<Record<string, string>>;
  bases: Readonly<Record<string, string>>;
}

/** Quantities as they are billed, and the price between them. Empty where nothing is multiplied; throws as `priceOf` does. */
export function formulaText(row: PriceRow, given: Given, units: UnitParts, labels: FormulaLabels): string {
  const figure = (name: string) => groupDigits(quantity(row, name, given).toFixed());
  const counted = (name: string) => `${figure(name)} ${labels.quantities[name] ?? name}`;
  const of = (unit: string | undefined) => (unit === undefined ? [] : (units[unit]?.of ?? []));
  const multiplied = (price: string, [first, ...rest]: readonly string[]) =>
    first === undefined ? '' : [first, price, ...rest].join(' × ');
  switch (priceKindOf(row)) {
    case 'amount':
      return multiplied(groupDigits(row.amount!), of(row.unit).map(counted));
    case 'range':
      return multiplied(`(${groupDigits(row.range!.from)}–${groupDigits(row.range!.to)})`, of(row.unit).map(counted));
    case 'percent': {
      const { of: base, rate: share, per } = row.percent!;
      return multiplied(shareText(share), [`${labels.bases[base] ?? base} ${figure(base)}`, ...of(per).map(counted)]);
    }
    case 'tiers':
    case 'formula': {
      const priced = priceOf(row, given, units);
      return priced.kind === 'none' ? '' : priced.formula.replaceAll(/\d+(?:\.\d+)?/gu, groupDigits);
    }
    default:
      return '';
  }
}
