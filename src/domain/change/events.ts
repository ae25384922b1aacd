// What changed and what will, as one list of dated events over all entries.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Fee } from '#schema/fee.ts';
import type { Relief } from '#schema/relief.ts';
import type { Version } from '#schema/version.ts';
import type { Day } from '#time/day.ts';

export type ChangeEvent = { on: Day; precision: string | undefined } &
  /** Versions that begin on one day: of regulated fees (entity null), or of one entity's list. */
  (
    | { kind: 'versions'; entity: string | null; versions: { fee: Named<Fee>; version: Version }[] }
    | { kind: 'ended'; fees: Named<Fee>[] }
    | { kind: 'relief-begins' | 'relief-ends'; relief: Named<Relief> }
    /** Collection stops, or the period for which it was to stop runs out. */
    | { kind: 'suspension-begins' | 'suspension-ends'; fee: Named<Fee> }
  );

/** What has dates of its own. */
export type Eventful = Pick<Catalogue, 'fees' | 'tariffs' | 'reliefs'> & {
  vocabulary: Pick<Catalogue['vocabulary'], 'precisions'>;
};

/** Every dated event, newest first. What happens on one day by one hand is one event. */
export function eventsOf(catalogue: Eventful): ChangeEvent[] {
  const groups = new Map<string, ChangeEvent>();
  const group = <E extends ChangeEvent>(key: string, fresh: E): E => {
    const found = groups.get(key) ?? fresh;
    groups.set(key, found);
    return found as E;
  };
  const addVersions = (fee: Named<Fee>, entity: string | null, versions: readonly Version[]) => {
    for (const version of versions) {
      const { precisions } = catalogue.vocabulary;
      if (version.from === 'unknown' || precisions[version.fromPrecision ?? 'day']?.bound) continue;
      const { from: on, fromPrecision: precision } = version;
      group(`versions ${on} ${entity ?? ''}`, {
        kind: 'versions',
        on,
        precision,
        entity,
        versions: [] as { fee: Named<Fee>; version: Version }[],
      }).versions.push({ fee, version });
    }
  };
  for (const fee of catalogue.fees.values()) {
    addVersions(fee, null, fee.versions);
    for (const { suspended } of fee.versions) {
      if (!suspended) continue;
      const { from, to } = suspended;
      group(`pause ${fee.id} ${from}`, { kind: 'suspension-begins', fee, on: from, precision: undefined });
      if (to !== undefined)
        group(`pause over ${fee.id} ${to}`, { kind: 'suspension-ends', fee, on: to, precision: undefined });
    }
    if (fee.ended && fee.ended.on !== 'unknown') {
      const { on, onPrecision: precision } = fee.ended;
      group(`ended ${on}`, { kind: 'ended', on, precision, fees: [] as Named<Fee>[] }).fees.push(fee);
    }
  }
  for (const { fee, entity, versions } of catalogue.tariffs) addVersions(catalogue.fees.get(fee)!, entity, versions);
  for (const relief of catalogue.reliefs.values()) {
    group(`begins ${relief.slug}`, { kind: 'relief-begins', relief, on: relief.from, precision: undefined });
    if (relief.to !== undefined && relief.to !== 'unknown') {
      group(`ends ${relief.slug}`, { kind: 'relief-ends', relief, on: relief.to, precision: undefined });
    }
  }
  return [...groups.values()].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
