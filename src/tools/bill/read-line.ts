// One line of a bill → its name, its figures, and what it says of the case: “THC 20GP*2 1100”, “文件费：450元/票”. What the line
// does not tell is left open; what cannot be read comes back as a fault, never as a guess.
import Big from 'big.js';
import { caseReader } from '#reading/case-text.ts';
import { sizeReader } from '#reading/size-text.ts';
import { unitReader } from '#reading/unit-text.ts';
import { normalise, squeeze } from '#text/normalise.ts';
import { simplifier } from '#text/simplify.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import type { BillBook } from './book.ts';
import { takeFigures } from './figures.ts';
import { headOf, taxIn, type BillHead, type HeadLine } from './head.ts';
import { lineForms, NUMBER } from './line-forms.ts';
import { bulletless, dated, mark, plain, withoutCase } from './line-text.ts';
import { BOXES, DIRECTION, lineDimensions, type BillLine } from './line.ts';
import type { NameBook } from '#reading/fee-names.ts';

/** The parts of a line that stand in columns of their own. Empty where there is no such column. */
export interface Cells {
  name: string;
  size?: string;
  count?: string;
  unit?: string;
  each?: string;
  all?: string;
  currency?: string;
  day?: string;
  /** Numbers of boxes and bills of lading. */
  numbers?: string[];
  /** Rate of the tax. */
  'tax-rate'?: string;
}

export interface LineReader {
  free(text: string, at: number): BillLine;
  cells(cells: Cells, text: string, at: number): BillLine;
  /** One charge, or each of several on a line: “订舱费400，THC1020”, “RMB 850/20' - RMB 1250/40'HC”. */
  pieces(text: string): { text: string; column: string }[];
  /** A price, and nothing that it is for. */
  isPrice(text: string): boolean;
  /** Words above a column of prices. */
  isSize(text: string): boolean;
  isCurrency(text: string): boolean;
  /** A known name stands in the text. */
  names(text: string): boolean;
  /** A charge of the port may be meant by the text. */
  mayCharge(text: string): boolean;
  /** The direction that a text names; null for none, or several. */
  directionOf(text: string): string | null;
  /** A remark on tax, which names no charge. */
  isTaxNote(text: string): boolean;
  /** It names a charge, by a known name or by the word for one. */
  isCharge(line: BillLine): boolean;
  head(lines: readonly HeadLine[]): BillHead;
}

const LONGEST = 300;
/** More digits than any bill has before the point. */
const MOST_DIGITS = 12;
interface State {
  left: string;
  each: string | null;
  all: string | null;
  count: string | null;
  loose: { figure: string; money: boolean }[];
  units: readonly string[];
  currency: string | null;
  mixed: boolean;
  quantities: Record<string, string>;
}

/** A line of a tax invoice: unit, count, price and amount without tax, rate, tax. */
const INVOICE =
  /^(?<name>.*?)\s+(?:(?<unit>\D{1,3})\s+)?(?<count>\d{1,4}(?:\.0+)?)\s+(?<each>\d+\.\d+)\s+(?<all>\d+\.\d{2})\s+(?<rate>\d{1,2}%|免税|不征税|\*+)\s+[\d.*]+$/u;
/** Fewer of a thing are counted; more before a unit are a price: “150 票”. */
const LEAST_PRICE = 10;
/** The word for a charge. */
const CHARGE = /费|fee|charge|surcharge/u;
/** A name alone is short; a letter may hold the word for a fee, too. */
const LONGEST_NAME = 24;

