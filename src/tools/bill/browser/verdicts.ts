// A judged line as rows of the table, with what the reader can do about it.
import { keyOf, type Correction, type JudgedLine } from '#tools/bill/check-bill.ts';
import type { BillFacts } from '#tools/bill/facts.ts';
import type { BillLine } from '#tools/bill/line.ts';
import { billedText, nextText, offText, standardText } from '#tools/bill/row-text.ts';
import { rowWords } from '#tools/bill/row-words.ts';
import { nameOf, verdictSentences } from '#tools/bill/text.ts';
import type { Verdict } from '#tools/bill/verdict.ts';
import { billWords } from '#tools/bill/words.ts';
import { writeComplaint } from '#tools/complain/request.ts';
import { element } from '#parts/browser/element.ts';
import type { BillPage } from './bill-page.ts';
import { feeAddress, linksOf } from './links.ts';

/** What is drawn beside a line besides its verdict. */
export interface Drawn {
  facts: BillFacts;
  corrected: boolean;
  /** What is said of it beside a quote; null without one. */
  quoted: string | null;
}

/** A line as a group of rows: its columns, what the quote says, and what is folded. */
export function drawLine(judged: JudgedLine, page: BillPage, { facts, corrected, quoted }: Drawn): HTMLElement {
  const { line, verdict } = judged;
  const day = line.day ?? facts.day;
  const group = element('tbody', 'judged');
  group.dataset['verdict'] = verdict.kind;
  group.dataset['line'] = keyOf(line);
  group.tabIndex = -1;
  if (verdict.fee !== null) group.dataset['fee'] = verdict.fee;
  if (verdict.kind === 'cannot-say') group.dataset['why'] = verdict.because.why;
  if (verdict.kind === 'above-published' && verdict.markup) group.dataset['markup'] = '';
  group.append(columnsOf(judged, page, facts, day));
  if (quoted !== null) group.append(below('judged-quote', element('p', '', quoted), page));
  const folds = element('div', 'judged-folds');
  folds.append(whyOf(verdict, page, day), correctionOf(line, verdict, page, corrected));
  group.append(below('judged-more', folds, page));
  return group;
}

function columnsOf(judged: JudgedLine, page: BillPage, facts: BillFacts, day: string): HTMLElement {
  const { line, verdict } = judged;
  const { lang } = page;
  const telling = { book: page.book(), lang, day };
  const w = rowWords(lang);
  const row = element('tr');
  const standard = standardText(verdict, telling);
  const off = offText(verdict, telling);
  row.append(
    titleOf(judged),
    cell(w.columns.billed, 'billed', billedText(line, telling)),
    cell(
      w.columns.standard,
      'standard',
      ...(standard.by === '' ? [] : [element('small', 'by', standard.by)]),
      standard.text,
    ),
    cell(
      w.columns.verdict,
      'result',
      element('b', `mark ${verdict.kind}`, page.book().says.verdicts[verdict.kind]),
      ...(verdict.kind === 'above-published' && verdict.markup
        ? [element('span', 'mark', billWords(lang).markedUp)]
        : []),
      ...(off === '' ? [] : [element('span', 'off', off)]),
    ),
    nextOf(judged, page, facts, day),
  );
  return row;
}

function titleOf({ line }: JudgedLine): HTMLElement {
  const title = element('th', 'judged-line');
  title.scope = 'rowgroup';
  const column = line.column === undefined ? '' : `（${line.column}）`;
  title.append(element('span', 'at', String(line.at)), ' ', element('span', 'as-pasted', `${line.text}${column}`));
  return title;
}

/** What to do, and what can be done about it at once. */
function nextOf(judged: JudgedLine, page: BillPage, facts: BillFacts, day: string): HTMLElement {
  const { line, verdict } = judged;
  const { home, lang } = page;
  const next = cell(
    rowWords(lang).columns.next,
    'next',
    element('span', '', nextText(judged, { book: page.book(), lang, day })),
  );
  const wrong = wrongOf(verdict, page);
  if (wrong !== null) {
    const link = element('a', '', billWords(lang).complain);
    link.href = `${home}complain/#${complaintOf(line, verdict, facts, day, wrong)}`;
    link.dataset['complain'] = '';
    next.append(link);
  }
  if (verdict.fee !== null) {
    const link = element('a', 'fee', nameOf(verdict.fee, { book: page.book() }));
    link.href = feeAddress(verdict.fee, page, day);
    next.append(link);
  }
  const choices = choicesOf(line, verdict, page);
  if (choices.length > 0) {
    const row = element('span', 'judged-choices');
    row.append(...choices);
    next.append(row);
  }
  return next;
}

