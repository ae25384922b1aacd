// The check of a bill in the browser. The book is fetched once; after that nothing is asked of anybody and nothing is stored.
import type { BillBook } from '#tools/bill/book.ts';
import { billChecker, keyOf, type BillChecker, type CheckedBill, type Correction } from '#tools/bill/check-bill.ts';
import { billExamples, type ExampleKind } from '#tools/bill/examples.ts';
import type { BillFacts } from '#tools/bill/facts.ts';
import { DIRECTION, lineDimensions } from '#tools/bill/line.ts';
import { MOST_LINES } from '#tools/bill/read-bill.ts';
import { csvText } from '#output/formats/csv.ts';
import { isCalendarDay } from '#time/day.ts';
import { fromBase } from '#i18n/base.ts';
import { acrossText } from '#tools/bill/across-text.ts';
import { remarksOnBill } from '#tools/bill/text.ts';
import { verdictWords } from '#tools/bill/verdict-words.ts';
import { billWords } from '#tools/bill/words.ts';
import type { Lang } from '#i18n/lang.ts';
import { comma } from '#i18n/punctuation.ts';
import { moneyFigure } from '#i18n/money.ts';
import { sumsOf } from '#tools/bill/sums.ts';
import type { VerdictKind } from '#tools/bill/verdict.ts';
import { readBillFile } from './file.ts';
import { billTable, drawLine, type BillPage } from './verdicts.ts';
import { element } from '#parts/browser/element.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';
import { portToday } from '#parts/browser/port-day.ts';

/** How many lines are drawn before the page may do something else. */
const SLICE = 50;
/** How long after the last key the bill is looked at again. */
const PAUSE_MS = 250;
/** How long after opening the page has time for itself. */
const WARM_MS = 300;

const box = document.querySelector<HTMLElement>('#bill');
if (box) start(box);

interface State extends BillPage {
  box: HTMLElement;
  form: HTMLFormElement;
  opened: { book: BillBook; checker: BillChecker } | null;
  examples: Record<ExampleKind, string> | null;
  corrections: Map<string, Correction>;
  checked: CheckedBill | null;
  /** The reader has set the day. */
  dayTold: boolean;
  /** Counts the drawings, so that one that was begun stops when the next begins. */
  drawing: number;
}

function start(root: HTMLElement): void {
  const lang = root.dataset['lang'] as Lang;
  const form = root.querySelector('form')!;
  const page: State = {
    ...{ box: root, form, lang, home: root.dataset['home']!, opened: null, examples: null, checked: null, drawing: 0 },
    dayTold: false,
    corrections: new Map(),
    facts: () => factsOf(page),
    book: () => page.opened!.book,
    checker: () => page.opened!.checker,
    correct: (at, correction) => {
      if (correction === null) page.corrections.delete(at);
      else page.corrections.set(at, correction);
      check(page, at);
    },
  };
  root.hidden = false;
  field<HTMLInputElement>(page, 'date').value = portToday();
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => check(page), PAUSE_MS);
  };
  field<HTMLTextAreaElement>(page, 'lines').addEventListener('input', () => {
    // What was put right belongs to lines by number; the lines have changed.
    page.corrections.clear();
    later();
  });
  form.addEventListener('change', event => {
    const { name } = event.target as HTMLInputElement;
    if (name === 'date') page.dayTold = true;
    if (name === 'file') void readFile(page, (event.target as HTMLInputElement).files?.[0]);
    else if (name !== 'lines') later();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    check(page);
    root.querySelector('#bill-result')!.scrollIntoView();
  });
  for (const button of root.querySelectorAll<HTMLElement>('[data-example]'))
    button.addEventListener('click', () => put(page, page.examples?.[button.dataset['example'] as ExampleKind] ?? ''));
  root.querySelector('[data-clear]')!.addEventListener('click', () => {
    form.reset();
    page.dayTold = false;
    field<HTMLInputElement>(page, 'date').value = portToday();
    root.querySelector('[data-file-said]')!.textContent = '';
    put(page, '');
    field(page, 'lines').focus();
  });
  root.querySelector('[data-retry]')!.addEventListener('click', () => void open(page));
  root.querySelector('[data-download]')!.addEventListener('click', () => download(page));
  root.querySelector('[data-print]')!.addEventListener('click', () => print());
  receiveDrops(page);
  void open(page);
}

async function open(page: State): Promise<void> {
  const w = billWords(page.lang);
  say(page, 'busy', w.busy);
  page.box.querySelector<HTMLElement>('[data-failed]')!.hidden = true;
  try {
    const book = (await fetchJson(fromBase(`/bill/book.${page.lang}.json`))) as BillBook;
    page.opened = { book, checker: billChecker(book) };
  } catch {
    say(page, 'failed', w.failed);
    page.box.querySelector<HTMLElement>('[data-failed]')!.hidden = false;
    return;
  }
  check(page);
  offerExamples(page, page.opened);
}

