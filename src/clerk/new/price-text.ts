// A price as a clerk types it: 8, 1,080.50, 500-850, free, at cost, not read.
import type { Rate } from '#schema/rate.ts';
import { compareDecimals } from '#domain/price/decimal.ts';
import { refuse, type Reading } from './question.ts';

export type TypedPrice = Pick<Rate, 'amount' | 'range' | 'atCost' | 'waived' | 'unpublished'>;

const WORDS: Readonly<Record<string, TypedPrice>> = {
  'at-cost': { atCost: true },
  实报实销: { atCost: true },
  waived: { waived: true },
  免收: { waived: true },
  unpublished: { unpublished: true },
  待核: { unpublished: true },
};

/** The price that was meant, or null. */
export function priceFrom(text: string): TypedPrice | null {
  const typed = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})|\s/gu, '');
  const word = WORDS[typed];
  if (word) return word;
  const [from, to, ...more] = typed.split(/[-–—~～]/u).map(decimalOf);
  if (more.length > 0 || !from) return null;
  if (to === undefined) return { amount: from };
  return to !== null && compareDecimals(from, to) < 0 ? { range: { from, to } } : null;
}

export function readPrice(text: string): Reading {
  if (priceFrom(text)) return { value: text };
  return refuse(
    `看不懂的价格 “${text}”。写 8、500-850、免收、实报实销或待核；不写单位和币种。`,
    `Not a price: “${text}”. Write 8, 500-850, waived, at-cost or unpublished; no unit, no currency.`,
  );
}

/** How a price would be typed; null for the kinds that are edited in the file. */
export function typedPrice(rate: TypedPrice): string | null {
  if (rate.amount !== undefined) return rate.amount;
  if (rate.range) return `${rate.range.from}-${rate.range.to}`;
  if (rate.atCost) return 'at-cost';
  if (rate.waived) return 'waived';
  return rate.unpublished ? 'unpublished' : null;
}

function decimalOf(text: string): string | null {
  const digits = /^0*(?<whole>\d+)(?<part>\.\d+)?$/u.exec(text)?.groups;
  return digits && text.length <= 24 ? `${digits.whole}${digits.part ?? ''}` : null;
}
