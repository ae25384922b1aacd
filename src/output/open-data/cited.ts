// What is cited on the page of a fee, of an entity's list, or of one version of either.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { entryPath, feeJsonPath } from '#domain/address/address.ts';
import type { Cited } from '#i18n/citation.ts';
import { absoluteAddress, siteUrl } from '#i18n/absolute.ts';
import type { Fee } from '#schema/fee.ts';
import { code } from '#schema/needed-codes.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Version } from '#schema/version.ts';
import { versionJson } from './fees-json.ts';
import { versionHash } from './version-hash.ts';

/** `tariff` where an entity's list is cited; `version` null where none is known. */
export function citedOf(
  catalogue: Catalogue,
  fee: Named<Fee>,
  tariff: Named<Tariff> | null,
  version: Version | null,
): Cited {
  const { site, entities, vocabulary } = catalogue;
  const known = version?.fromPrecision ?? code('precisions', 'day');
  const precision = vocabulary.precisions[known];
  const path = entryPath(fee.id, tariff?.entity, version?.from);
  return {
    id: fee.id,
    name: tariff?.name ?? fee.name,
    site: site.name,
    operator: site.operator,
    entity: tariff ? { code: tariff.entity, name: entities.get(tariff.entity)!.name } : null,
    from: version?.from ?? null,
    shown: precision?.shown ?? 'day',
    caveat: precision && precision.shown !== known ? { zh: precision.zh, en: precision.en } : null,
    url: { zh: absoluteAddress(site, path, 'zh'), en: absoluteAddress(site, path, 'en') },
    data: siteUrl(site, feeJsonPath(fee.id)),
    hash: version && hashOf(catalogue, fee, tariff, version),
  };
}

/** The content hash of a version; see version-hash.ts. */
export function hashOf(catalogue: Catalogue, fee: Named<Fee>, tariff: Named<Tariff> | null, version: Version): string {
  // The day decides `status` and `basisStatus` alone, which take no part.
  const published = versionJson(catalogue, fee, tariff?.entity ?? null, version, catalogue.site.contentDate);
  return versionHash(fee.id, tariff?.entity, published);
}
