// The days of a holiday file lie in the year it is named after, forward, and none is both off and worked.
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';

export const holidaysOfYear: Rule = {
  name: 'holiday-year',
  protects: {
    zh: '放假和上班的日子属于文件名的那一年，互不重叠',
    en: 'Holidays and worked weekends are of the year of the file, and apart',
  },
  check({ entries }, report) {
    for (const entry of entries.holidays) {
      const { off, work } = entry.data;
      const days = [
        ...off.flatMap(({ from, to }, n) => [
          { day: from, path: ['off', n, 'from'] },
          { day: to, path: ['off', n, 'to'] },
        ]),
        ...work.map((day, n) => ({ day, path: ['work', n] })),
      ];
      for (const { day, path } of days) {
        if (day.startsWith(`${entry.slug}-`)) continue;
        report(entry, path, {
          zh: `${quote(day)} 不在 ${quote(entry.slug)} 年。请改正；别的年份另建文件，文件名就是年份。`,
          en: `${quote(day)} is not in the year ${quote(entry.slug)}. Correct it; another year is a file of its own, named after it.`,
        });
      }
      for (const [n, { from, to }] of off.entries()) {
        if (from <= to) continue;
        report(entry, ['off', n, 'to'], {
          zh: `最后一天 ${quote(to)} 早于第一天 ${quote(from)}。请改正其中一个。`,
          en: `The last day ${quote(to)} is before the first, ${quote(from)}. Correct one of the two.`,
        });
      }
      for (const [n, day] of work.entries()) {
        if (!off.some(({ from, to }) => from <= day && day <= to)) continue;
        report(entry, ['work', n], {
          zh: `${quote(day)} 既写为放假又写为上班。请只留一处。`,
          en: `${quote(day)} is listed both as off and as worked. Keep one of them.`,
        });
      }
    }
  },
};
