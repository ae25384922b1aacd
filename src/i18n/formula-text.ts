// How a price was worked out, for a reader: `30,000 净吨 × 0.25 × 3 日`. The same on entries and in estimates.
import { expressionFormula } from '#domain/price/expression.ts';
import type { Formula, Piece } from '#domain/price/formula.ts';
import { priceOf, type PriceCodes, type PriceRow } from '#domain/price/price.ts';
import type { Given } from '#domain/price/quantity.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { groupDigits, shareText } from './digits.ts';
import type { Lang } from './lang.ts';
import { singular } from './plural.ts';

/** Labels by code, in one language. */
export interface FormulaLabels {
  quantities: Readonly<Record<string, string>>;
  bases: Readonly<Record<string, string>>;
}

export function formulaLabels(
  { quantities, bases }: Pick<Vocabulary, 'quantities' | 'bases'>,
  lang: Lang,
): FormulaLabels {
  const inLang = (terms: Readonly<Record<string, Record<Lang, string>>>) =>
    Object.fromEntries(Object.entries(terms).map(([code, label]) => [code, label[lang]]));
  return { quantities: inLang(quantities), bases: inLang(bases) };
}

/** Quantities as they are billed, and the price between them. Empty where nothing is multiplied; throws as `priceOf` does. */
export function formulaText(row: PriceRow, given: Given, codes: PriceCodes, labels: FormulaLabels, lang: Lang): string {
  const priced = priceOf(row, given, codes);
  if (priced.kind === 'none' || row.waived) return '';
  const plain = !row.tiers && !row.formula && !priced.formula.some(isTold);
  return plain ? '' : textOf(priced.formula, labels, {}, lang);
}

/** A formula of a row as it is published: quantities by their names. */
export function expressionText(expression: string, { quantities }: Pick<Vocabulary, 'quantities'>, lang: Lang): string {
  const names = Object.entries(quantities).map(([code, { name, ...label }]) => [code, (name ?? label)[lang]]);
  return textOf(expressionFormula(expression), { quantities: {}, bases: {} }, Object.fromEntries(names), lang);
}

function isTold({ kind }: Piece): boolean {
  return kind === 'quantity' || kind === 'base';
}

const extremes = { zh: { min: '较小者', max: '较大者' }, en: { min: 'the smaller of ', max: 'the larger of ' } };

function textOf(
  formula: Formula,
  { quantities, bases }: FormulaLabels,
  names: Readonly<Record<string, string>>,
  lang: Lang,
): string {
  const pieceText = (piece: Piece): string => {
    switch (piece.kind) {
      case 'figure':
        return groupDigits(piece.digits);
      case 'share':
        return shareText(piece.digits);
      case 'quantity': {
        const [size, many] = [piece.size.toFixed(), quantities[piece.of] ?? piece.of];
        return `${groupDigits(size)} ${lang === 'en' && size === '1' ? singular(many) : many}`;
      }
      case 'base':
        return `${bases[piece.of] ?? piece.of} ${groupDigits(piece.size.toFixed())}`;
      case 'name':
        return names[piece.of] ?? piece.of;
      case 'extreme':
        return extremes[lang][piece.which];
      case 'sign':
        return piece.text;
    }
  };
  return formula.map(pieceText).join('');
}
