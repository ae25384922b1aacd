// The check of a bill in the browser. The book is fetched when the form is first used; after that nothing is asked of anybody, and what was typed is kept in
// this tab alone.
import type { BillBook } from '#tools/bill/book.ts';
import type { BillChecker, CheckedBill, Correction } from '#tools/bill/check-bill.ts';
import type { ExampleKind } from '#tools/bill/examples.ts';
import { billWords } from '#tools/bill/words.ts';
import { fromBase } from '#i18n/base.ts';
import type { Lang } from '#i18n/lang.ts';
import { askedOf } from '#parts/browser/asked.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';
import { portToday } from '#parts/browser/port-day.ts';
import { inSlices, pause } from '#parts/browser/slices.ts';
import { readBillFile } from './file.ts';
import { askedNames, factsOf, field, moveQuestions, putValues, say, valuesOf } from './form.ts';
import { canKeep, forget, keep, kept } from './kept.ts';
import type { Result, ResultPage, Show } from './result.ts';

/** How long after the last key the bill is looked at again. */
const PAUSE_MS = 250;

const box = document.querySelector<HTMLElement>('#bill');
if (box) start(box);

interface State extends ResultPage {
  /** Null until the form is used. */
  opened: Opened | null;
  opening: Promise<Opened> | null;
  corrections: Map<string, Correction>;
  checked: CheckedBill | null;
  /** Counts the checks, so that one that was begun stops when the next begins. */
  run: number;
}

interface Opened {
  book: BillBook;
  checker: BillChecker;
  show: Show;
}

function start(root: HTMLElement): void {
  const lang = root.dataset['lang'] as Lang;
  const form = root.querySelector('form')!;
  const page: State = {
    ...{ box: root, form, lang, home: root.dataset['home']!, opened: null, checked: null },
    drawings: { count: 0, rows: new Map() },
    ...{ opening: null, run: 0 },
    dayTold: false,
    corrections: new Map(),
    book: () => page.opened!.book,
    checker: () => page.opened!.checker,
    correct: (at, correction) => {
      if (correction === null) page.corrections.delete(at);
      else page.corrections.set(at, correction);
      void check(page, at);
    },
  };
  const date = field(page, 'date');
  if (date.value === date.defaultValue) date.value = portToday();
  else page.dayTold = true;
  restore(page);
  take(page);
  form.querySelector<HTMLButtonElement>('[type=submit]')!.disabled = false;
  root.dataset['ready'] = '';
  if (!canKeep()) root.querySelector('[data-privacy]')!.textContent = billWords(lang).notKept;
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void check(page), PAUSE_MS);
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
    void check(page);
    root.querySelector('#bill-result')!.scrollIntoView();
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-example]')) {
    button.disabled = false;
    button.addEventListener('click', () => void putExample(page, button));
  }
  root.querySelector('[data-clear]')!.addEventListener('click', () => {
    clearTimeout(timer);
    clear(page);
  });
  root.querySelector('[data-retry]')!.addEventListener('click', () => void check(page));
  root.querySelector('[data-download]')!.addEventListener('click', () => void download(page));
  root.querySelector('[data-print]')!.addEventListener('click', () => print());
  root.addEventListener('focusin', () => void opened(page).catch(() => undefined), { once: true });
  // What was typed last may not have been looked at yet.
  addEventListener('pagehide', () => remember(page));
  receiveDrops(page);
  void check(page);
}

/** Puts back what this tab has kept. */
function restore(page: State): void {
  const found = kept();
  // What was typed before this script came is newer.
  if (found === null || field(page, 'lines').value !== '') return;
  page.dayTold = found.dayTold;
  const { date, ...fields } = found.fields;
  putValues(page, found.dayTold && date !== undefined ? { ...fields, date } : fields);
  moveQuestions(page, found.asked, '[data-asked]');
  page.corrections = new Map(found.corrections);
  if (field(page, 'quote').value !== '') page.box.querySelector<HTMLDetailsElement>('[data-more]')!.open = true;
}

