// What stands in the columns of a judged line: what is billed, what measures it and by whom that is set, and what to do next.
import Big from 'big.js';
import { bracketed, comma, semicolon, stop } from '#i18n/punctuation.ts';
import { asksOf } from './asks.ts';
import type { JudgedLine } from './check-bill.ts';
import type { BillLine, Reading } from './line.ts';
import { moneyFigure, unitFigure } from '#i18n/money.ts';
import { rowWords } from './row-words.ts';
import type { Counted, Excess } from './summary.ts';
import { rolesText, type Telling } from './text.ts';
import type { Because, Entry, Posted, Verdict } from './verdict.ts';
import { billWords } from './words.ts';

/** A price beside a line, and by whom it is set. Empty where there is none. */
export interface Standard {
  by: string;
  text: string;
}

/** `900 元/箱 × 2 = 1800 元`; every way to take the figures where the line does not tell. */
export function billedText(
  line: Pick<BillLine, 'readings' | 'units' | 'currency' | 'fault'>,
  telling: Telling,
): string {
  const { lang } = telling;
  const w = rowWords(lang);
  if (line.readings.length === 0) return w.noFigure;
  const figures = [...new Set(line.readings.map(figureOf))];
  const totals = new Set(line.readings.map(reading => totalOf(reading).toFixed()));
  // The fullest way to put what comes to the same.
  if (totals.size === 1 || line.readings.length === 1) return readingText(line.readings[0]!, line, telling);
  const told = figures
    .map(figure => moneyText(figure, line.currency, telling, 'printed'))
    .join(lang === 'zh' ? '或' : ' or ');
  return `${told}${bracketed[lang](w.openFigure)}`;
}

function figureOf(reading: Reading): string {
  return reading.kind === 'each' ? reading.price : reading.amount;
}

function totalOf(reading: Reading): Big {
  return reading.kind === 'all' ? new Big(reading.amount) : new Big(reading.price).times(reading.count ?? 1);
}

function readingText(
  reading: Reading,
  { units, currency }: Pick<BillLine, 'units' | 'currency'>,
  telling: Telling,
): string {
  const { book, lang } = telling;
  const money = moneyText(figureOf(reading), currency, telling, 'printed');
  const labels = new Set(units.map(unit => book.words.units[unit]?.[lang] ?? unit));
  const [unit] = labels.size === 1 ? labels : [];
  if (reading.kind === 'all')
    return reading.count === null
      ? money
      : `${money}${lang === 'zh' ? `（${reading.count}${unit ?? '个'}）` : ` (for ${reading.count})`}`;
  const one = unit === undefined ? money : `${money}/${unit}`;
  if (reading.count === null || reading.count === '1') return one;
  return `${one} × ${reading.count} = ${moneyText(totalOf(reading).toFixed(), currency, telling, 'sum')}`;
}

/** `printed`: as it stands somewhere; `one`: worked out for one; `sum`: with as many decimals as its currency has. */
export function moneyText(
  figure: string,
  currency: string | null,
  { book, lang }: Pick<Telling, 'book' | 'lang'>,
  as: 'printed' | 'one' | 'sum',
): string {
  const term = book.words.currencies[currency ?? ''];
  const said = {
    printed: () => figure,
    one: () => unitFigure(figure, term?.decimals),
    sum: () => moneyFigure(figure, term?.decimals),
  }[as]();
  const label = term?.[lang] ?? currency ?? '';
  if (label === '') return said;
  return lang === 'zh' ? `${said} ${label}` : `${label} ${said}`;
}

/** What the line is measured by, or what is posted: said which, and never both. */
export function standardText(verdict: Verdict, telling: Telling): Standard {
  const w = rowWords(telling.lang);
  const none = { by: '', text: '—' };
  switch (verdict.kind) {
    case 'as-published':
    case 'above-published':
    case 'below-published':
      return entryStandard(verdict.entry, telling);
    case 'inside-lump-sum':
      return verdict.entry
        ? entryStandard(verdict.entry, telling)
        : { by: telling.book.says.by.rule, text: w.may.former };
    case 'ended':
      return { by: telling.book.says.by.rule, text: w.may.ended };
    case 'different-payer':
      return { by: telling.book.says.by.rule, text: w.paidBy(rolesText(verdict.paidBy, telling)) };
    case 'market-price':
      return postedStandard(verdict.posted, telling);
    case 'cannot-say':
      return becauseStandard(verdict.because, telling) ?? none;
    case 'not-on-list':
    case 'out-of-scope':
      return none;
  }
}

function entryStandard({ entity, from, text }: Entry, { book }: Telling): Standard {
  const { by } = book.says;
  return { by: from === 'unknown' ? by.undated : entity === '' ? by.rule : by.own, text };
}

