// Where codes go by the time of the day or the week, each has a stretch of time, and one is the rest.
import type { Rule } from '#catalogue/draft.ts';

export const conditionTimes: Rule = {
  name: 'condition-times',
  protects: { zh: '按时间分的情形，任何时刻都有着落', en: 'Cases that go by time leave no moment out' },
  check({ singles: { conditions } }, report) {
    if (!conditions) return;
    for (const [dimension, { values = {} }] of Object.entries(conditions.data)) {
      const codes = Object.entries(values);
      if (codes.every(([, { at }]) => at === undefined)) continue;
      const rest = codes.filter(([, { at }]) => at === undefined).map(([code]) => code);
      if (rest.length !== 1)
        report(conditions, [dimension, 'values', ...rest.slice(1, 2)], {
          zh: `条件 ${dimension} 按时间分，应恰有一个编码不写 at，指其余时间；现有 ${rest.length} 个。`,
          en: `Condition ${dimension} goes by time: exactly one code has no at and is the rest of the time; there are ${rest.length}.`,
        });
      for (const [code, { at = [] }] of codes) {
        for (const [w, { days, from, to }] of at.entries()) {
          if (
            (from === undefined) === (to === undefined) &&
            (from ?? days) !== undefined &&
            (from === undefined || from !== to)
          )
            continue;
          report(conditions, [dimension, 'values', code, 'at', w], {
            zh: '写 days，或 from 和 to 都写且不相同，或都写。过午夜的，from 大于 to。',
            en: 'Write days, or both from and to, which differ, or all of them. Past midnight from is later than to.',
          });
        }
      }
    }
  },
};
