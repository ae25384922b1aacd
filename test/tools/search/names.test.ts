import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplifier } from '#text/simplify.ts';
import { similarity } from '#text/similarity.ts';
import { mendWords, soundOf, wordsOf } from '#tools/search/slips.ts';
import { homophones, soundedOf } from '#text/sound.ts';
import { laterSpellingsOf, spellingsOf } from '#text/spelling.ts';
import { traditionalPairs } from '#text/traditional.ts';
import { catalogue } from '../../port.ts';

describe('sounds', () => {
  test('are pinyin and initials, of the whole name and from every later syllable on', () => {
    const syllables = soundedOf('货物港务费');
    expect(syllables).toBe('huo wu gang wu fei');
    expect(spellingsOf(syllables)).toEqual(['huowugangwufei', 'hwgwf']);
    expect(laterSpellingsOf(syllables)).toEqual(expect.arrayContaining(['wugangwufei', 'gangwufei', 'gwf', 'wf']));
  });
  test('of a name without Chinese are none', () => {
    expect(soundedOf('THC')).toBe('');
    expect([...spellingsOf(''), ...laterSpellingsOf('')]).toEqual([]);
  });
});

describe('slips', () => {
  const table = homophones(['停泊费', '滞报金']);
  test('characters that sound like those of a name are known, and no others', () => {
    expect(soundOf('停伯费', table)).toBe('tingbofei');
    expect(soundOf('滞保金', table)).toBe('zhibaojin');
    expect(soundOf('停车费', table)).toBeNull();
    expect(soundOf('停', table)).toBeNull();
    expect(soundOf('tingbofei', table)).toBeNull();
  });
  test('an unknown word is mended to the nearest known one within reach, a known or short one is left', () => {
    const known = ['pilotage', 'berthage'];
    expect(mendWords('Pilotge  fee', known, () => 1)).toBe('pilotage fee');
    expect(mendWords('plotge', known, () => 1)).toBeNull();
    expect(mendWords('pilotage', known, () => 1)).toBeNull();
    expect(mendWords('bert', known, () => 1)).toBeNull();
  });
  test('the words of the real names are words of letters and whole pinyin', () => {
    const entries = [{ names: ['拖轮费', 'Towage', 'THC'], syllables: ['tuo lun fei', '', ''] }];
    expect(wordsOf(entries)).toEqual(['towage', 'tuolunfei']);
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
    expect(whole.length).toBe(3);
  });
  test('is high for one slip, and low for another name', () => {
    expect(similarity('拖伦费', ['拖轮费']).score).toBe(0.95);
    expect(similarity('拖伦费', ['停泊费']).score).toBe(0);
  });
  test('does not take two-character names for slips of each other', () => {
    expect(similarity('理财', ['理货']).score).toBe(0);
  });
});
