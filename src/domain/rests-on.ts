// Reverse look-up: from a document to everything that rests on it.
import type { Catalogue, Named } from '../catalogue/catalogue.ts';
import type { Fee } from '../schema/fee.ts';
import type { Basis } from '../schema/provenance.ts';
import type { Relief } from '../schema/relief.ts';
import type { Tariff } from '../schema/tariff.ts';
import type { Version } from '../schema/version.ts';

export interface Resting {
  fee: Named<Fee>;
  tariff: Named<Tariff> | null;
  /** Versions resting on the document, with the places named. */
  versions: { version: Version; at: string[] }[];
  /** Places at which the document ends or merges the fee. */
  ended: string[] | null;
}

/** Every entry with a version, end or merger that rests on `document`. */
export function restingOn(catalogue: Catalogue, document: string): { entries: Resting[]; reliefs: Named<Relief>[] } {
  const entries: Resting[] = [];
  for (const fee of catalogue.fees.values()) {
    const ended = [
      ...(fee.ended ? placesIn(fee.ended.basis, document) : []),
      ...(fee.includedIn ?? []).flatMap(part => placesIn(part.basis, document)),
    ];
    const versions = versionsOn(fee.versions, document);
    const mentioned = ended.length > 0 || (fee.ended?.basis.some(basis => basis.document === document) ?? false);
    if (versions.length > 0 || mentioned)
      entries.push({ fee, tariff: null, versions, ended: mentioned ? ended : null });
  }
  for (const tariff of catalogue.tariffs) {
    const versions = versionsOn(tariff.versions, document);
    if (versions.length > 0) entries.push({ fee: catalogue.fees.get(tariff.fee)!, tariff, versions, ended: null });
  }
  const reliefs = [...catalogue.reliefs.values()].filter(({ basis }) => basis.some(one => one.document === document));
  return { entries, reliefs };
}

function versionsOn(versions: readonly Version[], document: string): Resting['versions'] {
  return versions.flatMap(version => {
    const bases = [
      ...version.basis,
      ...version.rates.flatMap(rate => rate.basis ?? []),
      ...(version.suspended?.basis ?? []),
    ].filter(basis => basis.document === document);
    return bases.length > 0 ? [{ version, at: [...new Set(bases.flatMap(({ at }) => at ?? []))] }] : [];
  });
}

function placesIn(bases: readonly Basis[], document: string): string[] {
  return bases.flatMap(basis => (basis.document === document ? [basis.at ?? ''] : [])).filter(Boolean);
}
