// The text of a price → prices: an amount, a range, a share, at cost, free; several where it names several cases, or gives one price
// in several currencies. What is not certain is not read.
import Big from 'big.js';
import { plain } from './signs.ts';
import type { SizeReader } from './size-text.ts';
import { currencyTerms } from './unit-text.ts';

/** A price as a list prints it. Figures are strings of digits; a share of 20% is 0.2. */
export type ReadPrice =
  | { kind: 'amount'; amount: string }
  | { kind: 'range'; from: string; to: string }
  /** “100 元起”: no less, and how much more is not told. */
  | { kind: 'least'; from: string }
  | { kind: 'percent'; rate: string }
  | { kind: 'atCost' | 'waived' };

export interface PriceReading {
  /** “20'” in “20': 8, 40': 12”; empty where the cell has one price for its whole line. */
  label: string;
  price: ReadPrice;
  currency: string | null;
  /** What stands after “元/”; empty where the cell names no unit. */
  unit: string;
  /** The list calls it a maximum. */
  ceiling: boolean;
  /** “min 80/BL”: no less is charged in all. */
  minimum?: PriceReading;
}

/** What stands where a price should, and is none: it is on another list, not settled, part of something else, or does not apply. */
export type Silence = 'elsewhere' | 'open' | 'included' | 'none';

export type PriceResult =
  /** `relation`: each for a case of its own; a choice of one, as in several currencies; several that are added. */
  | { kind: 'prices'; relation: 'cases' | 'choice' | 'sum'; prices: readonly PriceReading[] }
  /** “8/12”: figures in the order of the container sizes that the line names. */
  | { kind: 'split'; figures: readonly PriceReading[] }
  | { kind: 'silent'; says: Silence }
  | { kind: 'unclear' };

export type PriceReader = (text: string) => PriceResult;

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const AT_COST =
  /^(?:实报实销|实费实销|按实(?:际.*|结算|收取|收)?|据实.*|凭(?:发票|单)实报|按发票.*|at ?cost|as ?per ?receipt|actual(?: ?cost)?)$/u;
const FREE = /^(?:免费|免收|免|不收费?|不另收|free(?: ?of ?charge)?|foc|waived)$/u;
const SILENT: readonly (readonly [Silence, RegExp])[] = [
  ['open', /^(?:面议|另议|协商.*|议价|双方.*|待定|待确认|待告|另行.*|negotiable|t\.?b\.?[abcd]\.?|on ?request)$/u],
  ['elsewhere', /^(?:(?:详?见|参见|参照|按|依|同|以).+|as ?per .*|as ?(?:per)?(?:list|tariff|attached).*|see .*)$/u],
  ['included', /^(?:已?含|已?包含?|包干内|内含|在内|included?|incl\.?)$/u],
  ['none', /^(?:n\/?a|无|没有|不适用|不涉及|none|nil|-+|\/+|—+)$/u],
];
const OR = /\s*(?:或者?|(?<![a-z])or(?![a-z]))\s*/u;
const LEAST = /(?<![a-z])(?:min(?:imum)?\.?|最低(?:收费)?|起码|最少|不低于)\s*[:=]?\s*/u;
const APART = /[;；\n、，]|,(?!\d{3}(?!\d))/u;

const SIZE_HINT = /(?<![\d.])[24][05](?![\d.])|[箱柜尺呎]|[a-z]eu(?![a-z])/u;

interface Words {
  currencies: Parameters<typeof currencyTerms>[0]['currencies'];
}

