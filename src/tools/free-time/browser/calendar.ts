// The days of a free time as months: each cell says by a sign what the day is, so that colour adds nothing but ease.
import type { Day } from '#time/day.ts';
import type { DayLine } from '#tools/free-time/reckon.ts';
import type { Rule } from '#tools/free-time/rule.ts';
import { freeTimeWords } from '#tools/free-time/words.ts';
import type { Lang } from '#i18n/lang.ts';
import { element } from '#parts/browser/element.ts';

/** Months shown; of a longer time the first one and the last ones. */
const MOST_MONTHS = 4;

export function calendarOfDays(lines: readonly DayLine[], kind: Rule['kind'], lang: Lang): HTMLElement {
  const w = freeTimeWords(lang);
  const section = element('section', 'free-calendar');
  section.append(element('h2', '', w.calendar), legend(lines, kind, lang));
  const byMonth = [...Map.groupBy(lines, ({ day }) => day.slice(0, 7))];
  const shown = byMonth.length <= MOST_MONTHS ? byMonth : [byMonth[0]!, ...byMonth.slice(1 - MOST_MONTHS)];
  const months = element('div', 'months');
  for (const [index, [month, days]] of shown.entries()) {
    if (index === 1 && shown.length < byMonth.length) months.append(element('p', 'skipped', '⋯'));
    months.append(monthTable(month, days, lines[0]!.day, kind, lang));
  }
  section.append(months);
  return section;
}

/** Only signs that are used. */
function legend(lines: readonly DayLine[], kind: Rule['kind'], lang: Lang): HTMLElement {
  const w = freeTimeWords(lang);
  const list = element('ul', 'legend');
  const add = (sign: string, text: string, state: string) => {
    const item = element('li');
    const mark = element('b', '', sign);
    mark.dataset['state'] = state;
    item.append(mark, ` ${text}`);
    list.append(item);
  };
  add(w.startMark, w.startDay, 'start');
  for (const state of ['not-counted', 'free', 'depends', 'chargeable'] as const)
    if (lines.some(line => line.state === state)) add(w.marks[kind][state], w.states[kind][state], state);
  return list;
}

function monthTable(month: string, days: readonly DayLine[], start: Day, kind: Rule['kind'], lang: Lang): HTMLElement {
  const w = freeTimeWords(lang);
  const [year = '', number = ''] = month.split('-');
  const table = element('table', 'month');
  // The name stands over the month for all readers.
  const name = table.createCaption();
  name.textContent = w.month(year, Number(number));
  const head = table.createTHead().insertRow();
  for (const n of [1, 2, 3, 4, 5, 6, 0]) {
    const cell = element('th', '', w.weekdays[n]!);
    cell.scope = 'col';
    head.append(cell);
  }
  const byDay = new Map(days.map(line => [line.day, line]));
  const length = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate();
  const first = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7;
  const body = table.createTBody();
  let row = body.insertRow();
  for (let n = 0; n < first; n += 1) row.insertCell();
  for (let date = 1; date <= length; date += 1) {
    if (row.cells.length === 7) row = body.insertRow();
    const cell = row.insertCell();
    cell.append(String(date));
    const line = byDay.get(`${month}-${String(date).padStart(2, '0')}`);
    if (!line) continue;
    const begins = line.day === start;
    cell.dataset['state'] = line.state;
    cell.title = w.states[kind][line.state];
    cell.append(element('b', '', begins ? w.startMark : w.marks[kind][line.state]));
  }
  while (row.cells.length < 7) row.insertCell();
  return table;
}
