// The days of a holiday file lie in the year it is named after, forward; what is worked is a weekend day that is not off, and
// known from a notice alone.
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { isWeekend } from '#domain/complaint/working-days.ts';

export const holidaysOfYear: Rule = {
  name: 'holiday-year',
  protects: {
    zh: '放假和上班的日子属于文件名的那一年，互不重叠；上班的是周末',
    en: 'Holidays and worked weekends are of the year of the file, and apart; what is worked is a weekend',
  },
  check({ entries }, report) {
    for (const entry of entries.holidays) {
      const { off, work, only } = entry.data;
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
      if (only !== undefined && work.length > 0) {
        report(entry, ['work'], {
          zh: '只知法定假日（only: statutory），却写了上班的周末：那要看当年的通知。读到通知的，删去 only；没有读到的，work 写 []。',
          en: 'Statutory days alone are known (only: statutory), yet worked weekends are listed; those stand in the notice of the year. If it was read, remove only; if not, write work: [].',
        });
      }
      for (const [n, day] of work.entries()) {
        if (isWeekend(day)) continue;
        report(entry, ['work', n], {
          zh: `${quote(day)} 不是星期六或星期日，本来就上班。请改正日期，或删去。`,
          en: `${quote(day)} is no Saturday or Sunday and is worked anyway. Correct the day, or remove it.`,
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
