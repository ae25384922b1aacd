// From a name to the fee: whole names, names with other words around them, words with several meanings, and what is only like one.
import { describe, expect, test } from 'vitest';
import { nameBook } from '#reading/fee-names.ts';

const names = (...all: string[]) => ({ names: all.map(name => [name, ''] as const) });
const { match, whole, within, namesIn } = nameBook({
  fees: {
    terminal: names('码头操作费', 'THC'),
    booking: names('订舱费', 'Booking fee'),
    seal: names('铅封费'),
    paper: names('文件费'),
  },
  outside: { freight: names('海运费') },
  choosers: [{ words: ['操作费'], options: [{ fee: 'terminal' }, { fee: 'booking' }] }],
});
const one = (id: string) => ({ kind: 'one', id });

test('a whole name, however it is written, with or without the word for “fee”', () => {
  for (const name of ['码头操作费', ' 码头 操作费 ', '码头操作', 'ＴＨＣ', 'thc fee'])
    expect(whole(name), name).toEqual(one('terminal'));
  expect(whole('海运费')).toEqual(one('freight'));
  expect(whole('码头操作费 20尺')).toEqual({ kind: 'unknown' });
});

test('a word with several meanings is asked about; a clear name beside it settles it', () => {
  expect(match('操作费')).toEqual({ kind: 'several', options: ['terminal', 'booking'] });
  expect(match('THC 操作费')).toEqual(one('terminal'));
  expect(match('THC 铅封费')).toEqual({ kind: 'several', options: ['terminal', 'seal'] });
});

describe('a name in a longer text', () => {
  test('is the charge only where the rest says nothing', () => {
    expect(match('代收订舱费')).toEqual(one('booking'));
    expect(match('订舱费 加急')).toEqual({ kind: 'like', options: ['booking'] });
    expect(within('代收订舱费')?.rest).toBe('');
    expect(within('进口订舱费 20尺')).toEqual({
      options: ['booking'],
      asked: false,
      rest: expect.stringMatching(/^进口\s+20尺$/u),
    });
    expect(within('别的')).toBeNull();
  });

  test('letters are whole words, and the longest name at a place is meant', () => {
    expect(namesIn('thcx')).toEqual([]);
    expect(namesIn('码头操作费').map(({ value }) => value.ids)).toEqual([['terminal']]);
  });

  test('a remark in brackets is left aside, a name in brackets is not', () => {
    expect(match('文件费（加急）')).toEqual(one('paper'));
    expect(match('文件费（THC）')).toMatchObject({ kind: 'several' });
  });
});

test('one slip in a longer name is only like it; an unknown word is nothing', () => {
  expect(match('码头抄作费')).toEqual({ kind: 'like', options: ['terminal'] });
  expect(match('咖啡')).toEqual({ kind: 'unknown' });
});
