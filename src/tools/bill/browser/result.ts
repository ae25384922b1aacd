// The result on the page: what is certain in a sentence, what would settle more, what shows only across lines, the table, and what
// was not judged.
import { acrossText } from '#tools/bill/across-text.ts';
import { asksOf, questionsOf } from '#tools/bill/asks.ts';
import type { CheckedBill } from '#tools/bill/check-bill.ts';
import { DIRECTION } from '#tools/bill/line.ts';
import { passedText } from '#tools/bill/passed-text.ts';
import type { QuoteTold } from '#tools/bill/quote-text.ts';
import { MOST_LINES } from '#tools/bill/read-bill.ts';
import { bottomLine, moneyText, summaryParts } from '#tools/bill/row-text.ts';
import { excessOf, summaryOf } from '#tools/bill/summary.ts';
import { sumsOf } from '#tools/bill/sums.ts';
import { remarksOnBill, type Telling } from '#tools/bill/text.ts';
import type { VerdictKind } from '#tools/bill/verdict.ts';
import { billWords } from '#tools/bill/words.ts';
import { colon, comma } from '#i18n/punctuation.ts';
import { element } from '#parts/browser/element.ts';
import type { BillPage } from './bill-page.ts';
import { openForPrint } from '#parts/browser/open-for-print.ts';
import { askBeside, factsText } from './result-form.ts';
import { say, type Form } from './form.ts';
import { drawTable, type Drawings } from './table.ts';

export interface Result {
  checked: CheckedBill;
  /** Beside a quote, where there is one. */
  quote: QuoteTold | null;
}

export interface ResultPage extends BillPage, Form {
  corrections: ReadonlyMap<string, unknown>;
  drawings: Drawings;
}

/** Of parts and wholes, and of charges on several lines, as many are told. */
const MOST_NOTES = 20;

/** Lines that somebody may have to be shown: on paper, their reasons stand with them. */
const WITH_REASONS: readonly VerdictKind[] = ['above-published', 'ended', 'different-payer'];

/** `focus`: the line that was just put right. */
export type Show = (page: ResultPage, result: Result, focus: string | null) => void;

/** Shows results in `box`, on the screen and on paper. */
export function showerOf(box: HTMLElement): Show {
  openForPrint(box, WITH_REASONS.map(kind => `[data-verdict=${kind}] .judged-why:not([open])`).join());
  return showResult;
}

function showResult(page: ResultPage, result: Result, focus: string | null): void {
  const { box, lang } = page;
  const { checked, quote } = result;
  const w = billWords(lang);
  const { lines, noBill } = checked;
  const telling: Telling = { book: page.book(), lang, day: checked.facts.day };
  const verdicts = lines.map(({ verdict }) => verdict);
  if (lines.length === 0) say(page, 'done', noBill ? w.noBill : w.empty);
  else
    say(
      page,
      'done',
      ...summaryParts(summaryOf(verdicts), telling).map(({ finding, text }) =>
        finding ? element('b', '', text) : text,
      ),
    );
  const excess = excessOf(lines);
  const bottom = box.querySelector<HTMLElement>('[data-bottom]')!;
  bottom.hidden = lines.length === 0;
  bottom.textContent = bottomLine(excess, telling);
  bottom.parentElement!.dataset['tone'] = excess.sums.length + excess.open > 0 ? 'red' : '';
  tellQuote(page, result);
  box.querySelector('[data-facts]')!.textContent = factsText(page);
  tellHead(page, checked);
  box.querySelector('[data-remarks]')!.textContent = remarksOnBill(verdicts, telling).join(lang === 'zh' ? '' : ' ');
  const { words } = page.book();
  askBeside(page, questionsOf(lines, words), lines.filter(one => asksOf(one, words).length > 0).length);
  tellNotes(page, result);
  tellSums(page, checked);
  tellPassed(page, checked);
  box.querySelector<HTMLElement>('[data-after]')!.hidden = lines.length === 0;
  drawTable(page, checked, quote?.lines ?? [], focus);
}

function tellQuote({ box }: ResultPage, { checked, quote }: Result): void {
  const beside = box.querySelector<HTMLElement>('[data-beside-quote]')!;
  beside.hidden = quote === null || checked.lines.length === 0;
  const { summary = '', notes = [] } = quote ?? {};
  const list = element('ul');
  list.append(...notes.map(text => element('li', '', text)));
  beside.replaceChildren(...(summary === '' ? [] : [element('p', '', summary)]), ...(notes.length === 0 ? [] : [list]));
}

function tellNotes({ box, lang }: ResultPage, { checked }: Result): void {
  const w = billWords(lang);
  const { lines, across, beyond, facts } = checked;
  const nameOf = (index: number) =>
    `${w.line(lines[index]!.line.at)}${lang === 'zh' ? '' : ' '}“${lines[index]!.line.text}”`;
  const notes = [
    ...(facts.otherPort ? [w.otherPort(facts.otherPort)] : []),
    ...(beyond > 0 ? [w.beyond(MOST_LINES, beyond)] : []),
    ...across.slice(0, MOST_NOTES).map(one => acrossText(one, nameOf, lang)),
  ];
  const noted = box.querySelector<HTMLElement>('[data-across]')!;
  noted.hidden = notes.length === 0;
  noted.replaceChildren(...notes.map(text => element('li', '', text)));
}

function tellPassed({ box, lang }: ResultPage, checked: CheckedBill): void {
  const { summary, items } = passedText(checked, lang);
  const aside = box.querySelector<HTMLDetailsElement>('[data-passed]')!;
  aside.hidden = items.length === 0;
  aside.querySelector('summary')!.textContent = summary;
  aside.querySelector('ul')!.replaceChildren(...items.map(text => element('li', '', text)));
}

function tellSums(page: ResultPage, { lines }: CheckedBill): void {
  const { box, lang } = page;
  const w = billWords(lang);
  const said = box.querySelector<HTMLElement>('[data-sums]')!;
  const { totals, left } = sumsOf(lines.map(({ line }) => line));
  const telling = { book: page.book(), lang };
  const sums = totals.map(([code, sum]) => `${moneyText(sum, code, telling, 'sum')}${code === '' ? w.noCurrency : ''}`);
  said.hidden = lines.length < 2 || totals.length === 0;
  said.textContent = `${w.sums(sums.join(comma[lang]))}${left > 0 ? w.sumsLeft(left) : ''}`;
}

/** What was taken from the bill itself stands beside the fields, where it can be told otherwise. */
function tellHead(page: ResultPage, { head }: CheckedBill): void {
  const { lang, box } = page;
  const { entities, words } = page.book();
  const w = billWords(lang);
  const said = [
    head.day,
    head.entity === undefined ? undefined : entities[head.entity]?.name,
    head.direction === undefined ? undefined : words.conditions[DIRECTION]?.values?.[head.direction]?.[lang],
    head.container === undefined
      ? undefined
      : `${words.conditions['container']?.values?.[head.container]?.[lang]}${head.boxes === undefined ? '' : ` × ${head.boxes}`}`,
    head.tax === undefined ? undefined : w.fromBillTax[head.tax],
  ].filter(one => one !== undefined);
  const told = box.querySelector<HTMLElement>('[data-from-bill]')!;
  told.hidden = said.length === 0;
  told.textContent = `${w.fromBill}${colon[lang]}${said.join(comma[lang])}`;
}
