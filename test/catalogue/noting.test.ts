// What is noted of reading, and which notes a change of the data concerns.
import { describe, expect, test } from 'vitest';
import { differing, noting } from '#catalogue/noting.ts';

const one = { name: 'a' };
const data = { fees: new Map([['0101', one]]), list: [one], site: { name: 'here' } };

function noted(read: (value: typeof data) => unknown): string[] {
  const notes: string[] = [];
  read(
    noting(
      data,
      what => notes.push(what),
      () => notes,
    ),
  );
  return notes;
}

describe('reading is noted', () => {
  test('a record by its key, found or not', () => {
    expect(noted(({ fees }) => fees.get('0101'))).toEqual(['fees/0101']);
    expect(noted(({ fees }) => fees.has('0999'))).toEqual(['fees/0999']);
  });

  test.each([
    ['values', ({ fees }: typeof data) => [...fees.values()]],
    ['keys', ({ fees }: typeof data) => [...fees.keys()]],
    ['entries', ({ fees }: typeof data) => [...fees.entries()]],
    ['the map itself', ({ fees }: typeof data) => [...fees]],
    ['the size', ({ fees }: typeof data) => fees.size],
    ['forEach', ({ fees }: typeof data) => fees.forEach(() => undefined)],
  ])('all records by going through them: %s', (_name, read) => {
    expect(noted(read)).toEqual(['fees/*']);
  });

  test('other values as a whole, and what is read is what there is', () => {
    expect(noted(({ list, site }) => [list, site])).toEqual(['list', 'site']);
    const same = noting(
      data,
      () => undefined,
      () => data,
    );
    expect([same.fees.get('0101'), same.list, same.site.name]).toEqual([one, data.list, 'here']);
  });
});

test('after all records single ones are noted no more, until something else is read', () => {
  const notes: string[] = [];
  let page = {};
  const { fees } = noting(
    data,
    what => notes.push(what),
    () => page,
  );
  const readBoth = () => [fees.get('0101'), fees.size, fees.get('0101'), fees.has('0999')];
  readBoth();
  page = {};
  readBoth();
  expect(notes).toEqual(['fees/0101', 'fees/*', 'fees/0101', 'fees/*']);
});

describe('a change concerns', () => {
  const concerned = (after: typeof data) =>
    ['fees/0101', 'fees/0102', 'fees/*', 'list', 'site'].filter(differing(data, after));

  test('nothing where everything is alike, the same objects or not', () => {
    expect(concerned(data)).toEqual([]);
    expect(concerned(structuredClone(data))).toEqual([]);
  });

  test('one record and all of them where one has changed', () => {
    expect(concerned({ ...data, fees: new Map([['0101', { name: 'b' }]]) })).toEqual(['fees/0101', 'fees/*']);
  });

  test('also a key that was asked for in vain and is there now', () => {
    expect(concerned({ ...data, fees: new Map([...data.fees, ['0102', one]]) })).toEqual(['fees/0102', 'fees/*']);
  });

  test('all records where only their order has changed', () => {
    const two = { ...data, fees: new Map([...data.fees, ['0102', one]]) };
    const turned = { ...data, fees: new Map([...two.fees].reverse()) };
    expect(['fees/0101', 'fees/0102', 'fees/*'].filter(differing(two, turned))).toEqual(['fees/*']);
  });

  test('a value deep inside', () => {
    expect(concerned({ ...data, site: { name: 'there' } })).toEqual(['site']);
    expect(concerned({ ...data, list: [{ name: 'b' }] })).toEqual(['list']);
    expect(concerned({ ...data, list: [] })).toEqual(['list']);
  });
});

test('who asks for very many one by one is noted for all of them', () => {
  const notes: string[] = [];
  const page = {};
  const { fees } = noting(
    data,
    what => notes.push(what),
    () => page,
  );
  for (let times = 0; times < 2_002; times++) fees.get('0101');
  expect([notes.length, new Set(notes), notes.at(-1)]).toEqual([2_001, new Set(['fees/0101', 'fees/*']), 'fees/*']);
});
