// What shows only across lines: a part beside its whole, one charge on several lines; totals and headings are no charges.
import { expect, test } from 'vitest';
import { sumsOf } from '#tools/bill/sums.ts';
import { anyFacts, checker } from './book.ts';

const check = (text: string, day = '2026-03-01') => checker.check(text, { ...anyFacts, day });

test('the security fee beside the lump sum is asked about, from the day on which it became a part', () => {
  const bill = '港口设施保安费 20GP 8元/箱\n包干费 外贸 20GP 重箱 普货 539元/箱';
  expect(check(bill).across).toEqual([
    {
      kind: 'part-and-whole',
      part: 0,
      whole: 1,
      from: '2022-04-01',
      basis: [expect.objectContaining({ text: expect.stringContaining('减并港口收费') })],
    },
  ]);
  expect(check(bill, '2022-03-31').across).toEqual([]);
  // A day on the line goes before that of the bill.
  expect(check(bill.replace('港口', '2022-03-31 港口')).across).toEqual([]);
});

test('what was merged and ended is found beside its whole, too', () => {
  const [found] = check('驳船取送费 200\n港口作业包干费 20GP 539').across;
  expect(found).toMatchObject({ kind: 'part-and-whole', part: 0, whole: 1, from: '2018-06-20' });
});

test('one charge on several lines is asked about, under one name or two; for two sizes it is not', () => {
  expect(check('THC 20GP 800\nTHC 20GP 800').across).toEqual([{ kind: 'same-charge', lines: [0, 1], names: false }]);
  expect(check('THC 20GP 800\n码头操作费 20GP 800').across).toEqual([
    { kind: 'same-charge', lines: [0, 1], names: true },
  ]);
  expect(check('THC 20GP 800\nTHC 40HQ 1200').across).toEqual([]);
});

test('lines for boxes with numbers of their own are not the same, nor is a part for another box than its whole', () => {
  const rows = (...lines: string[]) => check(['箱号\t费用名称\t箱型\t单价', ...lines].join('\n')).across;
  expect(rows('TCLU1\tTHC\t40HQ\t1200', 'TCLU2\tTHC\t40HQ\t1200')).toEqual([]);
  expect(rows('TCLU1\tTHC\t40HQ\t1200', 'TCLU1\tTHC\t40HQ\t1200')).toHaveLength(1);
  expect(rows('TCLU1\t港口设施保安费\t20GP\t8', 'TCLU2\t包干费\t20GP\t539')).toEqual([]);
  expect(rows('TCLU1\t港口设施保安费\t20GP\t8', 'TCLU1\t包干费\t20GP\t539')).toHaveLength(1);
});

test('totals, headings and empty lines are no charges; tables are read by their headings, in any order of columns', () => {
  const bill = [
    '费用名称\t箱型\t数量\t单价\t金额\t币种',
    'THC\t20GP\t2\t800\t1600\tRMB',
    '报关费\t\t1\t100.00\t100.00\tCNY',
    '',
    '合计：\t\t\t\t1,700.00',
    'Total: CNY 1,700.00',
  ].join('\n');
  const { lines, passed } = check(bill);
  expect(lines.map(({ line, verdict }) => [line.at, verdict.fee, verdict.kind])).toEqual([
    [2, '0802', 'market-price'],
    [3, '0811', 'market-price'],
  ]);
  expect(passed.map(({ kind }) => kind)).toEqual(['heading', 'total', 'total']);
  expect(sumsOf(lines.map(({ line }) => line))).toEqual({ totals: [['CNY', '1700']], left: 0 });
});

test('a pasted CSV with quotes and thousands is read by its headings', () => {
  const { lines } = check(
    'Description,Qty,Unit price,Amount\n"THC, 40HQ",2,"1,300.00","2,600.00"\nTelex release,1,600,600',
  );
  expect(lines.map(({ verdict }) => verdict.kind)).toEqual(['market-price', 'market-price']);
});

test('mixed currencies are summed apart, and what is not certain is left out and counted', () => {
  const { lines } = check('报关费 100元/票\nAMS USD 30/BL\nTHC 20GP*2 1100');
  expect(sumsOf(lines.map(({ line }) => line))).toEqual({
    totals: [
      ['CNY', '100'],
      ['USD', '30'],
    ],
    left: 1,
  });
});
