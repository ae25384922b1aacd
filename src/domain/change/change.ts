// Each dated change by itself: what it did, on which ground, and how long before it was published.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Fee } from '#schema/fee.ts';
import type { Basis } from '#schema/provenance.ts';
import type { Relief } from '#schema/relief.ts';
import type { Version } from '#schema/version.ts';
import { addDays, type Day } from '#time/day.ts';
import { ceilingOf } from '#domain/entry/entry.ts';
import { eventsOf, type ChangeEvent } from './events.ts';
import { countRows, type Difference, type PricePoint } from './difference.ts';
import { datedOldestFirst } from '#domain/time/in-force.ts';
import { noticeDays } from './notice.ts';
import { pricePointOf } from '#domain/price/price-point.ts';

export type Happening =
  | {
      kind: 'version';
      fee: Named<Fee>;
      /** Who publishes the list; null for what the rules set. */
      entity: string | null;
      version: Version;
      /** The version before it in the same history; null for the first that is known. */
      before: Version | null;
      /** Nothing is known of the days between the two. */
      gap: boolean;
      /** What became of the rows; empty without a version before. */
      rows: readonly [Difference, number][];
    }
  | { kind: 'ended' | 'suspension-begins' | 'suspension-ends'; fee: Named<Fee> }
  | { kind: 'relief-begins' | 'relief-ends'; relief: Named<Relief> };

export type Change = Happening & {
  /** Stable, fit for a fragment, a feed and a calendar: `version-0105-2019-04-01`. */
  id: string;
  on: Day;
  precision: string | undefined;
  basis: readonly Basis[];
  /** Day of publication, `unknown` where it was not seen; null where the data has none (ends, suspensions). */
  published: string | null;
  /** Days from publication to effect; null where either is not known to the day. */
  notice: number | null;
};

/** What changes are found in. */
export type Histories = Pick<Catalogue, 'fees' | 'tariffs' | 'tariffsOfFee' | 'reliefs' | 'vocabulary'>;

/** Every dated change, newest first; of one day in the order of the events. Bounds are no dates of change. */
export function changesOf(catalogue: Histories): Change[] {
  return eventsOf(catalogue).flatMap(event => changesIn(catalogue, event));
}

/** The fees that a change touches. */
export function feesOf(change: Change): string[] {
  return 'relief' in change ? [...new Set(change.relief.effects.map(({ fee }) => fee))] : [change.fee.id];
}

function changesIn(catalogue: Histories, event: ChangeEvent): Change[] {
  const { on, precision } = event;
  switch (event.kind) {
    case 'versions':
      return event.versions.map(({ fee, version }) => versionChange(catalogue, fee, event.entity, version));
    case 'ended':
      return event.fees.map(fee => ({
        ...{ kind: 'ended', fee, on, precision, published: null, notice: null },
        id: `ended-${fee.id}-${on}`,
        basis: fee.ended!.basis,
      }));
    case 'suspension-begins':
    case 'suspension-ends': {
      const { kind, fee } = event;
      const { suspended } = fee.versions.find(one => [one.suspended?.from, one.suspended?.to].includes(on))!;
      const basis = suspended!.basis;
      return [{ kind, fee, on, precision, published: null, notice: null, id: `${kind}-${fee.id}-${on}`, basis }];
    }
    case 'relief-begins':
    case 'relief-ends': {
      const { kind, relief } = event;
      const begins = kind === 'relief-begins';
      const published = begins ? relief.published : null;
      const notice = begins ? noticeDays(relief) : null;
      return [{ kind, relief, on, precision, published, notice, id: `${kind}-${relief.slug}`, basis: relief.basis }];
    }
  }
}

function versionChange(catalogue: Histories, fee: Named<Fee>, entity: string | null, version: Version): Change {
  const { from: on, fromPrecision: precision, basis, published } = version;
  const versions = entity === null ? fee.versions : listOf(catalogue, fee.id, entity);
  const line = datedOldestFirst(versions);
  const before = line[line.indexOf(version) - 1] ?? null;
  const points = (one: Version): Map<string, PricePoint> =>
    new Map(one.rates.map(rate => [rate.id, pricePointOf(rate, ceilingOf(catalogue, fee, entity, one))]));
  return {
    ...{ kind: 'version', fee, entity, version, before, on, precision, basis, published },
    id: ['version', entity, fee.id, on].filter(Boolean).join('-'),
    gap: before?.to !== undefined && addDays(before.to, 1) !== on,
    rows: before === null ? [] : countRows(points(before), points(version)),
    notice: noticeDays(version),
  };
}

function listOf({ tariffsOfFee }: Histories, fee: string, entity: string): readonly Version[] {
  return tariffsOfFee.get(fee)!.find(one => one.entity === entity)!.versions;
}
