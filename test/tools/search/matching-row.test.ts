// The row that a query asks for: by size and direction, or by the amount on the bill; nothing where it asks for none.
import { describe, expect, test } from 'vitest';
import { langs } from '#i18n/lang.ts';
import { postedRows } from '#output/posted/posted-rows.ts';
import { amountBeside, isSizeAlone } from '#tools/search/asked.ts';
import { askedRow, matchingRow } from '#tools/search/matching-row.ts';
import { catalogue } from '../../port.ts';

const posted = postedRows(catalogue, 'zh', '2026-11-22');
const rowFor = (query: string, fee: string) => {
  const asked = askedRow(query, posted, amountBeside(query));
  const found = asked && matchingRow(posted.fees[fee]!.lists, asked);
  return found && { by: found.list.by, codes: found.row[4], amount: found.amount };
};

describe('an amount', () => {
  test.each([
    ['文件费450', '450'],
    ['文件费 450元/票', '450'],
    ['THC 40HQ', ''],
    ['THC 40HQ 1,250', '1250'],
    ['20GP 文件费', ''],
    ['文件费', ''],
  ])('%s → %s', (query, figure) => expect(amountBeside(query)).toBe(figure));

  test('that somebody posts names whose it is', () => {
    expect(rowFor('文件费450', '0803')).toMatchObject({ amount: 'same' });
  });

  test('that nobody posts says nothing', () => {
    expect(rowFor('文件费 7777', '0803')).toBeNull();
  });
});

test.each(['THC 40HQ', 'THC 40'])('%s asks for the row of that size', query => {
  expect(rowFor(query, '0802')?.codes).toContain('container=40');
});

test('a row of another size or direction is none that was asked for', () => {
  expect(rowFor('THC 出口 45HQ', '0802')?.codes ?? 'container=45').toContain('container=45');
});

test('a name alone asks for no row', () => {
  expect(rowFor('停泊费', '0105')).toBeNull();
});

test.each([
  ['40HQ', true],
  ['20尺', true],
  ['THC 40HQ', false],
  ['40', false],
])('%s is a size alone: %s', (query, is) => expect(isSizeAlone(query)).toBe(is));

test.each(langs)('every code of a row has words in %s', lang => {
  const { fees, labels } = postedRows(catalogue, lang, '2026-11-22');
  const codes = Object.values(fees).flatMap(({ lists }) => lists.flatMap(({ rows }) => rows.map(row => row[4])));
  const pairs = codes.flatMap(text => text.split(' ').filter(Boolean)).filter(pair => !pair.includes('|'));
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs.filter(pair => !labels[pair])).toEqual([]);
});
