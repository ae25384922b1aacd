// The comparison page: days and filters from the address, rows compared here, nothing reloaded when they change.
import { compareDays, countDifferences, isDifferent, type Compared } from '#tools/compare/comparison.ts';
import { readRequest, writeRequest, type ComparisonRequest, type Show } from '#tools/compare/request.ts';
import { csvText } from '#output/formats/csv.ts';
import { differences } from '#domain/change/difference.ts';
import { fromBase } from '#i18n/base.ts';
import { compareWords } from '#tools/compare/words.ts';
import { differenceWords } from '#i18n/difference-words.ts';
import { comma } from '#i18n/punctuation.ts';
import type { Lang } from '#i18n/lang.ts';
import type { CompareJson } from '#tools/compare/data.ts';
import { drawCompared, tableOf } from './rows.ts';
import { element } from '#parts/browser/element.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';

/** Headings of groups counted with them. */
const MOST_ROWS = 32;

const container = document.querySelector<HTMLElement>('#compare');
if (container && !new URLSearchParams(location.search).has('fee')) start(container);

interface Comparison {
  box: HTMLElement;
  form: HTMLFormElement;
  lang: Lang;
  data: CompareJson | null;
}

function start(box: HTMLElement): void {
  const form = box.querySelector('form')!;
  const page: Comparison = { box, form, lang: box.dataset['lang'] as Lang, data: null };
  box.hidden = false;
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', () => {
    const { a, b, catalogue, show } = fieldsOf(form);
    // A date half typed is no date yet.
    if (a.value === '' || b.value === '') return;
    const chosen = { a: a.value, b: b.value, catalogue: catalogue.value, show: (show.value || 'differences') as Show };
    history.pushState(null, '', writeRequest(chosen));
    draw(page);
  });
  addEventListener('popstate', () => draw(page));
  box.querySelector('[data-retry]')!.addEventListener('click', () => void load(page));
  box.querySelector('[data-download]')!.addEventListener('click', () => download(page));
  void load(page);
}

async function load(page: Comparison): Promise<void> {
  const { box, lang } = page;
  say(box, 'busy', compareWords(lang).busy);
  try {
    page.data = (await fetchJson(fromBase(`/compare/rows.${lang}.json`))) as CompareJson;
  } catch {
    say(box, 'failed', compareWords(lang).failed);
    return;
  }
  draw(page);
}

function fieldsOf(form: HTMLFormElement) {
  const field = <T extends HTMLElement>(name: string) => form.elements.namedItem(name) as unknown as T;
  return {
    a: field<HTMLInputElement>('a'),
    b: field<HTMLInputElement>('b'),
    catalogue: field<HTMLSelectElement>('catalogue'),
    show: field<HTMLSelectElement>('show'),
  };
}

function requestOf({ box, form }: Comparison): ComparisonRequest {
  const known = [...fieldsOf(form).catalogue.options].map(({ value }) => value).filter(Boolean);
  return readRequest(new URLSearchParams(location.search), box.dataset['today']!, known);
}

/** Every row of the catalogue that is chosen, and those of them that are to be shown. */
function rowsOf(
  { data }: Comparison,
  { a, b, catalogue, show }: ComparisonRequest,
): { all: Compared[]; shown: Compared[] } {
  if (data === null || a === null || b === null) return { all: [], shown: [] };
  const lists = data.lists.filter(list => catalogue === '' || list.catalogue === catalogue);
  const all = compareDays(lists, a, b);
  if (show === 'all') return { all, shown: all };
  return { all, shown: all.filter(one => (show === 'raised' ? one.difference === 'raised' : isDifferent(one))) };
}

function draw(page: Comparison): void {
  const { box, form, lang, data } = page;
  if (data === null) return;
  const c = compareWords(lang);
  const request = requestOf(page);
  const { a, b } = request;
  const fields = fieldsOf(form);
  // Where they are in the wrong order the fields keep what was typed: the other one may be about to follow.
  const reversed = request.faults.includes('reversed');
  fields.a.value = (reversed ? b : a) ?? '';
  fields.b.value = (reversed ? a : b) ?? '';
  fields.catalogue.value = request.catalogue;
  fields.show.value = request.show === 'differences' ? '' : request.show;
  const faults = box.querySelector<HTMLElement>('[data-faults]')!;
  faults.hidden = request.faults.length === 0;
  faults.replaceChildren(...request.faults.map(fault => element('li', '', c.faults[fault])));
  // A day that was left out is filled in, which is nothing to warn of.
  faults.className = request.faults.every(fault => fault === 'missing') ? 'quiet' : 'caution';
  for (const preset of box.querySelectorAll<HTMLAnchorElement>('.presets a')) {
    const days = new URLSearchParams(preset.search);
    if (days.get('a') === a && days.get('b') === b) preset.setAttribute('aria-current', 'true');
    else preset.removeAttribute('aria-current');
  }
  const { all, shown } = rowsOf(page, request);
  box
    .querySelector('[data-compared]')!
    .replaceChildren(...(shown.length === 0 ? [] : [drawCompared(shown, data, a!, b!, lang, box.dataset['home']!)]));
  shorten(box, c.allRows);
  if (a === null || b === null) say(box, 'done', '');
  else
    say(box, 'done', shown.length === 0 ? c.none(a, b) : c.count(a, b, shown.length, partsOf(all, lang)), shown.length);
}

/** Of many rows the first stand, and the others at a press. */
function shorten(box: HTMLElement, allRows: (count: number) => string): void {
  const bodies = [...box.querySelectorAll<HTMLTableSectionElement>('[data-compared] tbody')];
  let shown = 0;
  const left = bodies.filter(({ rows }) => (shown += rows.length) > MOST_ROWS);
  if (left.length === 0) return;
  for (const body of left) body.hidden = true;
  const button = element('button', 'button', allRows(left.reduce((sum, { rows }) => sum + rows.length - 1, 0)));
  button.type = 'button';
  button.addEventListener('click', () => {
    for (const body of left) body.hidden = false;
    left[0]!.querySelector('a')?.focus();
    button.remove();
  });
  box.querySelector('[data-compared]')!.append(button);
}

/** `提高 3、降低 2 …`: of all rows, whatever is shown. */
function partsOf(all: readonly Compared[], lang: Lang): string {
  const counts = countDifferences(all);
  const kinds = differenceWords(lang);
  return differences
    .filter(kind => counts.has(kind))
    .map(kind => `${kinds[kind]} ${counts.get(kind)}`)
    .join(comma[lang]);
}

function say(box: HTMLElement, state: 'busy' | 'done' | 'failed', text: string, rows = 0): void {
  box.dataset['compareState'] = state;
  box.querySelector('[role=status]')!.textContent = text;
  box.querySelector<HTMLElement>('[data-after]')!.hidden = state !== 'failed' && rows === 0;
  box.querySelector<HTMLElement>('[data-retry]')!.hidden = state !== 'failed';
  box.querySelector<HTMLElement>('[data-download]')!.hidden = state === 'failed';
}

function download(page: Comparison): void {
  const { data, lang } = page;
  const request = requestOf(page);
  const { a, b } = request;
  if (data === null || a === null || b === null) return;
  const text = csvText(tableOf(rowsOf(page, request).shown, data, a, b, lang));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = `compare-${a}-${b}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
