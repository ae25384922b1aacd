// A document for machines: schema.org Legislation, and the same as ELI properties for the head of its page.
import type { CreativeWork, Legislation, WithContext } from 'schema-dts';
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { documentPath } from '#domain/address/address.ts';
import { absoluteAddress } from '#i18n/absolute.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Document } from '#schema/document.ts';
import { certainDay, isLegislation } from './parts.ts';

export function documentJsonLd(
  catalogue: Catalogue,
  document: Named<Document>,
  lang: Lang,
): WithContext<Legislation | CreativeWork> {
  const facts = factsOf(catalogue, document, lang);
  const issuers = document.issuers.map(issuer => ({ '@type': 'Organization' as const, name: issuer[lang] }));
  const common = {
    '@context': 'https://schema.org',
    url: facts.url,
    name: document.title[lang],
    abstract: document.summary[lang],
    ...(facts.published && { datePublished: facts.published }),
    ...(document.url !== undefined && { sameAs: document.url }),
  } as const;
  if (!isLegislation(catalogue, document)) {
    return {
      ...common,
      '@type': document.kind === 'report' ? 'Report' : 'CreativeWork',
      ...(document.number !== undefined && { identifier: document.number }),
      ...(facts.dated && { dateCreated: facts.dated }),
      publisher: issuers,
    };
  }
  return {
    ...common,
    '@type': 'Legislation',
    legislationType: document.kind,
    ...(document.number !== undefined && { legislationIdentifier: document.number }),
    ...(facts.dated && { legislationDate: facts.dated }),
    ...(facts.from && { legislationDateOfApplicability: facts.from }),
    // The day for which this description was found to hold.
    legislationDateVersion: document.checked.on,
    legislationPassedBy: issuers,
    ...(facts.force && { legislationLegalForce: `https://schema.org/${facts.force}` }),
    ...(facts.changes.length > 0 && {
      legislationChanges: facts.changes.map(url => ({ '@type': 'Legislation' as const, url })),
    }),
  };
}

/** One statement of the head: a value, or the address of something else. */
export interface EliProperty {
  property: string;
  content?: string;
  href?: string;
}

const ELI = 'http://data.europa.eu/eli/ontology#';

/** ELI properties of a document that is legislation; none for others. */
export function eliProperties(catalogue: Catalogue, document: Named<Document>, lang: Lang): EliProperty[] {
  if (!isLegislation(catalogue, document)) return [];
  const { dated, published, from, to, force, changes } = factsOf(catalogue, document, lang);
  const values: [string, string | undefined][] = [
    ['id_local', document.number],
    ['type_document', document.kind],
    ['title', document.title[lang]],
    ['date_document', dated],
    ['date_publication', published],
    ['first_date_entry_in_force', from],
    ['date_no_longer_in_force', to],
    ...document.issuers.map((issuer): [string, string] => ['passed_by', issuer[lang]]),
  ];
  return [
    ...values.flatMap(([name, content]) => (content === undefined ? [] : [{ property: `eli:${name}`, content }])),
    ...(force
      ? [{ property: 'eli:in_force', href: `${ELI}InForce-${force === 'InForce' ? 'inForce' : 'notInForce'}` }]
      : []),
    ...changes.map(href => ({ property: 'eli:changes', href })),
  ];
}

/** What both say. A doubtful force is not told, nor a day that is not known to the day. */
function factsOf(catalogue: Catalogue, document: Named<Document>, lang: Lang) {
  const holds = catalogue.vocabulary['document-statuses'][document.status]?.holds;
  return {
    url: absoluteAddress(catalogue.site, documentPath(document.slug), lang),
    dated: certainDay(document.dated, document.datedPrecision),
    published: certainDay(document.published, undefined),
    from: certainDay(document.from, document.fromPrecision),
    // A term that has run out while the text is still cited has not ended it.
    to: holds === 'no' ? certainDay(document.to, document.toPrecision) : undefined,
    force: holds === 'yes' ? ('InForce' as const) : holds === 'no' ? ('NotInForce' as const) : undefined,
    changes: (document.replaces ?? []).map(slug => absoluteAddress(catalogue.site, documentPath(slug), lang)),
  };
}
