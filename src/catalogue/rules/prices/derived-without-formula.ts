// A derived figure shows the formula it was derived by.
import type { Rule } from '#catalogue/draft.ts';
import { code } from '#schema/needed-codes.ts';
import { checkedIn } from '#catalogue/rules/versions/checked-in.ts';

export const derivedShowsFormula: Rule = {
  name: 'derived-without-formula',
  protects: { zh: '推算的数字写明算式', en: 'A derived figure shows its formula' },
  check(draft, report) {
    for (const { entry, path } of checkedIn(
      draft,
      ({ grade, how }) => grade === code('grades', 'derived') && how === undefined,
    )) {
      report(entry, [...path, 'grade'], {
        zh: '等级为 derived（推算），须在 how 里写算式，例如 "80 × 0.85"。',
        en: 'Grade derived needs its formula in how, for example "80 × 0.85".',
      });
    }
  },
};
