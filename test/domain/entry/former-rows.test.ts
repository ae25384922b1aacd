import { expect, test } from 'vitest';
import { rowsOnlyIn } from '#domain/entry/former-rows.ts';

const version = (...ids: string[]) => ({ rates: ids.map(id => ({ id, label: { zh: '行', en: 'row' }, when: {} })) });
const [newest, middle, oldest] = [version('a', 'b'), version('b', 'c'), version('c', 'd')];
const only = (shown: typeof newest | null) => [...rowsOnlyIn([newest!, middle!, oldest!], shown ?? null).values()];

test('a row that the page shows no more answers at the newest version that has it, once', () => {
  expect(only(newest)).toEqual([[], ['c'], ['d']]);
  expect(only(middle)).toEqual([['a'], [], ['d']]);
});

test('where no version is shown every row answers somewhere', () => {
  expect(only(null)).toEqual([['a', 'b'], ['c'], ['d']]);
});
