// The way from the home page to a page. The frame adds the home page before it and the page itself after it.
import { cataloguePath, entityPath, entryPath } from '#domain/address/address.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { partyLabel } from '#i18n/labels.ts';
import type { Lang } from '#i18n/lang.ts';
import { words } from '#i18n/words.ts';
import type { Fee } from '#schema/fee.ts';

export interface Crumb {
  /** Path in Chinese. */
  href: string;
  text: string;
}

/** Above a fee stands its catalogue; above what an entity lists for it, the entity too. */
export function entryCrumbs(catalogue: Catalogue, fee: Fee, lang: Lang, entity?: string): Crumb[] {
  const list = catalogue.catalogues.find(({ id }) => id === fee.catalogue)!;
  return entity === undefined
    ? [{ href: cataloguePath(list.id), text: list.name[lang] }]
    : [
        { href: '/e/', text: words(lang).navEntities },
        { href: entityPath(entity), text: partyLabel(catalogue, entity, lang).text },
      ];
}

/** The same down to the entry itself, for its versions. */
export function versionCrumbs(catalogue: Catalogue, fee: Fee, lang: Lang, entity?: string): Crumb[] {
  const entry = { href: entryPath(fee.id, entity, undefined), text: entryCrumb(fee, lang) };
  return [...entryCrumbs(catalogue, fee, lang, entity), entry];
}

/** What an entry is called on that way: its name stands as the heading right below. */
export const entryCrumb = ({ id }: Pick<Fee, 'id'>, lang: Lang): string => `${words(lang).number} ${id}`;
