import { describe, expect, test } from 'vitest';
import { groupDigits, priceText, shareText } from '#i18n/price.ts';
import type { Lang } from '#i18n/lang.ts';
import { rateConditions } from '#i18n/rate-conditions.ts';
import { bandText, reductionText } from '#i18n/tiers-text.ts';
import type { Rate, Tiers } from '#schema/rate.ts';
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
    ['a formula', { formula: { expression: '9 * boxes', of: ['boxes'] } }, '9 × 箱 元', '9 × boxes CNY'],
    [
      'a formula of several parts',
      { formula: { expression: 'max(558, 9 * (mtow - 50) / 2)', of: ['mtow'] }, unit: 'move' },
      '较大者(558, 9 × (吨最大起飞全重 − 50) ÷ 2) 元/次',
      'the larger of (558, 9 × (t maximum take-off weight − 50) ÷ 2) CNY/move',
    ],
    [
      'a base, and so much per so many above a threshold',
      {
        tiers: {
          by: 'gross-tonnage',
          per: '100',
          kind: 'whole-band',
          bands: [{ base: '12633.99', above: '2000', rate: '268.99' }],
        },
        unit: 'tug-job',
      },
      '12,633.99，超过 2,000 总吨的部分每 100 另加 268.99 元/拖轮艘次',
      '12,633.99 plus 268.99 per 100 gross tonnage above 2,000 CNY/tug-job',
    ],
    [
      'several bands with a base',
      {
        tiers: {
          by: 'gross-tonnage',
          kind: 'whole-band',
          bands: [
            { upTo: '2000', base: '8140', rate: '0' },
            { base: '558', rate: '9' },
          ],
        },
        unit: 'tug-job',
      },
      '558 起 元/拖轮艘次',
      'from 558 CNY/tug-job',
    ],
    ['at cost', { atCost: true }, '实报实销', 'At cost'],
    ['a waiver', { waived: true }, '免收', 'Waived'],
    ['a gap', { unpublished: true, unit: 'tonne' }, '还没查到 元/吨', 'Not found yet CNY/tonne'],
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

test('a band says its base, its rate, and for how many', () => {
  const band = (per: string | undefined, one: Tiers['bands'][number], lang: Lang) =>
    bandText({ by: 'gross-tonnage', per, kind: 'whole-band', bands: [one] }, one, catalogue.vocabulary, lang);
  expect(band(undefined, { rate: '1234.5' }, 'zh')).toBe('1,234.5');
  expect(band('100', { rate: '50.56' }, 'zh')).toBe('每 100 总吨 50.56');
  expect(band('100', { rate: '50.56' }, 'en')).toBe('50.56 per 100 gross tonnage');
  expect(band(undefined, { base: '8140', rate: '0' }, 'zh')).toBe('8,140');
  expect(band(undefined, { base: '558', above: '0', rate: '9' }, 'zh')).toBe('558，每 1 总吨另加 9');
  expect(band('100', { above: '2000', rate: '9' }, 'en')).toBe('9 per 100 gross tonnage above 2,000');
});

test('what binds a figure: steps and reductions are told, and how reductions go together', () => {
  const bound: Rate = {
    ...base,
    amount: '1',
    unit: 'net-ton',
    step: { 'net-tonnage': '1' },
    reductions: {
      kind: 'largest',
      of: [
        {
          label: { zh: '装卸得少', en: 'Little cargo' },
          by: 'tonnes',
          per: { of: 'net-tonnage', value: '1000' },
          bands: [{ upTo: '2', rate: '0.95' }, { rate: '0' }],
        },
        {
          label: { zh: '来得勤', en: 'Frequent calls' },
          by: 'times',
          bands: [{ upTo: '4', rate: '0' }, { rate: '0.05' }],
        },
      ],
    },
  };
  expect(rateConditions(bound, catalogue.vocabulary, 'zh')).toEqual([
    '以 1 净吨为单位进整，不足的部分按 1 计',
    '减免：装卸得少、来得勤，只取减得最多的一项',
  ]);
  expect(rateConditions(bound, catalogue.vocabulary, 'en')).toEqual([
    'net tonnage rounded up to the next whole number',
    'Reductions: Little cargo, Frequent calls, only the largest counts',
  ]);
  const [little, often] = bound.reductions!.of;
  expect(reductionText(little!, catalogue.vocabulary, 'zh')).toEqual({
    heading: '装卸得少（按每 1,000 净吨的重量吨）',
    bands: [
      { upTo: '≤ 2', part: '−95%' },
      { upTo: '> 2', part: '不减' },
    ],
  });
  expect(reductionText(often!, catalogue.vocabulary, 'en')).toEqual({
    heading: 'Frequent calls (by times)',
    bands: [
      { upTo: '≤ 4', part: 'none' },
      { upTo: '> 4', part: '−5%' },
    ],
  });
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
