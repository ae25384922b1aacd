// What is charged after a time limit is a row that the fee has, in a version of its own rates.
import { feesById, type Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { nearest } from '#text/nearest.ts';

export const limitRate: Rule = {
  name: 'limit-rate',
  protects: { zh: '期限之后收的那一行确实存在', en: 'The row charged after a time limit exists' },
  check(draft, report) {
    const limits = draft.singles.limits;
    if (!limits) return;
    const fees = feesById(draft);
    for (const [n, { then }] of limits.data.entries()) {
      const fee = fees.get(then.fee);
      if (!fee || then.rate === undefined) continue;
      const rows = [...new Set(fee.data.versions.flatMap(({ rates }) => rates.map(({ id }) => id)))];
      if (rows.includes(then.rate)) continue;
      const near = nearest(then.rate, rows);
      report(limits, [n, 'then', 'rate'], {
        zh: `${then.fee} 没有 ${quote(then.rate)} 这一行。${near ? `是否要写 ${quote(near)}？` : '请改正；过期后不按日收的，删去 rate。'}`,
        en: `${then.fee} has no row ${quote(then.rate)}. ${near ? `Did you mean ${quote(near)}?` : 'Correct it, or remove rate where nothing is charged by the day.'}`,
      });
    }
  },
};
