// Nobody has read, published or corrected anything on a day that has not come yet: the day of the data is the latest of these.
import { workDaysAfter } from '#catalogue/data-state.ts';
import type { Rule } from '#catalogue/draft.ts';

export const dayReached: Rule = {
  name: 'day-ahead',
  protects: { zh: '公布日、核对日不在将来', en: 'What was published or checked was so on a day that has come' },
  check(draft, report) {
    const { today } = draft;
    if (today === null) return;
    for (const { where, path, day } of workDaysAfter(draft, () => today)) {
      report(where, path, {
        zh: `${day} 还没有到，数据只到 ${today}。公布、核对、更正写实际发生的那一天；将来施行的日期写在 from。`,
        en: `${day} has not come; the data reach to ${today}. Give the day on which it was published, checked or corrected; a future day of effect belongs in from.`,
      });
    }
  },
};
