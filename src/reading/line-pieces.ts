// A line that holds several charges, or one charge at several prices → its pieces, each to be read as a line of its own.
import type { NameBook } from './fee-names.ts';
import { apartFromRemarks } from './signs.ts';
import { pricePiece, type PriceReader } from './price-text.ts';

export interface Piece {
  text: string;
  /** What tells it from the other pieces of its line; empty where it is alone. */
  column: string;
  /** It holds no charge: words before the first, “1 | 温州 |”. */
  context?: true;
}

interface World {
  tidy: (text: string) => string;
  names: NameBook;
  readPrice: PriceReader;
  /** Words that name a case of a price, and nothing else. */
  isCase: (text: string) => boolean;
}

const APART = /\s\/\s|[，；;、|]|,(?!\d{3}(?!\d))/u;
/** Words that are taken for the name of a charge, though nobody knows it. */
const LIKE_A_CHARGE = /[\p{Script=Han}]{1,8}费|(?<![a-z])[a-z][a-z ]{1,24}(?:fee|charge)s?(?![a-z])/gu;
const FEE_WORD = /费|fee|charge/gu;
/** Signs between prices, or two sizes: without them a line has one price. */
const SEVERAL =
  /\d.*[;,、+].*\d|\d.*\/.*\/|\d[^\d\s]{0,4}\s?\/\s?[^\d\s]{0,3}\d|(?:[24][05]|[箱柜尺]).*\d.*(?:(?<![\d.])[24][05](?![\d.])|[箱柜尺])/u;
/** “850*1+1250*2”. */
const PRODUCTS = /^[¥$]?\d+(?:\.\d+)?\s*\*\s*\d{1,3}(?:\s*\+\s*[¥$]?\d+(?:\.\d+)?\s*\*\s*\d{1,3})+$/u;
/** What may stand between two names of one charge: “THC(码头费)”, “箱单+铅封费”. */
const JOINING = /^[\s()（）+&/／.-]*$/u;

/** How many of what: no price, which would be that of the name before. */
const OF_THE_NEXT = /^[^/¥$.:]{0,12}$/u;

/** Never empty. */
export function linePieces(text: string, world: World): Piece[] {
  const charges = byCharges(text, world);
  return charges.flatMap(piece => (piece.context ? [piece] : byCases(piece, world)));
}

function byCharges(text: string, world: World): Piece[] {
  const whole = [{ text, column: '' }];
  // Signs set charges apart where most parts name one.
  const parts = text.split(APART).map(one => one.trim());
  const isPriced = (one: string) => /^[^\d]*\p{L}[^\d]*\s*[¥￥$]?\s*\d/u.test(one);
  const known = parts.filter(one => holdsName(one, world)).length;
  if (
    parts.length > 1 &&
    known >= 2 &&
    known * 2 >= parts.length &&
    parts.every(isPriced) &&
    parts.every(part => isOneCharge(spaced(world.tidy(part)), world))
  )
    return parts.map(one => ({ text: one, column: one }));
  const read = spaced(world.tidy(text));
  const named = Math.max(world.names.namesIn(read).length, read.match(FEE_WORD)?.length ?? 0);
  if (named < 2) return whole;
  const found = chargesIn(read, world);
  const priced = found.filter(({ end }, index) => /\d/u.test(read.slice(end, found[index + 1]?.start)));
  if (priced.length < 2) return whole;
  const cuts = found.map(({ start }, index) => cutBefore(read, start, found[index - 1]?.end ?? 0));
  const before = read.slice(0, cuts[0]).trim();
  const pieces = cuts.map((cut, index) => {
    const piece = read.slice(cut, cuts[index + 1]).replace(/^[\s,，;；、|/+*]+|[\s,，;；、|/+*]+$/gu, '');
    return { text: piece, column: piece };
  });
  return [...(before === '' ? [] : [{ text: before, column: '', context: true as const }]), ...pieces];
}

/** It names no second charge, and no price stands before its name. */
function isOneCharge(text: string, world: World): boolean {
  const [first, ...more] = chargesIn(text, world);
  return more.length === 0 && (!first || OF_THE_NEXT.test(text.slice(0, first.start)));
}

function holdsName(text: string, { tidy, names }: World): boolean {
  return names.namesIn(spaced(tidy(text))).length > 0;
}

/** “THC1020”: a figure that stands against a word is none of its letters. */
function spaced(text: string): string {
  return text.replace(/(?<=[a-z]{3})(?=\d)/gu, ' ');
}

interface Stretch {
  start: number;
  end: number;
}

/** Where charges stand in a line, known ones and such as are called one; not those in brackets, which are remarks. */
function chargesIn(text: string, { names }: World): Stretch[] {
  const known = names.namesIn(text).map(({ start, end }) => ({ start, end }));
  const like = [...text.matchAll(LIKE_A_CHARGE)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const all = [...known, ...like]
    .filter(({ start }) => !isInBrackets(text, start))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Stretch[] = [];
  for (const one of all) {
    const last = joined.at(-1);
    if (last && (one.start <= last.end || JOINING.test(text.slice(last.end, one.start))))
      last.end = Math.max(last.end, one.end);
    else joined.push({ ...one });
  }
  return joined;
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** What stands before a name, after the price of the one before it, belongs to it: “2×40HQ THC”. */
function cutBefore(text: string, start: number, after: number): number {
  const between = text.slice(after, start);
  const sign = [...between.matchAll(/[,，;；、|]|\s[/+]\s/gu)].at(-1);
  if (!sign || !/\d/u.test(between.slice(0, sign.index))) return start;
  const end = sign.index + sign[0].length;
  return OF_THE_NEXT.test(between.slice(end)) ? after + end : start;
}

/** “RMB 850/20' - RMB 1250/40'HC”, “出口190，进口200”, “100；续页 20/页”, “850*1+1250*2”. */
function byCases(piece: Piece, world: World): Piece[] {
  const { text: read, remark } = apartFromRemarks(spaced(world.tidy(piece.text)));
  if (!SEVERAL.test(read)) return [piece];
  const end = chargesIn(read, world).at(-1)?.end ?? 0;
  // Words may stand between the name and the first price: “THC GENERAL CARGO RMB 850/20' - …”.
  const first = end + Math.max(0, read.slice(end).search(/(?:[¥$€£]|[a-z]{3}\s?|[\p{Script=Han}]{2,3})?\d/u));
  for (const start of new Set([end, first])) {
    const name = read.slice(0, start);
    const prices = pricesOf(read.slice(start).replace(/^[\s:：=)）]+/u, ''), world);
    if (prices.length > 1) return prices.map(price => ({ text: `${name} ${remark} ${price}`, column: price }));
  }
  return [piece];
}

/** Each of several prices, as one would write it alone; none where there is one, or where it is not told what each is for. */
function pricesOf(text: string, { readPrice, isCase }: World): string[] {
  if (PRODUCTS.test(text)) return text.split('+').map(term => term.trim());
  const found = readPrice(text);
  if (found.kind !== 'prices' || found.relation !== 'cases' || found.prices.length < 2) return [];
  const [first, ...others] = found.prices.map(({ label }) => label);
  const known = (label: string) => label !== '' && isCase(label);
  const told = known(first!) ? others.every(known) : first === '' && others.every(label => label !== '');
  return told ? found.prices.map(pricePiece) : [];
}
