// How a price was worked out, for a reader: `30,000 净吨 × 0.25 × 3 日`. The same on entries and in estimates.
import { priceKindOf, priceOf, quantity, type Given, type PriceRow, type UnitParts } from '../domain/price.ts';
import { groupDigits, shareText } from './digits.ts';

/** Labels by code, in one language. */
export interface FormulaLabels {
  quantities: Readonly<Record<string, string>>;
  bases: Readonly<Record<string, string>>;
}

/** Quantities as they are billed, and the price between them. Empty where nothing is multiplied; throws as `priceOf` does. */
export function formulaText(row: PriceRow, given: Given, units: UnitParts, labels: FormulaLabels): string {
  const counted = (name: string) => {
    const digits = groupDigits(quantity(row, name, given).toFixed());
    const label = labels.quantities[name];
    return label === undefined ? `${labels.bases[name] ?? name} ${digits}` : `${digits} ${label}`;
  };
  const of = (unit: string | undefined) => (unit === undefined ? [] : (units[unit]?.of ?? []));
  const multiplied = (price: string, names: readonly string[]) => {
    const [first, ...rest] = names.map(counted);
    return first === undefined ? '' : [first, price, ...rest].join(' × ');
  };
  switch (priceKindOf(row)) {
    case 'amount':
      return multiplied(groupDigits(row.amount!), of(row.unit));
    case 'range':
      return multiplied(`(${groupDigits(row.range!.from)}–${groupDigits(row.range!.to)})`, of(row.unit));
    case 'percent':
      return multiplied(shareText(row.percent!.rate), [row.percent!.of, ...of(row.percent!.per)]);
    case 'tiers':
    case 'formula': {
      const priced = priceOf(row, given, units);
      return priced.kind === 'none' ? '' : priced.formula.replaceAll(/\d+(?:\.\d+)?/gu, groupDigits);
    }
    default:
      return '';
  }
}
