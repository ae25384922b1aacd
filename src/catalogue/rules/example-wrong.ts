// Worked examples are computed again from their row, and formulas can be read.
import { quantitiesIn } from '../../domain/expression.ts';
import { priceOf } from '../../domain/price.ts';
import { priceKinds, type Rate } from '../../schema/rate.ts';
import type { Rule } from '../draft.ts';
import { quote } from '../problem.ts';
import { ratesIn } from './rates-in.ts';

export const exampleComputes: Rule = {
  name: 'example-wrong',
  protects: { zh: '算例每次重算，必须一致', en: 'Worked examples compute' },
  check(draft, report) {
    const units = draft.singles.units?.data;
    if (!units) return;
    for (const { entry, rate, path } of ratesIn(draft)) {
      if (rate.formula) {
        const unnamed = tryOr(
          () => quantitiesIn(rate.formula!.expression).filter(name => !rate.formula!.of.includes(name)),
          null,
        );
        if (unnamed === null || unnamed.length > 0) {
          report(entry, [...path, 'formula'], {
            zh: `算式读不懂或用了 of 里没有的量：${quote(rate.formula.expression)}。`,
            en: `The formula cannot be read, or uses a quantity that of does not name: ${quote(rate.formula.expression)}.`,
          });
          continue;
        }
      }
      if (!rate.example || priceKinds.every(kind => rate[kind] === undefined)) continue;
      const { given, total } = rate.example;
      const priced = tryOr(() => priceOf(rate, given, units), null);
      if (priced === null) {
        report(entry, [...path, 'example', 'given'], {
          zh: `算例缺少所需的数量。本行单位要求：${neededQuantities(rate, units).join('、')}。`,
          en: `The example lacks a quantity that is needed: ${neededQuantities(rate, units).join(', ')}.`,
        });
      } else if (priced.kind !== 'exact' || !priced.total.eq(total)) {
        const got = priced.kind === 'exact' ? priced.total.toFixed() : '—';
        report(entry, [...path, 'example', 'total'], {
          zh: `算例不符：写的是 ${total}，按本行算出 ${got}。请改数字或改费率。`,
          en: `The example does not compute: it says ${total}, the rate gives ${got}. Correct one of them.`,
        });
      }
    }
  },
};

function neededQuantities(rate: Rate, units: Record<string, { of: string[] }>): string[] {
  const named = [
    ...(rate.tiers ? [rate.tiers.by] : []),
    ...(rate.percent ? [rate.percent.of] : []),
    ...(rate.formula?.of ?? []),
  ];
  const unit = rate.percent?.per ?? rate.unit;
  return [...new Set([...named, ...(unit === undefined ? [] : (units[unit]?.of ?? []))])];
}

function tryOr<T, U>(work: () => T, otherwise: U): T | U {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
