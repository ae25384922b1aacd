// The text of a price cell → prices: an amount, a range, a share, at cost, free; several where the cell names several cases.
// What is not certain is not read: the reason comes back instead.
import Big from 'big.js';
import type { Bilingual } from '#schema/text.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { currencyTerms } from './unit-text.ts';

/** A price as a list prints it. Figures are strings of digits; a share of 20% is 0.2. */
export type ReadPrice =
  | { kind: 'amount'; amount: string }
  | { kind: 'range'; from: string; to: string }
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
}

type PriceResult =
  | { kind: 'prices'; prices: readonly PriceReading[] }
  /** “8/12”: figures in the order of the container sizes that the line names. */
  | { kind: 'split'; figures: readonly PriceReading[] }
  | { kind: 'unclear'; why: Bilingual };

export type PriceReader = (text: string) => PriceResult;

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const AT_COST =
  /^(?:实报实销|实费实销|按实(?:际.*|结算|收取|收)?|据实.*|凭(?:发票|单)实报|at ?cost|actual(?: cost)?)$/u;
const FREE = /^(?:免费|免收|免|不收费?|不另收|free(?: of charge)?|waived)$/u;
const NEGOTIABLE = /^(?:面议|另议|协商.*|议价|双方.*|待定|另行.*|negotiable|t\.?b\.?[ad]\.?)$/u;

/** Reads price cells; made once for a vocabulary. Throws nothing. */
export function priceReader(vocabulary: Pick<Vocabulary, 'currencies'>): PriceReader {
  const terms = currencyTerms(vocabulary);
  const codeOf = (word: string | undefined) => terms.find(term => term.word === word)?.code ?? null;
  const money = terms.map(({ word }) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|');
  const form = new RegExp(
    `^(?<cap>最高|不超过|不高于|上限|≤|<=|max\\.?|upto)?(?<before>${money})?(?<a>${NUMBER})(?:(?:${money})?-(?:${money})?(?<b>${NUMBER}))?(?<after>${money})?整?(?:(?:/|每|per)(?<unit>[^\\d].*?))?(?<end>以内|以下|封顶)?$`,
    'u',
  );
  const split = new RegExp(
    `^(?<before>${money})?(?<figures>(?:${NUMBER})(?:/(?:${NUMBER}))+)(?<after>${money})?(?:(?:/|每)(?<unit>\\D.*))?$`,
    'u',
  );

  const one = (text: string): Omit<PriceReading, 'label'> | null => {
    const none = { currency: null, unit: '', ceiling: false };
    if (AT_COST.test(text)) return { price: { kind: 'atCost' }, ...none };
    if (FREE.test(text)) return { price: { kind: 'waived' }, ...none };
    const share = /^(?<figure>\d+(?:\.\d+)?)(?<sign>[%‰])$/u.exec(text)?.groups;
    if (share) {
      const rate = new Big(share.figure!).div(share.sign === '%' ? 100 : 1000).toFixed();
      return { price: { kind: 'percent', rate }, ...none };
    }
    const groups = form.exec(text)?.groups;
    if (!groups) return null;
    const { cap, before, a = '', b, after, unit = '', end } = groups;
    if (before !== undefined && after !== undefined && codeOf(before) !== codeOf(after)) return null;
    if (b !== undefined && new Big(digits(b)).lt(digits(a))) return null;
    const price: ReadPrice =
      b === undefined ? { kind: 'amount', amount: digits(a) } : { kind: 'range', from: digits(a), to: digits(b) };
    return { price, currency: codeOf(before ?? after), unit, ceiling: cap !== undefined || end !== undefined };
  };

  return raw => {
    // What stands in brackets after a price says which case it is for; it is judged with the other words of the line.
    const { before: text = '', inside: label = '' } =
      /^(?<before>.*?)(?:[(](?<inside>[^()]*)[)])?$/u.exec(plain(raw))?.groups ?? {};
    const whole = one(text);
    if (whole) return { kind: 'prices', prices: [{ label, ...whole }] };
    if (NEGOTIABLE.test(text)) return { kind: 'unclear', why: REASONS.negotiable };
    const figures = split.exec(text)?.groups;
    if (figures) {
      const { before, after, unit = '' } = figures;
      const currency = codeOf(before ?? after);
      return {
        kind: 'split',
        figures: figures.figures!.split('/').map(figure => ({
          label,
          price: { kind: 'amount', amount: digits(figure) },
          currency,
          unit,
          ceiling: false,
        })),
      };
    }
    const parts = lines(raw).map(part => {
      const labelled =
        /^(?<label>\d{2}[^\d.,/~-]+?|[^\d¥$%]+?\d{2}[^\d.,/~-]*?)[:=]?(?<rest>(?:¥|\$|usd|rmb)?\d.*|\D+)$/u.exec(
          part,
        )?.groups;
      const read = labelled && one(labelled.rest!);
      return read ? { label: labelled.label!, ...read } : null;
    });
    if (parts.length > 1 && parts.every(part => part !== null)) return { kind: 'prices', prices: parts };
    return { kind: 'unclear', why: REASONS.form };
  };
}

const REASONS = {
  negotiable: {
    zh: '价目没有写价格（面议、待定）；没有金额就不能列为价格',
    en: 'The list gives no price (negotiable, to be decided); without a figure it cannot be listed as one',
  },
  form: {
    zh: '收费标准读不懂；可写 450、500-850、20%、实报实销、免收',
    en: 'The price is not understood; write 450, 500-850, 20%, 实报实销 (at cost) or 免收 (free)',
  },
};

/** Half-width, lower case, without spaces; every dash between figures is a hyphen. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[′’‘]/gu, "'")
    .replace(/\s+/gu, '')
    .replace(/[–—―−~∼〜至到]/gu, '-');
}

/** The parts of a cell that names several cases. */
function lines(text: string): string[] {
  return text
    .split(/[;；\n、，]|,(?!\d{3}(?!\d))/u)
    .map(plain)
    .filter(Boolean);
}

/** `1,200.00` → `1200.00`, `08` → `8`. */
function digits(text: string): string {
  return text.replaceAll(',', '').replace(/^0+(?=\d)/u, '');
}
