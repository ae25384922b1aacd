// Grade official rests on an official text, or a full copy of one.
import type { Checked } from '#schema/provenance.ts';
import type { Rule } from '#catalogue/draft.ts';
import { code } from '#schema/needed-codes.ts';
import { checkedIn } from '#catalogue/rules/versions/checked-in.ts';

export const officialReadOfficial: Rule = {
  name: 'grade-unsupported',
  protects: { zh: '标“官方文本”的数字确有官方出处', en: 'Grade official rests on an official text' },
  check(draft, report) {
    const sources = draft.singles.sources?.data;
    if (!sources) return;
    const unsupported = ({ grade, source }: Checked) => {
      if (grade !== code('grades', 'official')) return false;
      const kinds = source.map(id => sources[id]?.kind);
      return !kinds.includes(undefined) && !kinds.some(kind => kind === 'official' || kind === 'official-copy');
    };
    for (const { entry, checked, path } of checkedIn(draft, unsupported)) {
      report(entry, [...path, 'grade'], {
        zh: `等级为 official（官方文本），但所列出处（${checked.source.join('、')}）都不是官方文本。请改等级，或补官方出处。`,
        en: `Grade official, but none of the sources (${checked.source.join(', ')}) is an official text. Lower the grade, or add the official source.`,
      });
    }
  },
};
