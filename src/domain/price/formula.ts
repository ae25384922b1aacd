// How a price was worked out, piece by piece: with labels for a reader (i18n/formula-text.ts), or in digits alone.
import type Big from 'big.js';

export type Piece =
  /** A figure of the price list; a part of something, as a fraction. */
  | { kind: 'figure'; digits: string }
  | { kind: 'share'; digits: string }
  /** A quantity as it is billed; a base of percentages; a quantity that is not told. */
  | { kind: 'quantity'; of: string; size: Big }
  | { kind: 'base'; of: string; size: Big }
  | { kind: 'name'; of: string }
  /** The smaller or the larger of what follows in brackets. */
  | { kind: 'extreme'; which: 'min' | 'max' }
  | { kind: 'sign'; text: string };

export type Formula = readonly Piece[];

export const figure = (digits: string): Piece => ({ kind: 'figure', digits });
export const share = (digits: string): Piece => ({ kind: 'share', digits });
export const sign = (text: string): Piece => ({ kind: 'sign', text });
export const [times, plus, minus, divided] = [sign(' × '), sign(' + '), sign(' − '), sign(' ÷ ')];

export function inBrackets(formula: Formula): Piece[] {
  return [sign('('), ...formula, sign(')')];
}

/** Formulas with a sign between them. */
export function joined(formulas: readonly Formula[], between: Piece): Piece[] {
  return formulas.flatMap((formula, index) => (index === 0 ? formula : [between, ...formula]));
}

/** `513 × 117.08`: digits and signs, without a word. */
export function plainFormula(formula: Formula): string {
  return formula.map(plainPiece).join('');
}

function plainPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'figure':
    case 'share':
      return piece.digits;
    case 'quantity':
    case 'base':
      return piece.size.toFixed();
    case 'name':
      return piece.of;
    case 'extreme':
      return piece.which;
    case 'sign':
      return piece.text;
  }
}
