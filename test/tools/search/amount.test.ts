import { expect, test } from 'vitest';
import { amountIn } from '#tools/search/amount.ts';

test.each([
  ['450', '450', ''],
  ['539元', '539', ''],
  ['450/票', '450', '票'],
  ['850元/箱', '850', '箱'],
  ['５３９', '539', ''],
  ['44,100', '44100', ''],
  ['0.25 元/净吨·日', '0.25', '净吨·日'],
  ['¥ 30', '30', ''],
  ['USD 30', '30', ''],
  ['100 per box', '100', 'box'],
])('%s asks for %s by %j', (query, figure, unit) => {
  expect(amountIn(query)).toEqual({ figure, unit });
});

test.each(['20尺柜港务费', 'THC', '交水规〔2019〕2号', '1,2', '', '5.6.7'])('%j is no amount', query => {
  expect(amountIn(query)).toBeNull();
});
