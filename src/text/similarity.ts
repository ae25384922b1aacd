// How far a query speaks of a name, where no entry holds all of it: a slip of the finger, or a whole sentence.
import { editDistance } from './edit-distance.ts';
import { squeeze } from './normalise.ts';
import { piecesOf } from './pieces.ts';

/** A name that stands in the query whole counts 1; one that is a slip away, a little less. */
const SLIP = 0.95;

export interface Similar {
  /** 0–1. */
  score: number;
  /** How many characters of the name the query holds: a longer name says more. */
  length: number;
  /** Which of the names it is. */
  name: number;
}

/** The best of an entry's names. */
export function similarity(query: string, names: readonly string[]): Similar {
  const wanted = squeeze(query);
  const held = new Set(piecesOf(query));
  return names
    .map((name, index) => ({ ...similarTo(wanted, held, name), name: index }))
    .reduce((best, one) => (isBetter(one, best) ? one : best), { score: 0, length: 0, name: 0 });
}

function isBetter(a: Similar, b: Similar): boolean {
  return a.score > b.score || (a.score === b.score && a.length > b.length);
}

function similarTo(wanted: string, held: ReadonlySet<string>, name: string): Omit<Similar, 'name'> {
  const pieces = piecesOf(name);
  const common = pieces.filter(piece => held.has(piece));
  const coverage = pieces.length === 0 ? 0 : common.length / pieces.length;
  const squeezed = squeeze(name);
  const length = [...squeezed].length;
  const slip = length >= 3 && editDistance(wanted, squeezed, 2) === 1;
  const heldLength = Math.round(coverage * length);
  return { score: slip ? Math.max(SLIP, coverage) : coverage, length: Math.max(heldLength, slip ? length - 2 : 0) };
}
