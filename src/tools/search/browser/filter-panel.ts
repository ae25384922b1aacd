// The filters above the hits: what can be chosen with how many hits each, and what is chosen.
import { dimensions, sorts, writeChoice, type Choice, type Facets } from '#tools/search/choice.ts';
import { countChosen } from '#tools/search/filters.ts';
import type { Narrowable } from '#tools/search/narrow.ts';
import { filterFieldsets } from './filter-fieldsets.ts';

export interface FilterPanel {
  /** Every code that the page can offer. */
  known: Facets;
  isOpen(): boolean;
  setOpen(open: boolean): void;
  /** Offers what tells `found` apart. Nothing is offered where nothing was found. */
  draw(query: string, found: readonly Narrowable[], choice: Choice, texts: { chosen: string; show: string }): void;
}

/** `onChoice` is told what the reader has chosen. */
export function filterPanel(box: HTMLElement, onChoice: (choice: Choice) => void): FilterPanel {
  const button = box.querySelector<HTMLButtonElement>('[data-open-filters]')!;
  const panel = box.querySelector<HTMLElement>('#filters')!;
  const clear = box.querySelector<HTMLAnchorElement>('[data-clear]')!;
  const sort = box.querySelector<HTMLSelectElement>('[data-sort]')!;
  const fieldsets = filterFieldsets(panel, dimensions);
  const sortChosen = () => sorts.find(one => one === sort.value) ?? 'relevance';
  const setOpen = (open: boolean) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };

  button.addEventListener('click', () => setOpen(panel.hidden !== false));
  const close = box.querySelector<HTMLButtonElement>('[data-close-filters]')!;
  close.addEventListener('click', () => {
    setOpen(false);
    button.focus();
  });
  panel.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    button.focus();
  });
  box.addEventListener('change', () => onChoice({ filters: fieldsets.chosen(), sort: sortChosen() }));
  clear.addEventListener('click', event => {
    // A link like any other when it is opened elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onChoice({ filters: {}, sort: sortChosen() });
    button.focus();
  });

  return {
    known: fieldsets.known,
    isOpen: () => panel.hidden === false,
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
      fieldsets.draw(found, choice.filters);
    },
  };
}
