// What is said of a bill beside its quote: line by line, and in a sentence for the whole.
import Big from 'big.js';
import type { Lang } from '#i18n/lang.ts';
import { comma, semicolon, stop } from '#i18n/punctuation.ts';
import type { CheckedBill, JudgedLine } from './check-bill.ts';
import { compareQuote, type BesideQuote, type LumpSum, type QuoteComparison } from './quote.ts';
import type { Off } from './quote-price.ts';
import { quoteWords, type QuoteWords } from './quote-words.ts';
import { billedText, moneyText } from './row-text.ts';
import type { Telling } from './text.ts';

/** A whole bill beside its quote, in words. */
export interface QuoteTold {
  /** One for each line of the bill; none where nothing was read in the quote. */
  lines: readonly string[];
  /** Empty with them. */
  summary: string;
  notes: readonly string[];
}

export function quoteTold(bill: CheckedBill, quote: CheckedBill, telling: Telling): QuoteTold {
  if (quote.lines.length === 0) return { lines: [], summary: '', notes: [quoteWords(telling.lang).empty] };
  const compared = compareQuote(bill, quote, telling.book);
  return {
    lines: compared.lines.map(one => besideText(one, { bill: bill.lines, quote: quote.lines }, telling)),
    summary: quoteSummary(compared, telling),
    notes: quoteNotes(compared, quote.lines, telling.lang),
  };
}

interface Beside {
  bill: readonly JudgedLine[];
  quote: readonly JudgedLine[];
}

/** One line of the bill. */
function besideText(one: BesideQuote, { bill, quote }: Beside, telling: Telling): string {
  const { lang } = telling;
  const w = quoteWords(lang);
  const said = (index: number) => w.line(quote[index]!.line.at, quote[index]!.line.text);
  const price = (index: number) => w.quoted(billedText(quote[index]!.line, telling));
  const parts = (...of: string[]) => of.filter(Boolean).join(semicolon[lang]);
  switch (one.kind) {
    case 'not-quoted':
      return `${w.notQuoted}${one.lumpSum === null ? '' : w.lumpSum(w.line(one.lumpSum.at, one.lumpSum.text))}`;
    case 'same':
      return parts(price(one.quoted), w.same);
    case 'changed':
      return parts(price(one.quoted), offText(one.off, telling));
    case 'split': {
      const lines = one.lines.map(index => w.line(bill[index]!.line.at, bill[index]!.line.text));
      return parts(price(one.quoted), w.split(lines.join(comma[lang])), togetherText(one.off, telling));
    }
    case 'merged':
      return parts(one.quoted.map(price).join(comma[lang]), w.merged, togetherText(one.off, telling));
    case 'part':
      return w.part(said(one.quoted));
    case 'not-compared':
      return parts(one.quoted.slice(0, 2).map(price).join(comma[lang]), w.why[one.why]);
  }
}

/** What is in the quote alone. */
function quoteNotes({ unbilled, lumpSums }: QuoteComparison, quote: readonly JudgedLine[], lang: Lang): string[] {
  const w = quoteWords(lang);
  const lines = (of: readonly LumpSum[]) => of.map(({ at, text }) => w.line(at, text)).join(comma[lang]);
  return [
    ...(lumpSums.length > 0 ? [w.allIn(lines(lumpSums))] : []),
    ...(unbilled.length > 0 ? [w.unbilled(lines(unbilled.map(index => quote[index]!.line)))] : []),
  ];
}

/** The whole in a sentence: `和报价比：2 行多了，能算出的共 120 元；1 行报价里没有。` */
function quoteSummary({ lines, unbilled }: QuoteComparison, telling: Telling): string {
  const { lang } = telling;
  const w = quoteWords(lang);
  const groups = Map.groupBy(lines, groupOf);
  const told = (['more', 'notQuoted', 'split', 'merged', 'less', 'same', 'open'] as const).flatMap(group => {
    const of = groups.get(group) ?? [];
    return of.length === 0 ? [] : [`${w.summary[group](of.length)}${sumText(of, telling)}`];
  });
  if (unbilled.length > 0) told.push(w.unbilledCount(unbilled.length));
  return `${w.summary.title}${told.join(semicolon[lang])}${stop[lang].trim()}`;
}

function groupOf(one: BesideQuote): keyof Omit<QuoteWords['summary'], 'title'> {
  switch (one.kind) {
    case 'changed':
      return signOf(one.off) > 0 ? 'more' : 'less';
    case 'not-quoted':
    case 'part':
      return 'notQuoted';
    case 'split':
    case 'merged':
    case 'same':
      return one.kind;
    case 'not-compared':
      return 'open';
  }
}

/** What lines that have changed come to, where each is known in all. */
function sumText(lines: readonly BesideQuote[], telling: Telling): string {
  const sums = new Map<string, Big>();
  for (const one of lines)
    if (one.kind === 'changed' && one.off.all !== null)
      sums.set(one.off.currency, (sums.get(one.off.currency) ?? new Big(0)).plus(one.off.all));
  const said = [...sums].map(([currency, sum]) => moneyText(sum.abs().toFixed(), currency, telling, 'sum'));
  return said.length === 0 ? '' : quoteWords(telling.lang).sum(said.join(comma[telling.lang]));
}

function signOf({ each, all }: Off): number {
  return new Big(each ?? all!).cmp(0);
}

function offText(off: Off, telling: Telling): string {
  const w = quoteWords(telling.lang);
  const money = (figure: string, as: 'one' | 'sum') =>
    moneyText(new Big(figure).abs().toFixed(), off.currency, telling, as);
  const { each, all } = off;
  const said = signOf(off) > 0 ? w.more : w.less;
  const inAll = each === null || all === null || each === all ? null : money(all, 'sum');
  return said(money(each ?? all!, each === null ? 'sum' : 'one'), inAll);
}

function togetherText(off: Off | null, telling: Telling): string {
  if (off === null) return '';
  const w = quoteWords(telling.lang);
  return signOf(off) === 0 ? w.alike : `${w.together}${telling.lang === 'zh' ? '' : ' '}${offText(off, telling)}`;
}
