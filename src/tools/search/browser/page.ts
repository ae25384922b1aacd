// The search page: query and choice from the address; hits by name first, then those by text from the index.
// Everything typed is put into the page as text, never as markup.
import type { Lang } from '#i18n/lang.ts';
import { searchWords } from '#tools/search/words.ts';
import { readChoice, writeChoice } from '#tools/search/choice.ts';
import { countChosen } from '#tools/search/filters.ts';
import { narrow } from '#tools/search/narrow.ts';
import { pageKinds } from '#tools/search/page-kinds.ts';
import { filterPanel, type FilterPanel } from './filter-panel.ts';
import type { Hit } from '#tools/search/hit.ts';
import { findHits, type Found } from './find-hits.ts';
import { amountIn } from '#tools/search/amount.ts';
import { isBill, isName } from '#tools/search/asked.ts';
import { inLanguages } from '#parts/browser/element.ts';
import { placeMemory, type PlaceMemory } from '#parts/browser/place-memory.ts';
import { rowSayer } from './row-sayer.ts';
import { drawExplained, drawHit, drawOutside, drawPage } from './search-hit.ts';
import type { Group } from '#tools/search/answer.ts';

const queryAsked = () => (new URLSearchParams(location.search).get('q') ?? '').slice(0, 200).trim();
/** Says below each hit which of its rows is asked for. */
const sayRows = rowSayer(queryAsked(), document.documentElement.lang === 'en' ? 'en' : 'zh');

const container = document.querySelector<HTMLElement>('#search');
if (container) start(container);

interface Search {
  box: HTMLElement;
  query: string;
  t: ReturnType<typeof searchWords>;
  panel: FilterPanel;
  place: PlaceMemory;
  /** What the whole query found, as far as it is known. */
  found: Found | null;
  /** Every hit by name or text is in. */
  complete: boolean;
}

function start(box: HTMLElement): void {
  const lang = box.dataset['lang'] as Lang;
  const t = searchWords(lang);
  const input = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');
  const query = queryAsked();
  if (input) input.value = query;
  if (query === '') return;
  box.hidden = false;
  document.querySelector('#search-title')!.replaceChildren(...inLanguages(t.resultsFor(query), lang));
  document.title = `${t.resultsFor(query)} · ${document.title}`;
  const panel = filterPanel(box.querySelector('[data-refine]')!, choice => {
    search.place.keep();
    const state = { top: scrollY, open: panel.isOpen() };
    history.pushState(state, '', writeChoice(query, choice));
    draw(search);
  });
  const place = placeMemory(() => panel.isOpen());
  const search: Search = { box, query, t, panel, place, found: null, complete: false };
  box.querySelector('[data-retry]')?.addEventListener('click', () => void run(search));
  addEventListener('popstate', () => {
    draw(search);
    comeBack(search);
  });
  void run(search).then(() => comeBack(search));
}

async function run(search: Search): Promise<void> {
  search.complete = false;
  show(search.box, { state: 'busy', message: search.t.busy });
  try {
    search.found = await findHits(search.query, search.box.dataset['lang'] as Lang, first => {
      search.found = first;
      draw(search);
    });
  } catch {
    fail(search);
    return;
  }
  search.complete = true;
  draw(search);
}

/** What was found by name stands; the rest cannot be had. */
function fail({ box, t, found }: Search): void {
  const hits = found?.hits ?? [];
  const message = hits.length > 0 ? t.failedAfter(hits.length) : t.failed;
  show(box, { ...found, state: 'failed', message, hits, all: true });
}

/** What the address asks for, out of what was found. */
function draw(search: Search): void {
  const { box, query, t, panel, found, complete } = search;
  if (found === null) return;
  const choice = readChoice(new URLSearchParams(location.search), panel.known);
  const chosen = countChosen(choice.filters);
  const hits = narrow(found.hits, choice);
  panel.draw(query, found.hits, choice, { chosen: t.chosen(chosen), show: t.showHits(hits.length) });
  const none = found.hits.length === 0;
  const count = countText(t, found, hits.length, chosen > 0);
  const beside = (hit: Hit) => (choice.sort === 'date' && hit.since ? t.since(hit.since) : '');
  if (none) {
    const { message, help } = withoutHits(t, query, found);
    if (complete || !help) show(box, { ...found, state: complete ? 'done' : 'busy', message, help });
  } else if (complete) show(box, { ...found, state: 'done', message: count, hits, beside });
  else show(box, { ...found, state: 'busy', message: `${count}${t.stillBusy}`, hits, beside });
}

