// A hole between two versions is declared, never silent.
import { addDays } from '#time/day.ts';
import { historiesIn, type Rule } from '#catalogue/draft.ts';
import { eachPair } from './version-pairs.ts';

export const versionGap: Rule = {
  name: 'version-gap',
  protects: { zh: '版本之间的空档要说明', en: 'A hole between versions is declared' },
  check(draft, report) {
    for (const entry of historiesIn(draft)) {
      eachPair(entry, (index, older, newer) => {
        const hole = older.to !== undefined && older.to < addDays(newer.from, -1);
        if (!hole && older.gapAfter) {
          report(
            entry,
            ['versions', index, 'gapAfter'],
            {
              zh: `这一版与自 ${newer.from} 起的版本之间没有空档，请删去 gapAfter。`,
              en: `There is no hole between this version and the one from ${newer.from}. Remove gapAfter.`,
            },
            'key',
          );
        }
        if (!hole || older.to === undefined || older.gapAfter) return;
        report(entry, ['versions', index, 'to'], {
          zh: `${addDays(older.to, 1)} 至 ${addDays(newer.from, -1)} 没有版本。请补上版本，或在这一版写 gapAfter 说明原因。`,
          en: `No version covers ${addDays(older.to, 1)} to ${addDays(newer.from, -1)}. Add one, or say why in gapAfter here.`,
        });
      });
    }
  },
};
