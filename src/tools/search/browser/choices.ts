// The lists to choose from: what can be chosen with how many items each, and what is chosen. An address may name several
// codes of a dimension; then the list says so, and the next choice takes their place.
import { countCodes, type Codes } from '#tools/search/filters.ts';

interface Choices<D extends string> {
  /** Every code that the page can offer. */
  known: Codes<D>;
  chosen(): Codes<D>;
  /** Offers what tells the items apart. */
  draw(items: readonly { facets: Codes<D> }[], filters: Codes<D>): void;
}

const SEVERAL = 'several';

/** @param several what a list says when more than one of its codes is chosen */
export function choicesIn<D extends string>(form: HTMLElement, dimensions: readonly D[], several: string): Choices<D> {
  const lists = dimensions.map(dimension => ({
    dimension,
    list: form.querySelector<HTMLSelectElement>(`select[name=${dimension}]`)!,
  }));
  const optionsOf = (list: HTMLSelectElement) => [...list.options].filter(({ dataset }) => 'name' in dataset);
  let drawn: Codes<D> = {};
  const known: Codes<D> = {};
  for (const { dimension, list } of lists) known[dimension] = optionsOf(list).map(({ value }) => value);
  return {
    known,
    chosen() {
      const codes: Codes<D> = {};
      for (const { dimension, list } of lists)
        codes[dimension] = list.value === SEVERAL ? (drawn[dimension] ?? []) : list.value === '' ? [] : [list.value];
      return codes;
    },
    draw(items, filters) {
      drawn = filters;
      for (const { dimension, list } of lists) {
        const counts = countCodes(items, filters, dimension);
        // Whatever else is chosen, so that no list comes or goes under the finger.
        list.closest('label')!.hidden = countCodes(items, {}, dimension).size < 2 && !filters[dimension]?.length;
        const chosen = filters[dimension] ?? [];
        list.querySelector(`[value=${SEVERAL}]`)?.remove();
        for (const option of optionsOf(list)) {
          const count = counts.get(option.value) ?? 0;
          option.hidden = option.disabled = count === 0 && !chosen.includes(option.value);
          option.text = `${option.dataset['name']} (${count})`;
        }
        if (chosen.length > 1) list.add(new Option(several, SEVERAL), 1);
        list.value = chosen.length > 1 ? SEVERAL : (chosen[0] ?? '');
      }
    },
  };
}
