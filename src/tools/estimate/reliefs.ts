// Which reliefs act on a row on a day: those that surely do, and those that may.
import type { Day } from '#time/day.ts';
import type { EstimateRelief } from './data.ts';
import { matchCase } from '#case/match.ts';
import type { Situation } from './situation.ts';

export interface Acting {
  sure: EstimateRelief[];
  /** The end was not seen, something that it depends on is not known, or it works in another way than on the price. */
  perhaps: EstimateRelief[];
}

/** Of the rates of the rules (`entity` empty) or of an entity’s list. */
export function actingReliefs(
  reliefs: readonly EstimateRelief[],
  entity: string,
  situation: Situation,
  day: Day,
): Acting {
  const acting: Acting = { sure: [], perhaps: [] };
  for (const relief of reliefs) {
    if ((relief.entity ?? '') !== entity || day < relief.from) continue;
    if (relief.to !== undefined && relief.to !== 'unknown' && day > relief.to) continue;
    const { kind, open } = matchCase(relief.when, situation.known, {});
    if (kind === 'no') continue;
    const onPrice = relief.factor !== undefined || relief.waived === true || relief.freeTime !== undefined;
    // What works in another way than on the price is told only where it surely holds.
    if (!onPrice && (open.length > 0 || relief.to === 'unknown')) continue;
    const sure = open.length === 0 && relief.to !== 'unknown' && onPrice;
    acting[sure ? 'sure' : 'perhaps'].push(relief);
  }
  return acting;
}
