// A hole between two versions is declared, never silent.
import { addDays } from '../../domain/day.ts';
import { versionsIn, type Rule } from '../draft.ts';
import { eachPair } from './version-pairs.ts';

export const versionGap: Rule = {
  name: 'version-gap',
  protects: { zh: '版本之间的空档要说明', en: 'A hole between versions is declared' },
  check(draft, report) {
    for (const entry of versionsIn(draft)) {
      eachPair(entry, (index, older, newer) => {
        if (older.to === undefined || older.gapAfter || addDays(older.to, 1) >= newer.from) return;
        report(entry, ['versions', index, 'to'], {
          zh: `${addDays(older.to, 1)} 至 ${addDays(newer.from, -1)} 没有版本。请补上版本，或在这一版写 gapAfter 说明原因。`,
          en: `No version covers ${addDays(older.to, 1)} to ${addDays(newer.from, -1)}. Add one, or say why in gapAfter here.`,
        });
      });
    }
  },
};