/** Reads price cells; made once for a vocabulary. Throws nothing. */
export function priceReader(words: Words, size: Pick<SizeReader, 'form'>): PriceReader {
  const terms = currencyTerms(words);
  const codeOf = (word: string | undefined) => terms.find(term => term.word === word)?.code ?? null;
  const money = terms.map(({ word }) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|');
  const form = new RegExp(
    `^(?<cap>最高|不超过|不高于|上限|≤|<=|max\\.?:?|upto)?(?<floor>from|自|≥|>=)?(?<before>${money})?(?<a>${NUMBER})(?:(?:${money})?-(?:${money})?(?<b>${NUMBER}))?(?<after>${money})?整?(?<up>起|以上|\\+|up)?(?:(?:/|每一?|per|一(?=[^\\d]))(?<unit>[^\\d]+?))?(?<up2>起)?(?<end>以内|以下|封顶)?$`,
    'u',
  );
  const split = new RegExp(
    `^(?<before>${money})?(?<figures>${NUMBER}(?:/${NUMBER})+)(?<after>${money})?(?:(?:/|每)(?<unit>\\D.*))?$`,
    'u',
  );
  const amount = `(?:${money})?\\s*(?<![\\d.])${NUMBER}(?:\\s*-\\s*${NUMBER})?\\s*(?:${money})?`;
  const sized = new RegExp(
    `(?<price>${amount})\\s*/\\s*(?<after>${size.form})|(?<before>${size.form})\\s*[:=]?\\s*(?<of>${amount}(?:\\s*(?:/|每)\\s*[^\\d\\s,;/]+)?)`,
    'gu',
  );

  // Signs alone, and sizes with a count, are no words of a case.
  const rest = `\\s*[:=]?\\s*(?<rest>(?:${money})?\\s*\\d.*)$`;
  const worded = new RegExp(`^(?<label>[^\\d¥$%*+=]*?\\p{L}[^\\d¥$%*+=]*?)${rest}`, 'u');
  const sizedFirst = new RegExp(`^(?<label>[^\\d¥$%*+=]*?${size.form}[^\\d.,/~*+=-]*?)${rest}`, 'u');

  const one = (text: string): Omit<PriceReading, 'label'> | null => {
    const tight = tightened(text);
    const none = { currency: null, unit: '', ceiling: false };
    if (AT_COST.test(tight)) return { price: { kind: 'atCost' }, ...none };
    if (FREE.test(tight)) return { price: { kind: 'waived' }, ...none };
    const share = /^(?<figure>\d+(?:\.\d+)?)(?<sign>[%‰])$/u.exec(tight)?.groups;
    if (share) {
      const rate = new Big(share['figure']!).div(share['sign'] === '%' ? 100 : 1000).toFixed();
      return { price: { kind: 'percent', rate }, ...none };
    }
    const groups = form.exec(tight)?.groups;
    if (!groups) return null;
    const { cap, floor, before, a = '', b, after, up, up2, unit = '', end } = groups;
    if (before !== undefined && after !== undefined && codeOf(before) !== codeOf(after)) return null;
    if (b !== undefined && new Big(b).lt(a)) return null;
    const least = floor ?? up ?? up2;
    if (least !== undefined && b !== undefined) return null;
    const price: ReadPrice =
      b !== undefined
        ? { kind: 'range', from: digits(a), to: digits(b) }
        : least === undefined
          ? { kind: 'amount', amount: digits(a) }
          : { kind: 'least', from: digits(a) };
    return { price, currency: codeOf(before ?? after), unit, ceiling: cap !== undefined || end !== undefined };
  };
  /** A price, and the words of the case that it is for: before it, or in brackets behind it. */
  const labelled = (text: string): PriceReading | null => {
    const { before = '', inside = '' } = /^(?<before>.*?)\s*(?:[(](?<inside>[^()]*)[)])?$/u.exec(text)?.groups ?? {};
    const whole = one(before);
    if (whole) return { label: inside, ...whole };
    for (const form of [worded, sizedFirst]) {
      const parts = form.exec(before)?.groups;
      const read = parts && one(parts['rest']!);
      if (read) return { label: `${parts['label']!} ${inside}`.trim(), ...read };
    }
    return null;
  };
  const all = (parts: readonly string[]): PriceReading[] | null => {
    const read = parts.map(labelled);
    return parts.length > 1 && read.every(part => part !== null) ? read : null;
  };
  /** “850/20' - 1250/40'HC”, “20GP:850 40GP:1300”: nothing between the prices but signs. */
  const bySize = (text: string): PriceReading[] | null => {
    // A size is a length, a word for a box, or a kind of one behind a length.
    const found = SIZE_HINT.test(text) ? [...text.matchAll(sized)] : [];
    if (found.length === 0) return null;
    const rest = found.reduce((left, [match]) => left.replace(match, ' '), text);
    if (!/^[\s,;/&+、-]*$/u.test(rest)) return null;
    const read = found.map(({ groups = {} }) => {
      const price = one((groups['price'] ?? groups['of'])!);
      return price && { label: (groups['after'] ?? groups['before'])!, ...price };
    });
    return read.every(part => part !== null) ? withMoney(read) : null;
  };

  return raw => {
    const text = plain(raw).replace(/(?<=\d)\s*[~∼〜至到]\s*(?=\d|[¥$])/gu, '-');
    const tight = tightened(text);
    for (const [says, words] of SILENT) if (words.test(tight)) return { kind: 'silent', says };
    const minimum = /\d.*\d/u.test(text) ? text.split(LEAST) : [];
    if (minimum.length === 2) {
      const [main, least] = minimum.map(part => labelled(part.replace(/[\s,;(]+$|\)$/gu, '')));
      if (main && least) return { kind: 'prices', relation: 'cases', prices: [{ ...main, minimum: least }] };
    }
    const sizes = bySize(text);
    if (sizes) return { kind: 'prices', relation: 'cases', prices: sizes };
    const whole = labelled(text);
    if (whole && whole.label.replace(/[()]/gu, '') === '')
      return { kind: 'prices', relation: 'cases', prices: [whole] };
    const { bare = tight, inside = '' } = /^(?<bare>.*?)(?:[(](?<inside>[^()]*)[)])?$/u.exec(tight)?.groups ?? {};
    const figures = split.exec(bare)?.groups;
    if (figures) {
      const { before, after, unit = '' } = figures;
      const currency = codeOf(before ?? after);
      // “300/500/500（20GP/40GP/40HQ）”
      const labels = inside.split('/');
      const all = figures['figures']!.split('/');
      if (labels.length === all.length)
        return {
          kind: 'prices',
          relation: 'cases',
          prices: all.map((figure, index) => ({
            label: labels[index]!,
            price: { kind: 'amount', amount: digits(figure) },
            ...{ currency, unit, ceiling: false },
          })),
        };
      return {
        kind: 'split',
        figures: all.map(figure => ({
          label: inside,
          price: { kind: 'amount', amount: digits(figure) },
          ...{ currency, unit, ceiling: false },
        })),
      };
    }
    const alternatives = all(text.split(OR));
    if (alternatives) return { kind: 'prices', relation: 'choice', prices: alternatives };
    const sum = all(text.split(/\s*\+\s*/u));
    if (sum) return { kind: 'prices', relation: 'sum', prices: sum };
    const several = all(separate(raw));
    if (several) return { kind: 'prices', relation: 'cases', prices: withMoney(several) };
    if (whole) return { kind: 'prices', relation: 'cases', prices: [whole] };
    return { kind: 'unclear' };
  };
}

/** Without spaces, but between figures, which are two. */
function tightened(text: string): string {
  return text.replace(/(?<!\d)\s+|\s+(?!\d)/gu, '');
}

/** A currency that stands before the first price is that of the others. */
function withMoney(prices: readonly PriceReading[]): PriceReading[] {
  const [first] = prices;
  const alone = prices.slice(1).every(({ currency }) => currency === null);
  if (alone && first?.currency) return prices.map(price => ({ ...price, currency: first.currency }));
  // “出口190，进口200 元/票”: what stands once at the end is for all of them.
  const last = prices.at(-1);
  const once = prices.slice(0, -1).every(({ currency, unit }) => currency === null && unit === '');
  if (!last || !once || prices.some(({ label }) => label === '')) return [...prices];
  return prices.map(price => ({ ...price, currency: last.currency, unit: last.unit }));
}

/** The parts of a cell that names several cases. */
function separate(raw: string): string[] {
  return raw
    .split(APART)
    .map(part => plain(part).replace(/(?<=\d)\s*[~∼〜至到]\s*(?=\d|[¥$])/gu, '-'))
    .filter(Boolean);
}

/** `08` → `8`. */
function digits(text: string): string {
  return text.replace(/^0+(?=\d)/u, '');
}

/** A price of several in a cell, as one would write it alone. */
export function pricePiece({ label, price, currency, unit }: PriceReading): string {
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
