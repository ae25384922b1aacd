// The text of a complaint holds what was given and nothing more; what was not given is blank.
import { expect, test } from 'vitest';
import { letterText, type LetterFacts } from '#tools/complain/letter.ts';

const facts: LetterFacts = {
  title: 'T',
  to: 'the line',
  role: 'company',
  who: 'A & B',
  what: 'THC',
  amount: '450 CNY',
  charged: '2026-11-02',
  states: 'Not posted.',
  laws: ['Law art. 13'],
  links: ['https://site.example/f/0104/?on=2026-11-02'],
  asks: 'Please check.',
  give: ['Bill'],
  today: '2026-11-22',
};

test('every fact given stands in both languages, as it was given', () => {
  for (const lang of ['zh', 'en'] as const) {
    const text = letterText(facts, lang);
    for (const part of ['A & B', 'THC', '450 CNY', 'Law art. 13', '?on=2026-11-02', 'Bill', 'Please check.'])
      expect(text).toContain(part);
  }
  expect(letterText(facts, 'zh')).toContain('2026年11月2日');
  expect(letterText(facts, 'en')).toContain('on 2 November 2026');
});

test('a bare figure gets its currency, what names one stays as it is', () => {
  expect(letterText({ ...facts, amount: '1,450.5' }, 'zh')).toContain('收取 1,450.5 元。');
  expect(letterText({ ...facts, amount: '1,450.5' }, 'en')).toContain('charged CNY 1,450.5 for');
  expect(letterText({ ...facts, amount: 'USD 60' }, 'zh')).toContain('收取 USD 60。');
});

test('what was not given is a blank, and a heading without items is left out', () => {
  const bare = letterText(
    { ...facts, who: '', what: '', amount: '', charged: '', laws: [], links: [], give: [] },
    'zh',
  );
  expect(bare).toContain('对方：____');
  expect(bare).toContain('经过（何时、何地、何事）：____');
  for (const head of ['有关规定', '当日有效', '随附']) expect(bare).not.toContain(head);
  expect(bare).not.toMatch(/undefined|null|NaN/u);
});

test('a consumer is not made to sign as a business', () => {
  expect(letterText({ ...facts, role: 'consumer' }, 'zh')).toContain('我（消费者）');
  expect(letterText({ ...facts, role: 'consumer' }, 'zh')).not.toContain('企业');
});