/** A bill that was pasted into the search box comes behind the #, which no server sees, and does not stay there. */
function take(page: State): void {
  const lines = location.hash.includes('=') ? askedOf().get('lines') : null;
  if (lines === null) return;
  if (lines.trim() !== '') put(page, lines);
  history.replaceState(history.state, '', location.pathname + location.search);
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

/** Examples are made when they are asked for; where nothing published is fit for one, there is none. */
async function putExample(page: State, button: HTMLButtonElement): Promise<void> {
  say(page, 'busy', billWords(page.lang).busy);
  try {
    const [{ book, checker }, { billExamples }] = await Promise.all([opened(page), import('#tools/bill/examples.ts')]);
    const text = billExamples(book, checker, portToday(), page.lang)[button.dataset['example'] as ExampleKind];
    button.hidden = text === '';
    if (text === '') void check(page);
    else put(page, text);
  } catch {
    fail(page);
  }
}

function put(page: State, text: string): void {
  field(page, 'lines').value = text;
  page.corrections.clear();
  void check(page);
}

/** What checks and shows is fetched when the form is first used; where it did not come, the next look asks again. */
function opened(page: State): Promise<Opened> {
  page.opening ??= openBill(page).catch((error: unknown) => {
    page.opening = null;
    throw error;
  });
  return page.opening;
}

async function openBill(page: State): Promise<Opened> {
  page.box.querySelector<HTMLElement>('[data-failed]')!.hidden = true;
  const [book, { billChecker }, { showerOf }] = await Promise.all([
    fetchJson(fromBase(`/bill/book.${page.lang}.json`)) as Promise<BillBook>,
    import('#tools/bill/check-bill.ts'),
    import('./result.ts'),
  ]);
  await pause();
  const checker = billChecker(book);
  // What a first line makes once and for all takes a while on a slow phone.
  const [line = ''] = field<HTMLTextAreaElement>(page, 'lines').placeholder.split('\n');
  for (const read of ['isSizes', 'pieces'] as const) {
    await pause();
    checker.reader[read](line);
  }
  await pause();
  checker.reader.free(line, 1);
  await pause();
  page.opened = { book, checker, show: showerOf(page.box) };
  return page.opened;
}

/** Judges everything and draws it; `focus` is the line that was just put right. */
async function check(page: State, focus: string | null = null): Promise<void> {
  const run = ++page.run;
  const isStill = () => page.run === run;
  remember(page);
  if (page.opened === null) {
    const w = billWords(page.lang);
    const empty = field(page, 'lines').value.trim() === '';
    say(page, empty ? 'done' : 'busy', empty ? w.empty : w.busy);
    if (empty) return;
  }
  try {
    const open = page.opened ?? (await opened(page));
    if (!isStill()) return;
    const begun = performance.now();
    const result = await resultOf(page, open, isStill);
    if (result === null || !isStill()) return;
    // For the bench: how long judging takes on a slow phone.
    performance.measure('bill-judged', { start: begun, end: performance.now() });
    page.checked = result.checked;
    open.show(page, result, focus);
  } catch {
    // What was put right on a line may have been kept by an older page, in a form that is no longer understood.
    if (page.opened === null || page.corrections.size === 0) fail(page);
    else {
      page.corrections.clear();
      await check(page);
    }
  }
}

function fail(page: State): void {
  say(page, 'failed', billWords(page.lang).failed);
  page.box.querySelector<HTMLElement>('[data-failed]')!.hidden = false;
}

async function resultOf(page: State, { book, checker }: Opened, isStill: () => boolean): Promise<Result | null> {
  const facts = factsOf(page);
  const [lines, quote] = [field(page, 'lines').value, field(page, 'quote').value];
  const checked = await inSlices(checker.steps(lines, facts, page.corrections), isStill);
  if (checked === null || quote.trim() === '') return checked && { checked, quote: null };
  const quoted = await inSlices(checker.steps(quote, facts), isStill);
  if (quoted === null) return null;
  const told = { book, lang: page.lang, day: checked.facts.day };
  // What compares a quote is fetched with the first one; where it does not come, that is said.
  const { quoteTold } = await import('#tools/bill/quote-text.ts').catch(() => ({ quoteTold: null }));
  const missing = { lines: [], summary: '', notes: [billWords(page.lang).failed] };
  return { checked, quote: quoteTold ? quoteTold(checked, quoted, told) : missing };
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
