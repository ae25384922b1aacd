// Points of a line stand oldest first, one a period.
import { positionOf } from '#domain/time/period.ts';
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { linesIn } from '#catalogue/rules/prices/lines-in.ts';

export const pointsOrdered: Rule = {
  name: 'points-order',
  protects: { zh: '指标由早到晚，一期一个数', en: 'Points stand oldest first, one a period' },
  check(draft, report) {
    for (const { entry, line, path } of linesIn(draft)) {
      for (const key of ['points', 'goals'] as const) {
        let before: { period: string; position: number } | null = null;
        for (const [index, { period }] of (line[key] ?? []).entries()) {
          const position = positionOf(period);
          if (position === null) continue;
          if (before && position <= before.position)
            report(entry, [...path, key, index, 'period'], {
              zh: `${quote(period)} 应在 ${quote(before.period)} 之后，一期只写一个数。另一份文件的数字另写一条线。`,
              en: `${quote(period)} must come after ${quote(before.period)}, one figure a period. A figure of another document is a line of its own.`,
            });
          before = { period, position };
        }
      }
    }
  },
};
