// What is taken out of the text of a line, form by form: totals, prices with units, sizes, counts, currencies. What is left is the name.
import type { LineFault } from './line.ts';
import { BOXES } from './line.ts';
import { lineForms } from './line-forms.ts';
import type { Readers, Terms } from './readers.ts';
import { unitsCounting } from './terms.ts';
import { squeeze } from '#text/normalise.ts';

/** What has been taken so far. Figures are strings of digits. */
export interface Parts {
  left: string;
  each: string | null;
  all: string | null;
  count: string | null;
  /** Figures without a mark, in order; `money`: with a currency, so no count. */
  loose: { figure: string; money: boolean }[];
  units: readonly string[];
  currency: string | null;
  /** Several currencies. */
  mixed: boolean;
  quantities: Record<string, string>;
  conditions: Record<string, string>;
  fault: LineFault | null;
}

/** A unit that stands on a line, and that no unit is called: nothing is compared with it. */
export const UNREAD_UNIT = '?';
/** A condition of the line. False where it has been told otherwise: the heading of a column says one size, its cell another. */
export function state({ conditions }: Parts, dimension: string, code: string): boolean {
  conditions[dimension] ??= code;
  return conditions[dimension] === code;
}

/** Fewer of a thing are counted; more before a unit are a price: “150 票”. */
const LEAST_PRICE = 10;
/** Where one of two figures multiplied is this much greater, it is the price. */
const MUCH_GREATER = 10;

type Groups = Record<string, string | undefined>;

export interface PartsReader {
  begin(text: string): Parts;
  /** Sizes, with how many of them. False where the line names several. */
  takeSizes(parts: Parts): boolean;
  /** Everything that has a form of its own, in the order in which one may hide another. */
  takeForms(parts: Parts): void;
  /** One kind of thing counted, and nothing else: that is the count. */
  settleCount(parts: Parts): void;
  setCurrency(parts: Parts, ...marks: (string | undefined)[]): boolean;
  quantify(parts: Parts, unit: string | undefined, figure: string): boolean;
  unitsOf(text: string | undefined): readonly string[];
  /** Every unit that is called so; “整票” and “每柜” as well as “票” and “柜”. */
  unitsIn(text: string): readonly string[];
  boxUnits: readonly string[];
  forms: ReturnType<typeof lineForms>['forms'];
}

