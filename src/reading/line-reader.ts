// One line of a bill or a list → its name, its figures, and what it says of the case: “THC 20GP*2 1100”, “文件费：450元/票”, the cells
// of a row. What the line does not tell is left open; what cannot be read comes back as a fault, never as a guess.
import Big from 'big.js';
import type { NameBook } from './fee-names.ts';
import { takeFigures } from './figures.ts';
import { BOXES, DIRECTION, type ReadLine } from './line.ts';
import { NUMBER } from './line-forms.ts';
import { partsReader, state, UNREAD_UNIT, type Parts } from './line-parts.ts';
import { linePieces, type Piece } from './line-pieces.ts';
import type { PriceReading, PriceResult } from './price-text.ts';
import type { Readers, Terms } from './readers.ts';
import { bulletless, dated, mark, plain, publicText, withoutCase, withoutNeed } from './signs.ts';
import { taxIn } from './tax-text.ts';
import { normalise, squeeze } from '#text/normalise.ts';

/** The parts of a line that stand in columns of their own. Empty where there is no such column. */
export interface Cells {
  name: string;
  /** The case: sizes, kinds of box, directions, with how many of them: “40HQ*2”. */
  case?: string;
  /** What stands above the price: a size, a case, a currency, a unit. */
  label?: string;
  count?: string;
  unit?: string;
  each?: string;
  all?: string;
  currency?: string;
  day?: string;
  /** Numbers of boxes and bills of lading. */
  numbers?: string[];
  /** Rate of the tax. */
  taxRate?: string;
}

export interface LineReader {
  free(text: string, at: number): ReadLine;
  cells(cells: Cells, text: string, at: number): ReadLine;
  /** One charge, or each of several on a line: “订舱费400，THC1020”, “RMB 850/20' - RMB 1250/40'HC”. */
  pieces(text: string): Piece[];
  /** Each price of a cell that names several cases: “8/20'; 12/40'”; the cell itself where it does not. */
  pricesIn(cell: string): string[];
  /** Prices, figures, counts, units, sizes, and nothing that they are for. */
  isPart(text: string): boolean;
  /** A known name stands in the text. */
  names(text: string): boolean;
  /** A charge of the port may be meant by the text. */
  mayCharge(text: string): boolean;
  /** The text as a whole is the name of a charge. */
  isCharge(text: string): boolean;
  /** The direction that a text names; null for none, or several. */
  directionOf(text: string): string | null;
  /** A remark on tax, which names no charge. */
  isTaxNote(text: string): boolean;
}

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

const LONGEST = 300;
/** More digits than any bill has before the point. */
const MOST_DIGITS = 12;
/** A line of a tax invoice: unit, count, price and amount without tax, rate, tax. */
const INVOICE =
  /^(?<name>.*?)\s+(?:(?<unit>\D{1,3})\s+)?(?<count>\d{1,4}(?:\.0+)?)\s+(?<each>\d+\.\d+)\s+(?<all>\d+\.\d{2})\s+(?<rate>\d{1,2}%|免税|不征税|\*+)\s+(?<vat>[\d.*]+)$/u;
/** A name alone is short; a letter may hold the word for a fee, too. */
const LONGEST_NAME = 24;

