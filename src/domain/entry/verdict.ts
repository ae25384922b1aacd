// What an entry comes to for whoever holds the bill: one kind a state and regime, and how much care it asks for.
// A "no" stands only on a rule (ended, suspended, inside another charge); a list never makes one.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { isElsewhere } from '#case/when.ts';
import { expiredState, basisStatusOf, type ExpiredState } from '#domain/documents/basis-status.ts';
import { hasEnded } from '#domain/time/ended.ts';
import { pauseOn } from '#domain/time/in-force.ts';
import type { Fee } from '#schema/fee.ts';
import type { Basis } from '#schema/provenance.ts';
import type { Version } from '#schema/version.ts';
import type { Day } from '#time/day.ts';
import { isCeiling, postedLists, regimeOf, splitRates, type FeeView, type TariffView } from './entry.ts';
import { measureOfVersion } from './measure.ts';

export type VerdictKind =
  /** Nobody may charge it. */
  | 'ended'
  /** The companies that charged it have dropped it themselves. */
  | 'dropped'
  /** It is said to be charged no more, and no rule that ended it was found. */
  | 'ended-unseen'
  /** Nobody may charge it by this name: others follow it. */
  | 'followed'
  | 'suspended'
  /** After a suspension of which nobody has confirmed what follows. */
  | 'unconfirmed'
  /** Part of another charge: with a limit of its own, or without one. */
  | 'part-capped'
  | 'part'
  | 'upcoming'
  /** The day asked for is before everything that is known. */
  | 'before'
  /** What was known has run out. */
  | 'gap'
  /** A rule sets it, and no figure of it was read. */
  | 'unknown'
  | 'set'
  | 'ceiling'
  | 'float'
  /** No fixed charge, or none at all: the regime says it. */
  | 'by-cost'
  /** Set by those who charge it: a dated list is known, or none is. */
  | 'posted'
  | 'not-posted'
  /** Of one list: the charger's own, what others list, and what binds nobody here today. */
  | 'own-list'
  | 'passed-on'
  | 'undated-list'
  | 'list-elsewhere'
  | 'list-upcoming'
  | 'list-gap';

/** By consequence: may not be charged; to be careful with; a matter of the price. */
type Tone = 'red' | 'amber' | 'blue';

export interface Verdict {
  kind: VerdictKind;
  tone: Tone;
  /** The one text that it rests on most; null where none is known. */
  basis: Basis | null;
  /** Its whole, or what follows it. */
  others: readonly Named<Fee>[];
  /** Since when, until when, from when on, as the kind has it. */
  from: Pick<Version, 'from' | 'fromPrecision'> | null;
  /** The version that tells: in force, announced, or of a list. */
  version: Version | null;
  /** That what the version rests on holds no more, or not for sure. */
  doubt: ExpiredState | null;
}

const tones: Record<VerdictKind, Tone> = {
  ended: 'red',
  dropped: 'red',
  'ended-unseen': 'amber',
  followed: 'red',
  suspended: 'red',
  unconfirmed: 'amber',
  'part-capped': 'amber',
  part: 'amber',
  upcoming: 'blue',
  before: 'amber',
  gap: 'amber',
  unknown: 'amber',
  set: 'blue',
  ceiling: 'blue',
  float: 'blue',
  'by-cost': 'blue',
  posted: 'blue',
  'not-posted': 'amber',
  'own-list': 'blue',
  'passed-on': 'blue',
  'undated-list': 'amber',
  'list-elsewhere': 'amber',
  'list-upcoming': 'blue',
  'list-gap': 'amber',
};

