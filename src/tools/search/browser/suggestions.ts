// Suggestions under every search box (combobox pattern of WAI-ARIA 1.2). Nothing is fetched before the box is focused;
// where the list cannot be had, the box is a plain one. Everything typed or listed is put into the page as text.
import type { Suggestion } from '#tools/search/suggest.ts';
import { drawSuggestion, type RowNotes } from './suggestion-row.ts';

/** Safari ends a composition before it tells of the Enter that ended it; the old code of the key is the only sign left. */
const OF_INPUT_METHOD = 229;
const codeOf = (event: { keyCode: number }) => event.keyCode;

const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
document.querySelectorAll<HTMLFormElement>('form[role=search]').forEach((form, index) => {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (input) attach(form, input, `suggestions-${index}`);
});

const answering = () => import('./suggestions-for.ts');

/** Null when the list, or what asks it, cannot be had. */
const answer = (typed: string) =>
  answering()
    .then(({ suggestionsFor }) => suggestionsFor(typed, lang))
    .catch(() => null);

function attach(form: HTMLFormElement, input: HTMLInputElement, id: string): void {
  const box = document.createElement('ul');
  const status = document.createElement('p');
  let shown: Suggestion[] = [];
  let active = -1;
  let composing = false;
  /** Counts what was asked, so that an answer that comes late is not shown. */
  let asked = 0;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  box.className = 'suggestions';
  box.id = id;
  box.setAttribute('role', 'listbox');
  box.hidden = true;
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');

  const open = () => !box.hidden;
  const addressOf = (one: Suggestion) =>
    one.kind === 'chooser' || one.kind === 'outside'
      ? `${form.action}?q=${encodeURIComponent(one.word)}`
      : one.kind === 'fee'
        ? one.hit.url
        : one.url;

  function point(to: number): void {
    active = to;
    [...box.children].forEach((row, index) => row.setAttribute('aria-selected', String(index === to)));
    const row = box.children[to];
    if (row) {
      input.setAttribute('aria-activedescendant', row.id);
      row.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function show(next: Suggestion[], notes: RowNotes = { choose: '', outside: '' }): void {
    shown = next;
    box.replaceChildren(...next.map((one, index) => drawSuggestion(one, `${id}-${index}`, notes)));
    box.scrollTop = 0;
    box.hidden = next.length === 0;
    input.setAttribute('aria-expanded', String(open()));
    point(-1);
  }

  function close(): void {
    asked++;
    show([]);
    status.textContent = '';
  }

  async function update(): Promise<void> {
    const turn = ++asked;
    const had = await answer(input.value);
    if (turn !== asked || !had) return;
    if (input.value.trim() === '') return close();
    box.setAttribute('aria-label', had.list.label);
    show(had.suggestions, { choose: had.list.choose, outside: had.list.outsideNote });
    status.textContent = had.list.said[shown.length] ?? '';
  }

  function begin(): void {
    if (!box.isConnected) {
      form.append(box, status);
      input.setAttribute('aria-controls', id);
    }
    void answering()
      .then(({ openNames }) => openNames(lang))
      .then(({ finderFor }) => finderFor(''))
      .catch(() => undefined);
  }

  function choose(index: number): void {
    const one = shown[index];
    if (!one) return;
    close();
    location.assign(addressOf(one));
  }

  function key(event: KeyboardEvent): void {
    if (composing || event.isComposing || codeOf(event) === OF_INPUT_METHOD) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && open()) {
      event.preventDefault();
      // The box itself is one place of the round.
      const places = shown.length + 1;
      point(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'ArrowDown') void update();
    else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape' && open()) {
      event.preventDefault();
      close();
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) point(-1);
  }

  input.addEventListener('focus', begin);
  input.addEventListener('input', () => void update());
  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    void update();
  });
  input.addEventListener('keydown', key);
  input.addEventListener('blur', () => {
    composing = false;
    close();
  });
  form.addEventListener('submit', close);
  // Pressing a row does not take the focus from the box; scrolling the list by touch stays possible.
  box.addEventListener('mousedown', event => event.preventDefault());
  box.addEventListener('click', event =>
    choose([...box.children].findIndex(row => row.contains(event.target as Node))),
  );
  if (document.activeElement === input) {
    begin();
    if (input.value !== '') void update();
  }
}
