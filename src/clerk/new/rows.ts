// The questions on one row of a price list, and the row they make.
import type { Answers } from './answers.ts';
import { priceFrom, readPrice } from './price-text.ts';
import { both, choicesOf, fitting, inBoth, refuse, slugOf, type Question, type Repeated } from './question.ts';
import { Slug } from '#schema/text.ts';
import { documentOf } from './provenance.ts';
import { readWhen, whenFrom } from './when-text.ts';
import type { Entries } from '#clerk/edit/yaml-text.ts';

const hasFigure = (so: Answers): boolean => {
  const price = priceFrom(so.one('price'));
  return price?.amount !== undefined || price?.range !== undefined;
};

const questions: readonly Question[] = [
  ...inBoth('label', '这一行是什么', 'What this row is'),
  {
    option: 'row-id',
    ask: { zh: '行编号，小写字母、数字和连字符', en: 'Row id: lower-case letters, digits, hyphens' },
    otherwise: so => slugOf(so.one('label-en')) || null,
    read: fitting(Slug),
  },
  {
    option: 'price',
    ask: {
      zh: '价格：8、500-850、免收、实报实销、待核（阶梯、百分比等写好文件后再改）',
      en: 'Price: 8, 500-850, waived, at-cost, unpublished (tiers and shares are edited in the file)',
    },
    read: readPrice,
  },
  {
    option: 'currency',
    ask: { zh: '币种', en: 'Currency' },
    choices: ({ catalogue }) => choicesOf(catalogue.vocabulary.currencies),
    otherwise: (_, { catalogue }) => Object.keys(catalogue.vocabulary.currencies)[0] ?? null,
    only: hasFigure,
  },
  {
    option: 'unit',
    ask: { zh: '计费单位', en: 'Charging unit' },
    choices: ({ catalogue }) => choicesOf(catalogue.vocabulary.units),
    otherwise: so => (hasFigure(so) ? null : ''),
  },
  {
    option: 'when',
    ask: {
      zh: '什么情形才是这个价，如 trade=foreign container=20|40 storageDays=..7',
      en: 'In which case, such as trade=foreign container=20|40 storageDays=..7',
    },
    otherwise: '',
    read: both(readWhen, value =>
      value.includes('=') ? { value } : refuse('写成 条件=编码。', 'Write condition=code.'),
    ),
  },
];

/** A row once for each case. */
export const rowQuestions: Repeated = { rows: questions, more: { zh: '还有一行吗？', en: 'Another row?' } };

/** The rows that were answered. A figure that was not read is to be read in the document the version rests on. */
export function rowsOf(so: Answers): Entries[] {
  const options = questions.map(({ option }) => option);
  return so.all('row-id').map((_, index) => {
    const row = so.round(options, index);
    const price = priceFrom(row.one('price')) ?? {};
    return {
      id: row.one('row-id'),
      label: row.both('label'),
      when: row.maybe('when') === undefined ? undefined : whenFrom(row.one('when')),
      ...price,
      currency: row.maybe('currency'),
      unit: row.maybe('unit'),
      readAt: price.unpublished && documentOf(so),
    };
  });
}
