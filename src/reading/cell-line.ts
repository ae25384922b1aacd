// The cells of a row → what its line says.
import { LONGEST } from './free-line.ts';
import { BOXES, type ReadLine } from './line.ts';
import type { LineCore, LineWorld } from './line-core.ts';
import { NUMBER } from './line-forms.ts';
import { state, UNREAD_UNIT, type Parts } from './line-parts.ts';
import { bulletless, dated, mark, plain, withoutNeed } from './signs.ts';
import { squeeze } from '#text/normalise.ts';

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

export function cellLine(
  { readers, names }: Pick<LineWorld, 'readers' | 'names'>,
  { parts, tidy, finish, takePrice, putPrice }: LineCore,
): (cells: Cells, text: string, at: number) => ReadLine {
  const { readCase, readLabel, readPrice, size } = readers;
  const { forms, setCurrency, unitsOf, boxUnits } = parts;
  const counted = new RegExp(`^(?<figure>${NUMBER})\\s*(?<unit>.*)$`, 'u');
  const sizedCount = new RegExp(`[*x]\\s*${size.form}`, 'u');
  const isSize = (text: string) => forms.wholeSize.test(plain(text).replace(/\s*集装箱$/u, ''));

  /** A name, and the currency that stands in brackets behind it. */
  const nameOf = (text: string): { name: string; money: string | undefined } => {
    const { name = text, money } =
      /^(?<name>.*?)\s*[(（]\s*(?<money>[^()（）]{1,4})\s*[)）]$/u.exec(text)?.groups ?? {};
    return money !== undefined && readers.currencyOf(money) !== null
      ? { name, money: squeeze(money) }
      : { name: text, money: undefined };
  };

  const countOf = (taken: Parts, given: Cells): void => {
    const count = plain(given.count ?? '');
    if (count === '') return;
    const match = counted.exec(count);
    // “2*40HQ” in a column of counts.
    if (!match?.groups || sizedCount.test(count)) {
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

  return (given, raw, at) => {
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
      const { stated, units, currency, rest } = readLabel(label);
      if (rest === '') {
        if (units.length > 0) taken.units = units;
        if (currency !== null) taken.currency ??= currency;
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
      if (read.length === 0)
        for (const [dimension, codes] of stated) if (codes.length === 1) taken.conditions[dimension] ??= codes[0]!;
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
}
