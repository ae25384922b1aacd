// What hangs on the wall: the charges of one entity or of one catalogue on a day, what is not known of them, and what
// is no longer charged. A list without a date is never among them: nobody could tell whether it still holds.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Fee } from '#schema/fee.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import type { Day } from '#time/day.ts';
import {
  ceilingOf,
  feesChargedBy,
  insideOn,
  postedLists,
  splitRates,
  viewFee,
  viewTariff,
  type FeeView,
  type PostedList,
  type ReliefView,
} from './entry.ts';
import { isElsewhere } from '#case/when.ts';
import { hasEnded } from '#domain/time/ended.ts';
import { pauseOn } from '#domain/time/in-force.ts';

export interface PosterEntry {
  fee: Named<Fee>;
  /** Whose list it is; null for the regulated rates. */
  entity: string | null;
  /** What holds on the day; null where nothing is known to. */
  version: Version | null;
  /** Rows of it, but for those of other ports: known ones first. */
  rates: Rate[];
  ceiling: boolean;
  /** Suspended, or past a suspension of which nobody has confirmed what follows; null where neither. */
  pause: ReturnType<typeof pauseOn>;
  /** The whole that the charge is part of on the day, where a list has it by itself. */
  inside: Named<Fee> | null;
  /** The version that is announced to follow. */
  next: Version | null;
  /** Dated lists of entities, for a fee without regulated rates. */
  posted: PostedList[];
  /** Reliefs that run on the day. */
  reliefs: ReliefView[];
}

export interface Poster {
  /** Charges with something to show, in the order of their ids. */
  entries: PosterEntry[];
  /** Charges of which no rate with a date is known. */
  unknown: Named<Fee>[];
  /** Not charged apart: part of another charge. */
  inside: { fee: Named<Fee>; whole: Named<Fee> }[];
  ended: Named<Fee>[];
  /** First day of the newest version shown; null where nothing is. */
  newest: Day | null;
}

/** Whether an entity publishes anything that may hang. */
export function hasPoster(catalogue: Catalogue, entity: string, day: Day): boolean {
  return entriesOfEntity(catalogue, entity, day).entries.length > 0;
}

/** The wall list of one entity: what it publishes with a date. */
export function posterOfEntity(catalogue: Catalogue, entity: string, day: Day): Poster {
  // Also what its own list still has.
  const listed = (catalogue.tariffsOfEntity.get(entity) ?? []).map(({ fee }) => catalogue.fees.get(fee)!);
  const gone = [...new Set([...feesChargedBy(catalogue, entity), ...listed])].filter(({ ended }) =>
    hasEnded(ended, day),
  );
  const { entries, unknown } = entriesOfEntity(catalogue, entity, day);
  return { entries, unknown, inside: [], ended: gone, newest: newestOf(entries) };
}

function entriesOfEntity(catalogue: Catalogue, entity: string, day: Day): Pick<Poster, 'entries' | 'unknown'> {
  const tariffs = (catalogue.tariffsOfEntity.get(entity) ?? []).map(one => viewTariff(catalogue, one, day));
  const live = tariffs.filter(({ tariff }) => !hasEnded(catalogue.fees.get(tariff.fee)!.ended, day));
  const entries = live.flatMap(({ tariff, version, holding, reliefs }) => {
    const fee = catalogue.fees.get(tariff.fee)!;
    const named = { ...fee, name: tariff.name ?? fee.name };
    const held = entryOf(catalogue, named, entity, version, reliefs);
    return isShown(held)
      ? [
          {
            ...held,
            pause: version && pauseOn(version, day),
            inside: wholeOf(catalogue, fee, day),
            next: 'next' in holding ? holding.next : null,
          },
        ]
      : [];
  });
  const shown = new Set(entries.map(({ fee }) => fee.id));
  return {
    entries,
    unknown: live.map(({ tariff }) => catalogue.fees.get(tariff.fee)!).filter(({ id }) => !shown.has(id)),
  };
}

/** The wall list of a catalogue: regulated rates, and beside charges without them what entities publish with a date. */
export function posterOfCatalogue(catalogue: Catalogue, id: string, day: Day): Poster {
  const views = (catalogue.feesOfCatalogue.get(id) ?? []).map(fee => viewFee(catalogue, fee.id, day));
  const apart = views.filter(({ state }) => state !== 'ended' && state !== 'inside');
  const all = apart.map(view => entryOfView(catalogue, view));
  const entries = all.filter(isShown);
  return {
    entries,
    unknown: all.filter(one => !isShown(one)).map(({ fee }) => fee),
    inside: views.flatMap(({ fee, state, inside }) =>
      state === 'inside' && inside ? [{ fee, whole: catalogue.fees.get(inside.fee)! }] : [],
    ),
    ended: views.filter(({ state }) => state === 'ended').map(({ fee }) => fee),
    newest: newestOf(entries),
  };
}

function entryOfView(catalogue: Catalogue, { day, fee, version, holding, reliefs, tariffs }: FeeView): PosterEntry {
  const entry = entryOf(catalogue, fee, null, version, reliefs);
  const posted = entry.rates.length > 0 ? [] : postedLists(tariffs).dated.filter(hasPrice);
  return {
    ...entry,
    posted,
    pause: version && pauseOn(version, day),
    next: 'next' in holding ? holding.next : null,
  };
}

function entryOf(
  catalogue: Catalogue,
  fee: Named<Fee>,
  entity: string | null,
  version: Version | null,
  reliefs: readonly ReliefView[],
): PosterEntry {
  const { known, gaps } = splitRates((version?.rates ?? []).filter(rate => !isElsewhere(rate)));
  return {
    fee,
    entity,
    version,
    rates: [...known, ...gaps],
    ceiling: version !== null && ceilingOf(catalogue, fee, entity, version),
    pause: null,
    inside: null,
    next: null,
    posted: [],
    reliefs: reliefs.filter(({ state }) => state === 'running'),
  };
}

function wholeOf(catalogue: Catalogue, fee: Fee, day: Day): Named<Fee> | null {
  const part = insideOn(fee, day);
  return part && catalogue.fees.get(part.fee)!;
}

/** A suspended charge is shown too: that it may not be collected is what the wall has to say. */
function isShown({ rates, posted, version }: PosterEntry): boolean {
  return posted.length > 0 || (version !== null && splitRates(rates).known.length > 0);
}

function hasPrice({ version }: PostedList): boolean {
  return splitRates(version.rates.filter(rate => !isElsewhere(rate))).known.length > 0;
}

function newestOf(entries: readonly PosterEntry[]): Day | null {
  const days = entries.flatMap(({ version, posted }) => [version, ...posted.map(one => one.version)]);
  return (
    days
      .flatMap(version => (version && version.from !== 'unknown' ? [version.from] : []))
      .sort()
      .at(-1) ?? null
  );
}
