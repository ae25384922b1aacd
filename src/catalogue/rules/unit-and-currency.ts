// Unit and currency stand beside each amount.
import type { Rule } from '../draft.ts';
import { quote } from '../problem.ts';
import { ratesIn } from './rates-in.ts';

export const unitAndCurrency: Rule = {
  name: 'unit-and-currency',
  protects: { zh: '金额旁边都有单位和币种', en: 'Unit and currency stand beside each amount' },
  check(draft, report) {
    for (const { entry, rate, path } of ratesIn(draft)) {
      const money = rate.amount ?? rate.range ?? rate.tiers ?? rate.formula;
      if (money === undefined) continue;
      for (const key of ['currency', 'unit'] as const) {
        if (rate[key] !== undefined || (key === 'unit' && rate.formula)) continue;
        report(entry, [...path, 'id'], {
          zh: `行 ${quote(rate.id)} 有金额，没有 ${key}（${key === 'unit' ? '计费单位' : '币种'}）。请补上。`,
          en: `Row ${quote(rate.id)} has an amount but no ${key}. Add it.`,
        });
      }
    }
  },
};