export function partsReader(terms: Terms, { readUnit, size }: Pick<Readers, 'readUnit' | 'size'>): PartsReader {
  const { forms, codeOf } = lineForms(terms, size.form);
  const boxUnits = unitsCounting(terms.units, BOXES);

  const setCurrency: PartsReader['setCurrency'] = (parts, ...marks) => {
    const codes = marks.map(codeOf).filter(code => code !== null);
    for (const code of codes) {
      if (parts.currency !== null && parts.currency !== code) parts.mixed = true;
      parts.currency ??= code;
    }
    return codes.length > 0;
  };
  const unitsOf: PartsReader['unitsOf'] = text => {
    if (text === undefined) return [];
    const plain = squeeze(text).replace(/(?<=[a-z]{3})s$/u, '');
    if (forms.wholeSize.test(plain)) return boxUnits;
    const read = readUnit(plain).units;
    return read.length > 0 ? read : readUnit(squeeze(text)).units;
  };
  const unitsIn: PartsReader['unitsIn'] = text => {
    const read = unitsOf(text);
    return read.length > 0 ? read : unitsOf(text.replace(/^(?:整|每一?|按|单|per\s*)/u, ''));
  };
  /** Takes what a form matches out of the line; what it gives is used only when `use` says so. */
  const take = (parts: Parts, form: RegExp, use: (groups: Groups) => boolean): boolean => {
    const match = form.exec(parts.left);
    if (!match || !use(match.groups ?? {})) return false;
    parts.left = `${parts.left.slice(0, match.index)} ${parts.left.slice(match.index + match[0].length)}`;
    return true;
  };
  const quantify: PartsReader['quantify'] = (parts, unit, figure) => {
    // None of a thing is not charged.
    if (Number(figure) === 0) return false;
    const named = [...new Set(unitsOf(unit).map(code => terms.units[code]!.of.join(' ')))];
    if (named.length !== 1 || named[0]!.includes(' ')) {
      if (parts.count !== null) return false;
      parts.count = figure;
      return true;
    }
    if (parts.quantities[named[0]!] !== undefined) return parts.quantities[named[0]!] === figure;
    parts.quantities[named[0]!] = figure;
    return true;
  };
  const quantifyBoxes = (parts: Parts, figure: string): boolean => {
    if (parts.quantities[BOXES] !== undefined) return false;
    parts.quantities[BOXES] = figure;
    return true;
  };

  const takeSizes: PartsReader['takeSizes'] = parts => {
    const named: Record<'container' | 'boxType', Set<string>> = { container: new Set(), boxType: new Set() };
    const count = (figure: string | undefined) => figure === undefined || quantifyBoxes(parts, String(Number(figure)));
    let ok = true;
    while (
      take(parts, forms.sized, ({ a, size: word = '', b }) => {
        const read = size.read(word);
        ok &&= read !== null;
        if (read?.container !== undefined) named.container.add(read.container);
        if (read?.boxType !== undefined) named.boxType.add(read.boxType);
        // “2*20GP” and “20GP*2”, never both.
        ok &&= !(a !== undefined && b !== undefined) && count(a === '一' ? '1' : (a ?? b));
        return true;
      })
    );
    for (const [dimension, codes] of Object.entries(named)) {
      const [only] = codes;
      if (codes.size !== 1 || only === undefined) continue;
      ok &&= state(parts, dimension, only);
    }
    return ok && named.container.size <= 1;
  };

  const takeForms: PartsReader['takeForms'] = parts => {
    while (
      take(parts, forms.total, ({ before, figure, after }) => {
        if (parts.all !== null) return false;
        parts.all = figure!;
        setCurrency(parts, before, after);
        return true;
      })
    );
    const price = ({ before, figure, after, unit }: Groups): boolean => {
      if (parts.each !== null) return false;
      parts.each = figure!;
      parts.units = unitsOf(unit);
      if (unit !== undefined && parts.units.length === 0) parts.units = [UNREAD_UNIT];
      setCurrency(parts, before, after);
      return true;
    };
    if (!take(parts, forms.price, price) && !take(parts, forms.oddPrice, price)) take(parts, forms.priced, price);
    take(parts, forms.counted, ({ figure, unit }) => quantify(parts, unit, String(Number(figure))));
    take(parts, forms.product, ({ m1, m2, a, b }) => {
      const asMoney = m1 !== undefined || m2 !== undefined;
      // “990*2”: the price stands first, and is the greater.
      const first = Number(a) >= MUCH_GREATER * Number(b);
      const second = Number(b) >= MUCH_GREATER * Number(a);
      if (parts.each !== null || (!asMoney && !first && !second && !/\./u.test(a!) && !/\./u.test(b!))) return false;
      const [figure, count] = asMoney || (a!.includes('.') && !second) || first ? [a!, b!] : [b!, a!];
      if (!/^[1-9]\d{0,3}$/u.test(count) || parts.count !== null) return false;
      parts.each = figure;
      parts.count = String(Number(count));
      setCurrency(parts, m1, m2);
      return true;
    });
    while (take(parts, forms.quantity, ({ figure, unit }) => quantify(parts, unit, figure!)));
    take(parts, forms.product, ({ a, b }) => {
      // Two bare figures multiplied: one is the count, the line does not say which.
      if (parts.count !== null || parts.each !== null) return false;
      parts.loose.push({ figure: a!, money: false }, { figure: b!, money: false });
      return true;
    });
    take(parts, forms.times, ({ figure }) => {
      if (parts.count !== null) return false;
      parts.count = String(Number(figure));
      return true;
    });
    while (
      take(parts, forms.loose, ({ before, figure, after, next }) => {
        // “2 CNY 1700”: a currency between two figures is of either.
        const asMoney = setCurrency(parts, before, after) && (before !== undefined || next === undefined);
        parts.loose.push({ figure: figure!, money: asMoney });
        return true;
      })
    );
    take(parts, forms.perUnit, ({ unit }) => {
      if (parts.units.length === 0) parts.units = unitsOf(unit);
      return true;
    });
    take(parts, forms.moneyAlone, () => {
      const word = forms.moneyAlone.exec(parts.left)?.[0];
      setCurrency(parts, word);
      return true;
    });
    priceOfUnit(parts);
  };

  /** “150 票”: a figure before a unit, and no other on the line, is a price where nobody counts so many. */
  const priceOfUnit = (parts: Parts): void => {
    const [only, ...others] = Object.entries(parts.quantities);
    if (parts.each !== null || parts.all !== null || parts.loose.length > 0 || parts.count !== null) return;
    if (only === undefined || others.length > 0 || only[0] === BOXES || Number(only[1]) < LEAST_PRICE) return;
    parts.each = only[1];
    parts.units = unitsCounting(terms.units, only[0]);
    parts.quantities = {};
  };

  const settleCount: PartsReader['settleCount'] = parts => {
    const [only, ...others] = Object.keys(parts.quantities);
    if (only !== undefined && others.length === 0) parts.count ??= parts.quantities[only]!;
  };

  return {
    begin: text => ({
      left: text,
      ...{ each: null, all: null, count: null, loose: [], units: [], currency: null, mixed: false },
      ...{ quantities: {}, conditions: {}, fault: null },
    }),
    ...{ takeSizes, takeForms, settleCount, setCurrency, quantify, unitsOf, unitsIn, boxUnits, forms },
  };
}
