import { expect, test } from 'vitest';
import { anchoredClauses, anchorOf, listedAnchor, restingAnchors } from '../../src/domain/anchors.ts';
import { restingOn } from '../../src/domain/rests-on.ts';
import { catalogue } from '../real.ts';

const says = { zh: '要点', en: 'point' };

test.each([
  ['第十三条', 'a13'],
  ['第二十二条、第二十三条', 'a22'],
  ['第十条第二款', 'a10'],
  ['第9条', 'a9'],
  ['（二十）', 'm20'],
  ['附表5', null],
  ['第八章第一节', null],
  ['拖轮（条次未见）', null],
  ['第条', null],
])('%s has the anchor %s', (at, anchor) => {
  expect(anchorOf(at)).toBe(anchor);
});

test('a clause without an anchor gets the one its place implies, and none twice', () => {
  const clauses = [
    { at: '第三条第一款', says },
    { at: '第三条第二款', says },
    { at: '第四条', anchor: 'a4', says },
    { at: '第四条第二款', says },
    { at: '附表2', says },
  ];
  expect(anchoredClauses(clauses).map(({ anchor }) => anchor)).toEqual(['a3', undefined, 'a4', undefined, undefined]);
  expect(listedAnchor({ clauses }, '第四条')).toBe('a4');
  expect(listedAnchor({ clauses }, '第五条')).toBeNull();
  expect(listedAnchor(undefined, '第五条')).toBeNull();
});

test('every article and measure by which a charge rests on a document has one anchor on its page', () => {
  let places = 0;
  for (const [slug, document] of catalogue.documents) {
    const { entries } = restingOn(catalogue, slug);
    const listed = anchoredClauses(document.clauses ?? []).flatMap(({ anchor }) => anchor ?? []);
    const all = [...listed, ...restingAnchors(entries, document.clauses ?? []).values()];
    expect(new Set(all).size).toBe(all.length);
    for (const at of entries.flatMap(({ versions }) => versions.flatMap(one => one.at))) {
      const anchor = anchorOf(at);
      if (anchor === null) continue;
      places++;
      expect(all).toContain(anchor);
    }
  }
  expect(places).toBeGreaterThan(5);
});
