// The answer of /free-time/ as elements: the days first, then what is open, what further days cost, a calendar, and why.
import type { Counted } from '#tools/free-time/answer.ts';
import { countsWork, daysOf, type DayLine } from '#tools/free-time/reckon.ts';
import type { Cost } from '#tools/free-time/cost.ts';
import type { Reading } from '#tools/free-time/readings.ts';
import { addDays, daysBetween, type Day } from '#time/day.ts';
import type { Term } from '#tools/free-time/rule.ts';
import { freeTimeWords, type FreeTimeWords } from '#tools/free-time/words.ts';
import { localPath, type Lang } from '#i18n/lang.ts';
import { moneySpan } from '#i18n/money.ts';
import { colon, middot, stop } from '#i18n/punctuation.ts';
import type { FreeTimeData } from '#tools/free-time/data.ts';
import { calendarOfDays } from './calendar.ts';
import { element } from '#parts/browser/element.ts';

interface Shown {
  answer: Counted;
  lang: Lang;
  data: FreeTimeData;
  remind: () => void;
  again: () => void;
}

/** Days shown after the last one that may be free. */
const DAYS_AFTER = 3;
/** More days than these are shown by their stretches. */
const MOST_LINES = 62;

export function drawAnswer(shown: Shown): HTMLElement {
  const { answer, lang } = shown;
  const { reckoned, version } = answer;
  const box = element('article', 'free-answer');
  box.dataset['end'] = reckoned.end;
  box.dataset['lastFree'] = reckoned.lastFree;
  box.dataset['firstChargeable'] = reckoned.firstChargeable;
  box.dataset['latestFree'] = reckoned.latestFree;
  const lastShown = [addDays(reckoned.latestFree, DAYS_AFTER), answer.asked?.until ?? ''].sort().at(-1)!;
  const lines = daysOf(version.term, reckoned, lastShown, shown.data.calendar);
  box.append(
    named(shown),
    days(shown),
    ...cautions(shown),
    readings(shown),
    ...longer(shown),
    costs(shown),
    calendarOfDays(lines, answer.rule.kind, lang),
    dayByDay(shown, lines),
    basis(shown),
    actions(shown),
  );
  return box;
}

/** Whose rule, on which charge. */
function named({ answer, lang }: Shown): HTMLElement {
  const { by, feeName, label, path } = answer.rule;
  const line = element('p', 'free-name');
  const name = [...new Set([by?.[lang], feeName[lang], label[lang]])].filter(Boolean).join(middot);
  line.append(path === null ? name : link(name, localPath(lang, path)));
  return line;
}

function dayText(day: Day, lang: Lang): string {
  const w = freeTimeWords(lang);
  return w.onDay(day, w.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!);
}

function days(shown: Shown): HTMLElement {
  const { answer, lang } = shown;
  const w = freeTimeWords(lang);
  const { rule, reckoned } = answer;
  const list = element('dl', 'free-days');
  const pair = (name: string, day: Day, later: Day, key: string) => {
    const one = element('div');
    const value = element('dd');
    const text = element('b', '', dayText(day, lang));
    text.dataset['day'] = key;
    value.append(text);
    if (later !== day) value.append(element('small', '', w.orLater(dayText(later, lang))));
    one.append(element('dt', '', name), value);
    list.append(one);
  };
  const { end, lastFree, latestFree, firstChargeable } = reckoned;
  const moved = end !== lastFree;
  if (moved) pair(w.lastFree[rule.kind], end, end, 'end');
  pair(moved ? w.lastUncharged : w.lastFree[rule.kind], lastFree, latestFree, 'last-free');
  pair(moved ? w.chargedFrom : w.firstCharged[rule.kind], firstChargeable, addDays(latestFree, 1), 'first-charged');
  if (answer.asked) {
    const { until, most, least, mostCost, leastCost } = answer.asked;
    const line = element('p', 'asked-sum');
    line.dataset['asked'] = String(most);
    line.textContent =
      most === 0
        ? `${w.askedFree(until)}${stop[lang].trim()}`
        : `${[
            w.asked(until, most, costText(shown, mostCost)),
            ...(least === most ? [] : [w.askedLess(least, leastCost ? costText(shown, leastCost) : w.nothing)]),
          ].join(lang === 'zh' ? '；' : '; ')}${stop[lang].trim()}`;
    const whole = element('div');
    whole.append(list, line);
    return whole;
  }
  return list;
}

function cautions({ answer, lang }: Shown): HTMLElement[] {
  const w = freeTimeWords(lang);
  const { rule, version, reckoned, undated, nextFrom, asked } = answer;
  const texts = [
    ...(reckoned.end === reckoned.lastFree ? [] : [w.chargeMoved]),
    ...(undated ? [w.undated] : []),
    ...(rule.place ? [w.elsewhere(rule.place[lang])] : []),
    ...(nextFrom === null ? [] : [w.laterVersion(nextFrom)]),
    ...(reckoned.yearsUnknown.length > 0
      ? [w.holidaysUnknown(reckoned.yearsUnknown.join(lang === 'zh' ? '、' : ', '), restOf(version.term))]
      : []),
    ...(asked && version.bands.length > 0 && version.lastDay === undefined && asked.most > 0
      ? [w.lastDayNotSaid[rule.kind]]
      : []),
  ];
  if (texts.length === 0) return [];
  const list = element('ul', 'caution free-cautions');
  for (const text of texts) list.append(element('li', '', text));
  return [list];
}

