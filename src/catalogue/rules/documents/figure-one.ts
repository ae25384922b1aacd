// A point of an indicator is a figure, a pointer to one, or a gap that says so; a line has points or goals, or a price.
import type { Rule } from '#catalogue/draft.ts';
import { linesIn } from '#catalogue/rules/prices/lines-in.ts';

export const figureOne: Rule = {
  name: 'figure-one',
  protects: { zh: '指标的每一点是数字或写明的空缺', en: 'Each point of an indicator is a figure or a declared gap' },
  check(draft, report) {
    for (const { entry, line, path } of linesIn(draft)) {
      const { points = [], goals = [], growth = [], price } = line;
      const written = points.length + goals.length + growth.length;
      if (written > 0 === (price !== undefined))
        report(entry, path, {
          zh: '一条线要么写 points、goals，要么写 price。请留一种。',
          en: 'A line has points and goals, or a price. Keep one of them.',
        });
      const parts = [...points.entries()].map(
        ([n, { value, figure, missing }]) => ['points', n, [value, figure, missing]] as const,
      );
      const aims = [...goals.entries()].map(([n, { value, missing }]) => ['goals', n, [value, missing]] as const);
      for (const [key, index, forms] of [...parts, ...aims]) {
        if (forms.filter(form => form !== undefined).length === 1) continue;
        report(entry, [...path, key, index], {
          zh: '每一点写 value、figure、missing 中的一个：数字、指向文件里的数字、没有数字的原因。目标只用 value 或 missing。',
          en: 'Each point has one of value, figure and missing: a figure, a pointer to one, why there is none. A goal has value or missing.',
        });
      }
    }
  },
};
