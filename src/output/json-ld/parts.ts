// What the descriptions for machines (schema.org) have in common. Only what the catalogue knows is said.
import type { Legislation, Organization } from 'schema-dts';
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { documentPath, entityPath } from '#domain/address/address.ts';
import { absoluteAddress } from '#i18n/absolute.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Document } from '#schema/document.ts';
import { code } from '#schema/needed-codes.ts';

const DAY = code('precisions', 'day');

/** A day that is known to the day and not inferred; nothing else is a date to a machine. */
export function certainDay(day: string | undefined, precision: string | undefined): string | undefined {
  return day === undefined || day === 'unknown' || (precision ?? DAY) !== DAY ? undefined : day;
}

/** A charging entity with its page, or the role of those who charge. */
export function organizationOf(catalogue: Catalogue, code: string, lang: Lang): Exclude<Organization, string> {
  const entity = catalogue.entities.get(code);
  if (!entity) return { '@type': 'Organization', name: catalogue.vocabulary.roles[code]?.[lang] ?? code };
  return {
    '@type': 'Organization',
    name: entity.name[lang],
    url: absoluteAddress(catalogue.site, entityPath(code), lang),
  };
}

/** Lists, reports and what charging entities issue themselves are no legislation. */
export function isLegislation(catalogue: Catalogue, { kind, issuers }: Document): boolean {
  const companies = issuers.every(({ zh }) => catalogue.entityNamed.has(zh));
  return !['list', 'report'].includes(kind) && !companies;
}

/** A document by number, day and page: legislation, or else a work. */
export function citedDocument(catalogue: Catalogue, document: Named<Document>, lang: Lang) {
  const { title, number, dated, datedPrecision, slug } = document;
  const day = certainDay(dated, datedPrecision);
  const url = absoluteAddress(catalogue.site, documentPath(slug), lang);
  if (!isLegislation(catalogue, document)) {
    return { '@type': 'CreativeWork', name: title[lang], ...(day && { datePublished: day }), url } as const;
  }
  return {
    '@type': 'Legislation',
    name: title[lang],
    ...(number !== undefined && { legislationIdentifier: number }),
    ...(day && { legislationDate: day }),
    url,
  } as const satisfies Legislation;
}
