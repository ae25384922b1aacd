// The days of an answer: until when, from when, what turns on how one reads the source, and what a relief adds.
import { countsWork } from '#tools/free-time/reckon.ts';
import type { Reading } from '#tools/free-time/readings.ts';
import type { Term } from '#tools/free-time/rule.ts';
import type { FreeTimeWords } from '#tools/free-time/words-needed.ts';
import { freeTimeWords } from '#tools/free-time/words.ts';
import { localPath } from '#i18n/lang.ts';
import { colon, stop } from '#i18n/punctuation.ts';
import { element } from '#parts/browser/element.ts';
import { addDays, type Day } from '#time/day.ts';
import { costText, dayText, link, type Shown } from './shown.ts';

export function days(shown: Shown): HTMLElement {
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
    whole.append(list, line, ...sizesOf(shown));
    return whole;
  }
  return list;
}

/** How the sum is made up: of each size of box the price, the number of boxes and the days, step by step. */
function sizesOf(shown: Shown): HTMLElement[] {
  const { answer, lang } = shown;
  const items = (answer.sizes ?? []).flatMap(({ size, cost, steps }) => {
    if ('none' in cost) return [];
    const formula = steps.map(({ price, boxes, days: count }) => `${price} × ${boxes} × ${count}`).join(' + ');
    const made = `${formula} = ${costText(shown, cost)}`;
    return [element('li', '', size === '' ? made : `${size}${colon[lang]}${made}`)];
  });
  if (items.length === 0) return [];
  const list = element('ul', 'parts');
  list.append(...items);
  return [element('p', 'quiet', `${freeTimeWords(lang).contract.made}${colon[lang].trim()}`), list];
}

export function cautions({ answer, lang }: Shown): HTMLElement[] {
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

export function readings({ answer, lang }: Shown): HTMLElement {
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

export function longer({ answer, lang }: Shown): HTMLElement[] {
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