function offerExamples(page: State, { book, checker }: { book: BillBook; checker: BillChecker }): void {
  const examples = billExamples(book, checker, portToday(), page.lang);
  page.examples = examples;
  for (const button of page.box.querySelectorAll<HTMLButtonElement>('[data-example]')) {
    button.disabled = false;
    button.hidden = examples[button.dataset['example'] as ExampleKind] === '';
  }
  // The first bill is then judged as fast as the next ones.
  setTimeout(() => checker.check(Object.values(examples).join('\n').repeat(20), factsOf(page)), WARM_MS);
}

function field<T extends HTMLElement = HTMLElement>({ form }: Pick<State, 'form'>, name: string): T {
  return form.elements.namedItem(name) as unknown as T;
}

function put(page: State, text: string): void {
  field<HTMLTextAreaElement>(page, 'lines').value = text;
  page.corrections.clear();
  check(page);
}

/** What is said of the whole bill; what cannot be is named and left out. */
function factsOf(page: State): BillFacts {
  const w = billWords(page.lang);
  const value = (name: string) => field<HTMLInputElement | (undefined & HTMLElement)>(page, name)?.value.trim() ?? '';
  const faults: string[] = [];
  const date = value('date');
  const given = isCalendarDay(date);
  if (!given) faults.push(w.badDate);
  const count = value('boxes').normalize('NFKC');
  const counted = /^[1-9]\d{0,3}$/u.test(count);
  if (count !== '' && !counted) faults.push(w.badBoxes);
  const said = page.box.querySelector<HTMLElement>('[data-faults]')!;
  said.hidden = faults.length === 0;
  said.replaceChildren(...faults.map(fault => element('li', '', fault)));
  const sender = value('entity');
  const tax = value('tax');
  return {
    day: given ? date : portToday(),
    entity: sender.startsWith('role:') ? '' : sender,
    role: sender.startsWith('role:') ? sender.slice('role:'.length) : '',
    payer: value('payer'),
    conditions: Object.fromEntries(lineDimensions.map(dimension => [dimension, value(dimension)])),
    boxes: counted ? count : '',
    today: portToday(),
    dayAssumed: !page.dayTold,
    ...(tax === 'net' || tax === 'gross' ? { tax } : {}),
  };
}

