// The check of a bill in the browser. The book is fetched once; after that nothing is asked of anybody, and what was typed is kept in
// this tab alone.
import type { BillBook } from '#tools/bill/book.ts';
import { billChecker, type BillChecker, type CheckedBill, type Correction } from '#tools/bill/check-bill.ts';
import type { ExampleKind } from '#tools/bill/examples.ts';
import type * as QuoteText from '#tools/bill/quote-text.ts';
import { billWords } from '#tools/bill/words.ts';
import { fromBase } from '#i18n/base.ts';
import type { Lang } from '#i18n/lang.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';
import { portToday } from '#parts/browser/port-day.ts';
import { readBillFile } from './file.ts';
import { askedNames, factsOf, field, moveQuestions, putValues, say, valuesOf } from './form.ts';
import { forget, keep, kept } from './kept.ts';
import type { Result, ResultPage, Show } from './result.ts';

/** How long after the last key the bill is looked at again. */
const PAUSE_MS = 250;
/** How long after opening the page has time for itself. */
const WARM_MS = 300;

const box = document.querySelector<HTMLElement>('#bill');
if (box) start(box);

interface State extends ResultPage {
  opened: { book: BillBook; checker: BillChecker } | null;
  corrections: Map<string, Correction>;
  checked: CheckedBill | null;
  /** What shows a result; null until the first bill. */
  show: Show | null;
  fetching: Promise<void> | null;
  quoteText: Pick<typeof QuoteText, 'quoteTold'> | null;
}

function start(root: HTMLElement): void {
  const lang = root.dataset['lang'] as Lang;
  const form = root.querySelector('form')!;
  const page: State = {
    ...{ box: root, form, lang, home: root.dataset['home']!, opened: null, checked: null },
    drawings: { count: 0, rows: new Map() },
    ...{ show: null, fetching: null, quoteText: null },
    dayTold: false,
    corrections: new Map(),
    book: () => page.opened!.book,
    checker: () => page.opened!.checker,
    correct: (at, correction) => {
      if (correction === null) page.corrections.delete(at);
      else page.corrections.set(at, correction);
      check(page, at);
    },
  };
  root.hidden = false;
  field(page, 'date').value = portToday();
  restore(page);
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => check(page), PAUSE_MS);
  };
  for (const name of ['lines', 'quote'])
    field(page, name).addEventListener('input', () => {
      // What was put right belongs to lines by number; the lines have changed.
      if (name === 'lines') page.corrections.clear();
      later();
    });
  // Questions stand outside the form, too, where a line asks them.
  root.addEventListener('change', event => {
    const { name, form: of } = event.target as HTMLInputElement;
    if (of !== form) return;
    if (name === 'date') page.dayTold = true;
    if (name === 'file') void readFile(page, (event.target as HTMLInputElement).files?.[0]);
    else if (name !== 'lines' && name !== 'quote') later();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    check(page);
    root.querySelector('#bill-result')!.scrollIntoView();
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-example]'))
    button.addEventListener('click', () => void putExample(page, button));
  root.querySelector('[data-clear]')!.addEventListener('click', () => {
    clearTimeout(timer);
    clear(page);
  });
  root.querySelector('[data-retry]')!.addEventListener('click', () => void open(page));
  root.querySelector('[data-download]')!.addEventListener('click', () => void download(page));
  root.querySelector('[data-print]')!.addEventListener('click', () => print());
  // Where it fails, the first look asks again, and says so.
  root.addEventListener('focusin', () => void fetchShow(page).catch(() => undefined), { once: true });
  // What was typed last may not have been looked at yet.
  addEventListener('pagehide', () => remember(page));
  receiveDrops(page);
  void open(page);
}

/** Puts back what this tab has kept. */
function restore(page: State): void {
  const found = kept();
  if (found === null) return;
  page.dayTold = found.dayTold;
  const { date, ...fields } = found.fields;
  putValues(page, found.dayTold && date !== undefined ? { ...fields, date } : fields);
  moveQuestions(page, found.asked, '[data-asked]');
  page.corrections = new Map(found.corrections);
  if (field(page, 'quote').value !== '') page.box.querySelector<HTMLDetailsElement>('[data-quote]')!.open = true;
}

function remember(page: State): void {
  const fields = valuesOf(page);
  if (fields['lines'] === '' && fields['quote'] === '') forget();
  else keep({ fields, asked: askedNames(page), dayTold: page.dayTold, corrections: [...page.corrections] });
}

