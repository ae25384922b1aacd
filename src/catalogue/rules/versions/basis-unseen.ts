// What is in force, announced or ended on a day names its legal basis; only of what is over may it be unseen.
import { versionsIn, type Rule } from '#catalogue/draft.ts';

export const basisNamed: Rule = {
  name: 'basis-unseen',
  protects: { zh: '未终止的版本写明依据', en: 'A version that is not over names its basis' },
  check(draft, report) {
    for (const fee of draft.entries.fee) {
      const { ended } = fee.data;
      if (!ended || ended.on === 'unknown' || ended.basis.length > 0) continue;
      report(fee, ['ended', 'basis'], {
        zh: `终止日（${ended.on}）已知，须写明依据。日期和依据都没见到时才写 []。`,
        en: `The day of the end (${ended.on}) is known, so its basis is named. Only where neither was seen may it be [].`,
      });
    }
    for (const entry of versionsIn(draft)) {
      for (const [v, { basis, from, to }] of entry.data.versions.entries()) {
        if (basis.length > 0 || from === 'unknown' || to !== undefined) continue;
        report(entry, ['versions', v, 'basis'], {
          zh: '这一版没有写终止日，须写明依据。只有已终止或没有日期的一版，依据没见到时才写 []。',
          en: 'This version has no last day, so its basis is named. Only one that is over or undated may have [] where the basis was not seen.',
        });
      }
    }
  },
};
