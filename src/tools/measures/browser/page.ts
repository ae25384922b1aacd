// The page of measures: filters from the address, and an address for each choice. Everything it shows stands in the page.
import { countChosen, addFilters, meets, queryText, readFilters, type Codes } from '#tools/search/filters.ts';
import { measuresWords } from '#tools/measures/words.ts';
import { measureDimensions, type MeasureDimension } from '#tools/search/measure-filters.ts';
import { choicesIn } from '#tools/search/browser/choices.ts';
import { searchWords } from '#tools/search/words.ts';

const box = document.querySelector<HTMLElement>('.measure-filters');
if (box) start(box);

function start(box: HTMLElement): void {
  const lang = box.dataset['lang'] === 'en' ? 'en' : 'zh';
  const t = measuresWords(lang);
  const form = box.querySelector<HTMLFormElement>('[data-choices]')!;
  const clear = box.querySelector<HTMLAnchorElement>('[data-clear]')!;
  const status = box.querySelector<HTMLElement>('[role=status]')!;
  const sections = [...document.querySelectorAll<HTMLDetailsElement>('[data-measures]')].map(section => ({
    section,
    wasOpen: section.open,
  }));
  const items = [...document.querySelectorAll<HTMLElement>('tr[data-measure]')].map(row => ({
    row,
    facets: codesOf(row),
  }));
  const choices = choicesIn(form, measureDimensions, searchWords(lang).several);

  const draw = () => {
    const filters = readFilters(measureDimensions, new URLSearchParams(location.search), choices.known);
    const chosen = countChosen(filters);
    let kept = 0;
    for (const { row, facets } of items) {
      row.hidden = !meets(facets, filters);
      if (!row.hidden) kept++;
    }
    for (const { section, wasOpen } of sections) {
      const left = section.querySelector('tr[data-measure]:not([hidden])') !== null;
      section.hidden = !left;
      // What was asked for is not kept behind a fold.
      section.open = chosen > 0 ? left : wasOpen;
    }
    status.textContent = kept === 0 ? t.none : chosen > 0 ? t.narrowed(kept, items.length) : t.count(items.length);
    clear.classList.toggle('off', chosen === 0);
    choices.draw(items, filters);
  };
  const choose = (filters: Codes<MeasureDimension>) => {
    const parameters = new URLSearchParams();
    addFilters(measureDimensions, parameters, filters);
    history.pushState(null, '', location.pathname + queryText(measureDimensions, parameters));
    draw();
  };

  form.addEventListener('change', () => choose(choices.chosen()));
  form.addEventListener('submit', event => event.preventDefault());
  clear.addEventListener('click', event => {
    // A link like any other when it is opened elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    choose({});
    form.querySelector('select')?.focus();
  });
  addEventListener('popstate', draw);
  form.classList.remove('waiting');
  draw();
}

function codesOf({ dataset }: HTMLElement): Codes<MeasureDimension> {
  return Object.fromEntries(
    measureDimensions.map(dimension => [dimension, (dataset[dimension] ?? '').split(' ').filter(Boolean)]),
  );
}
