// Names of codes and references, in one language.
import type { Catalogue } from '#domain/catalogue.ts';
import { entityPath } from '#domain/address/address.ts';
import type { Basis } from '#schema/provenance.ts';
import { clauseText } from './clause.ts';
import type { Lang } from './lang.ts';

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

/** How a document is cited in a line: its number, or its title where it has none. */
export function documentLabel(catalogue: Catalogue, slug: string, lang: Lang): string {
  const document = catalogue.documents.get(slug);
  if (!document) return slug;
  if (document.number !== undefined) return document.number;
  return lang === 'zh' ? `《${document.title.zh.replace(/^《|》$/gu, '')}》` : document.title.en;
}

/** Between a document and a place in it: nothing after 》, which keeps its own distance. */
function beforePlace(label: string): string {
  return label.endsWith('》') ? '' : ' ';
}

/** A basis as text: document and place. */
export function basisLabel(catalogue: Catalogue, basis: Basis, lang: Lang): string {
  const label = documentLabel(catalogue, basis.document, lang);
  return basis.at === undefined ? label : `${label}${beforePlace(label)}${clauseText(basis.at, lang)}`;
}
