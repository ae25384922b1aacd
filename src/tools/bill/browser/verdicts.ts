// A judged line as an item of the page, with what the reader can do about it; and the result as rows of a file.
import { basisText } from '#tools/bill/basis-text.ts';
import type { BillBook } from '#tools/bill/book.ts';
import { keyOf, type BillChecker, type Correction, type JudgedLine } from '#tools/bill/check-bill.ts';
import type { BillFacts } from '#tools/bill/facts.ts';
import type { Entry, Verdict } from '#tools/bill/verdict.ts';
import type { BillLine } from '#tools/bill/line.ts';
import { writeComplaint } from '#tools/complain/request.ts';
import { nameOf, verdictSentences } from '#tools/bill/text.ts';
import { verdictWords } from '#tools/bill/verdict-words.ts';
import { billWords } from '#tools/bill/words.ts';
import type { Lang } from '#i18n/lang.ts';
import { drawCorrection } from './correction.ts';
import { element } from '#parts/browser/element.ts';

export interface BillPage {
  lang: Lang;
  /** Where the addresses of this language begin. */
  home: string;
  book: () => BillBook;
  checker: () => BillChecker;
  facts: () => BillFacts;
  correct: (key: string, correction: Correction | null) => void;
}

export function drawLine(
  { line, verdict }: JudgedLine,
  page: BillPage,
  facts: BillFacts,
  corrected: boolean,
): HTMLLIElement {
  const { lang, home } = page;
  const w = billWords(lang);
  const day = line.day ?? facts.day;
  const item = element('li', 'judged');
  item.dataset['verdict'] = verdict.kind;
  item.dataset['line'] = keyOf(line);
  item.tabIndex = -1;
  if (verdict.fee !== null) item.dataset['fee'] = verdict.fee;
  if (verdict.kind === 'cannot-say') item.dataset['why'] = verdict.because.why;
  const head = element('p', 'judged-head');
  const markedUp = verdict.kind === 'above-published' && verdict.markup;
  if (markedUp) item.dataset['markup'] = '';
  head.append(
    element('b', `mark ${verdict.kind}`, verdictWords(lang).verdicts[verdict.kind]),
    ...(markedUp ? [' ', element('span', 'mark', w.markedUp)] : []),
  );
  const title = element('p', 'judged-line');
  const column = line.column === undefined ? '' : `（${line.column}）`;
  title.append(element('span', 'at', String(line.at)), ' ', element('span', 'as-pasted', `${line.text}${column}`));
  item.append(title, head);
  const said = element(
    'p',
    'said',
    verdictSentences(verdict, { book: page.book(), lang, day }, { brief: true }).join(lang === 'zh' ? '' : ' '),
  );
  item.append(said);

  const links = element('p', 'judged-links');
  for (const { text, href } of linksOf(verdict, page, day)) {
    const link = element('a', '', text);
    link.href = href;
    links.append(link, ' ');
  }
  const wrong = wrongOf(verdict, page);
  if (wrong !== null) {
    const link = element('a', '', w.complain);
    link.href = `${home}complain/#${complaintOf(line, verdict, facts, day, wrong)}`;
    link.dataset['complain'] = '';
    links.append(link);
  }
  if (links.childElementCount > 0) item.append(links);
  const choices = choicesOf(line, verdict, page);
  if (choices.length > 0) {
    const row = element('p', 'judged-choices');
    row.append(...choices);
    item.append(row);
  }
  item.append(drawCorrection(line, verdict, page, corrected));
  return item;
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

interface Link {
  text: string;
  href: string;
}

/** The dated entries that the verdict speaks of. */
function linksOf(verdict: Verdict, { book, home, lang }: BillPage, day: string): Link[] {
  const w = billWords(lang);
  const feeLink = (fee: string): Link => ({ text: book().fees[fee]?.name ?? fee, href: `${home}f/${fee}/?on=${day}` });
  const entryLink = (entry: Entry): Link[] =>
    entry.entity === ''
      ? []
      : [
          {
            text: `${w.entry}${lang === 'zh' ? '：' : ': '}${book().entities[entry.entity]?.name ?? entry.entity}`,
            href: `${home}e/${entry.entity}/${entry.fee}/${entry.from === 'unknown' ? '' : `?on=${day}`}`,
          },
        ];
  const fees = verdict.fee === null ? [] : [feeLink(verdict.fee)];
  switch (verdict.kind) {
    case 'as-published':
    case 'above-published':
    case 'below-published':
      return [...fees, ...entryLink(verdict.entry)];
    case 'market-price': {
      const [first] = verdict.posted.entries;
      return [...fees, ...(first && verdict.posted.entities.length === 1 ? entryLink(first) : [])];
    }
    case 'inside-lump-sum':
      return [...fees, feeLink(verdict.whole), ...(verdict.entry ? entryLink(verdict.entry) : [])];
    case 'ended':
      return [...fees, ...verdict.successors.map(feeLink)];
    case 'cannot-say': {
      const { because } = verdict;
      if ('entry' in because) return [...fees, ...entryLink(because.entry)];
      if (because.why === 'undated') return [...fees, ...because.entries.flatMap(entryLink)];
      if (because.why === 'cases') {
        const all = because.cases.flatMap(({ entry }) => entryLink(entry));
        return [...fees, ...all.filter(({ href }, index) => all.findIndex(one => one.href === href) === index)];
      }
      return fees;
    }
    default:
      return fees;
  }
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

/** Head and rows of the file. */
export function billTable(lines: readonly JudgedLine[], page: BillPage, facts: BillFacts): string[][] {
  const { lang } = page;
  const w = billWords(lang);
  const book = page.book();
  return [
    [...w.csv],
    ...lines.map(({ line, verdict }) => {
      const day = line.day ?? facts.day;
      const gap = 'gap' in verdict ? verdict.gap : null;
      const entry = 'entry' in verdict ? verdict.entry : null;
      const [link] = linksOf(verdict, page, day).toReversed();
      return [
        ...[String(line.at), line.text, verdict.fee ?? ''],
        verdict.fee === null ? line.name : (book.fees[verdict.fee]?.name ?? ''),
        verdictWords(lang).verdicts[verdict.kind],
        verdictSentences(verdict, { book, lang, day }).join(lang === 'zh' ? '' : ' '),
        ...[gap?.each ?? '', gap?.all ?? '', gap?.currency ?? line.currency ?? ''],
        entry === null ? '' : entry.entity === '' ? '' : (book.entities[entry.entity]?.name ?? ''),
        ...[entry?.text ?? '', entry === null ? '' : basisText(entry.basis, lang)],
        link === undefined ? '' : new URL(link.href, book.baseUrl).href,
      ];
    }),
  ];
}
