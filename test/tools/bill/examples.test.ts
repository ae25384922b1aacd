// The two bills to try: what they promise is what the check says of them.
import { describe, expect, test } from 'vitest';
import { billExamples } from '#tools/bill/examples.ts';
import { billChecker } from '#tools/bill/check-bill.ts';
import { anyFacts, book, checker } from './book.ts';
import { aRule, row, tinyBook, version } from './tiny-book.ts';

const day = '2026-03-01';
const kindsOf = (text: string) =>
  checker.check(text, { ...anyFacts, day, payer: '' }).lines.map(({ verdict }) => verdict.kind);

describe('of the port', () => {
  const { follows, differs } = billExamples(book, checker, day, 'zh');

  test('one follows what is published, in every line', () => {
    expect(follows.split('\n').length).toBeGreaterThan(2);
    expect(new Set(kindsOf(follows))).toEqual(new Set(['as-published']));
  });

  test('the other shows what is above, inside, ended and ambiguous', () => {
    const kinds = kindsOf(differs);
    expect(kinds).toContain('above-published');
    expect(kinds).toContain('ended');
    expect(kinds).toContain('cannot-say');
  });
});

describe('of a tiny book', () => {
  const ended = { on: day, how: 'abolished', basis: [aRule], successors: [] };
  const examplesOf = (...[fee, on = day]: [Parameters<typeof tinyBook>[0], string?]) => {
    const tiny = tinyBook(fee);
    return billExamples(tiny, billChecker(tiny), on, 'zh');
  };

  test('a charge follows until the day on which it ends, and is shown as ended from then on', () => {
    expect(examplesOf({ ended }, '2026-02-28').follows).toContain('甲费');
    expect(examplesOf({ ended }, '2026-02-28').differs).not.toContain('甲费 64');
    expect(examplesOf({ ended }).follows).toBe('乙费 50元/箱');
    expect(examplesOf({ ended }).differs).toContain('甲费 64');
  });

  test('a part is shown at twice its price beside its whole, while it is a part', () => {
    const parts = [{ whole: '0002', from: '2026-01-01', to: '2026-03-01', basis: [aRule] }];
    expect(examplesOf({ parts }).differs.split('\n')).toEqual(expect.arrayContaining(['甲费 20元/箱', '乙费 600']));
    expect(examplesOf({ parts }, '2026-03-02').differs).not.toContain('甲费 20元/箱');
  });

  test('the size of a row is written out', () => {
    const sized = [row('10', { when: { container: '20' } })];
    expect(examplesOf({ lists: [{ entity: '', versions: [version(sized)] }] }).follows).toContain(
      '甲费 20 英尺 10元/箱',
    );
  });
});