/** Of a fee on the day of the view. `today` tells a past day before all versions from a charge that is still to come. */
export function verdictOfFee(catalogue: Catalogue, view: FeeView, today: Day): Verdict {
  const { fee, day, version, shown } = view;
  const told = (kind: VerdictKind, more: Partial<Verdict> = {}) => verdict(kind, { version: shown, ...more });
  if (hasEnded(fee.ended, day)) {
    const { successor, basis, on, onPrecision } = fee.ended;
    const others = successor === 'none' ? [] : successor.map(id => catalogue.fees.get(id)!);
    return told(others.length > 0 ? 'followed' : endOf(catalogue, fee, basis), {
      basis: basis[0] ?? null,
      others,
      from: { from: on, fromPrecision: onPrecision },
    });
  }
  if (view.inside) {
    const capped = splitRates(version?.rates ?? []).known.length > 0;
    return told(capped ? 'part-capped' : 'part', {
      basis: view.inside.basis[0] ?? null,
      others: [catalogue.fees.get(view.inside.fee)!],
      from: view.inside,
    });
  }
  const pause = version && pauseOn(version, day);
  if (pause) return told(pause, { basis: version.suspended!.basis[0] ?? null, from: version.suspended! });
  if (view.holding.state === 'not-yet')
    return told(day < today ? 'before' : 'upcoming', {
      from: view.holding.next,
      basis: day < today ? null : (view.holding.next.basis[0] ?? null),
    });
  if (view.holding.state === 'gap' || view.holding.state === 'over') return told('gap');
  return priceVerdict(catalogue, view);
}

/** A list or a report ends nothing, and what companies drop by themselves binds no others. */
function endOf({ documents, entities, vocabulary }: Catalogue, fee: Fee, basis: readonly Basis[]): VerdictKind {
  if (basis.every(({ document }) => ['list', 'report'].includes(documents.get(document)!.kind))) return 'ended-unseen';
  const own = vocabulary.regimes[fee.regime]?.setBy === 'charger' && fee.chargedBy.every(one => entities.has(one));
  return own ? 'dropped' : 'ended';
}

function priceVerdict(catalogue: Catalogue, { fee, day, version, shown, tariffs }: FeeView): Verdict {
  const doubt = version && expiredState(basisStatusOf(catalogue, version, day));
  const told = (kind: VerdictKind) => {
    const found = verdict(kind, { version: shown, basis: shown?.basis[0] ?? null, doubt });
    return doubt === null || doubt === 'basis-cited' ? found : { ...found, tone: 'amber' as const };
  };
  const regime = catalogue.vocabulary.regimes[regimeOf(fee, shown)];
  const known = splitRates((version ?? shown)?.rates ?? []).known.length > 0;
  if (regime?.setBy === 'nobody') return told('by-cost');
  if (shown && known && isCeiling(catalogue, fee, shown)) return told('ceiling');
  if (regime?.setBy === 'charger') {
    const dated = postedLists(tariffs).dated.length > 0 || (version !== null && known);
    return told(dated ? 'posted' : 'not-posted');
  }
  if (!version || !known) return told('unknown');
  return told(regime?.negotiable === 'no' ? 'set' : 'float');
}

/** Of what one entity lists: whatever keeps the fee itself from being charged comes first. */
export function verdictOfList(
  catalogue: Catalogue,
  view: FeeView,
  { tariff, version: held, holding, feeState }: TariffView,
  today: Day,
): Verdict {
  if (feeState !== null) return verdictOfFee(catalogue, view, today);
  const listed = held ?? (holding.state === 'unknown' ? (holding.undated[0] ?? null) : null);
  const told = (kind: VerdictKind) => verdict(kind, { version: listed, basis: listed?.basis[0] ?? null });
  if (holding.state === 'not-yet') {
    if (view.day < today) return { ...told('before'), from: holding.next };
    return { ...told('list-upcoming'), from: holding.next };
  }
  if (!listed) return told('list-gap');
  if (listed.rates.every(isElsewhere)) return told('list-elsewhere');
  if (listed.from === 'unknown') return told('undated-list');
  return told(measureOfVersion(catalogue, view.fee, tariff.entity, listed) === 'own-list' ? 'own-list' : 'passed-on');
}

function verdict(kind: VerdictKind, more: Partial<Verdict>): Verdict {
  return { kind, tone: tones[kind], basis: null, others: [], from: null, version: null, doubt: null, ...more };
}
