// The comparison of companies: one charge, one size, from the address; who posts it in columns, one below the other on a phone.
import { fromBase } from '#i18n/base.ts';
import { compareCompanies, sizesOf, type CaseRow, type Cell } from '#tools/compare/companies.ts';
import { compareWords } from '#tools/compare/words.ts';
import type { Lang } from '#i18n/lang.ts';
import type { PostedBy, PostedRows } from '#output/posted/shape.ts';
import { element } from '#parts/browser/element.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';

const container = document.querySelector<HTMLElement>('#companies');
if (container && new URLSearchParams(location.search).has('fee')) start(container);

interface Companies {
  box: HTMLElement;
  fee: HTMLSelectElement;
  size: HTMLSelectElement;
  lang: Lang;
  data: PostedRows | null;
}

function start(box: HTMLElement): void {
  const page: Companies = {
    box,
    fee: box.querySelector('select[name=fee]')!,
    size: box.querySelector('select[name=size]')!,
    lang: box.dataset['lang'] as Lang,
    data: null,
  };
  box.hidden = false;
  const form = box.querySelector('form')!;
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', () => {
    const parameters = new URLSearchParams({ fee: page.fee.value });
    if (page.size.value !== '') parameters.set('size', page.size.value);
    history.pushState(null, '', `?${parameters.toString()}`);
    draw(page);
  });
  addEventListener('popstate', () => draw(page));
  box.querySelector('[data-again]')!.addEventListener('click', () => void load(page));
  void load(page);
}

async function load(page: Companies): Promise<void> {
  const { box, lang } = page;
  const c = compareWords(lang);
  say(box, 'busy', c.busy);
  try {
    page.data = (await fetchJson(fromBase(`/compare/posted.${lang}.json`))) as PostedRows;
  } catch {
    say(box, 'failed', c.failed);
    return;
  }
  draw(page);
}

function say(box: HTMLElement, state: 'busy' | 'done' | 'failed', text: string): void {
  box.dataset['compareState'] = state;
  box.querySelector('[role=status]')!.textContent = text;
  box.querySelector<HTMLElement>('[data-again-box]')!.hidden = state !== 'failed';
}

function draw(page: Companies): void {
  const { box, fee, size, lang, data } = page;
  if (data === null) return;
  const c = compareWords(lang);
  const parameters = new URLSearchParams(location.search);
  const asked = parameters.get('fee') ?? '';
  const into = box.querySelector('[data-side-by-side]')!;
  const found = data.fees[asked];
  fee.value = asked;
  if (!found) {
    into.replaceChildren();
    size.closest<HTMLElement>('label')!.hidden = true;
    say(box, 'done', c.noLists);
    return;
  }
  // A charge that only one posts can be looked at, too; the choice has it then.
  if (fee.value !== asked) {
    const option = element('option', '', found.name);
    option.value = asked;
    fee.append(option);
    fee.value = asked;
  }
  const sizes = sizesOf(found.lists, data.sizes);
  const wished = parameters.get('size') ?? '';
  const chosen = sizes.includes(wished) ? wished : '';
  size.replaceChildren(
    ...['', ...sizes].map(code => {
      const option = element('option', '', code === '' ? c.everySize : data.sizes[code]);
      option.value = code;
      return option;
    }),
  );
  size.value = chosen;
  size.closest<HTMLElement>('label')!.hidden = sizes.length < 2;
  const rows = compareCompanies(found.lists, chosen, data.labels);
  const lists = found.lists.length;
  const differing = rows.filter(({ differs }) => differs).length;
  const shared = rows.filter(({ cells }) => cells.filter(own => own.length > 0).length > 1);
  const table = (some: readonly CaseRow[]) => drawTable(found.name, found.lists, some, lang);
  const lone = rows.filter(row => !shared.includes(row));
  into.replaceChildren(
    ...(shared.length === 0 ? [table(rows)] : [table(shared), ...(lone.length > 0 ? [foldOf(lone, table, lang)] : [])]),
  );
  say(box, 'done', `${wished === chosen ? '' : c.noSuchSize}${c.found(found.name, lists, differing)}`);
}

/** What one list alone has compares with nothing: behind a line to open. */
function foldOf(rows: readonly CaseRow[], table: (rows: readonly CaseRow[]) => HTMLElement, lang: Lang): HTMLElement {
  const c = compareWords(lang);
  const fold = element('details', 'fold');
  const title = element('summary');
  const name = element('span', 'fold-name');
  name.append(element('b', '', c.ofOne));
  title.append(name, element('span', 'fold-count', c.cases(rows.length)));
  const body = element('div', 'fold-body');
  body.append(table(rows));
  fold.append(title, body);
  return fold;
}

function drawTable(name: string, lists: readonly PostedBy[], rows: readonly CaseRow[], lang: Lang): HTMLElement {
  const c = compareWords(lang);
  const table = element('table', 'list side-by-side');
  table.append(element('caption', '', name));
  const head = element('thead');
  const titles = element('tr');
  titles.append(heading(element('span', '', c.case)), ...lists.map(list => heading(...whoIs(list, lang))));
  head.append(titles);
  const body = element('tbody');
  for (const { label, cells, differs } of rows) {
    const row = element('tr');
    row.dataset['differs'] = String(differs);
    const title = element('th', '', label);
    title.scope = 'row';
    if (differs) title.append(' ', element('span', 'mark differs', c.differs));
    row.append(title, ...cells.map((own, index) => priceCell(own, lists[index]!, lang)));
    body.append(row);
  }
  table.append(head, body);
  const frame = element('div', 'scroll');
  frame.append(table);
  return frame;
}

function heading(...inside: HTMLElement[]): HTMLTableCellElement {
  const cell = element('th');
  cell.scope = 'col';
  cell.append(...inside);
  return cell;
}

/** Who posts it, and how far it binds: a rule, their own list of a day, or a list for reference. */
function whoIs({ by, who, from, url, measure }: PostedBy, lang: Lang): HTMLElement[] {
  const c = compareWords(lang);
  const link = element('a', '', by === '' ? c.rules : who);
  link.href = url;
  const since = from === '' ? c.noDate : c.since(from);
  const note = measure === 'market' ? `${since}${c.reference}` : since;
  return [link, element('small', '', note)];
}

function priceCell(own: readonly Cell[], list: PostedBy, lang: Lang): HTMLTableCellElement {
  const c = compareWords(lang);
  const cell = element('td', list.from === '' ? 'no-date' : '');
  cell.dataset['label'] = (list.by === '' ? c.rules : list.who) + (list.from === '' ? ` · ${c.noDate}` : '');
  const inside = element('span');
  for (const { id, text, known } of own) {
    const link = element('a', known ? '' : 'gap', known ? text : c.notFound);
    link.href = `${list.url}#${id}`;
    inside.append(link, ' ');
  }
  if (own.length === 0) {
    cell.classList.add('none');
    inside.append(element('span', '', '—'));
  }
  cell.append(inside);
  return cell;
}
