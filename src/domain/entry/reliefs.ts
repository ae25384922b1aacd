// Which reliefs count, and which of them act on a row on a day.
import { matchCase, type Codes, type Known } from '#case/match.ts';
import { whenCovers, whensOverlap } from '#case/when.ts';
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Relief } from '#schema/relief.ts';
import type { When } from '#schema/rate.ts';
import type { Day } from '#time/day.ts';

/** Reliefs that a calculation may count. One whose end was bound to an event long past is history, whatever day is asked for. */
export function countedReliefs({ reliefsOfFee }: Pick<Catalogue, 'reliefsOfFee'>, fee: string): Named<Relief>[] {
  return (reliefsOfFee.get(fee) ?? []).filter(({ endedWith }) => endedWith === undefined);
}

type Period = Pick<Relief, 'from' | 'to'>;

/** `end-unknown`: it has begun, and its end was not seen. */
export function stateOfPeriod({ from, to }: Period, day: Day): 'upcoming' | 'running' | 'end-unknown' | 'over' {
  if (day < from) return 'upcoming';
  if (to === 'unknown') return 'end-unknown';
  return to === undefined || day <= to ? 'running' : 'over';
}

/** For which rates a relief is: of one entity, or of the rules where it names none. */
interface Reach {
  entity?: string | undefined;
  when?: When | undefined;
}

export type Acts = 'surely' | 'perhaps' | 'no';

/** Whether a relief is for a row of a list (of the rules: `entity` empty) in a case, whatever the day. */
export function reliefReaches(
  relief: Reach,
  entity: string,
  row: { when: When },
  known: Known = {},
  codes: Codes = {},
): Acts {
  if ((relief.entity ?? '') !== entity) return 'no';
  const when = relief.when ?? {};
  const { kind, open } = matchCase(when, known, codes);
  if (kind === 'no') return 'no';
  // What nobody has told of the case the row may say.
  const named = (dimensions: readonly string[]) => Object.fromEntries(dimensions.map(name => [name, when[name]!]));
  if (!whensOverlap(named(open.filter(dimension => !Object.hasOwn(known, dimension))), row.when)) return 'no';
  return whenCovers(named(open), row.when) ? 'surely' : 'perhaps';
}

/** Whether a relief acts on a row on a day. Where its end was not seen it does perhaps, however late. */
export function reliefActs(
  relief: Reach & Period,
  entity: string,
  row: { when: When },
  day: Day,
  known: Known = {},
  codes: Codes = {},
): Acts {
  const state = stateOfPeriod(relief, day);
  if (state === 'upcoming' || state === 'over') return 'no';
  const reaches = reliefReaches(relief, entity, row, known, codes);
  return reaches === 'surely' && state === 'end-unknown' ? 'perhaps' : reaches;
}
