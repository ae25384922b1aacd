import { describe, expect, test } from 'vitest';
import { groupDigits, priceText, shareText } from '#i18n/price.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Rate } from '#schema/rate.ts';
import { catalogue } from '../port.ts';

const base = { id: 'row', label: { zh: '行', en: 'row' }, when: {}, currency: 'CNY' };
const line = (rate: Partial<Rate>, lang: Lang, ceiling = false) => {
  const { lead, figure, unit } = priceText({ ...base, ...rate }, catalogue.vocabulary, lang, ceiling);
  return [lead, figure, unit].filter(Boolean).join(' ');
};

describe('each kind of price is written', () => {
  test.each<[string, Partial<Rate>, string, string]>([
    ['an amount', { amount: '44100', unit: 'move' }, '44,100 元/次', '44,100 CNY/move'],
    ['a range', { range: { from: '500', to: '850' }, unit: 'box' }, '500–850 元/箱', '500–850 CNY/box'],
    [
      'tiers',
      {
        tiers: { by: 'net-tonnage', kind: 'marginal', bands: [{ upTo: '40000', rate: '0.50' }, { rate: '0.425' }] },
        unit: 'net-ton',
      },
      '0.425–0.50 元/净吨',
      '0.425–0.50 CNY/net ton',
    ],
    [
      'a percentage',
      { percent: { of: 'basic-pilotage', rate: '0.30' } },
      '30% 按引航费基本费率计',
      '30% of the basic pilotage rate',
    ],
    [
      'a factor',
      { factor: { value: '0.90', of: { label: { zh: '2019 年标准', en: '2019 rate' } } } },
      '2019 年标准 × 0.90',
      '2019 rate × 0.90',
    ],
    ['a formula', { formula: { expression: '9 * boxes', of: ['boxes'] } }, '9 * boxes 元', '9 * boxes CNY'],
    ['at cost', { atCost: true }, '实报实销', 'At cost'],
    ['a waiver', { waived: true }, '免收', 'Waived'],
    ['a gap', { unpublished: true, unit: 'tonne' }, '待核 元/吨', 'Not verified CNY/tonne'],
  ])('%s', (_, rate, zh, en) => {
    expect(line(rate, 'zh')).toBe(zh);
    expect(line(rate, 'en')).toBe(en);
  });
});

test('a ceiling is said, and a row may differ from its version', () => {
  expect(line({ amount: '0.25', unit: 'net-ton-day' }, 'zh', true)).toBe('最高 0.25 元/净吨·日');
  expect(line({ amount: '0.25', unit: 'net-ton-day', ceiling: false }, 'zh', true)).toBe('0.25 元/净吨·日');
  expect(line({ amount: '8', unit: 'box', ceiling: true }, 'en')).toBe('At most 8 CNY/box');
});

test('only a gap is not known', () => {
  expect(priceText({ ...base, unpublished: true }, catalogue.vocabulary, 'zh').known).toBe(false);
  expect(priceText({ ...base, waived: true }, catalogue.vocabulary, 'zh').known).toBe(true);
});

test('digits are grouped and never changed', () => {
  expect(['7', '136', '1122', '44100', '1234567.50', '0.0005'].map(groupDigits)).toEqual([
    '7',
    '136',
    '1,122',
    '44,100',
    '1,234,567.50',
    '0.0005',
  ]);
});

test('small shares are per mille', () => {
  expect(['0.0005', '0.3', '0.01', '1', '0'].map(shareText)).toEqual(['0.5‰', '30%', '1%', '100%', '0%']);
});