export function lineReader({ terms, readers, names, simplify, currency: home, isFee }: LineWorld): LineReader {
  const { readCase, readLabel, readPrice, size } = readers;
  const parts = partsReader(terms, readers);
  const { forms, setCurrency, unitsOf, boxUnits } = parts;
  const tidy = (text: string) => plain(simplify(publicText(text)));

  /** A name, and the currency that stands in brackets behind it. */
  const nameOf = (text: string): { name: string; money: string | undefined } => {
    const { name = text, money } =
      /^(?<name>.*?)\s*[(（]\s*(?<money>[^()（）]{1,4})\s*[)）]$/u.exec(text)?.groups ?? {};
    return money !== undefined && readers.currencyOf(money) !== null
      ? { name, money: squeeze(money) }
      : { name: text, money: undefined };
  };

  const finish = (
    taken: Parts,
    { restored, remark }: Pick<ReturnType<typeof mark>, 'restored' | 'remark'>,
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
    const { how, prices } = read;
    const currencies = new Set(prices.map(({ currency }) => currency));
    const own = prices.find(({ currency }) => currency !== null && currency === home);
    if (how === 'or' && currencies.size === prices.length) put(own ?? prices[0]!);
    else if (prices.length > 1) {
      taken.fault ??= how === 'and' && currencies.size > 1 ? 'added' : 'several-prices';
      return {};
    } else put(prices[0]!);
    const chosen = how === 'or' ? (own ?? prices[0]!) : prices[0]!;
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

  /** A price that is more than a figure with its marks; null where the forms of a line read it as well. */
  const priceBeyondForms = (text: string): PriceResult | null => {
    const read = readPrice(text);
    if (read.kind === 'unclear') return null;
    if (read.kind !== 'prices') return read;
    const [first] = read.prices;
    return read.how !== 'each' || first!.minimum !== undefined || (read.prices.length === 1 && first!.price.kind !== 'amount')
      ? read
      : null;
  };

  const free = (raw: string, at: number): ReadLine => {
    const shown = raw.trim().slice(0, LONGEST);
    if (raw.trim().length > LONGEST) return unreadable(shown, at, 'too-long');
    const invoice = INVOICE.exec(tidy(bulletless(raw)))?.groups;
    if (invoice && new Big(invoice['each']!).times(invoice['count']!).minus(invoice['all']!).abs().lt('0.011')) {
      const { name = '', unit = '', count = '', all = '', rate = '' } = invoice;
      const line = cells({ name, unit, count, all, ...(rate.endsWith('%') && { taxRate: rate }) }, raw, at);
      // The price of one is the amount without its last digits; the tax is of the line, and not compared.
      return { ...line, tax: 'net', aside: [invoice['each']!, invoice['vat']!].filter(figure => /\d/u.test(figure)) };
    }
    const { text, day } = dated(tidy(bulletless(raw)));
    const marked = mark(withoutNeed(text), names);
    const taken = parts.begin(marked.text);
    // Words of the case may stand before the price, and after it.
    const { before = '', price = '' } =
      /^(?<before>.*[\ue000-\uf8ff][^\d]*?)[\s:=]+(?<price>[^\ue000-\uf8ff]+)$|^(?<all>.*)$/u.exec(marked.text)?.groups ?? {};
    const beyond = price === '' ? null : priceBeyondForms(price);
    if (beyond) {
      taken.left = before;
      const single = parts.takeSizes(taken);
      if (!single) taken.fault = 'several-sizes';
      const more = takePrice(taken, beyond, reading => {
        putPrice(taken, reading);
        if (reading.price.kind === 'amount') taken.each = reading.price.amount;
        taken.left += ` ${reading.label}`;
      });
      parts.takeSizes(taken);
      return finish(taken, marked, { at, text: shown, day }, more);
    }
    const negative = /(?<=^|[\s:=@¥$(])-\s?(?=[¥$]?\d)/u.test(text);
    const odd = /\d\s*[-~至]\s*\d|\d\s*[%‰]/u.test(taken.left);
    const single = parts.takeSizes(taken);
    parts.takeForms(taken);
    parts.settleCount(taken);
    taken.fault = negative ? 'negative' : odd ? 'figures' : single ? null : 'several-sizes';
    return finish(taken, marked, { at, text: shown, day });
  };

  const cells = (given: Cells, raw: string, at: number): ReadLine => {
    const shown = raw.trim().slice(0, LONGEST);
    const { day } = dated(plain(given.day ?? ''));
    const { name, money } = nameOf(withoutNeed(tidy(bulletless(given.name))));
    const marked = mark(name, names);
    const taken = parts.begin(marked.text);
    setCurrency(taken, money);
    let single = parts.takeSizes(taken);
    const nameLeft = [taken.left];
    let more: Partial<ReadLine> = {};
    const aside = (text: string | undefined): void => {
      if (text === undefined || text === '') return;
      taken.left = tidy(text);
      single = parts.takeSizes(taken) && single;
      nameLeft.push(taken.left);
    };
    aside(given.case);
    if (given.label) {
      const label = tidy(given.label);
      const { units, currency, rest } = readLabel(label);
      if (rest === '') {
        if (units.length > 0) taken.units = units;
        if (currency !== null) taken.currency ??= currency;
        const { stated } = readCase(label);
        for (const [dimension, codes] of stated)
          if (codes.length === 1) single = state(taken, dimension, codes[0]!) && single;
        if ((stated.get('container') ?? []).length > 1) single = false;
      } else aside(given.label);
    }
    taken.left = '';
    const figure = (text: string | undefined, use: (figure: string) => void) => {
      const value = plain(text ?? '');
      if (value === '') return;
      const match = forms.cell.exec(value);
      if (match?.groups) {
        const { minus, m2, before, after, unit, figure: digits } = match.groups;
        if (minus || m2) taken.fault ??= 'negative';
        setCurrency(taken, before, after);
        if (unit !== undefined) {
          const sized = size.read(unit);
          if (forms.wholeSize.test(unit) && sized?.container !== undefined) aside(unit);
          const units = unitsOf(unit);
          taken.units = units.length > 0 ? units : [UNREAD_UNIT];
        }
        use(digits!);
        return;
      }
      const product = /^(?<a>.*\d)\s*[*x]\s*(?<b>\d{1,4})$/u.exec(value)?.groups;
      const one = product && forms.cell.exec(product['a']!)?.groups;
      if (one && !one['minus'] && taken.count === null) {
        setCurrency(taken, one['before'], one['after']);
        taken.count = product['b']!;
        use(one['figure']!);
        return;
      }
      Object.assign(
        more,
        takePrice(taken, readPrice(value), reading => {
          putPrice(taken, reading);
          if (reading.label !== '') aside(reading.label);
          if (reading.price.kind === 'amount') use(reading.price.amount);
        }),
      );
    };
    // A unit column may hold the size: “40HQ”.
    const unitCell = plain(given.unit ?? '');
    if (unitCell !== '' && isSize(unitCell)) {
      aside(unitCell);
      if (taken.units.length === 0) taken.units = boxUnits;
    }
    figure(given.each, value => (taken.each = value));
    figure(given.all, value => (taken.all = value));
    countOf(taken, given);
    if (unitCell !== '' && taken.units.length === 0 && !isSize(unitCell)) {
      const { stated, bare } = readCase(unitCell);
      const read = parts.unitsIn(unitCell);
      taken.units = read.length > 0 ? read : parts.unitsIn(bare);
      if (read.length === 0) for (const [dimension, codes] of stated) if (codes.length === 1) taken.conditions[dimension] ??= codes[0]!;
      if (taken.units.length === 0) {
        const money = readers.readUnit(unitCell);
        taken.currency ??= money.currency;
        // Tax invoices count what has no unit of its own by the item.
        if (money.unknown && !given.taxRate) taken.units = [UNREAD_UNIT];
      }
    }
    const currency = plain(given.currency ?? '');
    if (currency !== '' && readers.currencyOf(currency) === null) taken.fault ??= 'figures';
    else setCurrency(taken, squeeze(currency));
    parts.settleCount(taken);
    if (!single) taken.fault ??= 'several-sizes';
    // What was charged in all settles a range.
    if (more.span !== undefined && taken.all !== null) {
      taken.each = null;
      more = { aside: [...(more.aside ?? []), plain(given.each ?? '')] };
    }
    if (more.span === 'range' && taken.count !== null)
      more = { ...more, readings: more.readings!.map(reading => ({ ...reading, count: taken.count })) };
    taken.left = nameLeft.join(' ');
    const rate = /^(?<rate>\d{1,2}(?:\.\d+)?)%$/u.exec(plain(given.taxRate ?? ''))?.groups?.['rate'];
    return {
      ...finish(taken, marked, { at, text: shown, day }, more),
      ...(given.numbers?.length ? { numbers: given.numbers } : {}),
      ...(rate === undefined ? {} : { taxRate: String(Number(rate) / 100) }),
    };
  };

  const countOf = (taken: Parts, given: Cells): void => {
    const count = plain(given.count ?? '');
    if (count === '') return;
    const match = new RegExp(`^(?<figure>${NUMBER})\\s*(?<unit>.*)$`, 'u').exec(count);
    // “2*40HQ” in a column of counts.
    if (!match?.groups || new RegExp(`[*x]\\s*${size.form}`, 'u').test(count)) {
      const sized = parts.begin(count);
      if (parts.takeSizes(sized) && sized.left.trim() === '') {
        Object.assign(taken.quantities, sized.quantities);
        for (const [dimension, code] of Object.entries(sized.conditions))
          if (!state(taken, dimension, code)) taken.fault ??= 'several-sizes';
      } else taken.fault ??= 'figures';
      return;
    }
    const value = match.groups['figure']!.replace(/(\.\d*?)0+$/u, '$1').replace(/\.$/u, '');
    const unit = match.groups['unit'] || given.unit || '';
    const boxes = taken.quantities[BOXES];
    if (boxes !== undefined && boxes !== value) taken.fault ??= 'figures';
    else if (Number(value) === 0) taken.fault ??= 'figures';
    else if (unit === '' || unitsOf(plain(unit)).length === 0) taken.count = value;
    else parts.quantify(taken, plain(unit), value);
  };

  const unreadable = (text: string, at: number, fault: ReadLine['fault']): ReadLine => ({
    ...{ at, text, name: '', conditions: {}, quantities: {}, units: [], currency: null, day: null },
    ...{ readings: [], fault, miscounted: false },
  });

  const holdsName = (text: string) => names.namesIn(normalise(tidy(text))).length > 0;
  const isSize = (text: string) =>
    text.length <= LONGEST_NAME && forms.wholeSize.test(plain(text).replace(/\s*集装箱$/u, ''));
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
    ...{ free, cells, isPart, names: holdsName },
    pieces: text => (text.length > LONGEST ? [{ text, column: '' }] : linePieces(text, { tidy, names, forms, size })),
    pricesIn: cell => {
      const read = /[;；,，、\n'/]|\d\s+\D*\d/u.test(cell) ? readPrice(cell) : null;
      if (read?.kind !== 'prices' || read.how !== 'each' || read.prices.length < 2) return [cell];
      return read.prices.map(pricePiece);
    },
    isCharge: text => {
      const { kind } = names.match(text);
      return kind === 'one' || kind === 'several' || (text.length <= LONGEST_NAME && /[^服]费$|\b(?:fee|charge)$/iu.test(text));
    },
    mayCharge: text => {
      const match = names.match(withoutCase(tidy(text), null));
      if (match.kind === 'one') return true;
      return (match.kind === 'several' || match.kind === 'like') && match.options.some(isFee);
    },
    directionOf: text => {
      const named = readCase(tidy(text)).stated.get(DIRECTION) ?? [];
      return named.length === 1 ? named[0]! : null;
    },
    isTaxNote: text => taxIn(text) !== null && !holdsName(text),
  };
}

/** A price of several in a cell, as one would write it alone. */
function pricePiece({ label, price, currency, unit }: PriceReading): string {
  const figure =
    price.kind === 'amount'
      ? price.amount
      : price.kind === 'range'
        ? `${price.from}-${price.to}`
        : price.kind === 'least'
          ? `${price.from}起`
          : '';
  return [label, `${currency ?? ''}${figure}${unit === '' ? '' : `/${unit}`}`].filter(Boolean).join(': ');
}
