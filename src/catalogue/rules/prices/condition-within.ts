// A condition that is a kind of a wider one names a code of its own dimension, and not itself in the end.
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { nearest } from '#text/nearest.ts';

export const conditionWithin: Rule = {
  name: 'condition-within',
  protects: { zh: '窄的情形算在宽的里面', en: 'A narrow case counts within the wide one' },
  check({ singles: { conditions } }, report) {
    if (!conditions) return;
    for (const [dimension, { values = {} }] of Object.entries(conditions.data)) {
      for (const [code, { within }] of Object.entries(values)) {
        if (within === undefined) continue;
        const path = [dimension, 'values', code, 'within'];
        if (!Object.hasOwn(values, within)) {
          const near = nearest(within, Object.keys(values));
          const ask = near
            ? { zh: `是否要写 ${quote(near)}？`, en: ` Did you mean ${quote(near)}?` }
            : {
                zh: `可用的有：${Object.keys(values).join('、')}。`,
                en: ` It has: ${Object.keys(values).join(', ')}.`,
              };
          report(conditions, path, {
            zh: `条件 ${dimension} 没有编码 ${quote(within)}。${ask.zh}`,
            en: `Condition ${dimension} has no code ${quote(within)}.${ask.en}`,
          });
          continue;
        }
        const passed = new Set([code]);
        for (let at: string | undefined = within; at !== undefined; at = values[at]?.within) {
          if (passed.has(at)) {
            report(conditions, path, {
              zh: `${quote(code)} 绕一圈又算在它自己里面。请去掉其中一个 within。`,
              en: `${quote(code)} comes to be within itself. Take one “within” away.`,
            });
            break;
          }
          passed.add(at);
        }
      }
    }
  },
};
