// The columns of a judged line, what is asked of the whole bill, and the result in one sentence.
import { describe, expect, test } from 'vitest';
import { asksOf, questionsOf } from '#tools/bill/asks.ts';
import { billedText, nextText, offText, standardText, summaryParts } from '#tools/bill/row-text.ts';
import { rowWords } from '#tools/bill/row-words.ts';
import { summaryOf } from '#tools/bill/summary.ts';
import { anyFacts, book, checker } from './book.ts';
import { row, tinyBook, verdictOf, version } from './tiny-book.ts';

const telling = { book, lang: 'zh', day: '2026-03-01' } as const;
const OWN = '开票方：宁波雅舸国际贸易运输有限公司\n起运港：宁波\n';
const judged = (text: string, facts = {}) => checker.check(text, { ...anyFacts, ...facts }).lines;
const one = (text: string, facts = {}) => judged(text, facts)[0]!;

describe('what is billed', () => {
  const billed = (text: string) => billedText(one(text).line, telling);

  test('is told with its unit and number, and with what they come to', () => {
    expect(billed('THC 20GP 900元/箱')).toBe('900 元/箱');
    expect(billed('THC 20GP 900元/箱 2箱')).toBe('900 元/箱 × 2 = 1,800.00 元');
    expect(billed('报关费 USD 30/票')).toBe('30 美元/票');
    expect(billed('报关费 100')).toBe('100');
  });

  test('is told in every way where it is open, and said not to be read where it was not', () => {
    expect(billed('THC 20GP*2 1100')).toBe(`1100（${rowWords('zh').openFigure}）`);
    expect(billed('THC')).toBe(rowWords('zh').noFigure);
  });
});

describe('what stands beside it says by whom it is set', () => {
  const { by } = book.says;
  const standard = (text: string, facts = {}) => standardText(one(text, facts).verdict, telling);

  test.each([
    ['港口设施保安费 20GP 12元/箱', by.rule, '最高 8 元/箱'],
    [`${OWN}THC 20GP 900元/箱`, by.own, '500–850 元/箱'],
    ['THC 20GP 900元/箱', by.posted, '500–850 元/箱'],
    ['港建费 20GP 64', by.rule, rowWords('zh').may.ended],
    ['引航费 5000', by.rule, '由船方付'],
    ['燃油附加费 200', '', '—'],
    ['港杂费 300', '', '—'],
  ])('%s', (text, who, price) => {
    expect(standard(text)).toEqual({ by: who, text: price });
  });

  test('of several cases two are told, and how many there are', () => {
    expect(standard('货物港务费 20GP 34元/箱')).toMatchObject({
      by: by.rule,
      text: expect.stringMatching(/等 \d+ 种$/u),
    });
  });

  test('rules and lists are never put together', () => {
    const lists = ['', 'terminal-a'].map((entity, n) => ({
      ...{ entity, versions: [version([row(n === 0 ? '10' : '20', { when: { direction: 'import' } }), row('30')])] },
    }));
    const verdict = verdictOf({ lists }, '甲费 15元/箱', { entity: 'terminal-a' });
    const told = standardText(verdict, { ...telling, book: tinyBook({ lists }) });
    expect(told.by).toBe(by.own);
    expect(told.text).not.toMatch(/\b10\b/u);
  });
});

describe('the next step', () => {
  const next = (text: string, facts = {}) => nextText(one(text, facts), telling);
  const w = book.says;

  test('differs where a rule, a list of the sender’s own, or nothing measures the line', () => {
    expect(next('港口设施保安费 20GP 12元/箱')).toBe(w.next['above-published']);
    expect(next(`${OWN}THC 20GP 900元/箱`)).toBe(w.next['above-own']);
    expect(next('THC 20GP 900元/箱')).toBe(w.next['market-price']);
    expect(next('某某附加 20GP 800')).toBe(w.next['not-known']);
  });

  test('names what would settle the line, where that can be said', () => {
    // Of what it depends on, only what the form has a field for.
    expect(next('货物港务费 20GP 34元/箱')).toBe('补上：方向、贸易、空重、货类');
    expect(next(`${OWN}滞箱费 1000`)).toMatch(/^补上：/u);
    expect(next(`${OWN}THC`)).toBe(w.nextFor['no-figure']);
  });
});

