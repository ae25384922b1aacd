// Where a verdict turns: the day before, the day itself and the day after; binding or not, sure or perhaps, a side or none.
import { describe, expect, test } from 'vitest';
import type { BillFee } from '#tools/bill/book.ts';
import { aRule, checkTiny, row, verdictOf, version } from './tiny-book.ts';

const line = '甲费 10元/箱';
const kindOn = (fee: Partial<BillFee>, day: string, text = line) => verdictOf(fee, text, { day }).kind;

test('a charge has ended from the day on which it may no longer be charged', () => {
  const ended = { ended: { on: '2021-01-10', how: 'abolished', basis: [aRule], successors: [] } };
  expect(kindOn(ended, '2021-01-09')).toBe('as-published');
  expect(kindOn(ended, '2021-01-10')).toBe('ended');
  expect(kindOn(ended, '2021-01-11')).toBe('ended');
});

describe('a part of a whole', () => {
  const part = { parts: [{ whole: '0002', from: '2021-01-10', to: '2021-01-20', basis: [aRule] }] };

  test('is inside it from the first day to the last, and stands alone before and after', () => {
    expect(kindOn(part, '2021-01-09')).toBe('as-published');
    expect(kindOn(part, '2021-01-10')).toBe('inside-lump-sum');
    expect(kindOn(part, '2021-01-20')).toBe('inside-lump-sum');
    expect(kindOn(part, '2021-01-21')).toBe('as-published');
  });

  test('beside its whole is charged twice on these days only', () => {
    const found = (day: string) => checkTiny(part, `${line}\n乙费 50元/箱`, { day }).across.map(({ kind }) => kind);
    expect(found('2021-01-09')).toEqual([]);
    expect(found('2021-01-10')).toEqual(['part-and-whole']);
    expect(found('2021-01-20')).toEqual(['part-and-whole']);
    expect(found('2021-01-21')).toEqual([]);
  });
});

describe('a relief', () => {
  const relief = (more: object) => ({
    reliefs: [{ name: '减半', from: '2021-01-10', to: '2021-01-20', entity: '', when: {}, factor: '0.5', ...more }],
  });

  test('cuts the price from its first day to its last', () => {
    expect(kindOn(relief({}), '2021-01-09')).toBe('as-published');
    expect(kindOn(relief({}), '2021-01-10')).toBe('above-published');
    expect(kindOn(relief({}), '2021-01-20')).toBe('above-published');
    expect(kindOn(relief({}), '2021-01-21')).toBe('as-published');
    expect(kindOn(relief({}), '2021-01-15', '甲费 5元/箱')).toBe('as-published');
  });

  test('that may not apply leaves it open; where the case is told it is sure', () => {
    const forTwenty = relief({ when: { container: '20' } });
    expect(verdictOf(forTwenty, line, { day: '2021-01-15' })).toMatchObject({
      kind: 'cannot-say',
      because: { why: 'cases' },
    });
    expect(kindOn(forTwenty, '2021-01-15', '甲费 20GP 10元/箱')).toBe('above-published');
    expect(kindOn(forTwenty, '2021-01-15', '甲费 40GP 10元/箱')).toBe('as-published');
  });

  test('whose end was not seen leaves it open, however late', () => {
    expect(verdictOf(relief({ to: 'unknown' }), line, { day: '2030-01-01' }).kind).toBe('cannot-say');
  });

  test('of one entity is no relief of the rules', () => {
    expect(kindOn(relief({ entity: 'terminal-a' }), '2021-01-15')).toBe('as-published');
  });
});

test('rules go before the list of whoever charged only where they bind', () => {
  const lists = (binding: boolean) => ({
    lists: [
      { entity: '', versions: [version([row('10')], { binding })] },
      { entity: 'terminal-a', versions: [version([row('20')])] },
    ],
  });
  const judged = (binding: boolean, amount: string) =>
    verdictOf(lists(binding), `甲费 ${amount}元/箱`, { entity: 'terminal-a' });
  expect(judged(true, '15')).toMatchObject({ kind: 'above-published', entry: { entity: '' }, gap: { each: '5' } });
  expect(judged(false, '15')).toMatchObject({ kind: 'below-published', entry: { entity: 'terminal-a' } });
  expect(judged(true, '10')).toMatchObject({ kind: 'below-published', entry: { entity: 'terminal-a' } });
});

test('a role whose side nobody knows never makes a verdict', () => {
  const paid = (...paidBy: string[]) => verdictOf({ paidBy }, line, { payer: 'cargo' }).kind;
  expect(paid('ship')).toBe('different-payer');
  expect(paid('forwarder')).toBe('as-published');
  expect(paid('orderer')).toBe('as-published');
  expect(paid('ship', 'orderer')).toBe('as-published');
  expect(verdictOf({ paidBy: ['ship'] }, line, { payer: '' }).kind).toBe('as-published');
});

test('more than is published is a mark-up where the charge may not be marked up, or is passed on', () => {
  const judged = (fee: Partial<BillFee>, role: string) => verdictOf(fee, '甲费 12元/箱', { role });
  expect(judged({ noMarkup: true }, 'forwarder')).toMatchObject({ kind: 'above-published', markup: true });
  expect(judged({ collectedBy: ['forwarder'] }, 'forwarder')).toMatchObject({ kind: 'above-published', markup: true });
  expect(judged({}, 'forwarder')).toMatchObject({ kind: 'above-published', markup: false });
  expect(judged({ noMarkup: true }, 'terminal')).toMatchObject({ kind: 'above-published', markup: false });
});
