import { expect, test } from 'vitest';
import { figuresGrade, viewFee } from '#domain/entry/entry.ts';
import { gradeOf, gradeOfFigures, sourcesOf, weakest } from '#domain/entry/grades.ts';
import { feeJson } from '#output/open-data/fees-json.ts';
import type { Checked } from '#schema/provenance.ts';
import type { Rate } from '#schema/rate.ts';
import { gradesText } from '#i18n/grades.ts';
import { catalogue } from '../../port.ts';

const checked = (grade: string, ...source: string[]): Checked => ({ on: '2026-01-01', grade, source });
const row = (more: Partial<Rate>): Rate => ({
  id: 'r',
  label: { zh: '行', en: 'row' },
  when: {},
  amount: '1',
  ...more,
});
const version = { checked: checked('official', 'S1') };

test('a row has its own grade, else that of its version; of bands read elsewhere the weakest', () => {
  expect(gradeOf(row({}), version)).toBe('official');
  expect(gradeOf(row({ checked: checked('secondary', 'S2') }), version)).toBe('secondary');
  const bands = [
    { upTo: '1', rate: '1' },
    { rate: '2', checked: checked('derived', 'S3') },
  ];
  const tiered = row({ tiers: { by: 'days', kind: 'marginal', bands } });
  expect(gradeOf(tiered, version)).toBe('derived');
  expect(sourcesOf(tiered, version)).toEqual(['S1', 'S3']);
});

test('the weakest grade follows the closed list', () => {
  expect(weakest(['official', 'derived', 'secondary'])).toBe('derived');
  expect(weakest(['official', 'secondary'])).toBe('secondary');
  expect(weakest([])).toBeNull();
});

test('a gap has no grade, and does not lower that of the figures', () => {
  const gap = row({ unpublished: true, checked: checked('secondary', 'S2') });
  expect(gradeOfFigures([{ ...version, rates: [row({}), gap] }])).toBe('official');
  expect(gradeOfFigures([{ ...version, rates: [gap] }])).toBeNull();
});

test('an entry tells the weakest of the figures it shows, those of lists beside it too, apart from its own grade', () => {
  const view = viewFee(catalogue, '0106', '2026-11-22');
  const shown = figuresGrade(view)!;
  expect(shown).toBe('secondary');
  expect(gradesText(catalogue, 'official', shown, 'zh')).toBe('条目：官方文本；金额：二手来源');
  expect(gradesText(catalogue, 'secondary', shown, 'zh')).toBe('二手来源');
  expect(gradesText(catalogue, 'official', null, 'en')).toBe('Official text');
});

test('every published row tells its check, its measure and whether it is with tax', () => {
  for (const fee of catalogue.fees.values()) {
    const { versions, tariffs } = feeJson(catalogue, fee, '2026-11-22');
    for (const { rates, tax } of [...versions, ...tariffs.flatMap(one => one.versions)]) {
      expect(tax, fee.id).toBe('not-stated');
      for (const { checked: of, measure, id } of rates) {
        expect(of.source.length, `${fee.id} ${id}`).toBeGreaterThan(0);
        expect(['rule', 'own-list', 'market']).toContain(measure);
      }
    }
    for (const { rates } of versions) expect(rates.map(({ measure }) => measure)).not.toContain('own-list');
    for (const { versions: of } of tariffs)
      expect(of.flatMap(one => one.rates).map(({ measure }) => measure)).not.toContain('rule');
  }
});
