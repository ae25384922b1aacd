// The filters above the hits: what can be chosen with how many hits each, and what is chosen.
import type { Lang } from '#i18n/lang.ts';
import { dimensions, sorts, writeChoice, type Choice, type Facets } from '#tools/search/choice.ts';
import { countChosen } from '#tools/search/filters.ts';
import type { Narrowable } from '#tools/search/narrow.ts';
import { searchWords } from '#tools/search/words.ts';
import { choicesIn } from './choices.ts';

export interface FilterPanel {
  /** Every code that the page can offer. */
  known: Facets;
  /** Whether the sheet lies over the page; where there is room the filters always stand there. */
  isOpen(): boolean;
  setOpen(open: boolean): void;
  /** Offers what tells `found` apart. Nothing is offered where nothing was found. */
  draw(query: string, found: readonly Narrowable[], choice: Choice, texts: { chosen: string; show: string }): void;
}

/** `onChoice` is told what the reader has chosen. */
export function filterPanel(box: HTMLElement, onChoice: (choice: Choice) => void): FilterPanel {
  const button = box.querySelector<HTMLButtonElement>('[data-open-filters]')!;
  const panel = box.querySelector<HTMLElement>('#filters')!;
  const form = box.querySelector<HTMLFormElement>('[data-choices]')!;
  const clear = box.querySelector<HTMLAnchorElement>('[data-clear]')!;
  const close = box.querySelector<HTMLButtonElement>('[data-close-filters]')!;
  const sort = box.querySelector<HTMLSelectElement>('[data-sort]')!;
  const choices = choicesIn(form, dimensions, searchWords(box.dataset['lang'] as Lang).several);
  const sortChosen = () => sorts.find(one => one === sort.value) ?? 'relevance';
  const setOpen = (open: boolean) => {
    panel.toggleAttribute('data-open', open);
    button.setAttribute('aria-expanded', String(open));
  };
  const shut = () => {
    setOpen(false);
    button.focus();
  };

  form.classList.remove('waiting');
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', () => onChoice({ filters: choices.chosen(), sort: sortChosen() }));
  button.addEventListener('click', () => {
    setOpen(true);
    form.querySelector<HTMLSelectElement>('label:not([hidden]) select')!.focus();
  });
  close.addEventListener('click', shut);
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape' && panel.hasAttribute('data-open')) shut();
  });
  clear.addEventListener('click', event => {
    // A link like any other when it is opened elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onChoice({ filters: {}, sort: sortChosen() });
  });

  return {
    known: choices.known,
    isOpen: () => panel.hasAttribute('data-open'),
    setOpen,
    draw(query, found, choice, texts) {
      close.textContent = texts.show;
      const chosen = countChosen(choice.filters) > 0;
      box.hidden = found.length < 2 && !chosen;
      sort.value = choice.sort;
      button.querySelector('[data-chosen]')!.textContent = chosen ? texts.chosen : '';
      // Its room stays, so that nothing beside it moves.
      clear.classList.toggle('off', !chosen);
      clear.href = writeChoice(query, { filters: {}, sort: choice.sort });
      choices.draw(found, choice.filters);
    },
  };
}
