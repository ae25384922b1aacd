// The filters above the hits: what can be chosen with how many hits each, and what is chosen.
import { countChosen, dimensions, sorts, writeChoice, type Choice, type Facets } from '../search/choice.ts';
import { countCodes, type Narrowable } from '../search/narrow.ts';

export interface FilterPanel {
  /** Every code that the page can offer. */
  known: Facets;
  isOpen(): boolean;
  setOpen(open: boolean): void;
  /** Offers what tells `found` apart. Nothing is offered where nothing was found. */
  draw(query: string, found: readonly Narrowable[], choice: Choice, chosenText: string): void;
}

/** `onChoice` is told what the reader has chosen. */
export function filterPanel(box: HTMLElement, onChoice: (choice: Choice) => void): FilterPanel {
  const button = box.querySelector<HTMLButtonElement>('[data-open-filters]')!;
  const panel = box.querySelector<HTMLElement>('#filters')!;
  const clear = box.querySelector<HTMLAnchorElement>('[data-clear]')!;
  const sort = box.querySelector<HTMLSelectElement>('[data-sort]')!;
  const fieldsets = dimensions.map(dimension => {
    const fieldset = panel.querySelector<HTMLFieldSetElement>(`[data-dimension=${dimension}]`)!;
    return { dimension, fieldset, inputs: [...fieldset.querySelectorAll('input')] };
  });
  const codes = (wanted: (input: HTMLInputElement) => boolean): Facets =>
    Object.fromEntries(
      fieldsets.map(({ dimension, inputs }) => [dimension, inputs.filter(wanted).map(({ value }) => value)]),
    );
  const sortChosen = () => sorts.find(one => one === sort.value) ?? 'relevance';
  const setOpen = (open: boolean) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };

  button.addEventListener('click', () => setOpen(panel.hidden !== false));
  box.addEventListener('change', () => onChoice({ filters: codes(input => input.checked), sort: sortChosen() }));
  clear.addEventListener('click', event => {
    // A link like any other when it is opened elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onChoice({ filters: {}, sort: sortChosen() });
    button.focus();
  });

  return {
    known: codes(() => true),
    isOpen: () => panel.hidden === false,
    setOpen,
    draw(query, found, choice, chosenText) {
      const chosen = countChosen(choice.filters) > 0;
      box.hidden = found.length < 2 && !chosen;
      sort.value = choice.sort;
      button.querySelector('[data-chosen]')!.textContent = chosen ? chosenText : '';
      // Its room stays, so that nothing beside it moves.
      clear.classList.toggle('off', !chosen);
      clear.href = writeChoice(query, { filters: {}, sort: choice.sort });
      for (const { dimension, fieldset, inputs } of fieldsets) {
        const counts = countCodes(found, choice.filters, dimension);
        const checked = choice.filters[dimension] ?? [];
        fieldset.hidden = counts.size < 2 && checked.length === 0;
        for (const input of inputs) {
          input.checked = checked.includes(input.value);
          input.closest('label')!.hidden = !counts.has(input.value) && !input.checked;
          input.parentElement!.querySelector('[data-count]')!.textContent = String(counts.get(input.value) ?? 0);
        }
      }
    },
  };
}
