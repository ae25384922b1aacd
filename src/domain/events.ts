// What changed and what will, as one list of dated events over all entries.
import type { Catalogue, Named } from '../catalogue/catalogue.ts';
import type { Fee } from '../schema/fee.ts';
import type { Relief } from '../schema/relief.ts';
import type { Tariff } from '../schema/tariff.ts';
import type { Version } from '../schema/version.ts';
import type { Day } from './day.ts';

export type ChangeEvent = { on: Day; precision: string | undefined } & (
  | { kind: 'version'; fee: Named<Fee>; tariff: Named<Tariff> | null; version: Version }
  | { kind: 'ended'; fee: Named<Fee> }
  | { kind: 'relief-begins' | 'relief-ends'; relief: Named<Relief> }
);

/** Every dated event, newest first; events of a day in a stable order. */
export function eventsOf(catalogue: Catalogue): ChangeEvent[] {
  const events: ChangeEvent[] = [];
  for (const fee of catalogue.fees.values()) {
    for (const version of fee.versions) events.push(...versionEvent(fee, null, version));
    if (fee.ended) events.push({ kind: 'ended', fee, on: fee.ended.on, precision: fee.ended.onPrecision });
  }
  for (const tariff of catalogue.tariffs) {
    const fee = catalogue.fees.get(tariff.fee)!;
    for (const version of tariff.versions) events.push(...versionEvent(fee, tariff, version));
  }
  for (const relief of catalogue.reliefs.values()) {
    events.push({ kind: 'relief-begins', relief, on: relief.from, precision: undefined });
    if (relief.to !== undefined && relief.to !== 'unknown') events.push({ kind: 'relief-ends', relief, on: relief.to, precision: undefined });
  }
  return events.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function versionEvent(fee: Named<Fee>, tariff: Named<Tariff> | null, version: Version): ChangeEvent[] {
  if (version.from === 'unknown') return [];
  return [{ kind: 'version', fee, tariff, version, on: version.from, precision: version.fromPrecision }];
}
