// What an import writes: each file that changes, from the text that is there. Writes nothing itself.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import type { FileChange } from '#clerk/edit/file-change.ts';
import { addVersion, closeVersion } from '#clerk/edit/history-text.ts';
import { newTariff } from '#clerk/edit/new-tariff.ts';
import { versionText, type VersionToWrite } from '#clerk/edit/version-text.ts';
import type { TariffEdit } from './finding.ts';

export interface Provenance {
  from: Day;
  published: Day | 'unknown';
  document: string;
  source: string;
  grade: string;
  /** The day on which the list was read. */
  today: Day;
}

export function fileChanges(
  edits: readonly TariffEdit[],
  { catalogue, entity }: { catalogue: Catalogue; entity: string },
  provenance: Provenance,
): FileChange[] {
  return edits.flatMap(({ fee, tariff, close, begins }) => {
    const version = begins && versionOf(begins, provenance);
    if (tariff === null) {
      return version ? [newTariff(catalogue.fees.get(fee)!, catalogue.entities.get(entity)!, version)] : [];
    }
    const make = (before: string | null): string => {
      const closed = close ? closeVersion(before ?? '', close.index, close.to) : (before ?? '');
      return version ? addVersion(closed, versionText(version)) : closed;
    };
    return [{ root: 'content', path: `tariffs/${entity}/${tariff.slug}.yaml`, make }];
  });
}

function versionOf(
  { rates, change, ceiling, regime }: NonNullable<TariffEdit['begins']>,
  { from, published, document, source, grade, today }: Provenance,
): VersionToWrite {
  return {
    ...{ from, published, change, regime, ceiling },
    basis: [{ document }],
    checked: { on: today, grade, source: [source] },
    rates,
  };
}
