// Unit and currency stand beside each amount.
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { ratesIn } from './rates-in.ts';

export const unitAndCurrency: Rule = {
  name: 'unit-and-currency',
  protects: { zh: '金额旁边都有单位和币种', en: 'Unit and currency stand beside each amount' },
  check(draft, report) {
    for (const { entry, rate, path } of ratesIn(draft)) {
      const perUnit = rate.amount ?? rate.range ?? rate.tiers;
      const money = perUnit ?? rate.formula ?? rate.minimum ?? rate.maximum ?? rate.percent?.threshold;
      const needed = [...(money === undefined ? [] : ['currency' as const]), ...(perUnit ? ['unit' as const] : [])];
      for (const key of needed) {
        if (rate[key] !== undefined) continue;
        report(entry, [...path, 'id'], {
          zh: `行 ${quote(rate.id)} 有金额，没有 ${key}（${key === 'unit' ? '计费单位' : '币种'}）。请补上。`,
          en: `Row ${quote(rate.id)} has an amount but no ${key}. Add ${key === 'unit' ? 'what it is charged per' : 'the currency'}.`,
        });
      }
    }
  },
};
