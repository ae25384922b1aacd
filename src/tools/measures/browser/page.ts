// The page of measures: filters from the address, and an address for each choice. Everything it shows stands in the page.
import { countChosen, addFilters, meets, queryText, readFilters, type Codes } from '#tools/search/filters.ts';
import { measuresWords } from '#tools/measures/words.ts';
import { measureDimensions, type MeasureDimension } from '#tools/search/measure-filters.ts';
import { filterFieldsets } from '#tools/search/browser/filter-fieldsets.ts';

const box = document.querySelector<HTMLElement>('.measure-filters');
if (box) start(box);

function start(box: HTMLElement): void {
  const t = measuresWords(box.dataset['lang'] === 'en' ? 'en' : 'zh');
  const refine = box.querySelector<HTMLElement>('[data-refine]')!;
  const button = box.querySelector<HTMLButtonElement>('[data-open-filters]')!;
  const panel = box.querySelector<HTMLElement>('#filters')!;
  const clear = box.querySelector<HTMLAnchorElement>('[data-clear]')!;
  const status = box.querySelector<HTMLElement>('[role=status]')!;
  const sections = [...document.querySelectorAll<HTMLElement>('[data-measures]')];
  const items = [...document.querySelectorAll<HTMLElement>('li[data-measure]')].map(row => ({
    row,
    facets: codesOf(row),
  }));
  const fieldsets = filterFieldsets(panel, measureDimensions);

  const draw = () => {
    const filters = readFilters(measureDimensions, new URLSearchParams(location.search), fieldsets.known);
    const chosen = countChosen(filters);
    let kept = 0;
    for (const { row, facets } of items) {
      row.hidden = !meets(facets, filters);
      if (!row.hidden) kept++;
    }
    for (const section of sections) section.hidden = section.querySelector('li[data-measure]:not([hidden])') === null;
    status.textContent = kept === 0 ? t.none : chosen > 0 ? t.narrowed(kept, items.length) : t.count(items.length);
    button.querySelector('[data-chosen]')!.textContent = chosen > 0 ? t.chosen(chosen) : '';
    clear.classList.toggle('off', chosen === 0);
    fieldsets.draw(items, filters);
  };
  const choose = (filters: Codes<MeasureDimension>) => {
    const parameters = new URLSearchParams();
    addFilters(measureDimensions, parameters, filters);
    history.pushState(null, '', location.pathname + queryText(measureDimensions, parameters));
    draw();
  };

  button.addEventListener('click', () => {
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
  });
  panel.addEventListener('change', () => choose(fieldsets.chosen()));
  clear.addEventListener('click', event => {
    // A link like any other when it is opened elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    choose({});
    button.focus();
  });
  addEventListener('popstate', draw);
  refine.hidden = false;
  draw();
}

function codesOf({ dataset }: HTMLElement): Codes<MeasureDimension> {
  return Object.fromEntries(
    measureDimensions.map(dimension => [dimension, (dataset[dimension] ?? '').split(' ').filter(Boolean)]),
  );
}
