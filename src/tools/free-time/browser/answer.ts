// The answer of /free-time/ as elements: the days first, then what is open, what further days cost, a calendar, and why.
import { daysOf } from '#tools/free-time/reckon.ts';
import { addDays } from '#time/day.ts';
import { freeTimeWords } from '#tools/free-time/words.ts';
import { localPath, type Lang } from '#i18n/lang.ts';
import { colon, middot, stop } from '#i18n/punctuation.ts';
import { element } from '#parts/browser/element.ts';
import { costs } from './answer-costs.ts';
import { cautions, days, longer, readings } from './answer-days.ts';
import { dayByDay } from './answer-lines.ts';
import { calendarOfDays } from './calendar.ts';
import { link, type Shown } from './shown.ts';

/** Days shown after the last one that may be free. */
const DAYS_AFTER = 3;

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

/** Whose rule, on which charge; of terms that were typed in, that they are no list. */
function named({ answer, lang }: Shown): HTMLElement {
  const { by, feeName, label, path } = answer.rule;
  const line = element('p', 'free-name');
  const name = [...new Set([by?.[lang], feeName[lang], label[lang]])].filter(Boolean).join(middot);
  line.append(path === null ? name : link(name, localPath(lang, path)));
  if (answer.sizes) line.append(element('small', '', freeTimeWords(lang).contract.answer));
  return line;
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
