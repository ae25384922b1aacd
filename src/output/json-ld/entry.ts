// An entry for machines: the service charged for, who charges, what it costs and since when, and what it rests on.
import type { GovernmentService, Offer, Service, WithContext } from 'schema-dts';
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { entryPath } from '#domain/address/address.ts';
import { ceilingOf, postedLists, regimeOf, shownLists, type FeeView } from '#domain/entry/entry.ts';
import { absoluteAddress } from '#i18n/absolute.ts';
import { other, type Lang } from '#i18n/lang.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Version } from '#schema/version.ts';
import { offerOf } from './offer.ts';
import { citedDocument, organizationOf } from './parts.ts';

export interface Described {
  view: FeeView;
  /** The list of an entity; null for the fee itself. */
  tariff: Named<Tariff> | null;
  /** The version shown; null where none is known. */
  version: Version | null;
  /** A page of one version: no lists of today beside it. */
  fixed: boolean;
}

export function entryJsonLd(
  catalogue: Catalogue,
  { view, tariff, version, fixed }: Described,
  lang: Lang,
): WithContext<GovernmentService | Service> {
  const { fee, state } = view;
  const { site, vocabulary, catalogues } = catalogue;
  const regime = regimeOf(fee, version);
  // What has ended, or is part of another charge, is not on offer by itself.
  const ended = !tariff && !fixed && (state === 'ended' || state === 'inside');
  const lists = tariff || fixed || ended ? [] : shownLists(postedLists(view.tariffs), version);
  const offers: Offer[] = [
    ...(version && !ended ? [{ held: version, entity: tariff?.entity }] : []),
    ...lists.map(one => ({ held: one.version, entity: one.tariff.entity })),
  ].flatMap(({ held, entity }) => {
    const ceiling = ceilingOf(catalogue, fee, entity ?? null, held);
    return offerOf(catalogue, held, ceiling, entity, lang) ?? [];
  });
  const basis = [
    ...(version?.basis ?? []),
    ...lists.flatMap(one => one.version.basis),
    ...(ended ? (fee.ended?.basis ?? []) : []),
  ];
  const documents = [...new Set(basis.map(({ document }) => document))].map(slug => catalogue.documents.get(slug)!);
  const name = tariff?.name ?? fee.name;
  return {
    '@context': 'https://schema.org',
    '@type': vocabulary.regimes[regime]?.setBy === 'rule' ? 'GovernmentService' : 'Service',
    url: absoluteAddress(catalogue.site, entryPath(fee.id, tariff?.entity, fixed ? version?.from : undefined), lang),
    identifier: fee.id,
    name: name[lang],
    alternateName: name[other(lang)],
    description: fee.covers[lang],
    serviceType: vocabulary.regimes[regime]?.[lang] ?? regime,
    category: catalogues.find(({ id }) => id === fee.catalogue)!.name[lang],
    provider: (tariff ? [tariff.entity] : fee.chargedBy).map(code => organizationOf(catalogue, code, lang)),
    areaServed: site.region.ports.map(port => ({
      '@type': 'Place',
      name: port.name[lang],
      identifier: port.unlocode,
    })),
    ...(offers.length > 0 && { offers }),
    ...(documents.length > 0 && { subjectOf: documents.map(one => citedDocument(catalogue, one, lang)) }),
  };
}
