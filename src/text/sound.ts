// How Chinese sounds, in pinyin without tones. Used at build time only: its table of characters is large.
import { pinyin } from 'pinyin-pro';
import { normalise } from './normalise.ts';

/** The syllables of the Chinese in a name, set apart by spaces: `huo wu gang wu fei`; empty for a name without Chinese. */
export function soundedOf(name: string): string {
  const known = sounded.get(name) ?? sound(name);
  sounded.set(name, known);
  return known;
}

/** Names stay, and are asked for at every build of one run. */
const sounded = new Map<string, string>();

function sound(name: string): string {
  const runs = normalise(name).match(/\p{Script=Han}+/gu) ?? [];
  return runs.flatMap(run => pinyin(run, { toneType: 'none', type: 'array', v: true })).join(' ');
}

/** The common characters (those of GB 2312) that sound like a syllable of the names, by syllable. */
export function homophones(names: readonly string[]): Record<string, string> {
  const wanted = new Set(names.flatMap(name => soundedOf(name).split(' ')));
  charactersOfSyllable ??= commonSounds();
  return Object.fromEntries([...charactersOfSyllable].filter(([syllable]) => wanted.has(syllable)));
}

/** Made once. */
let charactersOfSyllable: Map<string, string> | undefined;

function commonSounds(): Map<string, string> {
  const table = new Map<string, string>();
  for (const character of commonCharacters()) {
    for (const syllable of new Set(pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true })))
      table.set(syllable, (table.get(syllable) ?? '') + character);
  }
  return new Map([...table].sort());
}

/** Rows 16–55 of GB 2312, the 3755 characters of daily use. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 40 }, (_, row) => row + 0xb0);
  return rows.flatMap(row => {
    const bytes = Uint8Array.from(Array.from({ length: 94 }, (_, cell) => [row, cell + 0xa1]).flat());
    return [...decoder.decode(bytes)].filter(character => /\p{Script=Han}/u.test(character));
  });
}
