// What charges come to together, for those that are a share of them.
import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import type { ChargesBase } from '#tools/estimate/data.ts';
import type { Line, Outcome } from '#tools/estimate/line.ts';
import { sumsOf } from '#tools/estimate/sums.ts';

interface Made {
  fee?: string;
  row?: string;
  of?: string;
  tax?: 'included' | 'excluded';
  place?: Line['place'];
}

const line = (outcome: Outcome, { fee = '0001', row, of, tax, place = 'counted' }: Made = {}): Line =>
  ({
    ...{ fee, place, outcome },
    row: row === undefined ? undefined : { id: row, ...(of === undefined ? {} : { percent: { of, rate: '0.1' } }) },
    version: { tax },
  }) as unknown as Line;

const amount = (from: string, to = from, more: { currency?: string; ceiling?: boolean } = {}): Outcome => ({
  ...{ kind: 'amount', from: new Big(from), to: new Big(to), given: {} },
  ...{ currency: 'CNY', ceiling: false, ...more },
});
const nil: Outcome = { kind: 'nil', reason: 'waived' };
const gap: Outcome = { kind: 'gap', reason: 'unpublished' };

function told(lines: readonly Line[], base: Partial<ChargesBase> = {}): string {
  const sum = sumsOf({ base: { charges: [{ fee: '0001' }], ...base } }, lines, {})['base'];
  if (!sum) return 'none';
  return sum.kind === 'sum'
    ? `${sum.ceiling ? '≤' : ''}${sum.from.toFixed()}–${sum.to.toFixed()} ${sum.currency}`
    : sum.kind;
}

describe('the sum of a base', () => {
  test.each<[string, Line[], Partial<ChargesBase>, string]>([
    ['of all rows of a charge', [line(amount('10')), line(amount('5', '7'))], {}, '15–17 CNY'],
    ['without what is not charged', [line(amount('10')), line(nil)], {}, '10–10 CNY'],
    ['of nothing that is charged', [line(nil)], {}, 'nothing'],
    ['of none that is met', [line(amount('10'), { fee: '0002' })], {}, 'none'],
    ['one of which has no number', [line(amount('10')), line(gap)], {}, 'unknown'],
    ['in two currencies', [line(amount('10')), line(amount('5', '5', { currency: 'USD' }))], {}, 'unknown'],
    ['of a ceiling', [line(amount('10', '10', { ceiling: true }))], {}, '≤10–10 CNY'],
    ['without what only may be met', [line(amount('10')), line(amount('5'), { place: 'possible' })], {}, '10–10 CNY'],
    ['with what others pay', [line(amount('10'), { place: 'others' })], {}, '10–10 CNY'],
    [
      'of the rows named',
      [line(amount('10'), { row: 'a' }), line(amount('5'), { row: 'b' })],
      { charges: [{ fee: '0001', rates: ['a'] }] },
      '10–10 CNY',
    ],
    ['of a charge without a row', [line(gap)], { charges: [{ fee: '0001', rates: ['a'] }] }, 'unknown'],
    ['without its own share', [line(amount('10')), line(gap, { row: 'b', of: 'base' })], {}, '10–10 CNY'],
    ['with tax on what is without', [line(amount('100'), { tax: 'excluded' })], { tax: '0.06' }, '106–106 CNY'],
    ['with tax that is in it', [line(amount('100'), { tax: 'included' })], { tax: '0.06' }, '100–100 CNY'],
    ['with tax, where the list does not say', [line(amount('100'))], { tax: '0.06' }, '100–106 CNY'],
  ])('%s', (_, lines, base, expected) => expect(told(lines, base)).toBe(expected));
});

test('a sum waits for the shares that are in it', () => {
  const bases = { one: { charges: [{ fee: '0001' }] }, both: { charges: [{ fee: '0001' }, { fee: '0002' }] } };
  const basic = line(amount('100'));
  const open = line({ kind: 'gap', reason: 'depends' }, { fee: '0002', row: 'share', of: 'one' });
  const first = sumsOf(bases, [basic, open], {});
  expect(Object.keys(first)).toEqual(['one']);
  const priced = line(amount('10'), { fee: '0002', row: 'share', of: 'one' });
  const second = sumsOf(bases, [basic, priced], first);
  expect(Object.keys(second)).toEqual(['both']);
  expect(second['both']).toMatchObject({ kind: 'sum', to: new Big('110') });
});
