// What the sources and documents that the site holds say differently of one thing. Nobody is said to be right: both stand.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Document } from '#schema/document.ts';
import type { Fee } from '#schema/fee.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';

export type Contradiction =
  /** A figure for which another source has another. */
  | { kind: 'reading'; fee: Named<Fee>; entity: string | null; version: Version; rate: Rate }
  /** A place of a document that does not go with another document, or with the rest of its own text. */
  | { kind: 'document'; document: Named<Document>; flag: NonNullable<Document['flags']>[number] };

/** Of all versions, past ones too, and of all documents; in the order of ids and names. */
export function contradictionsIn({ fees, tariffsOfFee, documents }: Catalogue): Contradiction[] {
  const readings = [...fees.values()].flatMap(fee =>
    [
      { entity: null, versions: fee.versions },
      ...(tariffsOfFee.get(fee.id) ?? []).map(({ entity, versions }) => ({ entity, versions })),
    ].flatMap(({ entity, versions }) =>
      versions.flatMap(version =>
        version.rates
          .filter(rate => rate.otherReadings !== undefined)
          .map(rate => ({ kind: 'reading' as const, fee, entity, version, rate })),
      ),
    ),
  );
  const flagged = [...documents.values()].flatMap(document =>
    (document.flags ?? [])
      .filter(({ disagrees }) => disagrees !== undefined)
      .map(flag => ({ kind: 'document' as const, document, flag })),
  );
  return [...readings, ...flagged];
}
