// The search page: query from the address, hits from the Pagefind index, drawn from their metadata.
// Everything typed is put into the page as text, never as markup.
import type { Lang } from '../i18n/lang.ts';
import { words, type SearchWords } from './search-words.ts';
import { drawHit, type Hit } from './search-hit.ts';
import { normalise } from '../search/normalise.ts';
import { simplifier } from '../search/simplify.ts';
import { findHits } from './find-hits.ts';

const container = document.querySelector<HTMLElement>('#search');
if (container) start(container);

function start(box: HTMLElement): void {
  const t = words(box.dataset['lang'] as Lang);
  const input = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');
  const query = (new URLSearchParams(location.search).get('q') ?? '').slice(0, 200).trim();
  if (input) input.value = query;
  if (query === '') return;
  box.hidden = false;
  document.querySelector('#search-title')!.textContent = t.searchFor(query);
  document.title = `${t.searchFor(query)} · ${document.title}`;
  box.querySelector('[data-retry]')?.addEventListener('click', () => void run(box, query, t));
  showChooser(box, query);
  void run(box, query, t);
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

async function run(box: HTMLElement, query: string, t: SearchWords): Promise<void> {
  show(box, { state: 'busy', message: t.searchBusy, hits: [], help: false, retry: false });
  try {
    const simplify = simplifier(box.dataset['traditional'] ?? '');
    const hits = await findHits(simplify(query), box.dataset['lang'] as Lang);
    const none = hits.length === 0;
    const message = none ? `${t.searchNone} ${t.searchNoneMeans}` : t.searchCount(hits.length);
    show(box, { state: 'done', message, hits, help: none, retry: false });
  } catch {
    show(box, { state: 'failed', message: t.searchFailed, hits: [], help: true, retry: true });
  }
}

interface Shown {
  state: 'busy' | 'done' | 'failed';
  message: string;
  hits: readonly Hit[];
  help: boolean;
  retry: boolean;
}

function show(box: HTMLElement, { state, message, hits, help, retry }: Shown): void {
  const note = box.querySelector<HTMLElement>('.search-message')!;
  note.textContent = message;
  note.hidden = false;
  note.classList.toggle('caution', help);
  box.querySelector<HTMLElement>('.search-actions')!.hidden = !help;
  box.querySelector<HTMLElement>('[data-retry]')!.hidden = !retry;
  box.querySelector<HTMLElement>('[data-choosers]')!.hidden = state === 'busy';
  box.querySelector('[data-results]')!.replaceChildren(...hits.map(drawHit));
  document.querySelector<HTMLElement>('#all-fees')!.hidden = state === 'busy' || hits.length > 0;
  box.dataset['searchState'] = state;
}