/** The reasons in full, with the lists that they speak of. */
function whyOf(verdict: Verdict, page: BillPage, day: string): HTMLElement {
  const { lang } = page;
  const details = element('details', 'judged-why');
  const sentences = verdictSentences(verdict, { book: page.book(), lang, day }, { brief: true });
  details.append(
    element('summary', '', rowWords(lang).why),
    element('p', 'said', sentences.join(lang === 'zh' ? '' : ' ')),
  );
  // The charge itself stands beside the fold.
  const charge = verdict.fee === null ? '' : feeAddress(verdict.fee, page, day);
  const links = linksOf(verdict, page, day).filter(({ href }) => href !== charge);
  if (links.length > 0) {
    const row = element('p', 'judged-links');
    for (const { text, href } of links) {
      const link = element('a', '', text);
      link.href = href;
      row.append(link, ' ');
    }
    details.append(row);
  }
  return details;
}

/** The fields by which a line is put right come when they are asked for. */
function correctionOf(line: BillLine, verdict: Verdict, page: BillPage, corrected: boolean): HTMLElement {
  const w = billWords(page.lang);
  const details = element('details', 'judged-correct');
  details.append(element('summary', '', corrected ? `${w.correct} · ${w.corrected}` : w.correct));
  details.addEventListener('toggle', () => {
    if (!details.open || details.childElementCount > 1) return;
    import('./correction.ts').then(
      ({ correctionFields }) => details.append(correctionFields(line, verdict, page, corrected)),
      () => details.append(element('p', 'fault', w.failed)),
    );
  });
  return details;
}

/** A cell that names its column where columns are stacked. */
function cell(label: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = element('td', className);
  made.dataset['label'] = label;
  made.append(...content);
  return made;
}

/** A row over all columns. */
function below(className: string, content: HTMLElement, { lang }: BillPage): HTMLElement {
  const row = element('tr', className);
  const made = element('td');
  made.colSpan = Object.keys(rowWords(lang).columns).length;
  made.append(content);
  row.append(made);
  return row;
}

/** What one tap would settle: which charge, or whether a figure is for one or for all. */
function choicesOf(line: BillLine, verdict: Verdict, page: BillPage): HTMLElement[] {
  if (verdict.kind !== 'cannot-say') return [];
  const w = billWords(page.lang);
  const { because } = verdict;
  const button = (text: string, correction: Correction) => {
    const made = element('button', 'button plain', text);
    made.type = 'button';
    made.addEventListener('click', () => page.correct(keyOf(line), correction));
    return made;
  };
  if (because.why === 'ambiguous' || because.why === 'name-unclear') {
    return because.options.map(fee => button(nameOf(fee, { book: page.book() }), { fee, line: null }));
  }
  if (because.why !== 'which-figure') return [];
  const each = line.readings.filter(one => one.kind === 'each');
  const all = line.readings.filter(one => one.kind === 'all');
  if (each.length !== 1 || all.length !== 1) return [];
  const take = (reading: (typeof line.readings)[number]): Correction => ({
    fee: verdict.fee,
    line: { ...line, readings: [reading] },
  });
  return [button(w.takeEach(each[0]!.price), take(each[0]!)), button(w.takeAll(all[0]!.amount), take(all[0]!))];
}

/** What the complaint guide calls it; null where no rule, and no list of the sender’s own, was found not to be kept. */
function wrongOf(verdict: Verdict, { book }: BillPage): string | null {
  const { wrongs } = book();
  if (verdict.kind === 'above-published' && verdict.markup) return wrongs['marked-up'] ?? wrongs[verdict.kind] ?? null;
  return wrongs[verdict.kind] ?? null;
}

/** The facts of the line, as the guide takes them; they stand behind the #, which no server sees. */
function complaintOf(line: BillLine, verdict: Verdict, facts: BillFacts, day: string, wrong: string): string {
  return writeComplaint({
    ...{ by: '', role: '', wrong, fee: verdict.fee ?? '', what: verdict.fee === null ? line.name || line.text : '' },
    ...{ entity: facts.entity, who: '', date: day, amount: line.text.slice(0, 120) },
  });
}
