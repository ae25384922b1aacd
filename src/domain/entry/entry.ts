// What a reader of one entry is shown on a day: its state, what holds, what others publish for it, what surrounds it.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Fee, Part } from '#schema/fee.ts';
import { code } from '#schema/needed-codes.ts';
import type { Rate } from '#schema/rate.ts';
import type { Relief, ReliefEffect } from '#schema/relief.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Version } from '#schema/version.ts';
import type { Day } from '#time/day.ts';
import { basisStatusOf, expiredState, type BasisStatus, type ExpiredState } from '#domain/documents/basis-status.ts';
import { gradeOfFigures, type Grade } from './grades.ts';
import { hasEnded } from '#domain/time/ended.ts';
import { stateOfPeriod } from './reliefs.ts';
import { heldIn, holdsOn, listedIn, onDay, pauseOn, type OnDay } from '#domain/time/in-force.ts';
import { priceKindOf } from '#domain/price/price.ts';
import { isElsewhere } from '#case/when.ts';

/** The state a reader is told first. */
export type EntryState =
  | 'in-force'
  | ExpiredState
  | 'upcoming'
  | 'suspended'
  | 'unconfirmed'
  | 'inside'
  | 'ended'
  | 'gap'
  | 'undated'
  | 'not-found';

export interface FeeView {
  /** The day of the view. */
  day: Day;
  fee: Named<Fee>;
  state: EntryState;
  holding: OnDay<Version>;
  /** Version that holds on the day; null where none does. */
  version: Version | null;
  /** What is shown: the version that holds, else the one announced, else the fee's own undated list, for reference. */
  shown: Version | null;
  /** Whether what the version that holds rests on still holds; null where none does. */
  basis: BasisStatus | null;
  /** The whole that this fee is part of on the day. */
  inside: Part | null;
  tariffs: TariffView[];
  reliefs: ReliefView[];
}

export interface TariffView {
  tariff: Named<Tariff>;
  holding: OnDay<Version>;
  version: Version | null;
  state: EntryState;
  /** That the fee itself is not collected on the day, or not apart; null where it is. */
  feeState: Extract<EntryState, 'ended' | 'inside' | 'suspended' | 'unconfirmed'> | null;
  reliefs: ReliefView[];
}

export interface ReliefView {
  relief: Named<Relief>;
  effects: ReliefEffect[];
  state: 'upcoming' | 'running' | 'end-unknown' | 'over';
}

/** A fee on `day`. Throws a RangeError for an id that does not exist. */
export function viewFee(catalogue: Catalogue, id: string, day: Day): FeeView {
  const fee = catalogue.fees.get(id);
  if (!fee) throw new RangeError(`no fee ${id}`);
  const holding = onDay(fee.versions, day);
  const version = heldIn(holding);
  const inside = insideOn(fee, day);
  const tariffs = (catalogue.tariffsOfFee.get(id) ?? []).map(tariff => viewTariff(catalogue, tariff, day));
  return {
    day,
    fee,
    holding,
    version,
    shown: holding.state === 'not-yet' ? holding.next : listedIn(holding),
    basis: version && basisStatusOf(catalogue, version, day),
    inside,
    tariffs,
    reliefs: reliefsFor(catalogue, id, undefined, day),
    state: stateOfFee(catalogue, fee, holding, inside, tariffs, day),
  };
}

/** The state as a reader is told it: what was merged is inside another charge, not abolished. */
export function toldState<S extends string>({ fee, state }: { fee: Pick<Fee, 'ended'>; state: S }): S | 'inside' {
  return state === 'ended' && fee.ended?.how === code('endings', 'merged') ? 'inside' : state;
}

/** What entities publish for a fee, sorted by what a reader may rely on. */
export interface PostedLists {
  /** In force on the day, with at least one row for here. */
  dated: PostedList[];
  /** Without a date: for reference only. */
  undated: PostedList[];
  /** Only rows for other ports. */
  elsewhere: PostedList[];
}
export interface PostedList {
  tariff: Named<Tariff>;
  version: Version;
}

export function postedLists(tariffs: readonly TariffView[]): PostedLists {
  const lists = tariffs.flatMap(({ tariff, holding }) => {
    const version = listedIn(holding);
    return version ? [{ tariff, version }] : [];
  });
  const here = lists.filter(({ version }) => !version.rates.every(isElsewhere));
  return {
    dated: here.filter(({ version }) => version.from !== 'unknown'),
    undated: here.filter(({ version }) => version.from === 'unknown'),
    elsewhere: lists.filter(list => !here.includes(list)),
  };
}

/** The lists shown in full beside a fee's own version: undated ones only where nothing better is known. */
export function shownLists(
  { dated, undated }: Pick<PostedLists, 'dated' | 'undated'>,
  own: Pick<Version, 'rates'> | null,
): PostedList[] {
  return (own?.rates.length ?? 0) === 0 && dated.length === 0 ? undated : dated;
}

/** The weakest grade of the figures that a reader of the fee is shown: its own, and those of the lists in full. */
export function figuresGrade({ shown, state, tariffs }: FeeView): Grade | null {
  const lists = state === 'ended' ? [] : shownLists(postedLists(tariffs), shown);
  return gradeOfFigures([...(shown ? [shown] : []), ...lists.map(({ version }) => version)]);
}

/** The whole that a fee is part of on a day. */
export function insideOn({ includedIn }: Pick<Fee, 'includedIn'>, day: Day): Part | null {
  return includedIn?.find(part => holdsOn(part, day)) ?? null;
}