/** What unknown holidays may change. */
function restOf(term: Term): Parameters<FreeTimeWords['holidaysUnknown']>[1] {
  if (countsWork(term) || term.of !== undefined) return 'counted-out';
  return term.restDays === undefined ? 'not-said' : 'moves';
}

function readings({ answer, lang }: Shown): HTMLElement {
  const w = freeTimeWords(lang);
  const { readings: all } = answer.reckoned;
  const section = element('section');
  if (all.length === 1) return section;
  section.append(element('h2', '', w.readings));
  const list = element('ol', 'free-readings');
  const join = lang === 'zh' ? '，' : ', ';
  const says = ({ assumes }: Reading) => assumes.map(one => w.assumes[one]).join(join);
  for (const [n, reading] of all.entries()) {
    const item = element('li');
    item.append(element('b', '', dayText(reading.lastFree, lang)), ` ${says(reading)}`);
    if (n === 0) item.append(element('small', 'safe', w.safest));
    list.append(item);
  }
  section.append(list);
  const { firstDay, unit } = answer.version.term;
  if (firstDay === undefined && unit === 'day' && answer.rule.kind === 'free')
    section.append(element('p', 'quiet', w.hours));
  return section;
}

function longer({ answer, lang }: Shown): HTMLElement[] {
  const w = freeTimeWords(lang);
  if (answer.longer.length === 0) return [];
  const list = element('ul', 'free-longer');
  for (const { time, lastFree, latestFree } of answer.longer) {
    const span = lastFree === latestFree ? lastFree : `${lastFree}–${latestFree}`;
    const item = element('li', '', `${w.longer(time.name[lang], time.label[lang], span)}${stop[lang].trim()}`);
    if (time.note) item.append(element('small', '', time.note[lang]));
    for (const clause of time.clauses) item.append(link(clause.text[lang], localPath(lang, clause.path)));
    list.append(item);
  }
  return [list, element('p', 'quiet', w.longerNote)];
}

function costs(shown: Shown): HTMLElement {
  const { answer, lang, data } = shown;
  const w = freeTimeWords(lang);
  const section = element('section');
  section.append(element('h2', '', w.costs));
  const [first] = answer.costs;
  if ('none' in first!.cost) {
    const name = answer.quantity === null ? '' : (data.quantities[answer.quantity]?.[lang] ?? '');
    const { none } = first!.cost;
    const why = none === 'no-charge' && answer.rule.path === null ? w.contractNoPrice : w.noCost[none];
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

function currency(data: FreeTimeData, code: string | undefined, lang: Lang): string {
  return code === undefined ? '' : (data.currencies[code]?.[lang] ?? code);
}

/** `1,200 元`, `70–220 元`; the reason where there is no sum. */
function costText({ lang, data }: Shown, cost: Cost | null): string {
  const w = freeTimeWords(lang);
  if (cost === null) return w.nothing;
  if ('none' in cost) return w.noSum;
  const name = currency(data, cost.currency, lang);
  return `${moneySpan(cost.from, cost.to, data.decimals[cost.currency ?? ''])} ${name}`.trim();
}

/** Each day with its clause; long stretches of the same kind in one line. */
function dayByDay({ answer, lang }: Shown, lines: readonly DayLine[]): HTMLElement {
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

function basis({ answer, lang }: Shown): HTMLElement {
  const w = freeTimeWords(lang);
  const { version, rule } = answer;
  const section = element('section');
  section.append(element('h2', '', w.basis));
  const sentences = [version.says?.[lang], w.notSaid(version.term)].filter(text => text !== undefined && text !== '');
  section.append(element('p', '', sentences.map(text => sentence(text!, lang)).join(lang === 'zh' ? '' : ' ')));
  const list = element('ul');
  for (const { text, path } of version.clauses) {
    const item = element('li');
    item.append(link(text[lang], localPath(lang, path)));
    list.append(item);
  }
  if (rule.path !== null) {
    const entry = element('li');
    entry.append(link(`${rule.feeName[lang]}${colon[lang]}${rule.label[lang]}`, localPath(lang, rule.path)));
    list.append(entry);
  }
  section.append(list);
  return section;
}

/** Begins with a capital and ends with a stop. */
function sentence(text: string, lang: Lang): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}${stop[lang].trim()}`;
}

function actions({ lang, remind, again }: Shown): HTMLElement {
  const w = freeTimeWords(lang);
  const box = element('div', 'screen');
  const line = element('p', 'actions');
  const button = (text: string, name: string, className: string, act: () => void) => {
    const made = element('button', className, text);
    made.type = 'button';
    made.dataset[name] = '';
    made.addEventListener('click', act);
    line.append(made);
  };
  button(w.remind, 'remind', 'button main', remind);
  button(w.print, 'print', 'button', () => print());
  button(w.again, 'again', 'button', again);
  box.append(line, element('p', 'quiet', w.remindHint));
  return box;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = element('a', 'clause', text);
  made.href = href;
  return made;
}
