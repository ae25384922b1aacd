// A line of words → what it says: “THC 20GP*2 1100”, “文件费：450元/票”, a line of a tax invoice.
import Big from 'big.js';
import type { Cells } from './cell-line.ts';
import type { ReadLine } from './line.ts';
import type { LineCore, LineWorld } from './line-core.ts';
import type { PriceResult } from './price-text.ts';
import { bulletless, dated, mark, withoutNeed } from './signs.ts';

/** A longer line is a text. */
export const LONGEST = 300;
/** A line of a tax invoice: unit, count, price and amount without tax, rate, tax. */
const INVOICE =
  /^(?<name>.*?)\s+(?:(?<unit>\D{1,3})\s+)?(?<count>\d{1,4}(?:\.0+)?)\s+(?<each>\d+\.\d+)\s+(?<all>\d+\.\d{2})\s+(?<rate>\d{1,2}%|免税|不征税|\*+)\s+(?<vat>[\d.*]+)$/u;

/** Without any of these a text with a figure is a figure with its marks. */
const BEYOND =
  /\d\s*[^\d\s]{0,4}\s*[-~∼〜至到/+]\s*[^\d\s]{0,4}\s*\d|[起或≥≤]|以上|以内|以下|不[超高低]|最[高低少]|(?<![a-z])(?:or|from|min|max|up)(?![a-z])/u;

export function freeLine(
  { readers, names }: Pick<LineWorld, 'readers' | 'names'>,
  { parts, tidy, finish, takePrice, putPrice }: LineCore,
  cells: (cells: Cells, text: string, at: number) => ReadLine,
): (text: string, at: number) => ReadLine {
  const { readPrice } = readers;
  /** A price that is more than a figure with its marks; null where the forms of a line read it as well. */
  const priceBeyondForms = (text: string): PriceResult | null => {
    if (/\d/u.test(text) && !BEYOND.test(text)) return null;
    const read = readPrice(text);
    if (read.kind === 'unclear') return null;
    if (read.kind !== 'prices') return read;
    const [first] = read.prices;
    return read.relation !== 'cases' ||
      first!.minimum !== undefined ||
      (read.prices.length === 1 && first!.price.kind !== 'amount')
      ? read
      : null;
  };

  return (raw, at) => {
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
    const { before, price } = divided(marked.text, word => readers.currencyOf(word) !== null);
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
    const negative = /(?<=^|[\s:=@¥$(])-\s?(?=[¥$]?\d)|\([¥$]?\d+\.\d{2}\)\s*$/u.test(text);
    const odd = /\d\s*[-~至]\s*\d|\d\s*[%‰]/u.test(taken.left);
    const single = parts.takeSizes(taken);
    parts.takeForms(taken);
    parts.settleCount(taken);
    taken.fault = negative ? 'negative' : odd ? 'figures' : single ? null : 'several-sizes';
    return finish(taken, marked, { at, text: shown, day });
  };
}

/** The words of a line, and its price; words of the case may stand before the price, and after it. */
function divided(text: string, isCurrency: (word: string) => boolean): { before: string; price: string } {
  const named = (
    /^(?<before>.*[\ue000-\uf8ff][^\d]*?)[\s:=]+(?<price>[^\ue000-\uf8ff]+)$/u.exec(text) ??
    /^(?<before>.*[\ue000-\uf8ff])(?<price>[¥$]?\d[^\ue000-\uf8ff]*)$/u.exec(text)
  )?.groups;
  if (named) return { before: named['before']!, price: named['price']! };
  // Nobody knows the name: it ends where the first figure begins, or the currency before it.
  const { before = '', price = '' } =
    /^(?<before>[^\d¥$]*\p{L}[^\d¥$]*?)\s*[:=]?\s*(?<price>[¥$]?\d.*)$/u.exec(text)?.groups ?? {};
  const last = /\S+$/u.exec(before)?.[0] ?? '';
  return isCurrency(last)
    ? { before: before.slice(0, -last.length).replace(/[\s:=]+$/u, ''), price: `${last} ${price}` }
    : { before, price };
}

function unreadable(text: string, at: number, fault: ReadLine['fault']): ReadLine {
  return {
    ...{ at, text, name: '', conditions: {}, quantities: {}, units: [], currency: null, day: null },
    ...{ readings: [], fault, miscounted: false },
  };
}
