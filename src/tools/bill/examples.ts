// Two bills to try, made from what is published: one that follows a list in force, and one in which most lines differ.
import Big from 'big.js';
import type { Day } from '#time/day.ts';
import { codesOf } from '#case/when.ts';
import { hasEnded } from '#domain/time/ended.ts';
import { holdsOn } from '#domain/time/in-force.ts';
import type { Lang } from '#i18n/lang.ts';
import type { BillBook, BillFee, BillRow } from './book.ts';
import type { BillChecker } from './check-bill.ts';
import type { BillFacts } from './facts.ts';
import { holdingsOf } from './rows.ts';
import type { VerdictKind } from './verdict.ts';

const LINES = 6;

interface Priced {
  fee: BillFee;
  entity: string;
  row: BillRow;
  price: string;
}

export const exampleKinds = ['follows', 'differs'] as const;
export type ExampleKind = (typeof exampleKinds)[number];

/** Texts as they might be pasted on the day; what each line shows has been tried. Empty where nothing published is fit for it. */
export function billExamples(
  book: BillBook,
  { check }: Pick<BillChecker, 'check'>,
  day: Day,
  lang: Lang,
): Record<ExampleKind, string> {
  const fees = Object.values(book.fees);
  const facts: BillFacts = { day, entity: '', role: '', payer: '', conditions: {}, boxes: '' };
  const line = ({ fee, row }: Priced, price: string) => lineText(book, fee, row, price, lang);
  const priced = fees.flatMap(fee => pricesOf(fee, day));
  const listed = Map.groupBy(
    priced.filter(({ entity }) => entity !== ''),
    ({ entity }) => entity,
  );
  // The longest list in force.
  const list = [...listed.values()].reduce((a, b) => (b.length > a.length ? b : a), priced.slice(0, 0));
  // Only the list of whoever sent a bill measures it: the bill says who that is, and which port it is of.
  const sender = book.entities[list[0]?.entity ?? ''];
  const port = book.ports.find(({ here }) => here);
  const head = [
    ...(sender ? [`${lang === 'zh' ? '开票方：' : 'Issued by: '}${sender.name}`] : []),
    ...(sender && port
      ? [`${lang === 'zh' ? '起运港：' : 'POL: '}${port.names[lang === 'zh' ? 0 : 1] ?? port.names[0]}`]
      : []),
  ];
  const shows = (text: string, kind: VerdictKind) =>
    check([...head, text].join('\n'), facts).lines[0]?.verdict.kind === kind;
  const follows = (list.length > 0 ? list : priced)
    .values()
    .map(one => line(one, one.price))
    .filter(text => shows(text, 'as-published'))
    .take(LINES)
    .toArray();

  const dearer = (list.length > 0 ? list : priced)
    .values()
    .filter(({ fee }) => fee.parts.length === 0)
    .map(one => line(one, new Big(one.price).times('1.5').plus(10).round(0).toFixed()))
    .find(text => shows(text, 'above-published'));
  const part = priced.find(({ fee }) => fee.parts.some(one => holdsOn(one, day)));
  const whole = book.fees[part?.fee.parts.find(one => holdsOn(one, day))?.whole ?? ''];
  const ended = fees.find(fee => hasEnded(fee.ended, day) && fee.lists.length > 0);
  const open = book.choosers.find(({ words }) => words.length > 3) ?? book.choosers[0];
  const differs = [
    dearer,
    part && line(part, new Big(part.price).times(2).toFixed()),
    whole && `${whole.name} 600`,
    ended && `${ended.name} 64`,
    open && `${open.words.find(word => lang === 'zh' || /^[a-z ]+$/iu.test(word)) ?? open.words[0]} 300`,
  ].filter(text => text !== undefined);
  const bill = (lines: readonly string[]) => (lines.length === 0 ? '' : [...head, ...lines].join('\n'));
  return { follows: bill(follows), differs: bill(differs) };
}

/** The first plain price of each list that holds, for the cargo side as for any other. */
function pricesOf(fee: BillFee, day: Day): Priced[] {
  if (hasEnded(fee.ended, day)) return [];
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
