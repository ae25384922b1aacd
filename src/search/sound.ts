// How a Chinese name is typed by sound: pinyin in full from any syllable on, and initials. Used at build time only.
import { pinyin } from 'pinyin-pro';
import { normalise } from './normalise.ts';

/** Spellings of one name: `huowugangwufei`, `wugangwufei` …, and `hwgwf`, `wgwf` …; none for a name without Chinese. */
export function soundsOf(name: string): string[] {
  const syllables = (normalise(name).match(/\p{Script=Han}+/gu) ?? []).flatMap(run =>
    pinyin(run, { toneType: 'none', type: 'array', v: true }),
  );
  const from = syllables.map((_, index) => syllables.slice(index)).filter(rest => rest.length >= 2);
  return [...new Set(from.flatMap(rest => [rest.join(''), rest.map(([first]) => first).join('')]))].filter(
    sound => sound.length >= 2,
  );
}
