// One line of a bill or a list → its name, its figures, and what it says of the case, whether it is a line of words or the cells of a
// row. What the line does not tell is left open; what cannot be read comes back as a fault, never as a guess.
import { isCalledCharge } from './fee-names.ts';
import { cellLine, type Cells } from './cell-line.ts';
import { freeLine, LONGEST } from './free-line.ts';
import { DIRECTION, type ReadLine } from './line.ts';
import { lineCore, type LineWorld } from './line-core.ts';
import { linePieces, type Piece } from './line-pieces.ts';
import { pricePiece } from './price-text.ts';
import { withoutCase } from './signs.ts';
import { taxIn } from './tax-text.ts';
import { normalise } from '#text/normalise.ts';

export interface LineReader {
  free(text: string, at: number): ReadLine;
  cells(cells: Cells, text: string, at: number): ReadLine;
  /** One charge, or each of several on a line: “订舱费400，THC1020”, “RMB 850/20' - RMB 1250/40'HC”. */
  pieces(text: string): Piece[];
  /** Each price of a cell that names several cases: “8/20'; 12/40'”; the cell itself where it does not. */
  pricesIn(cell: string): string[];
  /** Prices, figures, counts, units, sizes, and nothing that they are for. */
  isPart(text: string): boolean;
  /** Sizes of boxes with how many there are, and nothing else. */
  isSizes(text: string): boolean;
  /** A known name stands in the text. */
  names(text: string): boolean;
  /** A charge of the port may be meant by the text. */
  mayCharge(text: string): boolean;
  /** The text as a whole is the name of a charge. */
  isCharge(text: string): boolean;
  /** It names a case, and nothing else. */
  isCase(text: string): boolean;
  /** What a text says besides conditions. */
  wordsBeside(text: string): string;
  /** The direction that a text names; null for none, or several. */
  directionOf(text: string): string | null;
  /** A remark on tax, which names no charge. */
  isTaxNote(text: string): boolean;
}

/** Nothing but figures, letters and words for boxes. */
const SIZES = /^[\d\s*x×,，、;+&/'’′"a-z柜箱尺呎英高大小]+$/iu;
/** A name alone is short; a letter may hold the word for a fee, too. */
const LONGEST_NAME = 24;

export function lineReader(world: LineWorld): LineReader {
  const { readers, names, isFee } = world;
  const { readCase, readPrice } = readers;
  const core = lineCore(world);
  const { tidy } = core;
  const { forms } = core.parts;
  const cells = cellLine(world, core);
  const free = freeLine(world, core, cells);
  const isCase = (text: string) => {
    const { stated, rest } = readCase(text);
    return rest === '' && stated.size > 0;
  };
  const holdsName = (text: string) => names.namesIn(normalise(tidy(text))).length > 0;
  const isPart = (text: string) => {
    const read = tidy(text);
    if (read === '' || holdsName(read)) return false;
    if (!/\d/u.test(read)) {
      const { unknown, units, currency } = readers.readUnit(read);
      return (!unknown && (units.length > 0 || currency !== null)) || readPrice(read).kind === 'silent';
    }
    const { name } = free(read.replace(forms.sizedPrice, ' '), 0);
    return name.replace(/[\s,;/+%-]+/gu, '') === '';
  };
  return {
    ...{ free, cells, isPart, isCase, names: holdsName },
    isSizes: text => {
      if (!SIZES.test(text)) return false;
      const taken = core.parts.begin(tidy(text));
      core.parts.takeSizes(taken);
      return taken.left !== tidy(text) && /^[\s,;/+、]*$/u.test(taken.left);
    },
    pieces: text =>
      text.length > LONGEST ? [{ text, column: '' }] : linePieces(text, { tidy, names, readPrice, isCase }),
    pricesIn: cell => {
      const read = /[;；,，、\n'/]|\d\s+\D*\d/u.test(cell) ? readPrice(cell) : null;
      if (read?.kind !== 'prices' || read.relation !== 'cases' || read.prices.length < 2) return [cell];
      return read.prices.map(pricePiece);
    },
    isCharge: text => {
      const { kind } = names.match(text);
      return kind === 'one' || kind === 'several' || (text.length <= LONGEST_NAME && isCalledCharge(text));
    },
    mayCharge: text => {
      const match = names.match(withoutCase(tidy(text), null));
      if (match.kind === 'one') return true;
      return (match.kind === 'several' || match.kind === 'like') && match.options.some(isFee);
    },
    wordsBeside: text => readCase(tidy(text)).bare,
    directionOf: text => {
      const named = readCase(tidy(text)).stated.get(DIRECTION) ?? [];
      return named.length === 1 ? named[0]! : null;
    },
    isTaxNote: text => taxIn(text) !== null && !holdsName(text),
  };
}
