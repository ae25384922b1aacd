// Tiers run upwards without overlap, ranges too.
import Big from 'big.js';
import type { Rule } from '#catalogue/draft.ts';
import { ratesIn } from './rates-in.ts';

export const tiersAscend: Rule = {
  name: 'tiers-overlap',
  protects: { zh: '阶梯不重叠、不漏段，区间不颠倒', en: 'Tiers neither overlap nor leave a hole; ranges run upwards' },
  check(draft, report) {
    for (const { entry, rate, path } of ratesIn(draft)) {
      const bands = rate.tiers?.bands ?? [];
      for (const [b, { upTo }] of bands.entries()) {
        const before = bands[b - 1]?.upTo;
        const last = b === bands.length - 1;
        if (upTo === undefined && !last) {
          report(entry, [...path, 'tiers', 'bands', b], {
            zh: '只有最后一档可以不写 upTo。请写明这一档到多少为止。',
            en: 'Only the last tier may leave out upTo. Say up to what this one goes.',
          });
        } else if (upTo !== undefined && before !== undefined && new Big(upTo).lte(before)) {
          report(entry, [...path, 'tiers', 'bands', b, 'upTo'], {
            zh: `阶梯重叠：这一档到 ${upTo}，上一档已到 ${before}。各档应由低到高。`,
            en: `Tiers overlap: this one goes up to ${upTo}, the one before already to ${before}. Write them lowest first.`,
          });
        }
      }
      if (rate.range && new Big(rate.range.from).gt(rate.range.to)) {
        report(entry, [...path, 'range'], {
          zh: `区间颠倒：${rate.range.from}–${rate.range.to}。from 应不大于 to。`,
          en: `The range runs backwards: ${rate.range.from}–${rate.range.to}. Write the smaller one in from.`,
        });
      }
    }
  },
};
