// Nothing is divided by zero: steps, “per so many” and what sums are rounded to are more than nothing.
import Big from 'big.js';
import type { Located, Rule } from '#catalogue/draft.ts';
import type { Path } from '#catalogue/yaml.ts';
import { ratesIn } from './rates-in.ts';

export const divisorZero: Rule = {
  name: 'divisor-zero',
  protects: { zh: '进整的步、每多少、取整到多少都大于零', en: 'Steps and “per so many” are more than zero' },
  check(draft, report) {
    const { units, roundings } = draft.singles;
    const divisors: { where: Located; path: Path; value: string }[] = [];
    const add = (where: Located, path: Path, value: string | undefined) => {
      if (value !== undefined) divisors.push({ where, path, value });
    };
    for (const { entry, rate, path } of ratesIn(draft)) {
      for (const [name, step] of Object.entries(rate.step ?? {})) add(entry, [...path, 'step', name], step);
      add(entry, [...path, 'tiers', 'per'], rate.tiers?.per);
      for (const [index, { per }] of (rate.reductions?.of ?? []).entries())
        add(entry, [...path, 'reductions', 'of', index, 'per', 'value'], per?.value);
    }
    for (const [code, { per = {} }] of Object.entries(units?.data ?? {}))
      for (const [name, value] of Object.entries(per)) add(units!, [code, 'per', name], value);
    for (const [code, { to }] of Object.entries(roundings?.data ?? {})) add(roundings!, [code, 'to'], to);
    for (const { where, path, value } of divisors) {
      if (new Big(value).gt(0)) continue;
      report(where, path, {
        zh: '这里要除以它，不能是 0。请写大于零的数，或把这一项删去。',
        en: 'Something is divided by this, so it cannot be 0. Write a number above zero, or remove it.',
      });
    }
  },
};
