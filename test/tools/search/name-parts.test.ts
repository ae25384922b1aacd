// The list of names in parts: whatever the order in which they are asked for, each is the part of the whole list.
import { expect, test } from 'vitest';
import type { Catalogue } from '#domain/catalogue.ts';
import { namePart, partCount, thingsText, withoutThings, type Things } from '#tools/search/name-parts.ts';
import { nameList } from '#tools/search/name-list.ts';
import { divide } from '#tools/search/parts.ts';
import { catalogue } from '../../port.ts';

const DAY = '2026-11-22';
const copies = Array.from({ length: 20 }, (_, copy) => copy + 1);
/** So many fees that they travel in parts. */
const many: Catalogue = {
  ...catalogue,
  fees: new Map(
    copies.flatMap(copy =>
      [...catalogue.fees].map(([id, fee]) => [`${copy}${id}`, { ...fee, id: `${copy}${id}` }] as const),
    ),
  ),
};

test('a short list stands in its head', () => {
  expect(partCount(catalogue, 'zh', DAY)).toBe(0);
  expect(namePart(catalogue, 'zh', DAY, null)).toBe(JSON.stringify(withoutThings(nameList(catalogue, 'zh', DAY))));
});

test('as many parts are announced as there are, and each holds what it is to hold, in any order', () => {
  const { head, parts } = divide(nameList(many, 'en', DAY));
  const count = partCount(many, 'en', DAY);
  expect(count).toBe(parts.length);
  expect(count).toBeGreaterThan(10);
  expect(namePart(many, 'en', DAY, null)).toBe(JSON.stringify(withoutThings(head)));
  for (const part of parts.keys()) expect(namePart(many, 'en', DAY, part)).toBe(JSON.stringify(parts[part]));
  expect(namePart(many, 'en', DAY, 3)).toBe(JSON.stringify(parts[3]));
});

test('another day, language or state of the data is not answered from what was kept', () => {
  const named = (of: Catalogue, lang: 'zh' | 'en', day: string): unknown => JSON.parse(namePart(of, lang, day, null));
  named(many, 'zh', DAY);
  expect(named(many, 'zh', '2016-01-01')).toEqual(withoutThings(divide(nameList(many, 'zh', '2016-01-01')).head));
  expect(named(many, 'en', '2016-01-01')).toEqual(withoutThings(divide(nameList(many, 'en', '2016-01-01')).head));
  expect(named(catalogue, 'en', '2016-01-01')).toEqual(withoutThings(nameList(catalogue, 'en', '2016-01-01')));
});

test('everything that is no charge travels apart', () => {
  const { pages, measures } = nameList(catalogue, 'zh', DAY);
  expect(JSON.parse(thingsText(catalogue, 'zh', DAY))).toMatchObject({ pages, measures });
});

test('every word with several meanings is explained, each meaning with its charge', () => {
  const { explained } = JSON.parse(thingsText(catalogue, 'en', DAY)) as Things;
  expect(explained.map(({ word }) => word)).toEqual(catalogue.choosers.map(({ word }) => word));
  for (const { says, meanings } of explained) {
    expect(says).not.toBe('');
    for (const [title, url] of meanings)
      expect([title, url]).toEqual([expect.any(String), expect.stringMatching(/^\/en\/f\/\d{4}\/$/u)]);
  }
});