/** Judges everything and draws it; `focus` is the line that was just put right. */
function check(page: State, focus: string | null = null): void {
  if (page.opened === null) return;
  const { box: root, lang } = page;
  const w = billWords(lang);
  const facts = factsOf(page);
  const begun = performance.now();
  const checked = page.opened.checker.check(field<HTMLTextAreaElement>(page, 'lines').value, facts, page.corrections);
  // For the bench: how long judging takes on a slow phone.
  performance.measure('bill-judged', { start: begun, end: performance.now() });
  page.checked = checked;
  const { lines, across, passed, beyond, noBill } = checked;
  const { verdicts } = verdictWords(lang);
  const kinds = Object.keys(verdicts) as VerdictKind[];
  const counts = kinds
    .map(kind => ({ kind, count: lines.filter(({ verdict }) => verdict.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${verdicts[kind]} ${count}`);
  say(page, 'done', noBill ? w.noBill : lines.length === 0 ? w.empty : [w.count(lines.length), ...counts].join(' · '));
  root.querySelector('[data-facts]')!.textContent = factsText(page);

  const noted = root.querySelector<HTMLElement>('[data-across]')!;
  const nameOf = (index: number) =>
    `${w.line(lines[index]!.line.at)}${lang === 'zh' ? '' : ' '}“${lines[index]!.line.text}”`;
  const notes = [
    ...(checked.facts.otherPort ? [w.otherPort(checked.facts.otherPort)] : []),
    ...(beyond > 0 ? [w.beyond(MOST_LINES, beyond)] : []),
    ...across.slice(0, 20).map(one => acrossText(one, nameOf, lang)),
  ];
  const telling = { book: page.opened.book, lang, day: checked.facts.day };
  tellHead(page, checked);
  root.querySelector('[data-remarks]')!.textContent = remarksOnBill(
    lines.map(({ verdict }) => verdict),
    telling,
  ).join(lang === 'zh' ? '' : ' ');
  noted.hidden = notes.length === 0;
  noted.replaceChildren(...notes.map(text => element('li', '', text)));

  const sums = root.querySelector<HTMLElement>('[data-sums]')!;
  const { totals, left } = sumsOf(lines.map(({ line }) => line));
  const label = (code: string) => page.opened!.book.words.currencies[code]?.[lang] ?? w.asRead;
  sums.hidden = lines.length < 2 || totals.length === 0;
  sums.textContent = `${w.sums(totals.map(([code, sum]) => `${moneyFigure(sum, page.opened!.book.words.currencies[code]?.decimals)}${code === '' ? w.noCurrency : ` ${label(code)}`}`).join(comma[lang]))}${left > 0 ? w.sumsLeft(left) : ''}`;
  const aside = root.querySelector<HTMLDetailsElement>('[data-passed]')!;
  aside.hidden = passed.length === 0;
  aside.querySelector('summary')!.textContent = w.passed(passed.length);
  aside
    .querySelector('ul')!
    .replaceChildren(
      ...passed.map(({ at, text, kind }) =>
        element('li', '', `${at} · ${w.passedKinds[kind]} · ${text.slice(0, 120)}`),
      ),
    );
  root.querySelector<HTMLElement>('[data-after]')!.hidden = lines.length === 0;
  draw(page, checked.facts, focus);
}

/** What was taken from the bill itself stands beside the fields, where it can be told otherwise. */
function tellHead(page: State, { head }: CheckedBill): void {
  const { lang, box } = page;
  const { book } = page.opened!;
  const w = billWords(lang);
  const said = [
    head.day,
    head.entity === undefined ? undefined : book.entities[head.entity]?.name,
    head.direction === undefined ? undefined : book.words.conditions[DIRECTION]?.values?.[head.direction]?.[lang],
    head.tax === undefined ? undefined : w.fromBillTax[head.tax],
  ].filter(one => one !== undefined);
  const told = box.querySelector<HTMLElement>('[data-from-bill]')!;
  told.hidden = said.length === 0;
  told.textContent = `${w.fromBill}${lang === 'zh' ? '：' : ': '}${said.join(comma[lang])}`;
}

/** Draws in slices, so that a long bill never holds the page up. */
function draw(page: State, facts: BillFacts, focus: string | null): void {
  const list = page.box.querySelector('[data-verdicts]')!;
  const drawing = ++page.drawing;
  const { lines } = page.checked!;
  list.replaceChildren();
  const next = (from: number): void => {
    if (page.drawing !== drawing) return;
    list.append(
      ...lines.slice(from, from + SLICE).map(one => drawLine(one, page, facts, page.corrections.has(keyOf(one.line)))),
    );
    if (from + SLICE < lines.length) setTimeout(() => next(from + SLICE));
    else if (focus !== null) list.querySelector<HTMLElement>(`[data-line="${focus}"]`)?.focus({ preventScroll: true });
  };
  next(0);
}

function say({ box: root }: State, state: 'busy' | 'done' | 'failed', text: string): void {
  root.dataset['billState'] = state;
  root.querySelector('[data-said]')!.textContent = text;
}

/** For the sheet of paper: what was said of the bill, in one line. */
function factsText(page: State): string {
  return [...page.form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.bill-facts input, .bill-facts select')]
    .filter(({ value }) => value !== '')
    .map(input => {
      const label = input.closest('label')!.querySelector('span')!.textContent;
      const said = input instanceof HTMLSelectElement ? input.selectedOptions[0]!.text : input.value;
      return `${label}${page.lang === 'zh' ? '：' : ': '}${said}`;
    })
    .join(' · ');
}

async function readFile(page: State, file: File | undefined): Promise<void> {
  if (!file) return;
  const w = billWords(page.lang);
  const said = page.box.querySelector('[data-file-said]')!;
  said.textContent = w.reading;
  const read = await readBillFile(file);
  if (read.kind === 'failed') said.textContent = w.fileFailed;
  else if (read.kind === 'slow') said.textContent = w.slowFile;
  else if (read.kind === 'refused') said.textContent = read.said[page.lang];
  else {
    said.textContent = [w.readFile(file.name, read.rows), read.note?.[page.lang] ?? ''].join(
      page.lang === 'zh' ? '' : ' ',
    );
    put(page, read.text);
  }
  // The same file can be chosen again after it was mended.
  field<HTMLInputElement>(page, 'file').value = '';
}

function receiveDrops(page: State): void {
  const area = page.box;
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  area.addEventListener('dragover', event => {
    if (!isFile(event)) return;
    event.preventDefault();
    area.classList.add('dropping');
  });
  area.addEventListener('dragleave', () => area.classList.remove('dropping'));
  area.addEventListener('drop', event => {
    if (!isFile(event)) return;
    event.preventDefault();
    area.classList.remove('dropping');
    void readFile(page, event.dataTransfer!.files[0]);
  });
}

function download(page: State): void {
  if (page.checked === null) return;
  const facts = factsOf(page);
  const text = csvText(billTable(page.checked.lines, page, facts));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = `bill-${facts.day}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
