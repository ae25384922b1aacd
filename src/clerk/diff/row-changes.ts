// Rows of one version against those of another, matched by their ids: what each became, and by how many per cent.
import type Big from 'big.js';
import { differenceOf, UNREAD, WAIVED, type PricePoint } from '#domain/change/difference.ts';
import { percentStep, signedPercent } from '#domain/price/percent-step.ts';
import { pricePointOf } from '#domain/price/price-point.ts';
import type { Rate } from '#schema/rate.ts';
import type { RowChange } from './entry-change.ts';
import { changedFields } from './changed-fields.ts';

interface Rows {
  rates: readonly Rate[];
  /** Where a row does not say so itself. */
  ceiling: boolean;
}

/** Every row of both in the order of `after`, then those gone; also those that stayed the same. */
export function rowChanges(before: Rows | null, after: Rows): RowChange[] {
  const old = new Map((before?.rates ?? []).map(rate => [rate.id, rate]));
  const here = new Set(after.rates.map(({ id }) => id));
  const pairs: [Rate | null, Rate | null][] = [
    ...after.rates.map((rate): [Rate | null, Rate | null] => [old.get(rate.id) ?? null, rate]),
    ...[...old.values()].filter(({ id }) => !here.has(id)).map((rate): [Rate | null, Rate | null] => [rate, null]),
  ];
  const ceilings = { before: before?.ceiling ?? false, after: after.ceiling };
  return pairs.map(([a, b]) => rowChange(a, b, ceilings));
}

function rowChange(before: Rate | null, after: Rate | null, ceilings: RowChange['ceilings']): RowChange {
  const a = before && pricePointOf(before, ceilings.before);
  const b = after && pricePointOf(after, ceilings.after);
  const steps = a && b ? stepsOf(a, b) : [];
  const waiving = a !== null && b !== null && (a.measure === WAIVED) !== (b.measure === WAIVED);
  const toOrFromNothing = waiving && (a.figures.length > 0 || b.figures.length > 0);
  return {
    id: (after ?? before)!.id,
    // Not read before and not read now is no change.
    difference: a?.measure === UNREAD && b?.measure === UNREAD ? 'same' : differenceOf(a, b),
    before,
    after,
    ceilings,
    percents: steps.every(step => step?.eq(0)) ? [] : steps.map(step => (step === null ? '' : signedPercent(step))),
    large: toOrFromNothing || steps.some(step => step === null || step.abs().gt(50)),
    fields: before && after ? changedFields(before, after) : [],
  };
}

/** Per cent by figure, null where it rises from nothing; none at all where the two are not alike. */
function stepsOf(a: PricePoint, b: PricePoint): (Big | null)[] {
  if (a.measure !== b.measure || a.measure === UNREAD) return [];
  return b.figures.map((figure, index) => percentStep(a.figures[index]!, figure));
}
