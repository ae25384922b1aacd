// A rate that is another rate times a number names a version and a row that exist.
import { feesById, type Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { nearest } from '#text/nearest.ts';
import { ratesIn } from './rates-in.ts';

export const factorTarget: Rule = {
  name: 'factor-target',
  protects: { zh: '倍率所乘的版本和行都存在', en: 'What a factor multiplies exists' },
  check(draft, report) {
    const feeOf = feesById(draft);
    for (const { entry, rate, path } of ratesIn(draft)) {
      if (!rate.factor) continue;
      const { fee, version, rate: row } = rate.factor.of;
      // A fee that does not exist is reported with the other references.
      const versions = (fee === undefined ? entry : feeOf.get(fee))?.data.versions;
      if (!versions) continue;
      const dates = versions.map(({ from }) => from);
      if (version !== undefined && !dates.includes(version)) {
        report(entry, [...path, 'factor', 'of', 'version'], {
          zh: `没有自 ${version} 起的版本。已有：${dates.join('、')}。`,
          en: `There is no version from ${version}. There are: ${dates.join(', ')}.`,
        });
        continue;
      }
      const rows = versions
        .filter(({ from }) => version === undefined || from === version)
        .flatMap(({ rates }) => rates.map(({ id }) => id));
      if (row !== undefined && !rows.includes(row)) {
        const near = nearest(row, rows);
        report(entry, [...path, 'factor', 'of', 'rate'], {
          zh: `没有行 ${quote(row)}。${near ? `是否要写 ${quote(near)}？` : '请写一个已有的行编号。'}`,
          en: `There is no row ${quote(row)}. ${near ? `Did you mean ${quote(near)}?` : 'Name a row that exists.'}`,
        });
      }
    }
  },
};
