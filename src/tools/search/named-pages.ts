// Everything but charges that has a name: companies and terminals, documents, measures, reliefs, indicators, time limits,
// channels. As it travels to the search box, in one language.
import type { Catalogue } from '#domain/catalogue.ts';
import { channelPath, documentPath, entityPath, feePath, indicatorPath } from '#domain/address/address.ts';
import { groupBy } from '#domain/group-by.ts';
import type { FeeView } from '#domain/entry/entry.ts';
import { namesOfEntity } from '#domain/entry/names-of.ts';
import { localPath, other, type Lang } from '#i18n/lang.ts';
import { comma } from '#i18n/punctuation.ts';
import type { PageKind } from './page-kinds.ts';

export interface NamedPage {
  kind: PageKind;
  title: string;
  /** Said beside the title. */
  note?: string;
  url: string;
  /** Further names, in any language; of a document the note is one, too. */
  words?: string[];
  /** What it is about. */
  about?: string;
  /** To be called. */
  phone?: string;
  /** Charges that rest on it or are listed by it. */
  fees?: string[];
}

/** All but measures, which travel by document. */
export function namedPages(catalogue: Catalogue, views: readonly FeeView[], lang: Lang): NamedPage[] {
  return [
    ...channelPages(catalogue, lang),
    ...entityPages(catalogue, views, lang),
    ...documentPages(catalogue, views, lang),
    ...reliefPages(catalogue, lang),
    ...indicatorPages(catalogue, lang),
    ...operationPages(catalogue, lang),
  ].map(trimmed);
}

/** Without what is empty or said already. */
function trimmed({ note, words = [], about, fees = [], ...page }: NamedPage): NamedPage {
  const further = [...new Set(words)].filter(word => word !== page.title && word !== note && word !== page.phone);
  return {
    ...page,
    ...(note ? { note } : {}),
    ...(further.length > 0 ? { words: further } : {}),
    ...(about ? { about } : {}),
    ...(fees.length > 0 ? { fees } : {}),
  };
}

/** The lists and rules of a fee, whose documents it rests on. */
function restsOn({ fee, tariffs }: FeeView): Set<string> {
  const versions = [fee, ...tariffs.map(({ tariff }) => tariff)].flatMap(({ versions }) => versions);
  const bases = [...versions.flatMap(({ basis }) => basis), ...(fee.ended?.basis ?? [])];
  return new Set(bases.map(({ document }) => document));
}

/** By number and by title; an English reader may have either title. */
function documentPages(catalogue: Catalogue, views: readonly FeeView[], lang: Lang): NamedPage[] {
  const resting = groupBy(views, view => [...restsOn(view)]);
  return [...catalogue.documents].map(([id, { number, title }]): NamedPage => ({
    kind: 'documents',
    title: number ?? title[lang],
    ...(number === undefined ? {} : { note: title[lang] }),
    words: [title[other(lang)]],
    url: localPath(lang, documentPath(id)),
    fees: (resting.get(id) ?? []).map(({ fee }) => fee.id),
  }));
}

function entityPages(catalogue: Catalogue, views: readonly FeeView[], lang: Lang): NamedPage[] {
  const listed = groupBy(views, ({ tariffs }) => tariffs.map(({ tariff }) => tariff.entity));
  return [...catalogue.entities].map(([id, entity]): NamedPage => ({
    kind: 'companies',
    title: entity.name[lang],
    note: entity.roles.map(role => catalogue.vocabulary.roles[role]?.[lang] ?? role).join(comma[lang]),
    words: namesOfEntity(entity),
    url: localPath(lang, entityPath(id)),
    fees: (listed.get(id) ?? []).map(({ fee }) => fee.id),
  }));
}

/** By name and by number; the number stands beside the name. */
function channelPages({ channels }: Catalogue, lang: Lang): NamedPage[] {
  return [...channels].map(([id, { name, phone, handles }]): NamedPage => ({
    kind: 'channels',
    title: name[lang],
    note: handles[lang],
    words: [name[other(lang)]],
    url: localPath(lang, channelPath(id)),
    ...(phone === undefined ? {} : { phone }),
  }));
}

/** At the charge that a relief is for. */
function reliefPages({ reliefs, fees }: Catalogue, lang: Lang): NamedPage[] {
  return [...reliefs.values()].flatMap(({ name, effects }): NamedPage[] => {
    const fee = effects.find(({ fee }) => fees.has(fee))?.fee;
    if (fee === undefined) return [];
    return [{ kind: 'documents', title: name[lang], words: [name[other(lang)]], url: localPath(lang, feePath(fee)) }];
  });
}

function indicatorPages({ indicators }: Catalogue, lang: Lang): NamedPage[] {
  return [...indicators].map(([id, { name, measures }]): NamedPage => ({
    kind: 'documents',
    title: name[lang],
    words: [name[other(lang)]],
    about: measures?.[lang] ?? '',
    url: localPath(lang, indicatorPath(id)),
  }));
}

/** Operations for which time limits are published. */
function operationPages({ vocabulary, standardsOfOperation }: Catalogue, lang: Lang): NamedPage[] {
  return Object.entries(vocabulary.operations).flatMap(([code, { explains, ...name }]): NamedPage[] =>
    standardsOfOperation.has(code)
      ? [
          {
            kind: 'documents',
            title: name[lang],
            words: [name[other(lang)]],
            about: explains?.[lang] ?? '',
            url: `${localPath(lang, '/standards/')}#${code}`,
          },
        ]
      : [],
  );
}
