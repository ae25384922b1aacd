// A figure of an indicator names the document it stands in, and where.
import type { Rule } from '#catalogue/draft.ts';
import { linesIn } from '#catalogue/rules/prices/lines-in.ts';

export const figurePlaced: Rule = {
  name: 'figure-unplaced',
  protects: { zh: '指标的每个数字写明文件和位置', en: 'Each figure of an indicator names its document and place' },
  check(draft, report) {
    for (const { entry, line, path } of linesIn(draft)) {
      const { data } = entry;
      for (const key of ['points', 'goals', 'growth'] as const) {
        for (const [index, own] of (line[key] ?? []).entries()) {
          if ('figure' in own && own.figure) continue;
          const document = own.document ?? line.document ?? data.document;
          const at = own.at ?? line.at ?? data.at;
          if (document !== undefined && (at !== undefined || own.value === undefined)) continue;
          report(entry, [...path, key, index], {
            zh: '没有写明出自哪份文件、哪个位置。请写 document 和 at；写在这条线或整项上也可以。',
            en: 'The document or the place in it is not said. Add document and at, here, on the line or on the indicator.',
          });
        }
      }
    }
  },
};
