// What is said of a quantity counts: the price of the row follows from it, and the unit multiplies it.
import { quantitiesOf } from '#domain/price/quantity.ts';
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import type { Path } from '#catalogue/yaml.ts';
import { ratesIn } from './rates-in.ts';

export const quantityIdle: Rule = {
  name: 'quantity-idle',
  protects: { zh: '写了怎样计的数量，价格里确实用到', en: 'A quantity that is bound is one that the price uses' },
  check(draft, report) {
    const units = draft.singles.units;
    if (!units) return;
    for (const { entry, rate, path } of ratesIn(draft)) {
      const used = quantitiesOf(rate, units.data);
      const bound: [name: string, at: Path][] = [
        ...(rate.minimumQuantity ? [[rate.minimumQuantity.of, ['minimumQuantity', 'of']] as [string, Path]] : []),
        ...Object.keys(rate.step ?? {}).map((name): [string, Path] => [name, ['step', name]]),
      ];
      for (const [name, at] of bound) {
        if (used.includes(name)) continue;
        report(entry, [...path, ...at], {
          zh: `这一行的价格用不到数量 ${quote(name)}，写了也不起作用。${used.length > 0 ? `用到的有：${used.join('、')}。` : '请删去。'}`,
          en: `The price of this row does not use the quantity ${quote(name)}, so this would do nothing. ${used.length > 0 ? `It uses: ${used.join(', ')}.` : 'Remove it.'}`,
        });
      }
    }
    for (const [code, { of, per = {} }] of Object.entries(units.data)) {
      for (const name of Object.keys(per)) {
        if (of.includes(name)) continue;
        report(units, [code, 'per', name], {
          zh: `单位 ${quote(code)} 不乘数量 ${quote(name)}。per 里只能写 of 里有的：${of.join('、')}。`,
          en: `The unit ${quote(code)} does not multiply the quantity ${quote(name)}. per takes those of its of: ${of.join(', ')}.`,
        });
      }
    }
  },
};
