// What a percentage is taken of can be told: it is a quantity, or the sum of charges whose rows exist.
import { feesById, type Rule } from '#catalogue/draft.ts';
import { own } from '#catalogue/own.ts';
import { quote } from '#catalogue/problem.ts';
import { nearest } from '#text/nearest.ts';
import { ratesIn } from './rates-in.ts';

export const baseKnown: Rule = {
  name: 'base-unknown',
  protects: { zh: '百分比的基数说得出是什么', en: 'What a percentage is taken of can be told' },
  check(draft, report) {
    const { bases, quantities } = draft.singles;
    if (!bases || !quantities) return;
    for (const { entry, rate, path } of ratesIn(draft)) {
      const of = rate.percent?.of;
      // A code that the list does not have is reported with the others.
      const base = of === undefined ? undefined : own(bases.data, of);
      if (!base || base.charges || own(quantities.data, of!)) continue;
      report(entry, [...path, 'percent', 'of'], {
        zh: `${quote(of)} 既不是一种数量，也没有写明是哪些收费的合计，算不出来。请在 quantities.yaml 加上它，或在 bases.yaml 写 charges。`,
        en: `${quote(of)} is neither a quantity nor the sum of charges, so nothing can be worked out. Add it to quantities.yaml, or give it charges in bases.yaml.`,
      });
    }
    const feeOf = feesById(draft);
    for (const [code, { charges, tax }] of Object.entries(bases.data)) {
      if (tax !== undefined && !charges)
        report(bases, [code, 'tax'], {
          zh: '只有收费的合计才谈得上含税。请写 charges，或删去 tax。',
          en: 'Only a sum of charges is with tax. Write charges, or remove tax.',
        });
      for (const [c, { fee, rates = [] }] of (charges ?? []).entries()) {
        const entry = feeOf.get(fee);
        // A fee that does not exist is reported with the other references.
        if (!entry) continue;
        const tariffs = draft.entries.tariff.filter(({ data }) => data.fee === fee);
        const rows = [entry, ...tariffs].flatMap(({ data }) =>
          data.versions.flatMap(version => version.rates.map(({ id }) => id)),
        );
        for (const [r, row] of rates.entries()) {
          if (rows.includes(row)) continue;
          const near = nearest(row, rows);
          report(bases, [code, 'charges', c, 'rates', r], {
            zh: `${fee} 没有行 ${quote(row)}。${near ? `是否要写 ${quote(near)}？` : '请写一个已有的行编号。'}`,
            en: `${fee} has no row ${quote(row)}. ${near ? `Did you mean ${quote(near)}?` : 'Name a row that exists.'}`,
          });
        }
      }
    }
  },
};
