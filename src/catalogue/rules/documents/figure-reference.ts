// What an indicator points to is there: a figure of a document, a row of a fee or of a list.
import { isBrokenEntry, feesById, type Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { linesIn } from '#catalogue/rules/prices/lines-in.ts';

export const figureReference: Rule = {
  name: 'figure-reference',
  protects: { zh: '指标所指的数字和费率行都在', en: 'Figures and rows that an indicator points to are there' },
  check(draft, report) {
    const documents = new Map(draft.entries.document.map(({ slug, data }) => [slug, data]));
    const fees = feesById(draft);
    for (const { entry, line, path } of linesIn(draft)) {
      for (const [index, { figure }] of (line.points ?? []).entries()) {
        const document = figure && documents.get(figure.document);
        if (!document || document.figures?.some(({ what }) => what.zh === figure.what)) continue;
        report(entry, [...path, 'points', index, 'figure', 'what'], {
          zh: `文件 ${quote(figure.document)} 的 figures 里没有 ${quote(figure.what)}。请照该文件的 what.zh 写。`,
          en: `The document ${quote(figure.document)} has no figure ${quote(figure.what)}. Write it as what.zh there.`,
        });
      }
      const { price } = line;
      if (!price || !fees.has(price.fee) || isBrokenEntry(draft, 'fee', price.fee)) continue;
      const versions =
        price.entity === undefined
          ? fees.get(price.fee)!.data.versions
          : draft.entries.tariff.find(({ data }) => data.fee === price.fee && data.entity === price.entity)?.data
              .versions;
      for (const [index, id] of price.rates.entries()) {
        if (versions?.some(({ rates }) => rates.some(rate => rate.id === id))) continue;
        report(entry, [...path, 'price', 'rates', index], {
          zh: `${price.entity ?? ''} ${price.fee} 各版里没有编号为 ${quote(id)} 的行。请照该文件的行编号写。`.trimStart(),
          en: `No version of ${price.fee}${price.entity === undefined ? '' : ` of ${price.entity}`} has a row ${quote(id)}. Write a row id of that file.`,
        });
      }
    }
  },
};
