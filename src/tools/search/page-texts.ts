// What the index knows of everything but charges: whole texts, of which the list of names holds titles alone.
import type { Catalogue } from '#domain/catalogue.ts';
import { channelPath, documentPath, entityPath, indicatorPath } from '#domain/address/address.ts';
import { measureAnchor } from '#domain/documents/measures.ts';
import { localPath, type Lang } from '#i18n/lang.ts';
import { pagesOf } from './called.ts';
import { namedMeasures } from './name-list.ts';
import { namedPages, type NamedPage } from './named-pages.ts';

export interface PageText {
  page: NamedPage;
  texts: string[];
}

/** Every page of the list with its names and what stands on it, in one language. */
export function pageTexts(catalogue: Catalogue, lang: Lang): PageText[] {
  const further = furtherTexts(catalogue, lang);
  const named = { pages: namedPages(catalogue, [], lang), measures: namedMeasures(catalogue, lang) };
  return pagesOf(named).map(({ page, names }) => ({
    page: withoutWords(page),
    texts: [...names, page.about ?? page.note ?? '', ...(further.get(page.url) ?? [])],
  }));
}

/** As a hit shows it. */
function withoutWords({ kind, title, note, url, phone }: NamedPage): NamedPage {
  return { kind, title, url, ...(note ? { note } : {}), ...(phone ? { phone } : {}) };
}

/** By address. */
function furtherTexts(
  { documents, measures, channels, entities, indicators, tariffsOfEntity, fees }: Catalogue,
  lang: Lang,
) {
  const at = (path: string) => localPath(lang, path);
  return new Map<string, string[]>([
    ...[...documents].map(([id, { issuers, summary, clauses = [], figures = [] }]): [string, string[]] => [
      at(documentPath(id)),
      [
        ...issuers.map(one => one[lang]),
        summary[lang],
        ...clauses.map(({ says }) => says[lang]),
        ...figures.map(({ what }) => what[lang]),
      ],
    ]),
    ...[...measures].flatMap(([id, { measures }]) =>
      measures.map(({ number, says, later = [] }): [string, string[]] => [
        `${at(documentPath(id))}#${measureAnchor(number)}`,
        [says[lang], ...later.map(one => one.says[lang])],
      ]),
    ),
    ...[...channels].map(([id, channel]): [string, string[]] => [
      at(channelPath(id)),
      [channel.handles[lang], ...(channel.notFor ? [channel.notFor[lang]] : [])],
    ]),
    ...[...entities.keys()].map((id): [string, string[]] => [
      at(entityPath(id)),
      (tariffsOfEntity.get(id) ?? []).map(({ fee }) => fees.get(fee)?.name[lang] ?? ''),
    ]),
    ...[...indicators].map(([id, { lines }]): [string, string[]] => [
      at(indicatorPath(id)),
      lines.map(({ name }) => name[lang]),
    ]),
  ]);
}
