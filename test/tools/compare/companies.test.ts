// Prices of one charge side by side: cases are as fine as the finest list, and a row without a condition holds for each of them.
import { expect, test } from 'vitest';
import { compareCompanies, sizesOf } from '#tools/compare/companies.ts';
import type { PostedBy, PostedRow } from '#output/posted/shape.ts';

const row = (id: string, codes: string, figures: string, unit = 'CNY/box'): PostedRow => [
  id,
  id,
  figures.replace(' ', '–'),
  unit,
  codes,
  figures,
  figures === '' ? 0 : 1,
];
const list = (by: string, ...rows: PostedRow[]): PostedBy => ({
  ...{ by, who: by, from: '2026-01-01', url: `/e/${by}/`, measure: 'market' },
  rows,
});
const a = list(
  'a',
  row('x20', 'direction=export container=20', '500 850'),
  row('x40', 'direction=export container=40', '700 1300'),
);
const b = list(
  'b',
  row('dry', 'direction=export|import container=40 cargo=general', '1250'),
  row('reefer', 'direction=export|import container=40 cargo=reefer', '1520'),
);
const sizes = { '20': '20 ft', '40': '40 ft', '45': '45 ft' };
const shown = (lists: PostedBy[], size = '') =>
  compareCompanies(lists, size, {}).map(({ label, cells, differs }) => [
    label,
    cells.map(own => own.map(({ id }) => id).join('+')).join('|'),
    differs,
  ]);

test('a row for import or export is two cases, and the coarser list stands in each of the finer cases that it covers', () => {
  expect(shown([a, b], '40')).toEqual([
    // 1,250 lies within 700–1,300: they go together.
    ['export · general', 'x40|dry', false],
    ['import · general', '|dry', false],
    ['export · reefer', 'x40|reefer', true],
    ['import · reefer', '|reefer', false],
  ]);
});

test('without a size the size is part of the case', () => {
  expect(shown([a, b]).map(([, cells]) => cells)).toContain('x20|');
});

test('another unit is another case', () => {
  const perBill = list('c', row('bill', 'direction=export', '450', 'CNY/bill'));
  const perBox = list('d', row('box', 'direction=export', '450'));
  expect(shown([perBill, perBox])).toHaveLength(2);
});

test('rows without conditions are told apart by name; a single one is one case with what others say of any', () => {
  const named = list('a', row('seal', '', '10'), row('plastic seal', '', '20'));
  expect(shown([named]).map(([label]) => label)).toEqual(['seal', 'plastic seal']);
  expect(shown([list('a', row('one', '', '10')), list('b', row('other', '', '12'))])).toEqual([
    ['one', 'one|other', true],
  ]);
});

test('what was not found is no difference', () => {
  expect(shown([list('a', row('one', '', '')), list('b', row('other', '', '12'))])).toEqual([
    ['one', 'one|other', false],
  ]);
});

test('sizes are those that rows name, in the order of the vocabulary', () => {
  expect(sizesOf([b, a], sizes)).toEqual(['20', '40']);
});
