// Kinds of box as people write them in one line: all of it is read, or the part that is not is said.
import { describe, expect, test } from 'vitest';
import { sizeReader } from '#reading/size-text.ts';
import { kindName, readKinds } from '#tools/estimate/kind-text.ts';
import { data, requestOf } from './ask.ts';

const scenario = data.scenarios.find(({ id }) => id === 'export-box')!;
const sizes = sizeReader(data.sizes!);
const read = (text: string) => {
  const found = readKinds(text, scenario, sizes);
  return 'unread' in found
    ? `? ${found.unread}`
    : found.kinds.map(({ boxes, container, cargo }) => `${boxes} ${container} ${cargo}`).join(', ');
};

describe('read', () => {
  test.each([
    ['1×20GP + 2×40HQ', '1 20 general, 2 40hq general'],
    ['1x20GP+2x40HQ', '1 20 general, 2 40hq general'],
    ['20GP*1, 40HC*2', '1 20 general, 2 40hq general'],
    ['３×４０ＨＱ', '3 40hq general'],
    ['40GP', '1 40 general'],
    ["2×40'HQ、1×20'", '2 40hq general, 1 20 general'],
    ['2个20尺 和 1个40尺高柜', '2 20 general, 1 40hq general'],
    ['一个大柜', '1 40 general'],
    ['5×20GP + 1×40RH', '5 20 general, 1 40 reefer'],
    ['1 20RF and 2 45HQ', '1 20 reefer, 2 45 general'],
  ])('%s', (text, kinds) => expect(read(text)).toBe(kinds));
});

describe('not read, and said which part', () => {
  test.each([
    ['', '? '],
    ['2×40HQ + three', '? three'],
    ['2*20GP*3', '? 2*20GP*3'],
    ['2×53HC', '? 2×53HC'],
    ['1×20TK', '? 1×20TK'],
    ['20GP/40HQ', '? 20GP/40HQ'],
    ['12', '? 12'],
  ])('%s', (text, said) => expect(read(text)).toBe(said));
});

test('a kind is called by its size, and by what is not usual of it', () => {
  const { kinds } = requestOf('scenario=export-box&container=20&container=40hq&cargo=general&cargo=reefer');
  expect(kinds.map(answers => kindName(scenario, answers, 'zh'))).toEqual(['20 英尺', '40 英尺高箱（冷藏货物）']);
});
