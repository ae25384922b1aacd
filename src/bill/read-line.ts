// One line of a bill → its name, its figures, and what it says of the case: “THC 20GP*2 1100”, “文件费：450元/票”. What the line
// does not tell is left open; what cannot be read comes back as a fault, never as a guess.
import { isCalendarDay } from '../domain/day.ts';
import { caseReader } from '../import/case-text.ts';
import { currencyTerms, unitReader } from '../import/unit-text.ts';
import { squeeze } from '../search/normalise.ts';
import { simplifier } from '../search/simplify.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { BillBook } from './book.ts';
import { takeFigures } from './figures.ts';
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
const NUMBER = String.raw`\d+(?:\.\d+)?`;
const SIZE_KINDS = "gp|dc|dv|dry|hq|hc|rf|rh|rq|ot|fr|tk|tank|st|sd|nor|尺|英尺|呎|ft|feet|foot|'";
const TOTAL = '合计|总计|共计|小计|总额|总价|金额|共|total|subtotal|amount|sum';
const EACH = '单价|每箱|unit price|price|rate';
const COUNT = '数量|箱量|票数|qty|quantity';
/** Stands where a known name was cut out. */
const FIRST_MARK = 0xe000;

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
  const money = currencyTerms(vocabulary);
  const moneyForm = money.map(({ word }) => escaped(word)).join('|');
  const codeOf = (word: string | undefined) => money.find(one => one.word === word)?.code ?? null;
  const unitWords = [...new Set(Object.values(words.units).flatMap(({ zh, en, also = [] }) => [zh, en, ...also]))]
    .map(word => squeeze(word))
    .filter(word => word !== '' && !/[·-]/u.test(word))
    .flatMap(word => (/^[a-z]{3,}$/u.test(word) ? [`${word}s`, word] : [word]))
    .sort((a, b) => b.length - a.length);
  const unitForm = `(?:${unitWords.map(escaped).join('|')})(?![a-z])`;
  const sizeCodes = Object.keys(words.conditions['container']?.values ?? {}).filter(code => /^\d+$/u.test(code));
  const sizeWords = Object.values(words.conditions['container']?.values ?? {})
    .flatMap(({ zh, en, also = [] }) => [zh, en, ...also].map(squeeze))
    .filter(word => word !== '' && !/^\d+$/u.test(word))
    .sort((a, b) => b.length - a.length);
  const size = `(?:(?<![\\d.])(?:${sizeCodes.join('|') || '(?!)'})\\s?(?:${SIZE_KINDS})(?![a-z])(?:高?[箱柜])?|${sizeWords.map(escaped).join('|') || '(?!)'})`;

  const forms = {
    price: new RegExp(
      `(?:@\\s*)?(?<before>${moneyForm})?\\s*(?<figure>${NUMBER})\\s*(?<after>${moneyForm})?整?\\s*(?:\\/|每|per\\s)\\s*(?:一)?(?<unit>${unitForm}(?:\\s*(?:[·/*]|每|per\\s)\\s*${unitForm})*|${size})`,
      'u',
    ),
    priced: new RegExp(
      `(?:每(?<unit>${unitForm})|@|(?:${EACH})\\s*[:=]?)\\s*(?<before>${moneyForm})?\\s*(?<figure>${NUMBER})\\s*(?<after>${moneyForm})?`,
      'u',
    ),
    total: new RegExp(
      `(?:(?:${TOTAL})\\s*[:=]?|=)\\s*(?<before>${moneyForm})?\\s*(?<figure>${NUMBER})\\s*(?<after>${moneyForm})?`,
      'u',
    ),
    sized: new RegExp(
      `(?:(?<![\\d.])(?<a>\\d{1,4})\\s*[*x个只]?\\s*)?(?<size>${size})(?:\\s*[*x]\\s*(?<b>\\d{1,4})(?![\\d.]))?`,
      'u',
    ),
    counted: new RegExp(`(?:${COUNT})\\s*[:=]?\\s*(?<figure>\\d{1,4})(?![\\d.])(?:\\s*(?<unit>${unitForm}))?`, 'u'),
    quantity: new RegExp(`(?<![\\d.])(?:[*x]\\s*)?(?<figure>${NUMBER})\\s*(?<unit>${unitForm})`, 'u'),
    product: new RegExp(
      `(?<![\\d.])(?<m1>${moneyForm})?\\s*(?<a>${NUMBER})\\s*(?<m2>${moneyForm})?\\s*[*x]\\s*(?<b>${NUMBER})(?![\\d.])`,
      'u',
    ),
    perUnit: new RegExp(`(?:per\\s|每|\\/)\\s*(?<unit>${unitForm})`, 'u'),
    times: /[*x]\s*(?<figure>\d{1,4})(?![\d.])/u,
    loose: new RegExp(`(?<before>${moneyForm})?\\s*(?<figure>${NUMBER})\\s*(?<after>${moneyForm})?整?`, 'u'),
    wholeSize: new RegExp(`^${size}$`, 'u'),
    cell: new RegExp(
      `^(?<minus>-)?\\s*(?<before>${moneyForm})?\\s*(?<m2>-)?(?<figure>${NUMBER})\\s*(?<after>${moneyForm})?整?\\s*(?:(?:\\/|每)\\s*(?<unit>.+))?$`,
      'u',
    ),
    moneyAlone: new RegExp(`(?<![a-z])(?:${moneyForm})(?![a-z])`, 'u'),
  };

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

