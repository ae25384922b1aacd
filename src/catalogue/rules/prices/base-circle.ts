// Percentages of other charges come to an end: no charge is in the end a share of itself.
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { ratesIn } from './rates-in.ts';

export const baseCircle: Rule = {
  name: 'base-circle',
  protects: { zh: '百分比不绕回自己', en: 'Percentages of charges do not run in a circle' },
  check(draft, report) {
    const { bases } = draft.singles;
    if (!bases) return;
    const shares = [...ratesIn(draft)].flatMap(({ entry, rate }) =>
      rate.percent
        ? [{ fee: 'id' in entry.data ? entry.data.id : entry.data.fee, row: rate.id, of: rate.percent.of }]
        : [],
    );
    /** The bases of the shares that are counted in a base; a share is never counted in the base that it is of. */
    const within = (code: string) =>
      shares
        .filter(({ fee, row, of }) => {
          const charges = bases.data[code]?.charges ?? [];
          return of !== code && charges.some(one => one.fee === fee && (one.rates?.includes(row) ?? true));
        })
        .map(({ of }) => of);
    for (const code of Object.keys(bases.data)) {
      const reached = new Set(within(code));
      for (const next of reached) for (const further of within(next)) reached.add(further);
      if (!reached.has(code)) continue;
      report(bases, [code, 'charges'], {
        zh: `${quote(code)} 里的收费有的又是它自己的百分比，绕回来了，算不出。请用 rates 只写不含加收的那几行。`,
        en: `Among the charges of ${quote(code)} is one that is in the end a share of it, so it cannot be worked out. Name only the rows without it in rates.`,
      });
    }
  },
};
