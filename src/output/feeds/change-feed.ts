// Changes as an Atom feed: of everything, or of one fee. The same content gives the same bytes.
import type { Catalogue } from '#domain/catalogue.ts';
import { feePath } from '#domain/address/address.ts';
import type { Change } from '#domain/change/change.ts';
import type { Day } from '#time/day.ts';
import { absoluteAddress } from '#i18n/absolute.ts';
import { changesWords } from '#i18n/changes-words.ts';
import { changeText, changeTitle, pricesLine, type ChangeText } from '#i18n/change-text.ts';
import { dateText } from '#i18n/date.ts';
import { basisLabel } from '#i18n/labels.ts';
import { langTag, type Lang } from '#i18n/lang.ts';
import { listComma, stop } from '#i18n/punctuation.ts';
import { words } from '#i18n/words.ts';
import { atomText, type AtomEntry } from '#output/formats/atom.ts';

/** `changes` as a feed: of `fee`, an id, or without it of everything. */
export function changeFeed(catalogue: Catalogue, changes: readonly Change[], lang: Lang, fee?: string): string {
  const { site } = catalogue;
  const address = (path: string) => absoluteAddress(site, path, lang);
  const name = fee === undefined ? site.name[lang] : catalogue.fees.get(fee)!.name[lang];
  const entries = changes.map(change => entryOf(catalogue, change, lang, address));
  return atomText({
    self: address(fee === undefined ? '/feed.xml' : `${feePath(fee)}feed.xml`),
    page: address(fee === undefined ? '/changes/' : feePath(fee)),
    lang: langTag[lang],
    title: changesWords(lang).feedOf(name),
    subtitle: words(lang).contentVersion(site.contentVersion, site.contentDate),
    author: site.operator[lang],
    updated: midnight(site.contentDate, site.timeZone),
    entries: entries.sort((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id)),
  });
}

/** The day a change became news: its publication, else its effect; never later than the content itself. */
export function newsDay({ published, on }: Pick<Change, 'published' | 'on'>, contentDate: Day): Day {
  const day = published === null || published === 'unknown' ? on : published;
  return day < contentDate ? day : contentDate;
}

function entryOf(catalogue: Catalogue, change: Change, lang: Lang, address: (path: string) => string): AtomEntry {
  const { site } = catalogue;
  const text = changeText(catalogue, change, lang);
  return {
    id: address(`/changes/#${change.id}`),
    title: `${dateText(change.on, change.precision, catalogue.vocabulary.precisions, lang)} ${changeTitle(text, lang)}`,
    updated: midnight(newsDay(change, site.contentDate), site.timeZone),
    link: address(text.path),
    summary: changeSummary(catalogue, change, text, lang),
  };
}

/** Amounts, what else is to be said, the notice and the documents, in sentences. */
export function changeSummary(catalogue: Catalogue, change: Change, text: ChangeText, lang: Lang): string {
  const { noticeOf } = changesWords(lang);
  const said = [
    ...[pricesLine(text, lang), text.rows, change.notice === null ? null : noticeOf(change.notice)],
    `${words(lang).basis} ${change.basis.map(one => basisLabel(catalogue, one, lang)).join(listComma[lang])}`,
  ];
  const sentences = [...said.filter(one => one !== null), ...text.notes.map(asSentence)];
  return (sentences.join(stop[lang]) + stop[lang]).trim();
}

/** Without the stop, which follows; with a capital where the language has them. */
function asSentence(note: string): string {
  return (note.charAt(0).toUpperCase() + note.slice(1)).replace(/[。.]$/u, '');
}

/** Midnight in the region, RFC 3339. */
export function midnight(day: Day, offset: string): string {
  return `${day}T00:00:00${offset}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
