// Tiers with a base: the base goes with the whole of a band, its rate with what lies above a threshold inside or below the band.
import Big from 'big.js';
import { perUnit } from '#domain/price/quantity.ts';
import type { Rule } from '#catalogue/draft.ts';
import { ratesIn } from './rates-in.ts';

export const tiersBase: Rule = {
  name: 'tiers-base',
  protects: { zh: '基数、起点和“每多少”说得通', en: 'Base, threshold and “per so many” make sense' },
  check(draft, report) {
    const units = draft.singles.units?.data ?? {};
    for (const { entry, rate, path } of ratesIn(draft)) {
      if (!rate.tiers) continue;
      const { by, kind, per, bands } = rate.tiers;
      const here = [...path, 'tiers'];
      const based = bands.findIndex(({ base, above }) => base !== undefined || above !== undefined);
      if (kind === 'marginal' && based >= 0)
        report(entry, [...here, 'bands', based], {
          zh: '分段累计的阶梯没有基数和起点，前面各段已经累计进去。有基数的请写 kind: whole-band。',
          en: 'Marginal tiers have neither base nor above: the parts below are counted already. With a base write kind: whole-band.',
        });
      if (bands.length === 1 && based < 0)
        report(entry, [...here, 'bands'], {
          zh: '只有一档，又没有基数，就不是阶梯。请写 amount，或补上其余各档。',
          en: 'One band without a base makes no tiers. Write amount, or add the other bands.',
        });
      for (const [b, { above }] of bands.entries()) {
        const start = bands[b - 1]?.upTo;
        if (above === undefined || start === undefined || new Big(above).lte(start)) continue;
        report(entry, [...here, 'bands', b, 'above'], {
          zh: `这一档从 ${start} 以上开始，起点 ${above} 却更高：中间一段不收。above 应不大于 ${start}。`,
          en: `This band begins above ${start}, and its threshold ${above} is higher, which leaves a part free. above should be no more than ${start}.`,
        });
      }
      if (per !== undefined && perUnit(rate, by, units) !== null)
        report(entry, [...here, 'per'], {
          zh: `单位 ${rate.unit} 已经写明一个单位是多少，这里不要再写 per。`,
          en: `The unit ${rate.unit} already says how many make one. Remove per here.`,
        });
    }
  },
};
