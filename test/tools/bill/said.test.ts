// What is said beside a verdict, what is asked where there is none, and what the cells of a table say.
import { describe, expect, test } from 'vitest';
import type { BillFee } from '#tools/bill/book.ts';
import { billChecker } from '#tools/bill/check-bill.ts';
import { verdictSentences } from '#tools/bill/text.ts';
import { book } from './book.ts';
import { aRule, checkTiny, row, tinyBook, verdictOf, version } from './tiny-book.ts';
import { anyFacts } from './any-facts.ts';

const priced = (...rows: Parameters<typeof version>[0]): Partial<BillFee> => ({
  lists: [{ entity: '', versions: [version(rows)] }],
});

test('a product that is wrong is remarked on where both figures are within what is published', () => {
  const ranged = { ...row('10'), range: { from: '5', to: '10' } };
  delete (ranged as { amount?: string }).amount;
  const verdict = verdictOf(priced(ranged), '甲费 单价10 3箱 合计20');
  expect(verdict).toMatchObject({ kind: 'as-published', remarks: expect.arrayContaining([{ kind: 'miscounted' }]) });
});

test('a charge whose last day was not seen is said to have ended, without a day, once it was known to be over', () => {
  const { check } = billChecker(book);
  const on = (day: string) => check('报关员资格考试费 120元', { ...anyFacts, day, payer: '' }).lines[0]!.verdict;
  expect(on('2026-11-22')).toMatchObject({ kind: 'ended', fee: '0316', on: 'unknown' });
  expect(on('2026-11-21').kind).toBe('cannot-say');
  const said = verdictSentences(on('2026-11-22'), { book, lang: 'zh', day: '2026-11-22' }).join('');
  expect(said).toContain('从哪天起没有查到');
  expect(said).toContain('依据：没查到');
  expect(said).not.toContain('unknown');
});

test('a relief that is history touches no line', () => {
  const names = Object.values(book.fees).flatMap(({ reliefs }) => reliefs.map(({ name }) => name));
  expect(names.some(name => name.includes('2022 年助企纾困'))).toBe(true);
  expect(names.filter(name => name.includes('2020 年疫情期间'))).toEqual([]);
});

test('an entity that does not charge in its own name collects for others, by itself or by its roles', () => {
  const remarks = (chargedBy: string[]) =>
    verdictOf({ chargedBy }, '甲费 10元/箱', { entity: 'terminal-a' }).remarks.map(({ kind }) => kind);
  expect(remarks(['pilot'])).toContain('collected');
  expect(remarks(['terminal'])).not.toContain('collected');
  expect(remarks(['terminal-a'])).not.toContain('collected');
});

test('lists of others are told and judge nobody; the list of the sender does', () => {
  const lists = ['terminal-a', 'terminal-b'].map((entity, n) => ({
    ...{ entity, versions: [version([row(n === 0 ? '10' : '20')])] },
  }));
  expect(verdictOf({ lists }, '甲费 15元/箱')).toMatchObject({
    kind: 'market-price',
    posted: { entities: ['terminal-a', 'terminal-b'], span: { low: '10', high: '20' } },
  });
  expect(verdictOf({ lists }, '甲费 15元/箱', { entity: 'terminal-a' }).kind).toBe('above-published');
  const sized = priced(row('10', { when: { container: '20' } }), row('20', { when: { container: '40' } }));
  expect(verdictOf(sized, '甲费 15元/箱')).toMatchObject({ because: { why: 'cases', asks: ['container'] } });
});

test('a line that names nothing is judged once the reader has said what it is', () => {
  const check = billChecker(tinyBook({})).check;
  const facts = { ...anyFacts, payer: '' };
  expect(check('10元/箱', facts).lines[0]!.verdict).toMatchObject({ because: { why: 'no-name' } });
  const said = check('10元/箱', facts, new Map([['1', { fee: '0001', line: null }]]));
  expect(said.lines[0]!.verdict).toMatchObject({ kind: 'as-published', fee: '0001' });
});

test('the currency is said to be assumed only where the line has none', () => {
  const remarks = (line: string) => verdictOf({}, line).remarks.map(({ kind }) => kind);
  expect(remarks('甲费 10/箱')).toContain('currency-assumed');
  expect(remarks('甲费 10元/箱')).not.toContain('currency-assumed');
});

test('a part of a whole is told with its own price where the line is at it, below it or not to be compared', () => {
  const parts = [{ whole: '0002', from: '2026-01-01', basis: [aRule] }];
  const entry = (line: string) => {
    const verdict = verdictOf({ parts }, line);
    return verdict.kind === 'inside-lump-sum' ? verdict.entry?.text : verdict.kind;
  };
  expect(entry('甲费 10元/箱')).toBe('10');
  expect(entry('甲费 9元/箱')).toBe('10');
  expect(entry('甲费')).toBe('cannot-say');
  expect(entry('甲费 11元/箱')).toBe('above-published');
});

describe('a row of a table', () => {
  const head = '费用名称\t箱型\t数量\t单位\t单价\t金额\t币种\t日期';
  const read = (cells: string) => checkTiny({}, `${head}\n${cells}`).lines[0]!.line;

  test('has its own day, price, count and currency', () => {
    expect(read('甲费\t20GP\t2\t箱\t10\t20\tCNY\t2025-05-06')).toMatchObject({
      ...{ day: '2025-05-06', currency: 'CNY', fault: null, miscounted: false },
      readings: [{ kind: 'each', price: '10', count: '2' }],
    });
    expect(read('甲费\t\t\t\t10')).toMatchObject({ day: null, currency: null });
  });

  test('with less than nothing is no charge', () => {
    expect(read('甲费\t\t\t\t\t-20').fault).toBe('negative');
  });

  test('counts what its unit is not known for', () => {
    expect(read('甲费\t\t2 桶\t\t10').readings).toEqual([{ kind: 'each', price: '10', count: '2' }]);
    expect(read('甲费\t\t多\t\t10').fault).toBe('figures');
  });
});
