// The boxes to tick of each dimension: what can be chosen with how many items each, and what is chosen.
import { countCodes, type Codes } from '#tools/search/filters.ts';

interface Fieldsets<D extends string> {
  /** Every code that the page can offer. */
  known: Codes<D>;
  chosen(): Codes<D>;
  /** Offers what tells the items apart. */
  draw(items: readonly { facets: Codes<D> }[], filters: Codes<D>): void;
}

export function filterFieldsets<D extends string>(panel: HTMLElement, dimensions: readonly D[]): Fieldsets<D> {
  const fieldsets = dimensions.map(dimension => {
    const fieldset = panel.querySelector<HTMLFieldSetElement>(`[data-dimension=${dimension}]`)!;
    return { dimension, fieldset, inputs: [...fieldset.querySelectorAll('input')] };
  });
  const codes = (wanted: (input: HTMLInputElement) => boolean): Codes<D> => {
    const all: Codes<D> = {};
    for (const { dimension, inputs } of fieldsets) all[dimension] = inputs.filter(wanted).map(({ value }) => value);
    return all;
  };
  return {
    known: codes(() => true),
    chosen: () => codes(input => input.checked),
    draw(items, filters) {
      for (const { dimension, fieldset, inputs } of fieldsets) {
        const counts = countCodes(items, filters, dimension);
        const checked = filters[dimension] ?? [];
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
