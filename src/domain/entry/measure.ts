// What a price is a measure of: a rule binds everyone, the charger's own dated list binds the charger, what others post is
// information. The three never mix.
import type { Catalogue } from '#domain/catalogue.ts';
import { isElsewhere } from '#case/when.ts';
import type { Fee } from '#schema/fee.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import { regimeOf } from './entry.ts';

export const measures = ['rule', 'own-list', 'market'] as const;
export type Measure = (typeof measures)[number];

/** Whether an entity charges a fee itself, by name or in one of its roles; else it passes on what others charge. */
export function chargesItself(
  { entities }: Pick<Catalogue, 'entities'>,
  { chargedBy }: Pick<Fee, 'chargedBy'>,
  entity: string,
): boolean {
  return chargedBy.includes(entity) || (entities.get(entity)?.roles ?? []).some(role => chargedBy.includes(role));
}

/** Of a version as a whole; `entity` null for what stands under the rules. A list without a date binds nobody. */
export function measureOfVersion(
  catalogue: Pick<Catalogue, 'entities' | 'vocabulary'>,
  fee: Pick<Fee, 'regime' | 'chargedBy'>,
  entity: string | null,
  version: Pick<Version, 'regime' | 'from' | 'ceiling'>,
): Measure {
  if (entity === null) {
    // A ceiling is a rule, whoever sets the price below it.
    const free = catalogue.vocabulary.regimes[regimeOf(fee, version)]?.setBy === 'charger' && !version.ceiling;
    return free ? 'market' : 'rule';
  }
  return version.from !== 'unknown' && chargesItself(catalogue, fee, entity) ? 'own-list' : 'market';
}

/** Of one row: a price for another port binds nobody here. */
export function measureOf(whole: Measure, rate: Pick<Rate, 'when'>): Measure {
  return whole === 'own-list' && isElsewhere(rate) ? 'market' : whole;
}
