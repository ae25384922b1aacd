// One line of a bill → its name, its figures, and what it says of the case: “THC 20GP*2 1100”, “文件费：450元/票”. What the line
// does not tell is left open; what cannot be read comes back as a fault, never as a guess.
import { caseReader } from '#reading/case-text.ts';
import { unitReader } from '#reading/unit-text.ts';
import { squeeze } from '#text/normalise.ts';
import { simplifier } from '#text/simplify.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import type { BillBook } from './book.ts';
import { takeFigures } from './figures.ts';
import { lineForms, NUMBER } from './line-forms.ts';
import { bulletless, dated, mark, plain, withoutCase } from './line-text.ts';
import { BOXES, lineDimensions, type BillLine } from './line.ts';
import type { NameBook } from './names.ts';

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
}

export interface LineReader {
  free(text: string, at: number): BillLine;
  cells(cells: Cells, text: string, at: number): BillLine;
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

export function lineReader(book: Pick<BillBook, 'words' | 'traditional'>, names: NameBook): LineReader {
  const { words } = book;
  const simplify = simplifier(book.traditional);
  const vocabulary = words as unknown as Pick<Vocabulary, 'units' | 'currencies'>;
  const readUnit = unitReader(vocabulary);
  const conditions = Object.fromEntries(
    Object.entries(words.conditions).filter(([dimension]) => (lineDimensions as readonly string[]).includes(dimension)),
  );
  const readCase = caseReader(conditions);
  const { forms, sizeCodes, codeOf } = lineForms(words);

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
  const boxUnits = Object.entries(words.units).flatMap(([code, { of }]) =>
    of.length === 1 && of[0] === BOXES ? [code] : [],
  );
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
    const codes = new Set<string>();
    const count = (figure: string | undefined) => figure === undefined || quantifyBoxes(state, String(Number(figure)));
    let ok = true;
    while (
      take(state, forms.sized, ({ a, size: word = '', b }) => {
        const code = /^\d{2}/u.exec(word)?.[0] ?? [...(readCase(word).stated.get('container') ?? [])][0];
        if (code !== undefined && sizeCodes.includes(code)) codes.add(code);
        // “2*20GP” and “20GP*2”, never both.
        ok &&= !(a !== undefined && b !== undefined) && count(a ?? b);
        return true;
      })
    );
    if (codes.size === 1) found['container'] = [...codes][0]!;
    return ok && codes.size <= 1;
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
    const { stated } = readCase(state.left);
    for (const [dimension, codes] of stated) if (codes.length === 1) found[dimension] ??= codes[0]!;
    const name = restored(withoutCase(state.left, stated.size > 0 ? readCase(state.left).bare : null));
    const { readings, fault: unread, miscounted } = takeFigures(state);
    const big = [state.each, state.all, ...state.loose.map(({ figure }) => figure)].some(
      figure => figure !== null && figure.split('.')[0]!.replace(/^0+/u, '').length > MOST_DIGITS,
    );
    const first = fault ?? (big ? 'too-large' : state.mixed ? 'figures' : unread);
    return {
      ...{ at, text, name, day, conditions: found, quantities: counted(state), units: state.units },
      ...{ currency: state.currency, readings: first === null ? readings : [], fault: first, miscounted },
    };
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
    const { text, day } = dated(plain(simplify(bulletless(raw))));
    const marked = mark(text, names);
    const state = begin(marked.text);
    const negative = /(?<=^|[\s:=@¥$(])-\s?(?=[¥$]?\d)/u.test(text);
    const odd = /\d\s*[-~至]\s*\d|\d\s*[%‰]/u.test(state.left);
    const single = sizes(state, found);
    takeForms(state);
    counted(state);
    const fault = negative ? 'negative' : odd ? 'figures' : single ? null : 'several-sizes';
    return finish(state, found, marked.restored, { at, text: shown, day, fault });
  };

  const cells = (given: Cells, raw: string, at: number): BillLine => {
    const shown = raw.trim().slice(0, LONGEST);
    const found: Record<string, string> = {};
    const { day } = dated(plain(given.day ?? ''));
    const marked = mark(plain(simplify(given.name)), names);
    const state = begin(marked.text);
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
    if ((given.unit ?? '') !== '' && state.units.length === 0) state.units = unitsOf(plain(given.unit!));
    const currency = plain(given.currency ?? '');
    if (currency !== '') {
      const code = codeOf(squeeze(currency));
      if (code === null) fault ??= 'figures';
      else setCurrency(state, squeeze(currency));
    }
    counted(state);
    state.left = nameLeft;
    return finish(state, found, marked.restored, { at, text: shown, day, fault });
  };

  const unreadable = (text: string, at: number, fault: BillLine['fault']): BillLine => ({
    ...{ at, text, name: '', conditions: {}, quantities: {}, units: [], currency: null, day: null },
    ...{ readings: [], fault, miscounted: false },
  });

  return { free, cells };
}