function clear(page: State): void {
  const { box: root, form } = page;
  form.reset();
  page.dayTold = false;
  field(page, 'date').value = portToday();
  moveQuestions(page, askedNames(page), '[data-more]');
  root.querySelector('[data-file-said]')!.textContent = '';
  put(page, '');
  forget();
  field(page, 'lines').focus();
}

async function open(page: State): Promise<void> {
  const w = billWords(page.lang);
  say(page, 'busy', w.busy);
  page.box.querySelector<HTMLElement>('[data-failed]')!.hidden = true;
  try {
    const book = (await fetchJson(fromBase(`/bill/book.${page.lang}.json`))) as BillBook;
    page.opened = { book, checker: billChecker(book) };
  } catch {
    fail(page);
    return;
  }
  checkKept(page);
  for (const button of page.box.querySelectorAll<HTMLButtonElement>('[data-example]')) button.disabled = false;
  warmUp(page, page.opened);
}

/** What was put right on a line may have been kept by an older page, in a form that is no longer understood. */
function checkKept(page: State): void {
  try {
    check(page);
  } catch (error) {
    if (page.corrections.size === 0) throw error;
    page.corrections.clear();
    check(page);
  }
}

/** The first bill is then judged as fast as the next ones. */
function warmUp(page: State, { checker }: { checker: BillChecker }): void {
  const lines = field<HTMLTextAreaElement>(page, 'lines').placeholder;
  setTimeout(() => checker.check(`${lines}\n`.repeat(40), factsOf(page)), WARM_MS);
}

/** An example is made when it is asked for; where nothing published is fit for one, there is none. */
async function putExample(page: State, button: HTMLButtonElement): Promise<void> {
  if (page.opened === null) return;
  const { book, checker } = page.opened;
  const { billExamples } = await import('#tools/bill/examples.ts');
  const text = billExamples(book, checker, portToday(), page.lang)[button.dataset['example'] as ExampleKind];
  button.hidden = text === '';
  if (text !== '') put(page, text);
}

function put(page: State, text: string): void {
  field(page, 'lines').value = text;
  page.corrections.clear();
  check(page);
}

/** Judges everything and draws it; `focus` is the line that was just put right. */
function check(page: State, focus: string | null = null): void {
  if (page.opened === null) return;
  const begun = performance.now();
  const result = resultOf(page, page.opened);
  // For the bench: how long judging takes on a slow phone.
  performance.measure('bill-judged', { start: begun, end: performance.now() });
  page.checked = result.checked;
  remember(page);
  if (page.show) page.show(page, result, focus);
  else if (field(page, 'lines').value.trim() === '') say(page, 'done', billWords(page.lang).empty);
  else
    fetchShow(page).then(
      () => check(page),
      () => fail(page),
    );
}

/** What shows a result is fetched when the form is first used, so that it is there when something was typed. */
function fetchShow(page: State): Promise<void> {
  page.fetching ??= import('./result.ts').then(
    ({ showerOf }) => void (page.show = showerOf(page.box)),
    (error: unknown) => {
      page.fetching = null;
      throw error;
    },
  );
  return page.fetching;
}

function fail(page: State): void {
  say(page, 'failed', billWords(page.lang).failed);
  page.box.querySelector<HTMLElement>('[data-failed]')!.hidden = false;
}

function resultOf(page: State, { book, checker }: { book: BillBook; checker: BillChecker }): Result {
  const facts = factsOf(page);
  const checked = checker.check(field(page, 'lines').value, facts, page.corrections);
  const quoted = field(page, 'quote').value;
  if (quoted.trim() === '') return { checked, quote: null };
  if (page.quoteText === null) {
    void fetchQuoteText(page);
    return { checked, quote: null };
  }
  const telling = { book, lang: page.lang, day: checked.facts.day };
  return { checked, quote: page.quoteText.quoteTold(checked, checker.check(quoted, facts), telling) };
}

/** What compares a quote is fetched with the first one; where it does not come, that is said, and the next look asks again. */
async function fetchQuoteText(page: State): Promise<void> {
  try {
    page.quoteText = await import('#tools/bill/quote-text.ts');
    check(page);
  } catch {
    page.quoteText = { quoteTold: () => ({ lines: [], summary: '', notes: [billWords(page.lang).failed] }) };
    check(page);
    page.quoteText = null;
  }
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
  field(page, 'file').value = '';
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

/** What makes the file is fetched when one is asked for. */
async function download(page: State): Promise<void> {
  if (page.checked === null) return;
  const { lines, facts } = page.checked;
  const file = await import('./table-file.ts');
  file.download(lines, page, facts);
}
