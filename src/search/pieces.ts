// Words of an index and of a query: Latin words and numbers as they stand, Chinese as pieces of two characters.
// The same pieces on both sides, so that no segmentation of the browser's takes part.
import { normalise } from './normalise.ts';

const RUNS = /[\p{Script=Han}]+|[\p{L}\p{N}]+(?:\.\p{N}+)?/gu;
const HAN = /^\p{Script=Han}/u;

/** The pieces of a text, in order, without repeats: “港务费” → 港务 务费. */
export function piecesOf(text: string): string[] {
  const pieces = (normalise(text).match(RUNS) ?? []).flatMap(run => (HAN.test(run) ? pairsOf(run) : [run]));
  return [...new Set(pieces)];
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
