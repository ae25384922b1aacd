// The known word that was probably meant.
import { editDistance } from './edit-distance.ts';

/** The candidate within two edits of `word`, or null. Numbers and single letters resemble each other by chance only. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (!/\p{L}{3}/u.test(word)) return null;
  let best: string | null = null;
  let bestDistance = 3;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
