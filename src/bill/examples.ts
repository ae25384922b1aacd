// Two bills to try, made from what is published: one that follows a list in force, and one in which most lines differ.
import Big from 'big.js';
import type { Day } from '../domain/day.ts';
import { codesOf } from '../domain/when.ts';
import type { Lang } from '../i18n/lang.ts';
import type { BillBook, BillFee, BillRow } from './book.ts';
import { holdingsOf } from './rows.ts';

const LINES = 6;

interface Priced {
  fee: BillFee;
  entity: string;
  row: BillRow;
  price: string;
}

/** Texts as they might be pasted; empty ones are left out. */
export function billExamples(book: BillBook, day: Day, lang: Lang): string[] {
  const fees = Object.entries(book.fees);
  const priced = fees.flatMap(([, fee]) => pricesOf(fee, day));
  const byEntity = Map.groupBy(
    priced.filter(({ entity }) => entity !== ''),
    ({ entity }) => entity,
  );
  const lists = [...byEntity.values()].sort((a, b) => b.length - a.length);
  const line = ({ fee, row }: Priced, price: string) => lineText(book, fee, row, price, lang);
  const follows = (lists[0] ?? priced).slice(0, LINES).map(one => line(one, one.price));
  const part = priced.find(({ fee }) => fee.parts.some(({ from }) => from <= day));
  const whole = part?.fee.parts.find(({ from }) => from <= day)?.whole;
  const ended = fees.find(([, fee]) => fee.ended && fee.ended.on <= day && fee.lists.length > 0)?.[1];
  const dearer = (lists[0] ?? priced).find(({ fee, price }) => fee !== part?.fee && new Big(price).gte(50));
  const differs = [
    ...(dearer ? [line(dearer, new Big(dearer.price).times('1.5').round(0).toFixed())] : []),
    ...(part ? [line(part, new Big(part.price).times(2).toFixed())] : []),
    ...(whole === undefined ? [] : [`${book.fees[whole]!.name} 600`]),
    ...(ended ? [`${ended.name} 64`] : []),
    ...(book.choosers[0]
      ? [`${(book.choosers.find(({ words }) => words.length > 3) ?? book.choosers[0]).words[0]} 300`]
      : []),
  ];
  return [follows, differs].filter(lines => lines.length > 0).map(lines => lines.join('\n'));
}

/** The first plain price of each list that holds, for the cargo side as for any other. */
function pricesOf(fee: BillFee, day: Day): Priced[] {
  if (fee.ended && fee.ended.on <= day) return [];
  return holdingsOf(fee, day).flatMap(({ list, rows, holding }) => {
    if (holding.state !== 'in-force') return [];
    const row = rows.find(one => one.amount !== undefined || one.range !== undefined);
    return row ? [{ fee, entity: list.entity, row, price: row.amount ?? row.range!.to }] : [];
  });
}

function lineText(book: BillBook, fee: BillFee, row: BillRow, price: string, lang: Lang): string {
  const { conditions, units, currencies } = book.words;
  const [size] = row.when['container'] === undefined ? [] : codesOf(row.when['container']);
  const value = size === undefined ? undefined : conditions['container']?.values?.[size];
  const written = value?.also?.find(word => /^\d+[A-Z]+$/u.test(word)) ?? value?.[lang];
  const unit = row.unit === undefined ? '' : `/${units[row.unit]?.[lang] ?? row.unit}`;
  const currency = row.currency === undefined ? '' : (currencies[row.currency]?.[lang] ?? row.currency);
  const money = lang === 'zh' ? `${price}${currency}${unit}` : `${currency} ${price}${unit}`;
  return [fee.name, written, money].filter(Boolean).join(' ');
}
