import { expect, test } from 'vitest';
import { clauseText } from '#i18n/clause.ts';

test.each([
  ['附表5', 'Table 5'],
  ['第二十八条', 'art. 28'],
  ['第十条第二款', 'art. 10 para. 2'],
  ['第八章第一节', 'ch. 8 s. 1'],
  ['（二十五）', '(25)'],
  ['二', 's. 2'],
  ['第十四条第（四）项', 'art. 14 item 4'],
  ['费率表', 'rate table'],
  ['表2', 'Table 2'],
  ['附件', 'annex'],
  ['专栏1', 'box 1'],
  ['第 205 至 211 行', 'rows 205 to 211'],
  ['表2 第11行', 'Table 2 row 11'],
  ['第六条至第八条、第十三条', 'art. 6 to art. 8, art. 13'],
  ['铁路建设基金', '铁路建设基金'],
  ['第一、二条', 'art. 1, art. 2'],
  ['第十四条第四、六项', 'art. 14 item 4, item 6'],
  ['第一百零八条', 'art. 108'],
  ['第八章第一节第2段', 'ch. 8 s. 1 paragraph 2'],
  ['第五章第一节第1段、专栏8', 'ch. 5 s. 1 paragraph 1, box 8'],
  ['第一章第二节（二）、专栏2', 'ch. 1 s. 2 (2), box 2'],
  ['四（六）第3段', 's. 4 (6) paragraph 3'],
  ['四（八）第1、2段', 's. 4 (8) paragraph 1, paragraph 2'],
  ['四（二）1', 's. 4 (2) 1'],
])('%s is %s in English and as printed in Chinese', (at, english) => {
  expect(clauseText(at, 'en')).toBe(english);
  expect(clauseText(at, 'zh')).toBe(at === '二' ? '第二部分' : at);
});
