// What surely is too much: the excess over a rule or the sender's own list, and all of a charge that has ended.
import { expect, test } from 'vitest';
import { billChecker } from '#tools/bill/check-bill.ts';
import { excessOf } from '#tools/bill/summary.ts';
import { anyFacts } from './any-facts.ts';
import { aRule, tinyBook } from './tiny-book.ts';

const ended = { on: '2020-01-01', how: '取消', basis: [aRule], successors: [] };
const excess = (text: string, fee: Parameters<typeof tinyBook>[0] = {}) =>
  excessOf(billChecker(tinyBook(fee)).check(text, anyFacts).lines);

test('sums what is above, leaves out what has no number, counts what is open', () => {
  expect(excess('甲费 12元/箱 3箱\n乙费 60元/箱\n不知名费 5元')).toEqual({
    sums: [['CNY', '6']],
    open: 1,
    unsure: 0,
    lines: 3,
  });
});

test('all of a charge that has ended is too much, in a currency of its own where none is stated', () => {
  expect(excess('甲费 12元/箱 3箱\n甲费 64', { ended })).toMatchObject({
    sums: [
      ['CNY', '36'],
      ['', '64'],
    ],
    open: 0,
  });
});
