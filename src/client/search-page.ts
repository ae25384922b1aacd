// The search page: query and choice from the address, hits from the Pagefind index, drawn from their metadata.
// Everything typed is put into the page as text, never as markup.
import type { Lang } from '../i18n/lang.ts';
import { searchWords } from '../i18n/search-words.ts';
import { countChosen, readChoice, writeChoice } from '../search/choice.ts';
import { narrow } from '../search/narrow.ts';
import { normalise } from '../search/normalise.ts';
import { simplifier } from '../search/simplify.ts';
import { filterPanel, type FilterPanel } from './filter-panel.ts';
import { findHits, type Found } from './find-hits.ts';
import { placeMemory, type PlaceMemory } from './place-memory.ts';
import { drawHit, type Hit } from './search-hit.ts';

const container = document.querySelector<HTMLElement>('#search');
if (container) start(container);

interface Search {
  box: HTMLElement;
  query: string;
  t: ReturnType<typeof searchWords>;
  panel: FilterPanel;
  place: PlaceMemory;
  /** What the whole query found; asked for once. */
  found: Found | null;
}

function start(box: HTMLElement): void {
  const t = searchWords(box.dataset['lang'] as Lang);
  const input = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');
  const query = (new URLSearchParams(location.search).get('q') ?? '').slice(0, 200).trim();
  if (input) input.value = query;
  if (query === '') return;
  box.hidden = false;
  document.querySelector('#search-title')!.textContent = t.resultsFor(query);
  document.title = `${t.resultsFor(query)} · ${document.title}`;
  const panel = filterPanel(box.querySelector('[data-refine]')!, choice => {
    search.place.keep();
    const state = { top: scrollY, open: panel.isOpen() };
    history.pushState(state, '', writeChoice(query, choice));
    draw(search);
  });
  const place = placeMemory(() => panel.isOpen());
  const search: Search = { box, query, t, panel, place, found: null };
  box.querySelector('[data-retry]')?.addEventListener('click', () => void run(search));
  addEventListener('popstate', () => {
    draw(search);
    comeBack(search);
  });
  showChooser(box, query);
  void run(search).then(() => comeBack(search));
}

/** A word with several meanings is told apart before the hits; the text stands in the page already. */
function showChooser(box: HTMLElement, query: string): void {
  const wanted = normalise(simplifier(box.dataset['traditional'] ?? '')(query));
  const meant = [...document.querySelectorAll<HTMLElement>('#all-fees [data-words]')].filter(one =>
    one.dataset['words']!.split('|').some(word => normalise(word) === wanted),
  );
  const copies = meant.map(one => {
    const copy = one.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    return copy;
  });
  box.querySelector('[data-choosers]')!.replaceChildren(...copies);
}

async function run(search: Search): Promise<void> {
  show(search.box, { state: 'busy', message: search.t.busy });
  try {
    search.found = await find(search);
  } catch {
    search.found = null;
    show(search.box, { state: 'failed', message: search.t.failed, help: true });
    return;
  }
  draw(search);
}

function find({ box, query }: Search): Promise<Found> {
  const simplify = simplifier(box.dataset['traditional'] ?? '');
  return findHits(simplify(query), box.dataset['lang'] as Lang);
}

/** What the address asks for, out of what was found. */
function draw(search: Search): void {
  const { box, query, t, panel, found } = search;
  if (found === null) return;
  const choice = readChoice(new URLSearchParams(location.search), panel.known);
  const chosen = countChosen(choice.filters);
  const all = found.hits;
  const hits = narrow(all, choice);
  panel.draw(query, all, choice, t.chosen(chosen));
  const none = all.length === 0;
  const count =
    chosen > 0 && !found.more
      ? t.narrowed(hits.length, all.length)
      : found.more
        ? t.nearestOf(hits.length)
        : t.count(hits.length);
  const message = none ? `${t.none} ${t.noneMeans}` : count;
  const beside = (hit: Hit) => (choice.sort === 'date' && hit.since ? t.since(hit.since) : '');
  show(box, { state: 'done', message, hits, beside, near: found.near, help: none, all: none });
}

/** To where the reader was at this step of the history. */
function comeBack({ panel, place }: Search): void {
  const was = place.remembered();
  if (was === null) return;
  panel.setOpen(was.open);
  scrollTo(0, was.top);
}

interface Shown {
  state: 'busy' | 'done' | 'failed';
  message: string;
  hits?: readonly Hit[];
  beside?: (hit: Hit) => string;
  near?: readonly Hit[];
  /** Says what can be done now. */
  help?: boolean;
  /** Lists all charges below. */
  all?: boolean;
}

function show(
  box: HTMLElement,
  { state, message, hits = [], beside, near = [], help = false, all = help }: Shown,
): void {
  const note = box.querySelector<HTMLElement>('.search-message')!;
  note.textContent = message;
  note.classList.toggle('caution', help);
  if (state !== 'done') box.querySelector<HTMLElement>('[data-refine]')!.hidden = true;
  box.querySelector<HTMLElement>('.search-actions')!.hidden = !help;
  box.querySelector<HTMLElement>('[data-retry]')!.hidden = state !== 'failed';
  box.querySelector<HTMLElement>('[data-choosers]')!.hidden = state === 'busy';
  box.querySelector('[data-results]')!.replaceChildren(...hits.map(hit => drawHit(hit, beside?.(hit))));
  box.querySelector<HTMLElement>('[data-similar]')!.hidden = near.length === 0;
  box.querySelector('[data-near]')!.replaceChildren(...near.map(hit => drawHit(hit)));
  document.querySelector<HTMLElement>('#all-fees')!.hidden = !all;
  box.dataset['searchState'] = state;
}