function postedStandard({ span, entries, undated }: Posted, telling: Telling): Standard {
  const { book, lang } = telling;
  const by = undated ? telling.book.says.by.undated : telling.book.says.by.posted;
  if (span === null) return { by, text: severalText([...new Set(entries.map(({ text }) => text))], telling) };
  const figure = span.low === span.high ? span.low : `${span.low}–${span.high}`;
  const unit = book.words.units[span.unit]?.[lang];
  return { by, text: `${moneyText(figure, span.currency, telling, 'printed')}${unit === undefined ? '' : `/${unit}`}` };
}

function becauseStandard(because: Because, telling: Telling): Standard | null {
  if ('entry' in because) return entryStandard(because.entry, telling);
  const entries =
    because.why === 'undated'
      ? because.entries
      : because.why === 'cases'
        ? because.cases.map(({ entry }) => entry)
        : [];
  const [first] = entries;
  if (first === undefined) return null;
  const { by } = entryStandard(first, telling);
  // Rules and lists are never put together.
  const alike = entries.filter(entry => entryStandard(entry, telling).by === by);
  const more = because.why === 'cases' && alike.length === entries.length ? because.more : 0;
  return { by, text: severalText([...new Set(alike.map(({ text }) => text))], telling, more) };
}

const TOLD = 2;

function severalText(texts: readonly string[], { lang }: Telling, more = 0): string {
  const told = texts.slice(0, TOLD).join(semicolon[lang]);
  return texts.length + more > TOLD ? rowWords(lang).orMore(told, texts.length + more) : told;
}

/** By how much, where that is known. */
export function offText(verdict: Verdict, telling: Telling): string {
  if (verdict.kind !== 'above-published' && verdict.kind !== 'below-published') return '';
  const { each, all, currency } = verdict.gap;
  const w = rowWords(telling.lang);
  const said = verdict.kind === 'above-published' ? w.above : w.below;
  const inAll = all === null || all === each ? null : moneyText(all, currency, telling, 'sum');
  return said(moneyText(each, currency, telling, 'one'), inAll);
}

/** One thing to do; what is open names what would settle it. */
export function nextText(judged: JudgedLine, telling: Telling): string {
  const { book, lang } = telling;
  const { verdict } = judged;
  const w = rowWords(lang);
  switch (verdict.kind) {
    case 'above-published':
      return verdict.entry.entity === '' ? book.says.next['above-published'] : book.says.next['above-own'];
    case 'not-on-list':
      return verdict.fee === null ? book.says.next['not-known'] : book.says.next['not-on-list'];
    case 'cannot-say': {
      const { because } = verdict;
      if (because.why === 'needs')
        return w.supply(because.quantities.map(code => book.words.quantities[code] ?? code).join(comma[lang]));
      const asked = because.why === 'cases' ? asksOf(judged, book.words) : [];
      if (asked.length === 0) return book.says.nextFor[because.why];
      const { tax } = billWords(lang);
      return w.supply(
        asked.map(code => book.words.conditions[code]?.[lang] ?? (code === 'tax' ? tax : code)).join(comma[lang]),
      );
    }
    default:
      return book.says.next[verdict.kind];
  }
}

/** What it comes to: `可以确认多收 12.00 元；3 行里 1 行说不准。` */
export function bottomLine({ sums, open, unsure, lines }: Excess, telling: Telling): string {
  const { lang } = telling;
  const { bottom } = rowWords(lang);
  const { noCurrency } = billWords(lang);
  const said = sums
    .map(([currency, sum]) => `${moneyText(sum, currency, telling, 'sum')}${currency === '' ? noCurrency : ''}`)
    .join(comma[lang]);
  const over = said === '' ? (open > 0 ? bottom.open(open) : bottom.nothing) : bottom.over(said, open);
  return [over, ...(unsure > 0 ? [bottom.unsure(lines, unsure)] : [])].join(semicolon[lang]) + stop[lang].trim();
}

/** The whole bill in a sentence: `3 行高于规定，共 36 元；9 行是市场价。` In parts; `finding`: it asks for something. */
export function summaryParts(counted: readonly Counted[], telling: Telling): { finding: boolean; text: string }[] {
  const { lang } = telling;
  const w = rowWords(lang);
  return counted.map(({ kind, lines, sums, open }, index) => {
    const said = sums.map(([currency, sum]) => moneyText(sum, currency, telling, 'sum')).join(comma[lang]);
    const end = index === counted.length - 1 ? stop[lang] : semicolon[lang];
    return {
      finding: findings.has(kind),
      text: `${w.summary[kind](lines)}${said === '' ? '' : w.sums(said, open)}${end}`,
    };
  });
}

const findings: ReadonlySet<Counted['kind']> = new Set([
  'above-rule',
  'above-own',
  'ended',
  'inside-lump-sum',
  'different-payer',
]);
