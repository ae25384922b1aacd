// The list of names as it is written: its head, then its parts, one language after the other. The list of tens of thousands
// is large: it is made when its head is asked for, and let go with its last part.
import type { Catalogue } from '#domain/catalogue.ts';
import { feePath } from '#domain/address/address.ts';
import { viewFee } from '#domain/entry/entry.ts';
import type { Day } from '#time/day.ts';
import { localPath, type Lang } from '#i18n/lang.ts';
import type { Chooser } from '#schema/site.ts';
import { namedMeasures, nameList, type NameList } from './name-list.ts';
import { namedPages } from './named-pages.ts';
import { divide, isLong } from './parts.ts';

interface Kept {
  of: Catalogue;
  lang: Lang;
  day: Day;
  head: string;
  /** Each fee's own text, which stands in several parts. */
  parts: string[][];
}

let kept: Kept | null = null;

/** What has a name and is no charge: it travels apart, as whoever asks for a charge need not wait for it. */
export interface Things extends Pick<NameList, 'pages' | 'measures'> {
  explained: ExplainedWord[];
}

/** What a word with several meanings may mean. */
export interface ExplainedWord {
  word: string;
  also: string[];
  /** How to tell. */
  says: string;
  meanings: [title: string, url: string, says: string][];
}

export function withoutThings(list: NameList): NameList {
  return { ...list, pages: [], measures: [] };
}

/** The JSON text of everything that is no charge. */
export function thingsText(catalogue: Catalogue, lang: Lang, day: Day): string {
  const views = [...catalogue.fees.keys()].map(id => viewFee(catalogue, id, day));
  const things: Things = {
    pages: namedPages(catalogue, views, lang),
    measures: namedMeasures(catalogue, lang),
    explained: catalogue.choosers.map(chooser => explainedWord(catalogue, chooser, lang)),
  };
  return JSON.stringify(things);
}

function explainedWord(
  { fees }: Catalogue,
  { word, also = [], explanation, meanings }: Chooser,
  lang: Lang,
): ExplainedWord {
  return {
    ...{ word, also, says: explanation[lang] },
    meanings: meanings.map(({ fee, says }) => [
      fees.get(fee)?.name[lang] ?? fee,
      localPath(lang, feePath(fee)),
      says[lang],
    ]),
  };
}

/** How many parts there are beside the head; none while the list is short. */
export function partCount(catalogue: Catalogue, lang: Lang, day: Day): number {
  return isLong(catalogue.fees.size) ? keptFor(catalogue, lang, day).parts.length : 0;
}

/**
 * The JSON text of a part, or of the head for null. Asked for in any order they are the same, but each may then take as
 * long as all.
 */
export function namePart(catalogue: Catalogue, lang: Lang, day: Day, part: number | null): string {
  const { head, parts } = keptFor(catalogue, lang, day);
  if ((part ?? -1) === parts.length - 1) kept = null;
  return part === null ? head : `[${parts[part]!.join(',')}]`;
}

function keptFor(catalogue: Catalogue, lang: Lang, day: Day): Kept {
  if (kept?.of !== catalogue || kept.lang !== lang || kept.day !== day) kept = written(catalogue, lang, day);
  return kept;
}

function written(catalogue: Catalogue, lang: Lang, day: Day): Kept {
  const { head, parts } = divide(nameList(catalogue, lang, day));
  const texts = new Map(parts.flat().map(fee => [fee, '']));
  for (const fee of texts.keys()) texts.set(fee, JSON.stringify(fee));
  return {
    of: catalogue,
    lang,
    day,
    head: JSON.stringify(withoutThings(head)),
    parts: parts.map(fees => fees.map(fee => texts.get(fee)!)),
  };
}
