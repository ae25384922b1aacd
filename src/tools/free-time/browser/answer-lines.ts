// The days of an answer one by one, each with the sentence by which it is counted.
import type { DayLine } from '#tools/free-time/reckon.ts';
import { freeTimeWords } from '#tools/free-time/words.ts';
import { localPath } from '#i18n/lang.ts';
import { element } from '#parts/browser/element.ts';
import { daysBetween } from '#time/day.ts';
import { dayText, link, type Shown } from './shown.ts';

/** More days than these are shown by their stretches. */
const MOST_LINES = 62;

/** Each day with its clause; long stretches of the same kind in one line. */
export function dayByDay({ answer, lang }: Shown, lines: readonly DayLine[]): HTMLElement {
  const w = freeTimeWords(lang);
  const { rule, version } = answer;
  const box = element('details', 'free-lines');
  box.append(element('summary', '', w.dayByDay));
  const table = element('table', 'further');
  table.append(element('caption', '', w.dayByDay));
  const head = table.createTHead().insertRow();
  for (const text of Object.values(w.columns)) {
    const cell = element('th', '', text);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = table.createTBody();
  const clause = version.clauses[0];
  const stretches = lines.length > MOST_LINES ? stretchesOf(lines) : lines.map(one => [one]);
  for (const part of stretches) {
    const [first, last] = [part[0]!, part.at(-1)!];
    const row = body.insertRow();
    row.dataset['day'] = first.day;
    row.dataset['state'] = first.state;
    const span = first === last ? dayText(first.day, lang) : `${first.day} – ${last.day}`;
    const name = element('th', '', span);
    name.scope = 'row';
    const starts = first.day === answer.reckoned.start ? [w.startDay] : [];
    const nth = first.charged > 0 && first === last ? [w.chargedDay(first.charged)] : [];
    const state = [...starts, w.states[rule.kind][first.state], ...nth].join(' · ');
    row.append(name, element('td', '', state));
    const why = row.insertCell();
    const charges = first.state === 'chargeable' || first.state === 'depends';
    if (charges && version.bands.length > 0 && rule.path !== null)
      why.append(link(rule.feeName[lang], localPath(lang, rule.path)), ' ');
    if (clause && first.state !== 'chargeable') why.append(link(clause.text[lang], localPath(lang, clause.path)));
  }
  const frame = element('div', 'scroll');
  frame.append(table);
  box.append(frame);
  return box;
}

function stretchesOf(lines: readonly DayLine[]): DayLine[][] {
  const parts: DayLine[][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (part?.[0]!.state === line.state && daysBetween(part.at(-1)!.day, line.day) === 1) part.push(line);
    else parts.push([line]);
  }
  return parts;
}
