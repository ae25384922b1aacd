import { expect, test } from 'vitest';
import { dateText } from '#i18n/date.ts';
import { catalogue } from '../port.ts';

const { precisions } = catalogue.vocabulary;

test.each([
  ['2019-04-01', undefined, '2019-04-01', '2019-04-01'],
  ['1997-01-01', 'year', '1997', '1997'],
  ['2015-08-20', 'inferred', '2015-08-20（推定日期）', '2015-08-20 (inferred date)'],
  ['2007-12-01', 'by-month', '2007-12（不晚于该月）', '2007-12 (in force by that month)'],
  ['unknown', undefined, '日期没查到', 'date unknown'],
])('%s (%s) is shown with no more precision than is known', (date, precision, zh, en) => {
  expect(dateText(date, precision, precisions, 'zh')).toBe(zh);
  expect(dateText(date, precision, precisions, 'en')).toBe(en);
});
