import { describe, expect, test } from 'vitest';
import { deadlineState, laterAnchor, measurePlaces, withMeasures } from '#domain/documents/measures.ts';
import type { Measure } from '#schema/measures.ts';
import { catalogue } from '../../port.ts';

const says = { zh: '句', en: 'says' };
const measure = (number: string, more: Partial<Measure> = {}): Measure => ({
  ...{ number, at: `（${number}）`, title: says, says, topics: ['charges'] },
  ...more,
});
const list = (document: string, ...measures: Measure[]) => ({
  document,
  measures,
  checked: { on: '2026-11-22', grade: 'official', source: ['D1'] },
});

describe('a deadline', () => {
  const due = (on?: string) => deadlineState({ deadline: { text: says, on } }, '2021-04-30');

  test('is past only when its last day is over', () => {
    expect(due('2021-04-29')).toBe('past');
    expect(due('2021-04-30')).toBe('coming');
    expect(due('2021-05-01')).toBe('coming');
  });

  test('without a day is neither past nor to come', () => {
    expect(due()).toBe('open');
    expect(deadlineState({}, '2021-04-30')).toBe('none');
  });
});

test('documents stand newest first, those without a date last, and measures as printed', () => {
  const documents = new Map([
    ['old', { dated: '2018-06-27', from: 'unknown' }],
    ['new', { dated: 'unknown', from: '2021-03-15' }],
    ['undated', { dated: 'unknown', from: 'unknown' }],
  ]);
  const measures = new Map(
    ['undated', 'old', 'new'].map(slug => [slug, list(slug, measure('2'), measure('10'), measure('1'))] as const),
  );
  expect(withMeasures(documents, measures)).toEqual(['new', 'old', 'undated']);
  expect(
    measurePlaces(documents, measures)
      .slice(0, 4)
      .map(place => `${place.document} ${place.measure.number}`),
  ).toEqual(['new 2', 'new 10', 'new 1', 'old 2']);
});

test('a later word leads to its measure, else its clause, else the document', () => {
  const document = {
    clauses: [
      { at: '专栏2', anchor: 'm99', says },
      { at: '附件', says },
    ],
  };
  const lead = (at?: string) => laterAnchor(document, list('a', measure('3')), at);
  expect([lead('（3）'), lead('专栏2'), lead('附件'), lead('第一章'), lead()]).toEqual(['m3', 'm99', null, null, null]);
  expect(laterAnchor(undefined, undefined, '专栏2')).toBeNull();
});

describe('the catalogue', () => {
  test('finds the measures of a fee and of a channel, the newest document first', () => {
    const of = (places: readonly { document: string; measure: Measure }[] | undefined) =>
      (places ?? []).map(place => `${place.document} ${place.measure.number}`);
    expect(of(catalogue.measuresOfFee.get('0111'))).toContain('zj-2021-facilitation 23');
    expect(of(catalogue.measuresOfFee.get('0307'))).toContain('nb-2018-12 22');
    const reports = of(catalogue.measuresOfChannel.get('12315-report'));
    expect(reports.indexOf('zj-2021-facilitation 24')).toBeLessThan(reports.indexOf('nb-2018-12 20'));
    expect(catalogue.measuresOfFee.has('0101')).toBe(false);
  });

  test('has every measure at an address that nothing else on the page has', () => {
    for (const [slug, { measures }] of catalogue.measures) {
      const numbers = measures.map(({ number }) => number);
      expect(new Set(numbers).size, slug).toBe(numbers.length);
      expect(catalogue.documents.has(slug)).toBe(true);
    }
  });
});
