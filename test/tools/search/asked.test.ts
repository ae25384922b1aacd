import { expect, test } from 'vitest';
import { bareOf, isBill, isName, withoutAmounts } from '#tools/search/asked.ts';

test.each([
  ['海运费 1200美元/40HQ', '海运费'],
  ['拖车费 1500元/箱', '拖车费'],
  ['BAF 200美元', 'BAF'],
  ['海运费USD1,200.50', '海运费'],
  ['电放费 500', '电放费'],
  ['文件费：450元/票', '文件费'],
  ['报关费 200元 一票', '报关费'],
  ['2x40HQ 海运费 USD 1200', '海运费'],
  ['THC 20GP*2 1100', 'THC'],
  ['THC 40’HQ', 'THC ’HQ'],
  ['CIC $100 per container', 'CIC'],
  ['docs fee 450 per bill of lading', 'docs fee'],
  ['O/F USD1200/40HQ', 'O/F'],
])('%s without amounts, sizes and units is %s', (query, name) => {
  expect(withoutAmounts(query)).toBe(name);
});

test.each(['450/票', '539元', '0104', '20GP', '', '〔〕', '港务费', 'B/L surrender fee'])(
  '%j, which is nothing else or holds none, stays as it is',
  query => {
    expect(withoutAmounts(query)).toBe(query);
  },
);

test.each([
  ['修箱费', '修箱'],
  ['出口服务费', '出口'],
  ['Container cleaning fee', 'containercleaning'],
  ['telex release charges', 'telexrelease'],
  ['服务费', ''],
  ['停泊', '停泊'],
])('%s without its last word is %j', (name, bare) => {
  expect(bareOf(name)).toBe(bare);
});

test.each(['修箱费', '海关数据传输服务费', 'container cleaning fee', '费用'])('%s is a name', text => {
  expect(isName(text)).toBe(true);
});

test.each(['停泊', 'THC', '外贸船引航怎么收费', '哪些费', 'what is the THC charge', '船公司在目的港另外收的那笔费用'])(
  '%s is none',
  text => {
    expect(isName(text)).toBe(false);
  },
);

test.each([
  ['文件费 450 THC 40HQ 1250 电放费 450 订舱费 300', true],
  ['THC 850 DOC 450 EIR 50', true],
  ['THC 40HQ 1250', false],
  ['文件费 450元/票', false],
  ['甬口岸〔2018〕12号', false],
])('%s is a bill: %s', (query, is) => expect(isBill(query)).toBe(is));
