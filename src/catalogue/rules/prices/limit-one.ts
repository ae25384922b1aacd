// A row of an operating-time standard has its limit, or says that it was not read; never both, never neither.
import type { Rule } from '#catalogue/draft.ts';

export const oneLimit: Rule = {
  name: 'limit-one',
  protects: { zh: '作业时限写明，或说没读到', en: 'A time limit is given, or said to be unread' },
  check({ entries }, report) {
    for (const standard of entries.standard) {
      for (const [v, { limits }] of standard.data.versions.entries()) {
        for (const [n, { within, unpublished }] of limits.entries()) {
          const path = ['versions', v, 'limits', n];
          if (within === undefined && unpublished === undefined) {
            report(standard, [...path, 'label'], {
              zh: '这一行没有时限。请写 within；没读到就写 unpublished: true。',
              en: 'This row has no limit. Write within; where it was not read, unpublished: true.',
            });
          } else if (within !== undefined && unpublished !== undefined) {
            report(
              standard,
              [...path, 'unpublished'],
              {
                zh: '既写了 within 又写 unpublished。读到了就删去 unpublished。',
                en: 'Both within and unpublished are there. Where the limit was read, remove unpublished.',
              },
              'key',
            );
          }
        }
      }
    }
  },
};