/** What is said where no charge is found; `help` where nothing else is, either. */
function withoutHits(t: Search['t'], query: string, { outside, tools, choosers, pages }: Found) {
  if (outside.length > 0) return { message: t.onlyOutside, help: false };
  if (tools.length + choosers.length + pages.length > 0) return { message: t.onlyOthers, help: false };
  return { message: amountIn(query) ? t.noPrice(query) : t.none(query), help: true };
}

function countText(t: Search['t'], { hits, guessed, more }: Found, kept: number, narrowed: boolean): string {
  if (more) return t.nearestOf(kept);
  if (narrowed) return t.narrowed(kept, hits.length);
  return guessed ? t.guessed(kept) : t.count(kept);
}

/** To where the reader was at this step of the history. */
function comeBack({ panel, place }: Search): void {
  const was = place.remembered();
  if (was === null) return;
  panel.setOpen(was.open);
  scrollTo(0, was.top);
}

/** What was found, or as much of it as is to be shown. */
interface Shown extends Partial<Found> {
  state: 'busy' | 'done' | 'failed';
  message: string;
  beside?: (hit: Hit) => string;
  /** Says what it may be and what can be done now. */
  help?: boolean;
  /** Lists all charges below. */
  all?: boolean;
}

function show(
  box: HTMLElement,
  {
    state,
    message,
    hits = [],
    by,
    beside,
    outside = [],
    tools = [],
    choosers = [],
    pages = [],
    groups = [],
    unposted = null,
    help = false,
    all = false,
  }: Shown,
): void {
  const note = box.querySelector<HTMLElement>('.search-message')!;
  note.textContent = message;
  note.classList.toggle('caution', state === 'failed');
  // Where filters leave nothing they stay, to be cleared.
  if (hits.length === 0 && state !== 'done') box.querySelector<HTMLElement>('[data-refine]')!.hidden = true;
  box.querySelector<HTMLElement>('.search-actions')!.hidden = state !== 'failed';
  const lang = box.dataset['lang'] as Lang;
  const bill = { text: searchWords(lang).checkBill, url: box.dataset['bill']! };
  box.querySelector('[data-outside]')!.replaceChildren(...outside.map(one => drawOutside(one, bill)));
  const duty = box.querySelector<HTMLElement>('[data-unposted]')!;
  duty.hidden = unposted === null;
  duty.textContent = unposted === null ? '' : searchWords(lang).unposted(unposted.title);
  const meant = box.querySelector<HTMLElement>('[data-choosers]')!;
  meant.hidden = choosers.length === 0;
  meant.replaceChildren(...choosers.map(drawExplained));
  const results = listOf(box, 'charges');
  const rows = hits.map(hit => drawHit(hit, [by?.get(hit.id) ?? '', beside?.(hit) ?? '']));
  fill(results, rows, !box.querySelector<HTMLElement>('[data-refine]')!.hidden);
  void sayRows(results, hits);
  fill(listOf(box, 'tools'), tools.map(withQuery).map(drawPage));
  for (const kind of pageKinds) fill(listOf(box, kind), pages.filter(one => one.kind === kind).map(drawPage));
  order(box, groups);
  const none = box.querySelector<HTMLElement>('[data-none]')!;
  none.hidden = !help || state !== 'done';
  // Only a charge is to be shown on a list; freight or a number is none.
  none.querySelector<HTMLElement>('[data-duty]')!.hidden = !isName(queryAsked());
  document.querySelector<HTMLElement>('#all-fees')!.hidden = !all;
  document.documentElement.toggleAttribute('data-asked', !all);
  box.dataset['searchState'] = state;
}

/** Lines of a bill go along to its check, behind the #. */
function withQuery<T extends { url: string }>(tool: T): T {
  const query = queryAsked();
  return tool.url.endsWith('/bill/') && isBill(query)
    ? { ...tool, url: `${tool.url}#lines=${encodeURIComponent(query)}` }
    : tool;
}

function listOf(box: HTMLElement, group: Group): HTMLElement {
  return box.querySelector<HTMLElement>(`[data-results][data-kind=${group}]`)!;
}

/** What is meant most stands first. */
function order(box: HTMLElement, groups: readonly Group[]): void {
  const sections = groups.map(group => listOf(box, group).closest('section')!);
  const stand = [...box.querySelectorAll(':scope > section')];
  if (sections.every((section, index) => section === stand[index])) return;
  for (const section of stand.filter(one => !sections.includes(one as HTMLElement)))
    sections.push(section as HTMLElement);
  for (const section of sections) box.append(section);
}

/** Its heading stands where it holds something, or where filters have left nothing. */
function fill(list: HTMLElement, items: readonly HTMLElement[], keep = false): void {
  list.replaceChildren(...items);
  list.closest<HTMLElement>('section')!.hidden = items.length === 0 && !keep;
}
