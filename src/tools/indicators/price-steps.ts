// The history of a price as steps, worked out of the versions of its fee or list: from when, until when, how much.
import type { Catalogue } from '#domain/catalogue.ts';
import type { PriceLine } from '#schema/indicator.ts';
import type { Basis, Checked } from '#schema/provenance.ts';
import type { Rate } from '#schema/rate.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Version } from '#schema/version.ts';
import { entryPath } from '#domain/address/address.ts';
import { plainFormula } from '#domain/price/formula.ts';
import { priceOf } from '#domain/price/price.ts';

export interface PriceStep {
  version: Version;
  /** Null where the version has no figure for the row: it was not read, or the row is not in it. */
  price: { from: string; to: string } | null;
  /** How a total was worked out; null where the price is printed itself. */
  formula: string | null;
  basis: readonly Basis[];
  checked: Checked;
  note: Bilingual | undefined;
  /** The version’s page, at the row. */
  path: string;
}

/** Oldest first; a list without a date comes before all others. */
export function priceSteps(catalogue: Catalogue, line: PriceLine): PriceStep[] {
  return versionsOf(catalogue, line)
    .map(version => stepOf(catalogue, line, version))
    .sort((a, b) => (keyOf(a.version) < keyOf(b.version) ? -1 : 1));
}

/** The versions behind a line; none where the fee or the list is not there. */
function versionsOf({ fees, tariffsOfFee }: Pick<Catalogue, 'fees' | 'tariffsOfFee'>, { fee, entity }: PriceLine) {
  if (entity === undefined) return fees.get(fee)?.versions ?? [];
  return tariffsOfFee.get(fee)?.find(tariff => tariff.entity === entity)?.versions ?? [];
}

const keyOf = ({ from }: Version): string => (from === 'unknown' ? '' : from);

function stepOf(catalogue: Catalogue, { fee, entity, rates, given }: PriceLine, version: Version): PriceStep {
  const row = rates.map(id => version.rates.find(rate => rate.id === id)).find(rate => rate !== undefined);
  const { price, formula } = priced(catalogue, row, given);
  const page = entryPath(fee, entity, version.from);
  return {
    version,
    price,
    formula,
    basis: row?.basis ?? version.basis,
    checked: row?.checked ?? version.checked,
    note: row?.note,
    path: row ? `${page}#${row.id}` : page,
  };
}

function priced(
  { vocabulary }: Catalogue,
  row: Rate | undefined,
  given: PriceLine['given'],
): Pick<PriceStep, 'price' | 'formula'> {
  const unknown = { price: null, formula: null };
  if (row === undefined) return unknown;
  if (given !== undefined) {
    // A flat price needs no quantity; one that cannot be worked out is a gap.
    const total = priceOf(row, given, vocabulary);
    if (total.kind !== 'exact') return unknown;
    const figure = total.total.toFixed();
    return { price: { from: figure, to: figure }, formula: plainFormula(total.formula) };
  }
  if (row.amount !== undefined) return { price: { from: row.amount, to: row.amount }, formula: null };
  return row.range ? { price: row.range, formula: null } : unknown;
}
