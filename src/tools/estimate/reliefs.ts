// Which reliefs act on a row on a day: those that surely do, and those that may.
import { reliefActs } from '#domain/entry/reliefs.ts';
import type { When } from '#schema/rate.ts';
import type { Day } from '#time/day.ts';
import type { EstimateRelief } from './data.ts';
import type { Situation } from './situation.ts';

export interface Acting {
  sure: EstimateRelief[];
  /** The end was not seen, something that it depends on is not known, or it works in another way than on the price. */
  perhaps: EstimateRelief[];
}

export function isWaiver({ factor }: EstimateRelief): boolean {
  return factor !== null && Number(factor) === 0;
}

/** On a row of the rules (`entity` empty) or of an entity’s list. */
export function actingReliefs(
  reliefs: readonly EstimateRelief[],
  entity: string,
  row: { when: When },
  { known }: Situation,
  day: Day,
): Acting {
  const acting: Acting = { sure: [], perhaps: [] };
  for (const relief of reliefs) {
    const acts = reliefActs(relief, entity, row, day, known);
    const onPrice = relief.factor !== null || relief.freeTime !== undefined;
    // What works in another way than on the price is told only where it surely holds.
    if (acts === 'surely') acting[onPrice ? 'sure' : 'perhaps'].push(relief);
    else if (acts === 'perhaps' && onPrice) acting.perhaps.push(relief);
  }
  return acting;
}
