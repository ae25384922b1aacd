// What further days cost, or why that cannot be said and what other lists print.
import { freeTimeWords } from '#tools/free-time/words.ts';
import { localPath } from '#i18n/lang.ts';
import { colon, middot } from '#i18n/punctuation.ts';
import { element } from '#parts/browser/element.ts';
import { costText, currency, link, type Shown } from './shown.ts';

export function costs(shown: Shown): HTMLElement {
  const { answer, lang, data } = shown;
  const w = freeTimeWords(lang);
  const section = element('section');
  section.append(element('h2', '', w.costs));
  const [first] = answer.costs;
  if ('none' in first!.cost) {
    const name = answer.quantity === null ? '' : (data.quantities[answer.quantity]?.[lang] ?? '');
    const { none } = first!.cost;
    const why = none === 'no-charge' && answer.rule.path === null ? w.contract.noPrice : w.noCost[none];
    section.append(element('p', '', none === 'missing' ? w.enter(name) : why));
    section.dataset['noCost'] = none;
    const amount = answer.version.bands[0]?.rate;
    if (none === 'not-by-day' && amount?.amount !== undefined)
      section.append(element('p', 'quiet', w.printed(`${amount.amount} ${currency(data, amount.currency, lang)}`)));
    for (const note of answer.version.notes) section.append(element('p', 'quiet', note[lang]));
    section.append(...others(shown));
    return section;
  }
  const table = element('table', 'further');
  table.append(element('caption', '', w.costs));
  const head = table.createTHead().insertRow();
  for (const text of [w.further, w.upTo, w.sum]) {
    const cell = element('th', '', text);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { days: count, last, cost } of answer.costs) {
    const row = body.insertRow();
    row.dataset['further'] = String(count);
    const name = element('th', '', w.furtherDays(count));
    name.scope = 'row';
    row.append(name, element('td', '', last), element('td', 'sum', costText(shown, cost)));
  }
  const frame = element('div', 'scroll');
  frame.append(table);
  section.append(frame);
  for (const note of answer.version.notes) section.append(element('p', 'quiet', note[lang]));
  return section;
}

/** What other lists print for the same charge. */
function others({ answer, lang, data }: Shown): HTMLElement[] {
  const w = freeTimeWords(lang);
  const found = data.rules.filter(({ id }) => answer.rule.others.includes(id));
  if (found.length === 0) return [];
  const list = element('ul', 'free-others');
  for (const { by, label, path, versions } of found) {
    const { term, bands, notes } = versions.at(-1)!;
    const rate = bands[0]?.rate;
    const item = element('li');
    const name = [by?.[lang], label[lang]].filter(Boolean).join(middot);
    item.append(path === null ? name : link(name, localPath(lang, path)), colon[lang], w.freeDays(w.term(term)));
    if (rate?.amount !== undefined)
      item.append(element('small', '', w.printed(`${rate.amount} ${currency(data, rate.currency, lang)}`)));
    if (notes[0]) item.append(element('small', '', notes[0][lang]));
    list.append(item);
  }
  return [element('h3', '', w.others), list, element('p', 'quiet', w.othersNote)];
}
