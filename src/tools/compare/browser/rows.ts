// Compared rows as a table of the page, and as rows of a file.
import type { Compared, Standing } from '#tools/compare/comparison.ts';
import { compareWords } from '#tools/compare/words.ts';
import { differenceWords } from '#i18n/difference-words.ts';
import type { Lang } from '#i18n/lang.ts';
import type { CompareJson } from '#tools/compare/data.ts';
import { element } from '#parts/browser/element.ts';

/** One table, with a group of rows for each list; it leads to the pages of the fees and lists. */
export function drawCompared(
  rows: readonly Compared[],
  names: CompareJson,
  a: string,
  b: string,
  lang: Lang,
  home: string,
): HTMLTableElement {
  const c = compareWords(lang);
  const kinds = differenceWords(lang);
  const table = element('table', 'list compared');
  const head = element('thead');
  const titles = element('tr');
  for (const title of [c.row, c.on(a), c.on(b), c.difference]) {
    const cell = element('th', '', title);
    cell.scope = 'col';
    titles.append(cell);
  }
  head.append(titles);
  table.append(head);
  for (const group of Map.groupBy(rows, ({ list }) => list).values()) {
    const { fee, entity } = group[0]!.list;
    const body = element('tbody');
    body.dataset['fee'] = fee;
    const lead = element('tr', 'group');
    const title = element('th');
    title.scope = 'rowgroup';
    title.colSpan = 4;
    const link = element('a', '', names.fees[fee]);
    link.href = entity === '' ? `${home}f/${fee}/` : `${home}e/${entity}/${fee}/`;
    title.append(link, ' ', element('span', 'by', entity === '' ? c.rules : names.entities[entity]));
    lead.append(title);
    body.append(lead, ...group.map(one => drawRow(one, a, b, lang, kinds[one.difference])));
    table.append(body);
  }
  return table;
}

function drawRow(
  { id, label, a: before, b: after, difference }: Compared,
  a: string,
  b: string,
  lang: Lang,
  said: string,
) {
  const row = element('tr');
  row.dataset['difference'] = difference;
  row.dataset['row'] = id;
  const title = element('th', '', label);
  title.scope = 'row';
  const kind = element('td', 'kind');
  kind.append(element('span', `mark ${difference}`, said));
  row.append(title, priceCell(before, a, lang), priceCell(after, b, lang), kind);
  return row;
}

function priceCell(standing: Standing, day: string, lang: Lang): HTMLTableCellElement {
  const cell = element('td', `on ${standing.state}`, standingText(standing, lang));
  cell.dataset['label'] = day;
  return cell;
}

function standingText({ state, row }: Standing, lang: Lang): string {
  const c = compareWords(lang);
  switch (state) {
    case 'listed':
      return row!.text;
    case 'suspended':
      return `${c.suspended} (${row!.text})`;
    case 'unconfirmed':
      return `${c.unconfirmed} (${row!.text})`;
    case 'not-listed':
      return c.notListed;
    case 'unknown':
      return c.unknown;
  }
}

/** Head and rows of the file, ids first. */
export function tableOf(rows: readonly Compared[], names: CompareJson, a: string, b: string, lang: Lang): string[][] {
  const c = compareWords(lang);
  const kinds = differenceWords(lang);
  return [
    [c.feeId, c.entityId, c.rowId, c.fee, c.by, c.row, a, b, c.difference],
    ...rows.map(({ list, id, label, a: before, b: after, difference }) => [
      ...[list.fee, list.entity, id, names.fees[list.fee] ?? ''],
      ...[list.entity === '' ? c.rules : (names.entities[list.entity] ?? ''), label],
      ...[standingText(before, lang), standingText(after, lang), kinds[difference]],
    ]),
  ];
}
