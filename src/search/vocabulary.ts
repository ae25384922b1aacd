// The words of letters that names consist of, for mending a slip of the finger in one of them. Made at build time.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { piecesOf } from './pieces.ts';
import { namesOf } from './records.ts';
import { soundsOf } from './sound.ts';

const SHORTEST = 4;

/** English words and whole pinyin of all names, each once, in order. */
export function searchVocabulary(catalogue: Catalogue): string[] {
  const names = [...catalogue.fees.values()].flatMap(namesOf);
  const words = names.flatMap(name => [
    ...piecesOf(name).filter(piece => /^[a-z]+$/u.test(piece)),
    ...soundsOf(name).slice(0, 1),
  ]);
  return [...new Set(words)].filter(word => word.length >= SHORTEST).sort();
}
