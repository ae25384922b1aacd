import { expect, test } from 'vitest';
import { viewFee } from '#domain/entry/entry.ts';
import { dimensions } from '#tools/search/choice.ts';
import { facetLabels, facetsOf, sinceOf } from '#tools/search/facets.ts';
import { nameOrder } from '#tools/search/name-list.ts';
import { catalogue } from '../../port.ts';

const DAY = '2026-11-22';
const view = (id: string) => viewFee(catalogue, id, DAY);

test('berthage: who charges, who pays, under which regime, how sure', () => {
  expect(facetsOf(view('0105'))).toMatchObject({
    catalogue: ['port'],
    regime: ['government-guided'],
    paid: ['ship'],
    state: ['in-force', 'basis-cited'],
    direction: [],
  });
});

test('cargo port dues know box sizes; the terminal handling charge of a carrier names the carrier', () => {
  expect(facetsOf(view('0104')).box).toEqual(expect.arrayContaining(['20', '40']));
  expect(facetsOf(view('0802')).by).toEqual(expect.arrayContaining(['carrier', 'ningbo-yage']));
});

test('an ended fee says so, a merged one that it is inside another, and each is dated by its end where that was seen', () => {
  expect(facetsOf(view('0117')).state).toEqual(['ended']);
  expect(facetsOf(view('0112')).state).toEqual(['inside']);
  for (const id of ['0117', '0112']) expect(sinceOf(view(id))).toBe(catalogue.fees.get(id)!.ended!.on);
  expect(facetsOf(view('0316')).state).toEqual(['ended']);
  expect(sinceOf(view('0316'))).toBe('');
});

test('every code of every fee has a name in both languages, and a grade or none yet', () => {
  for (const lang of ['zh', 'en'] as const) {
    const labels = facetLabels(catalogue, lang);
    for (const id of catalogue.fees.keys()) {
      const facets = facetsOf(view(id));
      for (const dimension of dimensions) {
        const codes = new Set(labels[dimension].map(([code]) => code));
        expect(facets[dimension].filter(code => !codes.has(code))).toEqual([]);
        // Codes stand in an address between commas.
        expect(facets[dimension].filter(code => !/^[a-z0-9-]+$/u.test(code))).toEqual([]);
      }
      expect(facets.sure.length).toBeGreaterThan(0);
    }
  }
});

test('names are ordered by pinyin in Chinese and by the alphabet in English', () => {
  const titles = (lang: 'zh' | 'en') =>
    [...nameOrder(catalogue, lang)].sort((a, b) => a[1] - b[1]).map(([id]) => catalogue.fees.get(id)!.name[lang]);
  const place = (list: string[], title: string) => list.indexOf(title);
  const zh = titles('zh');
  expect(place(zh, '驳船取送费')).toBeLessThan(place(zh, '停泊费'));
  expect(place(zh, '停泊费')).toBeLessThan(place(zh, '拖轮费'));
  const en = titles('en');
  expect(en).toEqual([...en].sort((a, b) => a.localeCompare(b, 'en')));
});
