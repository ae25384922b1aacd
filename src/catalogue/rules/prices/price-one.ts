// A row has exactly one price; what is not known is said to be unpublished.
import { priceKinds } from '#schema/rate.ts';
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { ratesIn } from './rates-in.ts';

export const onePrice: Rule = {
  name: 'price-one',
  protects: { zh: '一行只有一种价格', en: 'A row has exactly one price' },
  check(draft, report) {
    for (const { entry, rate, path } of ratesIn(draft)) {
      const present = priceKinds.filter(kind => rate[kind] !== undefined);
      if (present.length === 1) continue;
      const list = priceKinds.join(' / ');
      if (present.length === 0) {
        report(entry, [...path, 'id'], {
          zh: `行 ${quote(rate.id)} 没有价格。请写 ${list} 之一；不知道就写 unpublished: true。`,
          en: `Row ${quote(rate.id)} has no price. Write one of ${list}; where it is not known, unpublished: true.`,
        });
      } else {
        report(
          entry,
          [...path, present[1]!],
          {
            zh: `行 ${quote(rate.id)} 有 ${present.length} 种价格：${present.join('、')}。只能留一种。`,
            en: `Row ${quote(rate.id)} has ${present.length} prices: ${present.join(', ')}. Keep one.`,
          },
          'key',
        );
      }
    }
  },
};
