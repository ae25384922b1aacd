// One id, one fee.
import { quote } from '#catalogue/problem.ts';
import type { Rule } from '#catalogue/draft.ts';

export const idUnique: Rule = {
  name: 'id-duplicate',
  protects: { zh: '一个编号只属于一个项目', en: 'An id belongs to one fee' },
  check({ entries }, report) {
    const first = new Map<string, string>();
    for (const fee of entries.fee) {
      const earlier = first.get(fee.data.id);
      if (earlier === undefined) first.set(fee.data.id, fee.file);
      else {
        report(fee, ['id'], {
          zh: `编号 ${quote(fee.data.id)} 已用于 ${earlier}。请换一个从未用过的编号。`,
          en: `Id ${quote(fee.data.id)} is taken by ${earlier}. Give this fee a number that was never used.`,
        });
      }
    }
  },
};
