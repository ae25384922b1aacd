// A history is written newest first, one version a day, at most one without a date.
import type { Version } from '../../schema/version.ts';
import { versionsIn, type Located, type Report, type Rule } from '../draft.ts';
import { eachPair } from './version-pairs.ts';

export const versionOrder: Rule = {
  name: 'version-order',
  protects: { zh: '版本由新到旧排列，同日只有一版', en: 'Versions stand newest first, one a day' },
  check(draft, report) {
    for (const entry of versionsIn(draft)) {
      eachPair(entry, (index, older, newer) => {
        if (older.from < newer.from) return;
        report(entry, ['versions', index, 'from'], {
          zh: `版本应由新到旧排列：${older.from} 不应在 ${newer.from} 之下。`,
          en: `Versions stand newest first: ${older.from} should not be below ${newer.from}.`,
        });
      });
      reportSecondUndated(entry, report);
    }
  },
};

function reportSecondUndated(entry: Located & { data: { versions: Version[] } }, report: Report): void {
  const undated = [...entry.data.versions.entries()].filter(([, { from }]) => from === 'unknown');
  for (const [index] of undated.slice(1)) {
    report(entry, ['versions', index, 'from'], {
      zh: '无日期的版本只能有一个。',
      en: 'Only one version may be undated.',
    });
  }
}
