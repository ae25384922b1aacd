import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDays, isDifferent, type ComparedList } from '#tools/compare/comparison.ts';
import { readRequest, writeRequest } from '#tools/compare/request.ts';
import { compareJson } from '#tools/compare/data.ts';
import { catalogue } from '../../port.ts';
import { day } from '../../domain/arbitrary.ts';

const row = (id: string, figure: string) => ({
  id,
  label: id,
  text: figure,
  point: { figures: [figure], measure: '0', terms: '0' },
});
const list: ComparedList = {
  fee: '0001',
  catalogue: 'port',
  entity: '',
  ended: '2020-01-01',
  versions: [
    {
      from: '2010-01-01',
      rows: [row('a', '5'), row('c', '1')],
      suspended: { from: '2012-01-01', to: '2012-12-31' },
      to: '2019-12-31',
    },
    { from: '2000-01-01', to: '2005-12-31', rows: [row('a', '3'), row('b', '2')] },
  ],
};
const told = (a: string, b: string) => compareDays([list], a, b).map(one => [one.id, one.difference]);

describe('on two days', () => {
  test.each([
    [
      'two versions',
      '2003-01-01',
      '2011-01-01',
      [
        ['a', 'raised'],
        ['c', 'new'],
        ['b', 'gone'],
      ],
    ],
    [
      'one version',
      '2010-01-01',
      '2011-01-01',
      [
        ['a', 'same'],
        ['c', 'same'],
      ],
    ],
    [
      'a suspension',
      '2011-01-01',
      '2012-06-01',
      [
        ['a', 'changed'],
        ['c', 'changed'],
      ],
    ],
    [
      'before everything known',
      '1999-01-01',
      '2000-01-01',
      [
        ['a', 'new'],
        ['b', 'new'],
      ],
    ],
    [
      'a hole',
      '2003-01-01',
      '2007-01-01',
      [
        ['a', 'unknown'],
        ['b', 'unknown'],
      ],
    ],
    [
      'the end',
      '2019-12-31',
      '2020-01-01',
      [
        ['a', 'gone'],
        ['c', 'gone'],
      ],
    ],
    ['nothing on either', '1990-01-01', '2025-01-01', []],
  ])('%s', (_, a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });

  test('that nobody said had ended, what holds after the last version is not known', () => {
    const open = { ...list, ended: '' as const };
    expect(compareDays([open], '2019-12-31', '2021-01-01').map(one => one.difference)).toEqual(['unknown', 'unknown']);
  });
});

describe('the real catalogue', () => {
  const { lists } = compareJson(catalogue, 'zh');

  test('a day against itself differs in nothing', () => {
    fc.assert(
      fc.property(day, on => {
        expect(compareDays(lists, on, on).filter(isDifferent)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('from the other side there are as many rows, and what rose has fallen', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const count = (rows: ReturnType<typeof compareDays>, kind: string) =>
          rows.filter(({ difference }) => difference === kind).length;
        const [there, back] = [compareDays(lists, a, b), compareDays(lists, b, a)];
        expect(back.length).toBe(there.length);
        expect(count(back, 'lowered')).toBe(count(there, 'raised'));
        expect(count(back, 'gone')).toBe(count(there, 'new'));
      }),
      { numRuns: 40 },
    );
  });

  test('cargo dues of a box fell with the rules of 2019', () => {
    const found = compareDays(lists, '2019-03-31', '2019-04-01').find(
      ({ list: { fee, entity }, id }) => fee === '0104' && entity === '' && id === 'import-20-general',
    )!;
    expect([found.a.row?.point.figures, found.b.row?.point.figures]).toEqual([['40'], ['34']]);
    expect(found.difference).toBe('lowered');
  });
});

describe('what is asked', () => {
  const ask = (query: string) => readRequest(new URLSearchParams(query), '2026-11-22', ['port', 'customs']);

  test.each([
    ['a=2019-01-01&b=2020-01-01', ['2019-01-01', '2020-01-01'], []],
    ['', ['2025-11-22', '2026-11-22'], ['missing']],
    ['b=2020-12-31', ['2020-01-01', '2020-12-31'], ['missing']],
    ['a=2030-01-01', ['2030-01-01', '2030-01-01'], ['missing']],
    ['a=2019-02-30&b=2020-01-01', [null, '2020-01-01'], ['impossible-a']],
    ['a=x&b=<b>', [null, null], ['impossible-a', 'impossible-b']],
    ['a=2021-01-01&b=2020-01-01', ['2020-01-01', '2021-01-01'], ['reversed']],
    [
      'a=2019-01-01&b=2020-01-01&catalogue=moon&show=cheap',
      ['2019-01-01', '2020-01-01'],
      ['unknown-catalogue', 'unknown-show'],
    ],
  ])('by “%s”', (query, days, faults) => {
    const request = ask(query);
    expect([request.a, request.b]).toEqual(days);
    expect(request.faults).toEqual(faults);
  });

  test('is read again as it was written', () => {
    const choices = fc.record({
      a: day,
      b: day,
      catalogue: fc.constantFrom('', 'port', 'customs'),
      show: fc.constantFrom('differences' as const, 'raised' as const, 'all' as const),
    });
    fc.assert(
      fc.property(choices, chosen => {
        const sorted = {
          ...chosen,
          a: chosen.a < chosen.b ? chosen.a : chosen.b,
          b: chosen.a < chosen.b ? chosen.b : chosen.a,
        };
        expect(ask(writeRequest(sorted))).toEqual({ ...sorted, faults: [] });
      }),
    );
  });

  test('whatever is written, an answer comes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const request = ask(new URLSearchParams({ a, b }).toString());
        if (request.a !== null && request.b !== null) expect(request.a <= request.b).toBe(true);
      }),
    );
  });
});
