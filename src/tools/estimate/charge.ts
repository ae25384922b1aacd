// One charge that a scenario meets, on a day: what all its lines share, and the kinds of box that meet it.
import type { Day } from '#time/day.ts';
import type { EstimateData, EstimateFee } from './data.ts';
import type { GapReason, Line, Outcome } from './line.ts';
import { actingReliefs, isWaiver } from './reliefs.ts';
import type { Situation } from './situation.ts';

export interface Charge {
  data: EstimateData;
  fee: EstimateFee;
  day: Day;
  frame: Pick<Line, 'fee' | 'name' | 'place' | 'payer' | 'chargers' | 'note'>;
}

/** A kind of box, by its place in the request, with all that is known of it. Where none are told apart there is one. */
export interface Kind {
  at: number;
  situation: Situation;
}

/** A line that has no row. */
export function bare({ frame }: Charge, kinds: readonly Kind[], outcome: Outcome, more: Partial<Line> = {}): Line {
  const nothing = { entity: '', reliefs: [], perhaps: [], basis: [], parts: [] };
  return { ...nothing, ...frame, ...more, outcome, kinds: kinds.map(({ at }) => at) };
}

/** Without a price, and why. A waiver holds whether or not the rate is known; it may hold for some kinds of box alone. */
export function gaps(charge: Charge, kinds: readonly Kind[], reason: GapReason, more: Partial<Line> = {}): Line[] {
  const acting = kinds.map(kind => ({
    kind,
    reliefs: actingReliefs(charge.fee.reliefs, '', { when: {} }, kind.situation, charge.day),
  }));
  const alike = Map.groupBy(acting, ({ reliefs }) => JSON.stringify([reliefs.sure, reliefs.perhaps]));
  return [...alike.values()].map(group => {
    const { sure, perhaps } = group[0]!.reliefs;
    const waiver = sure.filter(isWaiver);
    const here = group.map(({ kind }) => kind);
    if (waiver.length === 0) return bare(charge, here, { kind: 'gap', reason }, { ...more, perhaps });
    return bare(charge, here, { kind: 'nil', reason: 'relief', since: waiver[0]!.from }, { ...more, reliefs: waiver });
  });
}
