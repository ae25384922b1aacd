// No two versions are in force on one day.
import { addDays } from '#time/day.ts';
import { historiesIn, type Rule } from '#catalogue/draft.ts';
import { eachPair } from './version-pairs.ts';

export const versionOverlap: Rule = {
  name: 'version-overlap',
  protects: { zh: '同一天只有一个版本有效', en: 'One version is in force on a day' },
  check(draft, report) {
    for (const entry of historiesIn(draft)) {
      eachPair(entry, (index, older, newer) => {
        if (older.from === newer.from) {
          report(entry, ['versions', index, 'from'], {
            zh: `两个版本都自 ${newer.from} 起。请合为一个，或改正日期。`,
            en: `Two versions begin on ${newer.from}. Merge them, or correct a date.`,
          });
          return;
        }
        if (older.to !== undefined && older.to < newer.from) return;
        const expected = addDays(newer.from, -1);
        report(entry, ['versions', index, older.to === undefined ? 'from' : 'to'], {
          zh: `自 ${older.from} 起的版本与自 ${newer.from} 起的版本同日有效。请把前者的 to 写作 "${expected}"。`,
          en: `The versions from ${older.from} and from ${newer.from} are in force on the same day. Set to: "${expected}" on the older one.`,
        });
      });
    }
  },
};
