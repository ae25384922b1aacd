// Words of an index and of a query: Latin words and numbers as they stand, Chinese as pieces of two characters.
// The same pieces on both sides, so that no segmentation of the index's or the browser's takes part.
import { normalise } from './normalise.ts';

// Letters and digits apart from Chinese, so that 539元 is a number and a character.
const RUNS =
  /\p{Script=Han}+|\p{N}+(?:\.\p{N}+)?(?:(?!\p{Script=Han})[\p{L}\p{N}])*|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/** The pieces of a text, in order, without repeats: “港务费” → 港务 务费. */
export function piecesOf(text: string): string[] {
  const pieces = (normalise(text).match(RUNS) ?? []).flatMap(run => (HAN.test(run) ? pairsOf(run) : [run]));
  return [...new Set(pieces)];
}

/**
 * A piece as the index holds it. Chinese is written in code points of five digits, so that the index takes it for one
 * word and a single character is the beginning of every piece it begins: 港 → h06e2f, 港务 → h06e2f052a1.
 */
export function termOf(piece: string): string {
  if (!HAN.test(piece)) return piece;
  return `h${[...piece].map(hex).join('')}`;
}

function hex(character: string): string {
  return character.codePointAt(0)!.toString(16).padStart(5, '0');
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