/** Half-width, lower case, one kind of each sign, thousands joined. */
function plain(text: string): string {
  return text
    .replace(/[\ue000-\uf8ff]|\p{Surrogate}/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[×✕✖╳]/gu, '*')
    .replace(/[–—−]/gu, '-')
    .replace(/[′’‘]/gu, "'")
    .replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu, digits => digits.replaceAll(',', ''))
    .replace(/(?<=\d)\.-(?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Numbers and dots before a line that only count lines. */
function bulletless(text: string): string {
  return text.replace(/^\s*(?:[①-⑳]|[([（]?\d{1,3}(?:[)\]）、]|\.(?!\d))|[•●·*]|-(?=\s+[^\d\s¥￥$]))\s*/u, '');
}

function dated(text: string): { text: string; day: string | null } {
  const form = /(?<!\d)(?<year>(?:19|20)\d{2})[-/.年](?<month>\d{1,2})[-/.月](?<date>\d{1,2})日?(?!\d)/u;
  const { year, month, date } = form.exec(text)?.groups ?? {};
  if (year === undefined) return { text, day: null };
  const day = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
  return isCalendarDay(day) ? { text: text.replace(form, ' '), day } : { text, day: null };
}

/** Known names are taken out, so that no figure and no condition is read inside one. */
function mark(text: string, names: NameBook): { text: string; restored: (text: string) => string } {
  const found = names.namesIn(text);
  let marked = '';
  let end = 0;
  for (const [index, one] of found.entries()) {
    marked += `${text.slice(end, one.start)}${String.fromCharCode(FIRST_MARK + index)}`;
    end = one.end;
  }
  const held = found.map(one => text.slice(one.start, one.end));
  return {
    text: marked + text.slice(end),
    restored: rest =>
      rest.replace(/[\ue000-\uf8ff]/gu, character => held[character.charCodeAt(0) - FIRST_MARK] ?? '').trim(),
  };
}

/** The name without the words of the case; signs at its ends say nothing. */
function withoutCase(left: string, bare: string | null): string {
  return (bare ?? left)
    .replace(/\s+/gu, ' ')
    .replace(/\(\s*\)|\[\s*\]/gu, ' ')
    .replace(/^[\s,.;:|/*@=+~-]+|[\s,.;:|/*@=+~-]+$/gu, '')
    .replace(/\(\s*$|^\s*\)/gu, '')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
