// Slips of the finger: another character of the same sound, as input methods offer them, and a wrong letter.
import { editDistance } from '#text/edit-distance.ts';
import { normalise } from '#text/normalise.ts';
import { piecesOf } from '#text/pieces.ts';
import { spellingsOf } from '#text/spelling.ts';

const SHORTEST = 4;

/** How a query of Chinese characters sounds, or null where one of them is not known. `table`: characters by syllable. */
export function soundOf(query: string, table: Readonly<Record<string, string>>): string | null {
  const characters = [...normalise(query).replace(/ /gu, '')];
  const syllables = Object.entries(table);
  const sounds = characters.map(character => syllables.find(([, alike]) => alike.includes(character))?.[0]);
  return characters.length < 2 || sounds.includes(undefined) ? null : sounds.join('');
}

/** Whether a Chinese name was meant: one character more, less, other, or two swapped. Both without spaces. */
export function isSlip(wanted: string, name: string): boolean {
  return (
    Math.abs(wanted.length - name.length) <= 1 &&
    Math.min(wanted.length, name.length) >= SHORTEST &&
    /\p{Script=Han}/u.test(name) &&
    editDistance(wanted, name, 2) === 1
  );
}

/** The words of letters that names consist of, and their whole pinyin. */
export function wordsOf(entries: readonly { names: readonly string[]; syllables: readonly string[] }[]): string[] {
  const words = entries.flatMap(({ names, syllables }) => [
    ...names.flatMap(piecesOf),
    ...syllables.flatMap(one => spellingsOf(one).slice(0, 1)),
  ]);
  return [...new Set(words)].filter(word => isWord(word));
}

/** The query with each unknown word replaced by the nearest known one, `slips` away at most; null when nothing was to mend. */
export function mendWords(query: string, known: readonly string[], slips: (word: string) => number): string | null {
  const plain = normalise(query);
  const mended = plain
    .split(' ')
    .map(word => (isWord(word) ? nearestWord(word, known, slips(word)) : word))
    .join(' ');
  return mended === plain ? null : mended;
}

function isWord(word: string): boolean {
  return word.length >= SHORTEST && /^[a-z]+$/u.test(word);
}

/** The first of the nearest words; the word itself where none is near, or where it is known. */
function nearestWord(word: string, known: readonly string[], slips: number): string {
  return known.reduce(
    (best, one) => {
      const distance = editDistance(word, one, best.distance);
      return distance < best.distance ? { one, distance } : best;
    },
    { one: word, distance: slips + 1 },
  ).one;
}
