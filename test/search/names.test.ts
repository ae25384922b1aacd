import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplifier } from '../../src/search/simplify.ts';
import { similarity } from '../../src/search/similarity.ts';
import { soundsOf } from '../../src/search/sound.ts';
import { traditionalPairs } from '../../src/search/traditional.ts';
import { searchVocabulary } from '../../src/search/vocabulary.ts';
import { catalogue } from '../real.ts';

describe('sounds', () => {
  test('are pinyin and initials from every syllable on', () => {
    expect(soundsOf('货物港务费')).toEqual(
      expect.arrayContaining(['huowugangwufei', 'gangwufei', 'hwgwf', 'gwf', 'wf']),
    );
  });
  test('of a name without Chinese are none', () => {
    expect(soundsOf('THC')).toEqual([]);
  });
});

describe('traditional characters', () => {
  const simplify = simplifier(traditionalPairs([...catalogue.fees.values()].map(({ name }) => name.zh)));
  test('of all names come back to the simplified ones', () => {
    expect(['貨物港務費', '引航費', '滯報金', '圍油欄使用費'].map(simplify)).toEqual([
      '货物港务费',
      '引航费',
      '滞报金',
      '围油栏使用费',
    ]);
  });
  test('leave every other text as it is', () => {
    for (const { name } of catalogue.fees.values()) expect(simplify(name.zh)).toBe(name.zh);
    fc.assert(
      fc.property(fc.string(), text => {
        expect(simplify(text)).toBe(text);
      }),
    );
  });
});

describe('similarity', () => {
  test('is whole when the name stands in the query, and longer names say more', () => {
    const whole = similarity('20尺柜进口港务费多少钱', ['港务费']);
    expect(whole.score).toBe(1);
    expect(whole.pieces).toBe(2);
  });
  test('is high for one slip, and low for another name', () => {
    expect(similarity('拖伦费', ['拖轮费']).score).toBe(0.95);
    expect(similarity('拖伦费', ['停泊费']).score).toBe(0);
  });
  test('does not take two-character names for slips of each other', () => {
    expect(similarity('理财', ['理货']).score).toBe(0);
  });
});

test('the vocabulary has words of names once each, none short, no Chinese', () => {
  const words = searchVocabulary(catalogue);
  expect(words).toEqual([...new Set(words)].sort());
  expect(words).toContain('pilotage');
  expect(words).toContain('tuolunfei');
  expect(words.every(word => /^[a-z]{4,}$/u.test(word))).toBe(true);
});
