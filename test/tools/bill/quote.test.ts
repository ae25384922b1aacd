// A bill beside its quote: what is the same, changed, split, merged, never quoted; laws that hold for any two bills.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billChecker } from '#tools/bill/check-bill.ts';
import { compareQuote } from '#tools/bill/quote.ts';
import { quoteTold } from '#tools/bill/quote-text.ts';
import { anyFacts, book, checker } from './book.ts';
import { aRule, tinyBook } from './tiny-book.ts';

const read = (text: string) => checker.check(text, anyFacts);
const compare = (bill: string, quote: string) => compareQuote(read(bill), read(quote), book);
const kinds = (bill: string, quote: string) => compare(bill, quote).lines.map(({ kind }) => kind);
const only = (bill: string, quote: string) => compare(bill, quote).lines[0]!;

describe('one line', () => {
  test('at the quoted price is the same, whether for one or for all of a number', () => {
    expect(only('THC 20GP 850元/箱', 'THC 20GP 850元/箱')).toEqual({ kind: 'same', quoted: 0 });
    expect(only('码头操作费 20GP*2 合计1700', 'THC 20GP 850元/箱').kind).toBe('same');
    expect(only('THC 20GP*2 1700', 'THC 20GP 850元/箱').kind).toBe('same');
  });

  test('at another price has changed, by so much for one and in all', () => {
    expect(only('THC 20GP 900元/箱 2箱', 'THC 20GP 850元/箱')).toEqual({
      kind: 'changed',
      quoted: 0,
      off: { each: '50', all: '100', currency: 'CNY' },
    });
    expect(only('报关费 80元/票', '报关费 100元/票')).toMatchObject({ kind: 'changed', off: { each: '-20' } });
  });

  test('is found by another name of the same charge, and by a name that is not known', () => {
    expect(kinds('码头操作费 20GP 850元/箱', 'THC 20GP 850元/箱')).toEqual(['same']);
    expect(kinds('某某附加 20GP 90', '某某附加 20GP 80')).toEqual(['changed']);
  });

  test('that the quote does not have is not found in it', () => {
    expect(compare('THC 20GP 850元/箱\n电放费 400元/票', 'THC 20GP 850元/箱').lines[1]).toEqual({
      kind: 'not-quoted',
      lumpSum: null,
    });
  });

  test('takes the quote for its own size', () => {
    const quote = 'THC 20GP 850元/箱\nTHC 40HQ 1300元/箱';
    expect(only('THC 40HQ 1300元/箱', quote)).toEqual({ kind: 'same', quoted: 1 });
    expect(only('THC 45HQ 1300元/箱', quote)).toMatchObject({ kind: 'not-compared', why: 'case' });
    // Without a size it may be any of them.
    expect(only('THC 999元/箱', quote)).toMatchObject({ kind: 'not-compared', quoted: [0, 1] });
  });
});

describe('nothing is compared', () => {
  test('in another currency', () => {
    expect(only('报关费 USD 30/票', '报关费 100元/票')).toMatchObject({ kind: 'not-compared', why: 'currency' });
  });

  test('by another unit', () => {
    expect(only('报关费 100元/箱', '报关费 100元/票')).toMatchObject({ kind: 'not-compared', why: 'unit' });
  });

  test('with tax and without', () => {
    const gross = '以上价格含税\n报关费 106元/票';
    expect(only(gross, `以上价格不含税，税点6%\n报关费 100元/票`)).toMatchObject({ why: 'tax' });
  });

  test('where a figure may be for one or for all, and the number is not told', () => {
    expect(only('THC 20GP 1700', 'THC 20GP 850元/箱')).toMatchObject({ kind: 'not-compared', why: 'figures' });
  });
});

test('a word with several meanings may be the same charge, and is not compared with it', () => {
  expect(only('货物港务费 20GP 34元/箱', '港杂费 300')).toMatchObject({ kind: 'not-compared', why: 'name' });
  expect(only('港杂费 320', '港杂费 300')).toMatchObject({ kind: 'changed' });
});

describe('one charge in several lines', () => {
  test('is split where each is less than the quote; together they may be the same', () => {
    const { lines } = compare('报关费 60元/票\n报关费 40元/票', '报关费 100元/票');
    expect(lines).toEqual([0, 1].map(() => ({ kind: 'split', quoted: 0, lines: [0, 1], off: expect.anything() })));
    expect(lines[0]).toMatchObject({ off: { all: '0' } });
    expect(compare('报关费 60元/票\n报关费 70元/票', '报关费 100元/票').lines[0]).toMatchObject({ off: { all: '30' } });
  });

  test('is not split where the lines are for two sizes, or for boxes with numbers of their own', () => {
    expect(kinds('THC 20GP 400元/箱\nTHC 40HQ 400元/箱', 'THC 850元/箱')).toEqual(['changed', 'changed']);
    const rows = '箱号\t费用名称\t箱型\t单价\nTCLU1\tTHC\t40HQ\t800\nTCLU2\tTHC\t40HQ\t800';
    expect(kinds(rows, 'THC 40HQ 850元/箱')).toEqual(['changed', 'changed']);
  });

  test('is merged where the quote has it in pieces', () => {
    expect(only('报关费 100元/票', '报关费 60元/票\n报关费 40元/票')).toMatchObject({
      kind: 'merged',
      quoted: [0, 1],
      off: { all: '0' },
    });
  });

  test('is a part of what was quoted as a whole, or the whole of quoted parts, on the days on which it is one', () => {
    const tiny = tinyBook({ parts: [{ whole: '0002', from: '2021-01-10', basis: [aRule] }] });
    const { check } = billChecker(tiny);
    const kind = (bill: string, quote: string, day = '2026-03-01') =>
      compareQuote(check(bill, { ...anyFacts, day }), check(quote, { ...anyFacts, day }), tiny).lines[0];
    expect(kind('甲费 10元/箱', '乙费 50元/箱')).toEqual({ kind: 'part', quoted: 0 });
    expect(kind('乙费 50元/箱', '甲费 10元/箱')).toEqual({ kind: 'merged', quoted: [0], off: null });
    expect(kind('甲费 10元/箱', '乙费 50元/箱', '2021-01-09')).toEqual({ kind: 'not-quoted', lumpSum: null });
  });
});

