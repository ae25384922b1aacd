// A history is written newest first, with at most one version without a date.
import type { Version } from '#schema/version.ts';
import { historiesIn, type Located, type Report, type Rule } from '#catalogue/draft.ts';
import { eachWrittenPair } from './version-pairs.ts';

export const versionOrder: Rule = {
  name: 'version-order',
  protects: { zh: '版本由新到旧排列，无日期的最多一版', en: 'Versions stand newest first, at most one undated' },
  check(draft, report) {
    for (const entry of historiesIn(draft)) {
      eachWrittenPair(entry, (index, older, newer) => {
        if (older.from <= newer.from) return;
        report(entry, ['versions', index, 'from'], {
          zh: `版本应由新到旧排列：${older.from} 不应在 ${newer.from} 之下。请上移。`,
          en: `Versions stand newest first: ${older.from} should not be below ${newer.from}. Move it up.`,
        });
      });
      reportSecondUndated(entry, report);
    }
  },
};

function reportSecondUndated(entry: Located & { data: { versions: Pick<Version, 'from'>[] } }, report: Report): void {
  const undated = [...entry.data.versions.entries()].filter(([, { from }]) => from === 'unknown');
  for (const [index] of undated.slice(1)) {
    report(entry, ['versions', index, 'from'], {
      zh: '无日期的版本只能有一个。请并入另一个，或写明日期。',
      en: 'Only one version may be undated. Merge the two, or give a date.',
    });
  }
}