export function viewTariff(catalogue: Catalogue, tariff: Named<Tariff>, day: Day): TariffView {
  const holding = onDay(tariff.versions, day);
  return {
    tariff,
    holding,
    version: heldIn(holding),
    state: stateOf(catalogue, holding, day),
    feeState: notCollected(catalogue.fees.get(tariff.fee), day),
    reliefs: reliefsFor(catalogue, tariff.fee, tariff.entity, day),
  };
}

/** Why a fee is not collected by itself on a day, whatever a list says; null where it may be. */
export function notCollected(fee: Fee | undefined, day: Day): TariffView['feeState'] {
  if (!fee) return null;
  if (hasEnded(fee.ended, day)) return 'ended';
  if (insideOn(fee, day)) return 'inside';
  const holding = onDay(fee.versions, day);
  return 'version' in holding ? pauseOn(holding.version, day) : null;
}

function stateOfFee(
  catalogue: Catalogue,
  fee: Fee,
  holding: OnDay<Version>,
  inside: Part | null,
  tariffs: TariffView[],
  day: Day,
): EntryState {
  if (hasEnded(fee.ended, day)) return 'ended';
  if (inside) return 'inside';
  // Rules without rates, and prices only on a list without a date: nothing here is known to be in force.
  const bare = heldIn(holding)?.rates.length === 0;
  if (bare && tariffs.length > 0 && tariffs.every(one => one.state === 'undated')) return 'undated';
  if (fee.versions.length > 0) return stateOf(catalogue, holding, day);
  const held = tariffs.find(({ state }) => state === 'in-force') ?? tariffs.find(({ version }) => version !== null);
  if (held) return held.state;
  return tariffs.length > 0 ? tariffs[0]!.state : 'not-found';
}

function stateOf(catalogue: Catalogue, holding: OnDay<Version>, day: Day): EntryState {
  switch (holding.state) {
    case 'in-force':
      return expiredState(basisStatusOf(catalogue, holding.version, day)) ?? 'in-force';
    case 'suspended':
      return pauseOn(holding.version, day) ?? 'suspended';
    case 'not-yet':
      return 'upcoming';
    // The last known rates have run out and nobody said that the fee ended: what holds now is not known.
    case 'over':
    case 'gap':
      return 'gap';
    case 'unknown':
      return holding.undated.length > 0 ? 'undated' : 'not-found';
  }
}

/** Reliefs that touch a fee (of one entity, or the regulated rates where none is given), newest first. */
export function reliefsFor(catalogue: Catalogue, fee: string, entity: string | undefined, day: Day): ReliefView[] {
  return (catalogue.reliefsOfFee.get(fee) ?? []).flatMap(relief => {
    const effects = relief.effects.filter(effect => effect.fee === fee && effect.entity === entity);
    return effects.length > 0
      ? [{ relief, effects, state: relief.endedWith && day >= relief.from ? 'over' : stateOfPeriod(relief, day) }]
      : [];
  });
}

/** Rows whose price is known, and rows that are gaps. */
export function splitRates(rates: readonly Rate[]): { known: Rate[]; gaps: Rate[] } {
  const isGap = (rate: Rate) => priceKindOf(rate) === 'unpublished';
  return { known: rates.filter(rate => !isGap(rate)), gaps: rates.filter(isGap) };
}

/** The price regime of a version: its own, or that of its fee. */
export function regimeOf(fee: Pick<Fee, 'regime'>, version: Pick<Version, 'regime'> | null): string {
  return version?.regime ?? fee.regime;
}

/** Whether a version's amounts are upper limits: as it says, or as its regime implies. */
export function isCeiling(
  catalogue: Pick<Catalogue, 'vocabulary'>,
  fee: Pick<Fee, 'regime'>,
  version: Pick<Version, 'regime' | 'ceiling'>,
): boolean {
  return version.ceiling ?? catalogue.vocabulary.regimes[regimeOf(fee, version)]?.ceiling ?? false;
}

/** The same for a version of the rules, or of an entity's list, which only says so itself. */
export function ceilingOf(
  catalogue: Pick<Catalogue, 'vocabulary'>,
  fee: Pick<Fee, 'regime'>,
  entity: string | null,
  version: Version,
): boolean {
  return entity === null ? isCeiling(catalogue, fee, version) : (version.ceiling ?? false);
}

/** Fees that an entity charges by its own name or in one of its roles, ended ones too; in the order of ids. */
export function feesChargedBy(catalogue: Catalogue, entity: string): Named<Fee>[] {
  const { roles = [] } = catalogue.entities.get(entity) ?? {};
  const fees = [entity, ...roles].flatMap(code => catalogue.feesChargedBy.get(code) ?? []);
  return [...new Set(fees)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Fees worth reading next: wholes, parts, successors, predecessors, and those named as related. Without itself. */
export function relatedFees(catalogue: Catalogue, fee: Named<Fee>): Named<Fee>[] {
  const ids = new Set<string>([
    ...(fee.includedIn ?? []).map(part => part.fee),
    ...(fee.ended && fee.ended.successor !== 'none' ? fee.ended.successor : []),
    ...(fee.related ?? []),
    ...(catalogue.pointingTo.get(fee.id) ?? []),
  ]);
  ids.delete(fee.id);
  return [...ids].sort().map(id => catalogue.fees.get(id)!);
}