describe('the quote alone', () => {
  test('has charges that are nowhere on the bill; sizes that were not shipped are none', () => {
    expect(compare('THC 20GP 850元/箱', 'THC 20GP 850元/箱\nTHC 40HQ 1300元/箱\n电放费 400元/票').unbilled).toEqual([
      2,
    ]);
  });

  test('is one price for all: told, and charges beside it may be held in it', () => {
    const { lines, lumpSums, unbilled } = compare('THC 20GP 850元/箱\n海运费 3000', '海运费 3000\n本地费用一口价 1500');
    expect(lumpSums).toEqual([{ at: 2, text: '本地费用一口价 1500' }]);
    expect(lines[0]).toEqual({ kind: 'not-quoted', lumpSum: lumpSums[0] });
    expect(unbilled).toEqual([]);
    // Billed under its own name it is a charge like any other.
    expect(compare('港口作业包干费 539', '港口作业包干费 539').lumpSums).toEqual([]);
  });
});

test('it is told line by line and as a whole, without reproach', () => {
  const bill = read('THC 20GP 900元/箱 2箱\n报关费 60元/票\n报关费 40元/票\n电放费 400元/票');
  const quote = read('THC 20GP 850元/箱\n报关费 100元/票\n舱单费 50元/票');
  const telling = { book, lang: 'zh', day: '2026-03-01' } as const;
  const { lines, summary, notes } = quoteTold(bill, quote, telling);
  expect(lines).toEqual([
    '报价 850 元/箱；每单位比报价多 50.00 元，共 100.00 元',
    expect.stringContaining('合起来与报价一致'),
    expect.stringContaining('第 2 行“报关费 60元/票”、第 3 行“报关费 40元/票”'),
    '报价里没有找到这一项',
  ]);
  expect(summary).toBe(
    '和报价比：1 行多了，能算出的共 100.00 元；1 行报价里没有；2 行是拆开的；报价里另有 1 项账单上没有。',
  );
  expect(notes).toEqual(['报价里有、账单上没有：第 3 行“舱单费 50元/票”。']);
  expect(quoteTold(bill, read(''), { ...telling, lang: 'en' })).toEqual({
    ...{ lines: [], summary: '' },
    notes: [expect.stringContaining('nothing was compared')],
  });
});

const charges = ['THC 20GP', 'THC 40HQ', '报关费', '电放费', '订舱费 20GP', '某某附加费', '海运费'];
const anyLine = fc
  .tuple(fc.constantFrom(...charges), fc.integer({ min: 1, max: 3000 }))
  .map(([name, price]) => `${name} 单价${price}`);
const anyBill = fc.uniqueArray(anyLine, { minLength: 1, maxLength: 6, selector: line => line.split(' 单价')[0] });

describe('for any bill', () => {
  test('beside itself, every line is the same and nothing is left', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 6 }), lines => {
        const { lines: found, unbilled } = compare(lines.join('\n'), lines.join('\n'));
        expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['same']));
        expect(unbilled).toEqual([]);
      }),
    );
  });

  test('the order of the quote does not matter', () => {
    fc.assert(
      fc.property(anyBill, anyBill, (bill, quote) => {
        const shown = (lines: string[]) =>
          compare(bill.join('\n'), lines.join('\n')).lines.map(one => ('off' in one ? [one.kind, one.off] : one.kind));
        expect(shown(quote.toReversed())).toEqual(shown(quote));
      }),
    );
  });

  test('what is more one way is as much less the other way', () => {
    fc.assert(
      fc.property(anyBill, anyBill, (bill, quote) => {
        const [there, back] = [compare(bill.join('\n'), quote.join('\n')), compare(quote.join('\n'), bill.join('\n'))];
        for (const [at, one] of there.lines.entries()) {
          if (one.kind !== 'changed') continue;
          const other = back.lines[one.quoted]!;
          expect(other).toMatchObject({ kind: 'changed', quoted: at });
          if (other.kind === 'changed') expect(Number(other.off.each)).toBe(-Number(one.off.each));
        }
      }),
    );
  });

  test('a charge that is added is the only one not found, and one that is left out the only one not billed', () => {
    fc.assert(
      fc.property(anyBill, lines => {
        const quote = lines.join('\n');
        const more = compare(`${quote}\n理货费 单价77`, quote);
        expect(more.lines.map(({ kind }) => kind)).toEqual([...lines.map(() => 'same'), 'not-quoted']);
        expect(compare(quote, `${quote}\n理货费 单价77`).unbilled).toEqual([lines.length]);
      }),
    );
  });

  test('a price cut in two is split, and comes to what was quoted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (a, b) => {
        const { lines } = compare(`报关费 单价${a}\n报关费 单价${b}`, `报关费 单价${a + b}`);
        expect(lines[0]).toMatchObject({ kind: 'split', lines: [0, 1], off: { all: '0' } });
      }),
    );
  });
});
