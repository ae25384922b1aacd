// What is told of a comparison, ready for a writer: the two states by name, the difference, and the words to say it in.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Diff } from './compare.ts';

export interface Report {
  diff: Diff;
  /** Of the later state; its words name everything. */
  catalogue: Catalogue;
  before: Bilingual;
  after: Bilingual;
  /** How many faults today's check finds in the earlier state. */
  earlierFaults: number;
  today: Day;
  langs: readonly Lang[];
}

/** Pages touched in any way; rows that are gone or moved count by themselves, as each was an address. */
export function touchedCount({ diff: { addresses } }: Pick<Report, 'diff'>): number {
  const { added, changed, redirected, gone } = addresses;
  return added.length + changed.length + redirected.length + gone.length;
}

/** The same text in each language of the report, said once where it is alike. */
export function inEach(langs: readonly Lang[], say: (lang: Lang) => string): { lang: Lang; text: string }[] {
  const said = langs.map(lang => ({ lang, text: say(lang) }));
  return said.filter(({ text }, index) => said.findIndex(one => one.text === text) === index);
}
