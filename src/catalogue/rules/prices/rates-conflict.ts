// In one version no two rates answer the same case, and no row address stands twice.
import { whensOverlap } from '#case/when.ts';
import { versionsIn, type Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';

export const ratesDistinct: Rule = {
  name: 'rates-conflict',
  protects: { zh: '同一情形只有一个价格', en: 'One case has one price' },
  check(draft, report) {
    for (const entry of versionsIn(draft)) {
      for (const [v, { rates }] of entry.data.versions.entries()) {
        for (const [r, rate] of rates.entries()) {
          const earlier = rates.slice(0, r);
          if (earlier.some(({ id }) => id === rate.id)) {
            report(entry, ['versions', v, 'rates', r, 'id'], {
              zh: `行编号 ${quote(rate.id)} 在本版出现两次。每行要有自己的编号，请改其中一个。`,
              en: `Row id ${quote(rate.id)} stands twice in this version. Each row has an id of its own; change one.`,
            });
            continue;
          }
          const clash = earlier.find(other => whensOverlap(other.when, rate.when));
          if (!clash) continue;
          report(entry, ['versions', v, 'rates', r, 'when'], {
            zh: `${quote(rate.id)} 与 ${quote(clash.id)} 的条件重叠：同一情形会有两个价格。请写清区别条件。`,
            en: `${quote(rate.id)} and ${quote(clash.id)} overlap: one case would have two prices. Code the condition that tells them apart.`,
          });
        }
      }
    }
  },
};
