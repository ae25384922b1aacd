// Worked examples are computed again from their row, and formulas can be read.
import { inCoins } from '#domain/price/coins.ts';
import { quantitiesIn } from '#domain/price/expression.ts';
import { exampleGiven, priceKindOf, priceOf } from '#domain/price/price.ts';
import { quantitiesOf } from '#domain/price/quantity.ts';
import { priceKinds } from '#schema/rate.ts';
import type { Rule } from '#catalogue/draft.ts';
import { own } from '#catalogue/own.ts';
import { quote } from '#catalogue/problem.ts';
import { ratesIn } from './rates-in.ts';

export const exampleComputes: Rule = {
  name: 'example-wrong',
  protects: { zh: '算例每次重算，必须一致', en: 'Worked examples compute' },
  check(draft, report) {
    const { units, roundings, currencies } = draft.singles;
    if (!units || !roundings) return;
    const codes = { units: units.data, roundings: roundings.data };
    for (const { entry, rate, path } of ratesIn(draft)) {
      if (rate.formula) {
        const unnamed = tryOr(
          () => quantitiesIn(rate.formula!.expression).filter(name => !rate.formula!.of.includes(name)),
          null,
        );
        if (unnamed === null || unnamed.length > 0) {
          report(entry, [...path, 'formula'], {
            zh: `算式读不懂或用了 of 里没有的量：${quote(rate.formula.expression)}。请改算式或补 of。`,
            en: `The formula cannot be read, or uses a quantity that of does not name: ${quote(rate.formula.expression)}. Correct it, or add to of.`,
          });
          continue;
        }
      }
      if (!rate.example || priceKinds.every(kind => rate[kind] === undefined)) continue;
      const { base, total } = rate.example;
      const given = exampleGiven(rate);
      if (base !== undefined && !rate.percent)
        report(
          entry,
          [...path, 'example', 'base'],
          {
            zh: '只有百分比的算例才写 base。请删去。',
            en: 'Only the example of a percentage has a base. Remove it.',
          },
          'key',
        );
      const priced = tryOr(() => priceOf(rate, given, codes), null);
      if (priced === null) {
        const lacking = quantitiesOf(rate, codes.units).filter(name => given[name] === undefined);
        report(entry, [...path, 'example', 'given'], {
          zh:
            lacking.length > 0
              ? `算例缺少所需的数量：${lacking.join('、')}。请补上。`
              : '按这些数量算不出价格：超出最后一档，或除以零。请改数量或改费率。',
          en:
            lacking.length > 0
              ? `The example lacks a quantity that is needed: ${lacking.join(', ')}. Add it.`
              : 'These quantities have no price: they lie above the last tier, or divide by zero. Correct them or the rate.',
        });
        continue;
      }
      if (priced.kind !== 'exact') {
        report(
          entry,
          [...path, 'example'],
          {
            zh: `${priceKindOf(rate)} 算不出一个确定的总额，不能有算例。请删去 example。`,
            en: `A price of the kind ${priceKindOf(rate)} gives no single total. Remove the example.`,
          },
          'key',
        );
        continue;
      }
      // An example is a sum to be paid.
      const sum = inCoins(priced.total, own(currencies?.data ?? {}, rate.currency ?? '')?.decimals);
      if (!sum.eq(total)) {
        report(entry, [...path, 'example', 'total'], {
          zh: `算例不符：写的是 ${total}，按本行算出 ${sum.toFixed()}。请改数字或改费率。`,
          en: `The example does not compute: it says ${total}, the rate gives ${sum.toFixed()}. Correct one of them.`,
        });
      }
    }
  },
};

function tryOr<T, U>(work: () => T, otherwise: U): T | U {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
