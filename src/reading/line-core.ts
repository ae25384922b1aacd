// What is made of the parts of a line, however it was written: its name, its conditions, its figures, and what a price says besides a
// plain figure.
import type { NameBook } from './fee-names.ts';
import { takeFigures } from './figures.ts';
import type { ReadLine } from './line.ts';
import { partsReader, state, UNREAD_UNIT, type Parts, type PartsReader } from './line-parts.ts';
import { pricePiece, type PriceReading, type PriceResult } from './price-text.ts';
import type { Readers, Terms } from './readers.ts';
import { plain, publicText, withoutCase, type Marked } from './signs.ts';
import { taxIn } from './tax-text.ts';
import { remembered } from '#text/remembered.ts';

/** What the line reader asks for besides the closed lists. */
export interface LineWorld {
  terms: Terms;
  readers: Readers;
  names: NameBook;
  /** Traditional characters to simplified ones. */
  simplify: (text: string) => string;
  /** The currency in which most prices here are published: of a price in several, the one that is read. */
  currency: string | null;
  /** Ids of charges, apart from what is outside the scope. */
  isFee: (id: string) => boolean;
}

/** More digits than any bill has before the point. */
const MOST_DIGITS = 12;

export interface LineCore {
  parts: PartsReader;
  tidy(text: string): string;
  finish(
    taken: Parts,
    marked: Pick<Marked, 'restored' | 'remark'>,
    line: Pick<ReadLine, 'at' | 'text' | 'day'>,
    more?: Partial<ReadLine>,
  ): ReadLine;
  /** A range, a least price, words instead of a figure, several prices that are one; `put` takes the price that counts. */
  takePrice(taken: Parts, read: PriceResult, put: (price: PriceReading) => void): Partial<ReadLine>;
  /** Currency and unit of a price. */
  putPrice(taken: Parts, price: PriceReading): void;
}

export function lineCore({ terms, readers, simplify, currency: home }: LineWorld): LineCore {
  const { readCase } = readers;
  const parts = partsReader(terms, readers);
  const { unitsOf } = parts;
  const tidy = remembered((text: string) => plain(simplify(publicText(text))));

  const finish: LineCore['finish'] = (
    taken: Parts,
    { restored, remark },
    { at, text, day }: Pick<ReadLine, 'at' | 'text' | 'day'>,
    more: Partial<ReadLine> = {},
  ): ReadLine => {
    const { stated, bare } = readCase(taken.left);
    let several = false;
    for (const [dimension, codes] of stated) {
      if (codes.length === 1) several ||= !state(taken, dimension, codes[0]!);
      // “出口190，进口200”: figures of several cases.
      else if (taken.loose.length + Number(taken.each !== null) > 1) several = true;
    }
    const name = restored(withoutCase(taken.left, stated.size > 0 ? bare : null));
    const { readings, fault: unread, miscounted } = takeFigures(taken);
    const big = [taken.each, taken.all, ...taken.loose.map(({ figure }) => figure)].some(
      figure => figure !== null && figure.split('.')[0]!.replace(/^0+/u, '').length > MOST_DIGITS,
    );
    const fault = taken.fault ?? (big ? 'too-large' : taken.mixed || several ? 'figures' : unread);
    const range = more.span === 'range' ? more.readings : undefined;
    return {
      ...{ at, text, name, day, conditions: taken.conditions, quantities: taken.quantities, units: taken.units },
      ...{ currency: taken.currency, fault, miscounted },
      ...taxIn(text),
      ...(remark === '' ? {} : { remark }),
      ...more,
      readings: fault === null ? (range ?? readings) : [],
    };
  };

  /** What a price says besides a plain figure: a range, a least price, words; several that are one. */
  const takePrice = (taken: Parts, read: PriceResult, put: (price: PriceReading) => void): Partial<ReadLine> => {
    if (read.kind === 'silent') {
      taken.fault ??= 'no-figure';
      return { silence: read.says };
    }
    if (read.kind === 'split' || read.kind === 'unclear') {
      taken.fault ??= read.kind === 'split' ? 'several-prices' : 'figures';
      return {};
    }
    const { relation, prices } = read;
    const currencies = new Set(prices.map(({ currency }) => currency));
    const own = prices.find(({ currency }) => currency !== null && currency === home);
    if (relation === 'choice' && currencies.size === prices.length) put(own ?? prices[0]!);
    else if (prices.length > 1) {
      taken.fault ??= relation === 'sum' && currencies.size > 1 ? 'added' : 'several-prices';
      return {};
    } else put(prices[0]!);
    const chosen = relation === 'choice' ? (own ?? prices[0]!) : prices[0]!;
    const { price, minimum } = chosen;
    const left = [...prices.filter(one => one !== chosen), ...(minimum ? [minimum] : [])].map(pricePiece);
    const aside = left.length > 0 ? { aside: left } : {};
    if (price.kind === 'range') {
      const ends = [price.from, price.to].map(end => ({ kind: 'each' as const, price: end, count: taken.count }));
      taken.each ??= price.from;
      return { ...aside, span: 'range', readings: ends };
    }
    if (price.kind === 'least') {
      taken.each ??= price.from;
      return { ...aside, span: 'least' };
    }
    if (price.kind === 'amount') return aside;
    taken.fault ??= price.kind === 'percent' ? 'figures' : 'no-figure';
    return price.kind === 'percent' ? {} : { silence: price.kind };
  };
  const putPrice = (taken: Parts, { currency, unit }: PriceReading): void => {
    if (currency !== null) {
      if (taken.currency !== null && taken.currency !== currency) taken.mixed = true;
      taken.currency ??= currency;
    }
    if (unit === '') return;
    const units = unitsOf(unit);
    taken.units = units.length > 0 ? units : [UNREAD_UNIT];
  };

  return { parts, tidy, finish, takePrice, putPrice };
}
