// The version that a list is compared with.
import type { Day } from '#time/day.ts';
import { onDay } from '#domain/time/in-force.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Version } from '#schema/version.ts';

/** What holds on the day, else the undated list where nothing has a date; null when the entity lists nothing. */
export function baseVersion(tariff: Pick<Tariff, 'versions'> | null | undefined, day: Day): Version | null {
  if (!tariff) return null;
  const held = onDay(tariff.versions, day);
  if (held.state === 'in-force' || held.state === 'suspended') return held.version;
  return held.state === 'unknown' ? (held.undated[0] ?? null) : null;
}

/** The first day of the newest dated version, or null. */
export function newestFrom({ versions }: Pick<Tariff, 'versions'>): Day | null {
  return versions
    .map(({ from }) => from)
    .filter(from => from !== 'unknown')
    .reduce<Day | null>((newest, from) => (newest === null || from > newest ? from : newest), null);
}
