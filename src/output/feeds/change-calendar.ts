// Dates of effect, and the first and last days of reliefs and suspensions, as a calendar.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Change } from '#domain/change/change.ts';
import { absoluteAddress } from '#i18n/absolute.ts';
import { changesWords } from '#i18n/changes-words.ts';
import { changeText, changeTitle } from '#i18n/change-text.ts';
import { langTag, type Lang } from '#i18n/lang.ts';
import { stop } from '#i18n/punctuation.ts';
import { code } from '#schema/needed-codes.ts';
import { changeSummary, midnight } from './change-feed.ts';
import { calendarText, type AllDay } from '#output/formats/icalendar.ts';

export function changeCalendar(catalogue: Catalogue, changes: readonly Change[], lang: Lang): string {
  const { site } = catalogue;
  const c = changesWords(lang);
  return calendarText({
    name: c.feedOf(site.name[lang]),
    description: c.calendarMeans,
    lang: langTag[lang],
    stamp: new Date(midnight(site.contentDate, site.timeZone)),
    events: changes
      .filter(change => isKnownToTheDay(catalogue, change))
      .map(change => eventOf(catalogue, change, lang)),
  });
}

/** A date known to the month or the year is no day of a calendar. */
function isKnownToTheDay({ vocabulary }: Catalogue, { precision }: Change): boolean {
  return (vocabulary.precisions[precision ?? code('precisions', 'day')]?.shown ?? 'day') === 'day';
}

function eventOf(catalogue: Catalogue, change: Change, lang: Lang): AllDay {
  const { site, vocabulary } = catalogue;
  const text = changeText(catalogue, change, lang);
  const known = change.precision === undefined ? undefined : vocabulary.precisions[change.precision];
  // An inferred day says so.
  const lead = known === undefined ? '' : `${known[lang]}${stop[lang]}`;
  return {
    uid: `${change.id}-${lang}@${new URL(site.baseUrl).host}`,
    on: change.on,
    summary: changeTitle(text, lang),
    description: lead + changeSummary(catalogue, change, text, lang),
    url: absoluteAddress(site, text.path, lang),
  };
}
