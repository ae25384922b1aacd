// How a Chinese name is typed by sound: pinyin in full from any syllable on, and initials. Used at build time only.
import { pinyin } from 'pinyin-pro';
import { normalise } from './normalise.ts';
import { spellingsOf } from './spelling.ts';

/** Spellings of one name: `huowugangwufei`, `wugangwufei` …, and `hwgwf`, `wgwf` …; none for a name without Chinese. */
export function soundsOf(name: string): string[] {
  return spellingsOf(syllablesOf(name));
}

/** The syllables of the Chinese in a name: huo wu gang wu fei. */
export function syllablesOf(name: string): string[] {
  return (normalise(name).match(/\p{Script=Han}+/gu) ?? []).flatMap(run =>
    pinyin(run, { toneType: 'none', type: 'array', v: true }),
  );
}
