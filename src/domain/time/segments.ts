// The days on which what a reader is shown changes. Between two of them every page stays as it is.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Relief } from '#schema/relief.ts';
import type { Standard } from '#schema/standard.ts';
import type { Tariff } from '#schema/tariff.ts';
import { addDays, type Day } from '#time/day.ts';
import { daysOfBasis } from '#domain/documents/basis-status.ts';
import type { Version } from '#schema/version.ts';
import { knownEndOf } from './ended.ts';
import { daysOfChange } from './in-force.ts';
import { stepOf } from '#time/span.ts';

/** For a fee: its own versions, those that entities publish for it, its end, its wholes, its reliefs. Sorted, without repeats. */
export function daysOfFee(catalogue: Catalogue, id: string): Day[] {
  const fee = catalogue.fees.get(id);
  if (!fee) throw new RangeError(`no fee ${id}`);
  return sorted([
    ...versionDays(catalogue, fee.versions),
    ...(catalogue.tariffsOfFee.get(id) ?? []).flatMap(({ versions }) => versionDays(catalogue, versions)),
    ...(fee.includedIn ?? []).flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [addDays(to, 1)])]),
    ...(fee.ended ? [knownEndOf(fee.ended)] : []),
    ...reliefDays(catalogue, id),
    ...(catalogue.operationsOfFee.get(id) ?? []).flatMap(operation =>
      standardDays(catalogue.standardsOfOperation.get(operation)),
    ),
  ]);
}

/** For what one entity publishes for one fee. */
export function daysOfTariff(catalogue: Catalogue, { entity, fee, versions }: Tariff): Day[] {
  return sorted([...versionDays(catalogue, versions), ...reliefDays(catalogue, fee, entity)]);
}

/** For all that an entity publishes. */
export function daysOfEntity(catalogue: Catalogue, entity: string): Day[] {
  const tariffs = catalogue.tariffsOfEntity.get(entity) ?? [];
  return sorted([
    ...tariffs.flatMap(tariff => daysOfTariff(catalogue, tariff)),
    ...standardDays(catalogue.standardsOfEntity.get(entity)),
  ]);
}

/** For one of the catalogues. */
export function daysOfCatalogue(catalogue: Catalogue, id: string): Day[] {
  return sorted((catalogue.feesOfCatalogue.get(id) ?? []).flatMap(fee => daysOfFee(catalogue, fee.id)));
}

/** A version is told of otherwise, too, when a document below it has run out while it holds. */
function versionDays(catalogue: Catalogue, versions: readonly Version[]): Day[] {
  const expiring = versions.flatMap(version =>
    daysOfBasis(catalogue, version).filter(
      day => version.from !== 'unknown' && version.from < day && (version.to === undefined || day <= version.to),
    ),
  );
  return [...daysOfChange(versions), ...expiring];
}

function standardDays(standards: readonly Standard[] = []): Day[] {
  return standards.flatMap(({ versions }) => daysOfChange(versions));
}

function reliefDays({ reliefsOfFee }: Catalogue, fee: string, entity?: string): Day[] {
  return (reliefsOfFee.get(fee) ?? [])
    .filter(({ effects }) => effects.some(one => one.fee === fee && (entity === undefined || one.entity === entity)))
    .flatMap(({ from, to }: Relief) => [from, ...(to === undefined || to === 'unknown' ? [] : [addDays(to, 1)])]);
}

/** The next day after `day` on which anything changes, and the fees it changes; null when nothing is announced. */
export function nextChange(catalogue: Catalogue, day: Day): { on: Day; fees: string[] } | null {
  const coming = [...catalogue.fees.keys()].flatMap(fee => {
    const on = daysOfFee(catalogue, fee).find(one => one > day);
    return on === undefined ? [] : [{ on, fee }];
  });
  const [on] = coming.map(one => one.on).sort();
  return on === undefined ? null : { on, fees: coming.filter(one => one.on === on).map(({ fee }) => fee) };
}

/** Each span with a day in it: the one before the first day, then those that begin with a day. None where nothing ever changes. */
export function spansOf(days: readonly Day[]): { step: string; day: Day }[] {
  const [first] = days;
  if (first === undefined) return [];
  return [{ step: stepOf(null), day: addDays(first, -1) }, ...days.map(day => ({ step: stepOf(day), day }))];
}

/** A day in the span that a step of an address names; `days` are only asked for where the step does not tell. */
export function dayInSpan(step: string, days: () => readonly Day[]): Day {
  if (step !== stepOf(null)) return step;
  const [first] = days();
  if (first === undefined) throw new RangeError('nothing ever changes here');
  return addDays(first, -1);
}

function sorted(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort();
}