export function lineReader(
  book: Pick<BillBook, 'words' | 'traditional' | 'ports' | 'entities' | 'codes' | 'fees'>,
  names: NameBook,
): LineReader {
  const { words } = book;
  const simplify = simplifier(book.traditional);
  const vocabulary = words as unknown as Pick<Vocabulary, 'units' | 'currencies'>;
  const readUnit = unitReader(vocabulary);
  const conditions = Object.fromEntries(
    Object.entries(words.conditions).filter(([dimension]) => (lineDimensions as readonly string[]).includes(dimension)),
  );
  const readCase = caseReader(conditions);
  const kinds = Object.fromEntries(
    Object.entries(words.conditions['boxType']?.values ?? {}).map(([code, term]) => [
      code,
      { ...term, ordinary: book.codes['boxType']?.[code]?.ordinary },
    ]),
  );
  const size = sizeReader({ container: words.conditions['container']?.values ?? {}, boxType: kinds });
  const { forms, codeOf } = lineForms(words, size.form);

  const setCurrency = (state: State, ...marks: (string | undefined)[]): boolean => {
    const codes = marks.map(codeOf).filter(code => code !== null);
    for (const code of codes) {
      if (state.currency !== null && state.currency !== code) state.mixed = true;
      state.currency ??= code;
    }
    return codes.length > 0;
  };
  const unitsOf = (text: string | undefined): readonly string[] => {
    if (text === undefined) return [];
    const plain = squeeze(text).replace(/(?<=[a-z]{3})s$/u, '');
    if (forms.wholeSize.test(plain)) return boxUnits;
    const read = readUnit(plain).units;
    return read.length > 0 ? read : readUnit(squeeze(text)).units;
  };
  /** Every unit that is called so; “整票” and “每柜” as well as “票” and “柜”. */
  const unitsIn = (text: string): readonly string[] => {
    const read = unitsOf(text);
    return read.length > 0 ? read : unitsOf(text.replace(/^(?:整|每一?|按|单|per\s*)/u, ''));
  };
  /** A name, and the currency that stands in brackets behind it. */
  const nameOf = (text: string): { name: string; money: string | undefined } => {
    const { name = text, money } =
      /^(?<name>.*?)\s*[(（]\s*(?<money>[^()（）]{1,4})\s*[)）]$/u.exec(text)?.groups ?? {};
    return money !== undefined && codeOf(squeeze(money)) !== null
      ? { name, money: squeeze(money) }
      : { name: text, money: undefined };
  };
  const unitsCounting = (quantity: string): readonly string[] =>
    Object.entries(words.units).flatMap(([code, { of }]) => (of.length === 1 && of[0] === quantity ? [code] : []));
  const boxUnits = unitsCounting(BOXES);
  /** Takes what a form matches out of the line; what it gives is used only when `use` says so. */
  const take = (state: State, form: RegExp, use: (groups: Record<string, string | undefined>) => boolean): boolean => {
    const match = form.exec(state.left);
    if (!match || !use(match.groups ?? {})) return false;
    state.left = `${state.left.slice(0, match.index)} ${state.left.slice(match.index + match[0].length)}`;
    return true;
  };
  const quantify = (state: State, unit: string | undefined, figure: string): boolean => {
    const named = [...new Set(unitsOf(unit).map(code => words.units[code]!.of.join(' ')))];
    if (named.length !== 1 || named[0]!.includes(' ')) {
      if (state.count !== null) return false;
      state.count = figure;
      return true;
    }
    if (state.quantities[named[0]!] !== undefined) return state.quantities[named[0]!] === figure;
    state.quantities[named[0]!] = figure;
    return true;
  };

  const sizes = (state: State, found: Record<string, string>): boolean => {
    const named: Record<'container' | 'boxType', Set<string>> = { container: new Set(), boxType: new Set() };
    const count = (figure: string | undefined) => figure === undefined || quantifyBoxes(state, String(Number(figure)));
    let ok = true;
    while (
      take(state, forms.sized, ({ a, size: word = '', b }) => {
        const read = size.read(word);
        ok &&= read !== null;
        if (read?.container !== undefined) named.container.add(read.container);
        if (read?.boxType !== undefined) named.boxType.add(read.boxType);
        // “2*20GP” and “20GP*2”, never both.
        ok &&= !(a !== undefined && b !== undefined) && count(a === '一' ? '1' : (a ?? b));
        return true;
      })
    );
    for (const [dimension, codes] of Object.entries(named)) if (codes.size === 1) found[dimension] = [...codes][0]!;
    return ok && named.container.size <= 1;
  };
  const quantifyBoxes = (state: State, figure: string): boolean => {
    if (state.quantities[BOXES] !== undefined) return false;
    state.quantities[BOXES] = figure;
    return true;
  };

  /** Everything that has a form of its own, in the order in which one may hide another. */
  const takeForms = (state: State): void => {
    while (
      take(state, forms.total, ({ before, figure, after }) => {
        if (state.all !== null) return false;
        state.all = figure!;
        setCurrency(state, before, after);
        return true;
      })
    );
    const price = ({ before, figure, after, unit }: Record<string, string | undefined>): boolean => {
      if (state.each !== null) return false;
      state.each = figure!;
      state.units = unitsOf(unit);
      setCurrency(state, before, after);
      return true;
    };
    if (!take(state, forms.price, price)) take(state, forms.priced, price);
    take(state, forms.counted, ({ figure, unit }) => quantify(state, unit, String(Number(figure))));
    take(state, forms.product, ({ m1, m2, a, b }) => {
      const asMoney = m1 !== undefined || m2 !== undefined;
      if (state.each !== null || (!asMoney && !/\./u.test(a!) && !/\./u.test(b!))) return false;
      const [figure, count] = asMoney || a!.includes('.') ? [a!, b!] : [b!, a!];
      if (!/^\d{1,4}$/u.test(count) || state.count !== null) return false;
      state.each = figure;
      state.count = String(Number(count));
      setCurrency(state, m1, m2);
      return true;
    });
    while (take(state, forms.quantity, ({ figure, unit }) => quantify(state, unit, figure!)));
    take(state, forms.product, ({ a, b }) => {
      // Two bare figures multiplied: one is the count, the line does not say which.
      if (state.count !== null || state.each !== null) return false;
      state.loose.push({ figure: a!, money: false }, { figure: b!, money: false });
      return true;
    });
    take(state, forms.times, ({ figure }) => {
      if (state.count !== null) return false;
      state.count = String(Number(figure));
      return true;
    });
    while (
      take(state, forms.loose, ({ before, figure, after }) => {
        const asMoney = setCurrency(state, before, after);
        state.loose.push({ figure: figure!, money: asMoney });
        return true;
      })
    );
    take(state, forms.perUnit, ({ unit }) => {
      if (state.units.length === 0) state.units = unitsOf(unit);
      return true;
    });
    take(state, forms.moneyAlone, () => {
      const word = forms.moneyAlone.exec(state.left)?.[0];
      setCurrency(state, word);
      return true;
    });
  };

  const begin = (text: string): State => ({
    left: text,
    ...{ each: null, all: null, count: null, loose: [], units: [], currency: null, mixed: false, quantities: {} },
  });

  const finish = (
    state: State,
    found: Record<string, string>,
    restored: (text: string) => string,
    { at, text, day, fault }: Pick<BillLine, 'at' | 'text' | 'day' | 'fault'>,
  ): BillLine => {
    const { stated, bare } = readCase(state.left);
    let several = false;
    for (const [dimension, codes] of stated) {
      if (codes.length === 1) found[dimension] ??= codes[0]!;
      // “出口190，进口200”: figures of several cases.
      else if (state.loose.length + Number(state.each !== null) > 1) several = true;
    }
    const name = restored(withoutCase(state.left, stated.size > 0 ? bare : null));
    const { readings, fault: unread, miscounted } = takeFigures(state);
    const big = [state.each, state.all, ...state.loose.map(({ figure }) => figure)].some(
      figure => figure !== null && figure.split('.')[0]!.replace(/^0+/u, '').length > MOST_DIGITS,
    );
    const first = fault ?? (big ? 'too-large' : state.mixed || several ? 'figures' : unread);
    return {
      ...{ at, text, name, day, conditions: found, quantities: counted(state), units: state.units },
      ...{ currency: state.currency, readings: first === null ? readings : [], fault: first, miscounted },
      ...taxIn(text),
    };
  };

  /** “150 票”: a figure before a unit, and no other on the line, is a price where nobody counts so many. */
  const priceOfUnit = (state: State): void => {
    const [only, ...others] = Object.entries(state.quantities);
    if (state.each !== null || state.all !== null || state.loose.length > 0 || state.count !== null) return;
    if (only === undefined || others.length > 0 || only[0] === BOXES || Number(only[1]) < LEAST_PRICE) return;
    state.each = only[1];
    state.units = unitsCounting(only[0]);
    state.quantities = {};
  };

  /** One kind of thing counted, and nothing else: that is the count. */
  const counted = (state: State): Record<string, string> => {
    const [only, ...others] = Object.keys(state.quantities);
    if (only !== undefined && others.length === 0) state.count ??= state.quantities[only]!;
    return state.quantities;
  };

  const free = (raw: string, at: number): BillLine => {
    const shown = raw.trim().slice(0, LONGEST);
    const found: Record<string, string> = {};
    if (raw.trim().length > LONGEST) return unreadable(shown, at, 'too-long');
    const invoice = INVOICE.exec(plain(simplify(bulletless(raw))))?.groups;
    if (invoice && new Big(invoice['each']!).times(invoice['count']!).minus(invoice['all']!).abs().lt('0.011')) {
      const { name = '', unit = '', count = '', all = '', rate = '' } = invoice;
      const line = cells({ name, unit, count, all, ...(rate.endsWith('%') && { 'tax-rate': rate }) }, raw, at);
      return { ...line, tax: 'net' };
    }
    const { text, day } = dated(plain(simplify(bulletless(raw))));
    const marked = mark(text, names);
    const state = begin(marked.text);
    const negative = /(?<=^|[\s:=@¥$(])-\s?(?=[¥$]?\d)/u.test(text);
    const odd = /\d\s*[-~至]\s*\d|\d\s*[%‰]/u.test(state.left);
    const single = sizes(state, found);
    takeForms(state);
    priceOfUnit(state);
    counted(state);
    const fault = negative ? 'negative' : odd ? 'figures' : single ? null : 'several-sizes';
    return finish(state, found, marked.restored, { at, text: shown, day, fault });
  };

  const cells = (given: Cells, raw: string, at: number): BillLine => {
    const shown = raw.trim().slice(0, LONGEST);
    const found: Record<string, string> = {};
    const { day } = dated(plain(given.day ?? ''));
    const { name, money } = nameOf(plain(simplify(bulletless(given.name))));
    const marked = mark(name, names);
    const state = begin(marked.text);
    setCurrency(state, money);
    let single = sizes(state, found);
    const nameLeft = state.left;
    const sized = begin(plain(given.size ?? ''));
    sized.quantities = state.quantities;
    single = sizes(sized, found) && single;
    state.left = '';
    let fault: BillLine['fault'] = single ? null : 'several-sizes';
    const figure = (text: string | undefined, use: (figure: string) => void) => {
      const value = plain(text ?? '');
      if (value === '') return;
      const match = forms.cell.exec(value);
      if (!match?.groups) {
        fault ??= 'figures';
        return;
      }
      if (match.groups['minus'] || match.groups['m2']) fault ??= 'negative';
      setCurrency(state, match.groups['before'], match.groups['after']);
      if (match.groups['unit'] !== undefined) state.units = unitsOf(match.groups['unit']);
      use(match.groups['figure']!);
    };
    // A unit column may hold the size: “40HQ”.
    if ((given.unit ?? '') !== '' && isSize(given.unit!)) {
      const inUnit = begin(plain(given.unit!));
      inUnit.quantities = {};
      single = sizes(inUnit, found) && single;
      state.units = boxUnits;
    }
    figure(given.each, value => (state.each = value));
    figure(given.all, value => (state.all = value));
    const count = plain(given.count ?? '');
    if (count !== '') {
      const match = new RegExp(`^(?<figure>${NUMBER})\\s*(?<unit>.*)$`, 'u').exec(count);
      if (!match?.groups) fault ??= 'figures';
      else {
        const value = match.groups['figure']!.replace(/(\.\d*?)0+$/u, '$1').replace(/\.$/u, '');
        const unit = match.groups['unit'] || given.unit || '';
        if (state.quantities[BOXES] !== undefined && state.quantities[BOXES] !== value) fault ??= 'figures';
        else if (unit === '' || unitsOf(plain(unit)).length === 0) state.count = value;
        else quantify(state, plain(unit), value);
      }
    }
    if ((given.unit ?? '') !== '' && state.units.length === 0) state.units = unitsIn(plain(given.unit!));
    const currency = plain(given.currency ?? '');
    if (currency !== '') {
      const code = codeOf(squeeze(currency));
      if (code === null) fault ??= 'figures';
      else setCurrency(state, squeeze(currency));
    }
    counted(state);
    state.left = nameLeft;
    const rate = /^(?<rate>\d{1,2}(?:\.\d+)?)%$/u.exec(plain(given['tax-rate'] ?? ''))?.groups?.['rate'];
    return {
      ...finish(state, found, marked.restored, { at, text: shown, day, fault }),
      ...(given.numbers?.length ? { numbers: given.numbers } : {}),
      ...(rate === undefined ? {} : { taxRate: String(Number(rate) / 100) }),
    };
  };

  const unreadable = (text: string, at: number, fault: BillLine['fault']): BillLine => ({
    ...{ at, text, name: '', conditions: {}, quantities: {}, units: [], currency: null, day: null },
    ...{ readings: [], fault, miscounted: false },
  });

  const holdsName = (text: string) => names.namesIn(normalise(simplify(plain(text)))).length > 0;
  const pieces = (text: string): { text: string; column: string }[] => {
    const whole = [{ text, column: '' }];
    if (text.length > LONGEST) return whole;
    const charges = text.split(/\s\/\s|[，；;、]|,(?!\d{3}(?!\d))/u).map(one => one.trim());
    const named = (one: string) => holdsName(one) && /\d/u.test(one);
    if (charges.length > 1 && charges.every(named)) return charges.map(one => ({ text: one, column: one }));
    const read = plain(simplify(text));
    const prices = [...read.matchAll(forms.sizedPrice)];
    const sizesSaid = new Set(prices.map(({ groups }) => JSON.stringify(size.read(groups!['size']!))));
    if (prices.length < 2 || sizesSaid.size < prices.length) return whole;
    const rest = prices.reduce((left, [price]) => left.replace(price, ' '), read).replace(/[\s,;/+-]+$/u, '');
    return prices.map(([price]) => ({ text: `${rest} ${price}`, column: price }));
  };
  const isPrice = (text: string) => {
    const read = plain(simplify(text));
    if (!/\d/u.test(read) || holdsName(read)) return false;
    const { name } = free(read.replace(forms.sizedPrice, ' '), 0);
    return name.replace(/[\s,;/+-]+/gu, '') === '';
  };
  const isSize = (text: string) =>
    text.length <= LONGEST_NAME && forms.wholeSize.test(plain(text).replace(/\s*集装箱$/u, ''));
  const directionOf = (text: string) => {
    const named = readCase(simplify(plain(text))).stated.get(DIRECTION) ?? [];
    return named.length === 1 ? named[0]! : null;
  };
  return {
    ...{ free, cells, pieces, isPrice, isSize, directionOf, names: holdsName },
    mayCharge: text => {
      const match = names.match(withoutCase(simplify(plain(text)), null));
      if (match.kind === 'one') return true;
      return (match.kind === 'several' || match.kind === 'like') && match.options.some(id => book.fees[id]);
    },
    isCurrency: text => codeOf(squeeze(text)) !== null,
    isTaxNote: text => taxIn(text) !== null && !holdsName(text),
    isCharge: ({ name, fault }) => {
      const { kind } = names.match(name);
      if (kind === 'one' || kind === 'several') return true;
      const figured = fault !== 'no-figure' && fault !== 'too-long';
      return figured && name.length <= LONGEST_NAME && (kind === 'like' || CHARGE.test(name));
    },
    head: lines => headOf(lines, book),
  };
}
