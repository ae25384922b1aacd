// Marks and counts what is new since the last visit. Day and content version are kept on this device and sent nowhere;
// where nothing can be kept, nothing is said.
import { isNews, visitsAfter, type Visits } from '#domain/change/last-visit.ts';
import type { Lang } from '#i18n/lang.ts';
import { visitWords } from '#i18n/visit-words.ts';
import { element } from '#parts/browser/element.ts';
import { portToday } from '#parts/browser/port-day.ts';

const KEY = 'changes-visits';
const box = document.querySelector<HTMLElement>('[data-last-visit]');
if (box) tell(box);

function tell(note: HTMLElement): void {
  const { lang, version = '' } = note.dataset;
  const t = visitWords(lang as Lang);
  const today = portToday();
  const visits = remember(today, version);
  const last = visits?.last;
  if (!last) return;
  const fresh = [...document.querySelectorAll<HTMLElement>('[data-change]')].filter(({ dataset }) =>
    isNews({ on: dataset['on']!, published: dataset['published']! }, last.day, today),
  );
  for (const item of fresh) mark(item.querySelector('.change-name')!, t.fresh);
  for (const fold of new Set(fresh.flatMap(item => item.closest('details') ?? [])))
    mark(fold.querySelector('summary > b')!, t.fresh);
  let count = fresh.length;
  for (const row of document.querySelectorAll<HTMLElement>('[data-year]')) {
    const inside = freshIn(row.dataset['days']!, last.day, today);
    if (inside > 0) mark(row.querySelector('a > b')!, `${t.fresh} ${inside}`);
    count += inside;
  }
  const said = [
    count > 0 ? t.since(last.day, count) : t.none(last.day),
    ...(last.version === version ? [] : [t.updated(version)]),
  ];
  say(note, said.join(lang === 'zh' ? '' : ' '));
  const button = note.querySelector('button')!;
  button.addEventListener('click', () => {
    forget();
    for (const chip of document.querySelectorAll('[data-fresh]')) chip.remove();
    button.hidden = true;
    say(note, t.forgotten);
  });
}

function say(note: HTMLElement, text: string): void {
  note.hidden = false;
  note.querySelector('p')!.textContent = text;
}

function mark(name: Element, text: string): void {
  const chip = element('span', 'chip fresh', text);
  chip.dataset['fresh'] = '';
  name.append(' ', chip);
}

/** How many changes on the page of a year are news: `day,publication` of each. */
function freshIn(days: string, last: string, today: string): number {
  return days.split(' ').filter(pair => {
    const [on = '', published = ''] = pair.split(',');
    return isNews({ on, published }, last, today);
  }).length;
}

/** Null where storage is blocked. */
function remember(day: string, version: string): Visits | null {
  try {
    const visits = visitsAfter(parse(localStorage.getItem(KEY)), { day, version });
    localStorage.setItem(KEY, JSON.stringify(visits));
    return visits;
  } catch {
    return null;
  }
}

function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing could be kept in the first place.
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
