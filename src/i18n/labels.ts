// Names of codes and references, in one language.
import type { Catalogue } from '#domain/catalogue.ts';
import { entityPath } from '#domain/address/address.ts';
import type { Basis } from '#schema/provenance.ts';
import { clauseText } from './clause.ts';
import type { Lang } from './lang.ts';
import { bracketed, comma } from './punctuation.ts';

export interface Linked {
  text: string;
  href: string | null;
}

/** A role, or an entity with its page. */
export function partyLabel(catalogue: Catalogue, code: string, lang: Lang): Linked {
  const entity = catalogue.entities.get(code);
  if (entity) return { text: (entity.shortName ?? entity.name)[lang], href: entityPath(code) };
  return { text: catalogue.vocabulary.roles[code]?.[lang] ?? code, href: null };
}

/**
 * How a document is cited in a line: its number, or its title where it has none; in English by its short title, the number behind
 * it: `Port Charges Rules 2019 (交水规〔2019〕2号)`.
 */
export function documentLabel(catalogue: Catalogue, slug: string, lang: Lang): string {
  const document = catalogue.documents.get(slug);
  if (!document) return slug;
  const { title, citedAs, number } = document;
  if (lang === 'zh') return number ?? `《${title.zh.replace(/^《|》$/gu, '')}》`;
  const called = citedAs ?? title.en;
  return number === undefined ? called : `${called}${bracketed.en(number)}`;
}

/** Between a document and a place in it: nothing after 》, which keeps its own distance. */
export function beforePlace(label: string, lang: Lang): string {
  if (lang === 'en') return comma.en;
  return label.endsWith('》') ? '' : ' ';
}

/** A basis as text: document and place. */
export function basisLabel(catalogue: Catalogue, basis: Basis, lang: Lang): string {
  const label = documentLabel(catalogue, basis.document, lang);
  return basis.at === undefined ? label : `${label}${beforePlace(label, lang)}${clauseText(basis.at, lang)}`;
}