test('by how much is told for one and in all', () => {
  expect(offText(one('港口设施保安费 20GP 12元/箱 2箱').verdict, telling)).toBe('每单位高 4.00 元，共 8.00 元');
  expect(offText(one('港口设施保安费 20GP 12元/箱').verdict, telling)).toBe('高 4.00 元');
  expect(offText(one('THC 20GP 900元/箱').verdict, telling)).toBe('');
});

describe('a question of the form', () => {
  const asked = (text: string, facts = {}) => [...questionsOf(judged(text, facts), book.words)];

  test('is asked where a line needs it, with how many do, and not where the bill has answered it', () => {
    const line = '货物港务费 20GP 34元/箱';
    expect(asked('报关费 100元/票')).toEqual([]);
    expect(asked(`${line}\n${line}`)).toEqual(
      expect.arrayContaining([
        ['direction', 2],
        ['trade', 2],
      ]),
    );
    expect(asked(`起运港：宁波\n${line}`).map(([name]) => name)).not.toContain('direction');
    const told = { conditions: { direction: 'import', trade: 'foreign', cargo: 'general' } };
    expect(asked(line, told)).toEqual([]);
  });

  test('is who pays where somebody else should, and the number of containers where only that is open', () => {
    expect(asked('引航费 5000')).toEqual([['payer', 1]]);
    expect(asked('港口设施保安费 20GP 12元/箱')).toEqual([['boxes', 1]]);
    expect(asked('港口设施保安费 20GP 12元/箱 2箱')).toEqual([]);
  });

  test('settles the line when it is answered', () => {
    const answers = { direction: 'import', trade: 'foreign', load: 'laden', cargo: 'general', container: '20' };
    const line = '港口设施保安费 12元/箱';
    const names = asksOf(one(line), book.words);
    expect(names.length).toBeGreaterThan(0);
    const conditions = Object.fromEntries(Object.entries(answers).filter(([name]) => names.some(of => of === name)));
    expect(one(line).verdict).toMatchObject({ kind: 'cannot-say', because: { why: 'cases' } });
    expect(one(line, { conditions }).verdict.kind).toBe('above-published');
  });
});

describe('the whole in a sentence', () => {
  const said = (text: string, facts = {}) =>
    summaryParts(summaryOf(judged(text, facts).map(({ verdict }) => verdict)), telling)
      .map(({ text: part }) => part)
      .join('');

  test('says what is certain first, with its sum, and what measures nothing after it', () => {
    expect(said('THC 20GP 900元/箱\n港口设施保安费 20GP 12元/箱 2箱\n港口设施保安费 20GP 9元/箱 1箱\n港杂费 300')).toBe(
      '2 行高于规定，共 9.00 元；1 行是市场价；1 行说不准。',
    );
  });

  test('keeps what a rule and what a list of the sender’s own measures apart', () => {
    expect(said(`${OWN}THC 20GP 900元/箱 2箱\n港口设施保安费 20GP 12元/箱 2箱`)).toBe(
      '1 行高于规定，共 8.00 元；1 行高于对方自己公示的价，共 100.00 元。',
    );
  });

  test('says how many lines are left out of the sum', () => {
    expect(said('港口设施保安费 20GP 12元/箱 2箱\n港口设施保安费 20GP 9元/箱')).toBe(
      '2 行高于规定，共 8.00 元（其中 1 行没写数量，没有算入）。',
    );
    expect(said('港口设施保安费 20GP 9元/箱')).toBe('1 行高于规定。');
  });
});
