// Long Chinese names break between words, so that no character stands alone on a line.
import { expect, test } from 'vitest';
import { phrasesOf } from '#i18n/phrases.ts';
import { catalogue } from '../port.ts';

test.each([
  ['宁波舟山港股份有限公司', '有限公司'],
  ['中华人民共和国价格法', '价格法'],
  ['市场监督管理投诉举报处理办法', '办法'],
])('%s ends in %s', (name, last) => {
  expect(phrasesOf(name).at(-1)).toBe(last);
});

test('the name of the state is kept whole', () => {
  expect(phrasesOf('中华人民共和国价格法')[0]).toBe('中华人民共和国');
});

test('nothing is lost, and no phrase is a single character', () => {
  for (const { title } of catalogue.documents.values()) {
    const phrases = phrasesOf(title.zh);
    expect(phrases.join('')).toBe(title.zh);
    if (title.zh.length > 1) expect(phrases.filter(phrase => phrase.length < 2)).toEqual([]);
  }
});
