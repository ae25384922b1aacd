// Shows a page as of the day in its address (?on=), else as of today at the port, also when the page is older than the last
// change. The content of other days is fetched as a fragment made at build; nothing is reloaded. While it is on its way, and
// where it cannot be had, nothing is shown in its place.
import { isCalendarDay, type Day } from '#time/day.ts';
import { spanOf, stepOf } from '#time/span.ts';
import { asOfWords } from '#i18n/as-of-words.ts';
import type { Lang } from '#i18n/lang.ts';
import { longDate } from '#i18n/long-date.ts';
import { fetchText } from '#parts/browser/fetch-file.ts';
import { portToday } from '#parts/browser/port-day.ts';

const found = document.querySelector<HTMLElement>('[data-as-of]');
if (found) start(found);

interface Page {
  box: HTMLElement;
  content: HTMLElement;
  t: ReturnType<typeof asOfWords>;
  built: Day;
  days: Day[];
  /** The step of the span that is shown now. */
  shown: string;
  /** Contents by step, with all that scripts did to them; what was fetched is not fetched again. */
  kept: Map<string, ChildNode[]>;
}

function start(box: HTMLElement): void {
  const content = box.querySelector<HTMLElement>('[data-content]')!;
  const { asOf = '', days = '', lang } = box.dataset;
  const page: Page = {
    box,
    content,
    t: asOfWords(lang as Lang),
    built: asOf,
    days: days.split(' ').filter(Boolean),
    shown: '',
    kept: new Map(),
  };
  page.shown = stepOf(spanOf(page.days, page.built));
  page.kept.set(page.shown, [...content.childNodes]);
  // The field may stand in the content, which is put in anew.
  box.addEventListener('submit', event => {
    if (!(event.target as Element).matches('[data-field]')) return;
    event.preventDefault();
    go(page, inputOf(page)!.value);
  });
  box.addEventListener('change', event => {
    const input = inputOf(page);
    if (event.target === input && isCalendarDay(input!.value)) go(page, input!.value);
  });
  box.querySelector('[data-back]')!.addEventListener('click', event => {
    event.preventDefault();
    go(page, null);
  });
  addEventListener('popstate', () => void apply(page));
  void apply(page);
}

const inputOf = ({ box }: Page) => box.querySelector<HTMLInputElement>('[data-field] input');

/** To the page as of `day`; null is today. */
function go(page: Page, day: string | null): void {
  const address = new URL(location.href);
  if (day === null) address.searchParams.delete('on');
  else address.searchParams.set('on', day);
  address.hash = '';
  history.pushState(null, '', address);
  const typing = document.activeElement === inputOf(page);
  void apply(page).then(() => {
    if (typing) inputOf(page)?.focus();
  });
}

async function apply(page: Page): Promise<void> {
  const { box, content, t } = page;
  const today = portToday();
  const asked = new URLSearchParams(location.search).get('on');
  const day = asked !== null && isCalendarDay(asked) ? asked : today;
  const away = asked !== null && asked !== today;
  const whole = await swap(page, day);
  delete document.documentElement.dataset['on'];
  content.hidden = !whole;
  const back = box.querySelector<HTMLAnchorElement>('[data-back]')!;
  back.href = location.pathname;
  back.hidden = !away;
  const again = box.querySelector<HTMLAnchorElement>('[data-again]')!;
  again.href = location.href;
  again.hidden = whole;
  const input = inputOf(page);
  if (input) input.value = day;
  const inWords = box.querySelector('[data-words]');
  if (inWords) inWords.textContent = longDate(day, box.dataset['lang'] as Lang);
  const said = box.querySelector<HTMLElement>('[data-said]')!;
  said.textContent = whole ? sentence(page, asked, day, today) : t.failed(day);
  box.classList.toggle('away', said.textContent !== '');
  for (const one of content.querySelectorAll<HTMLElement>('[data-on]')) {
    one.hidden = day === today;
    one.textContent = t.onDay(day);
  }
  for (const one of content.querySelectorAll('[data-day]')) one.textContent = day;
  for (const chip of content.querySelectorAll('.chip.in-force')) {
    chip.textContent = day === today ? t.inForce : t.inForceThen;
  }
  if (day < today) for (const chip of content.querySelectorAll('.chip.upcoming')) chip.textContent = t.unknownThen;
}

/** Puts the content of the day's span into the page; false when it could not be fetched. */
async function swap(page: Page, day: Day): Promise<boolean> {
  const step = stepOf(spanOf(page.days, day));
  if (step === page.shown) return true;
  try {
    page.box.classList.add('busy');
    const nodes = page.kept.get(step) ?? nodesOf(await fetchText(`${page.box.dataset['base']}${step}/`));
    page.kept.set(step, nodes);
    page.content.replaceChildren(...nodes);
    page.content.hidden = false;
    page.shown = step;
    document.dispatchEvent(new Event('content-shown'));
    // The row that the address names is another element now: it is gone to anew, so that it is marked as such.
    if (location.hash.length > 1) location.replace(location.hash);
    return true;
  } catch {
    return false;
  } finally {
    page.box.classList.remove('busy');
  }
}

function nodesOf(html: string): ChildNode[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
}
function sentence({ t, box, days, built }: Page, asked: string | null, day: Day, today: Day): string {
  if (asked !== null && !isCalendarDay(asked)) return t.noDay(asked.slice(0, 40));
  if (asked === null || asked === today)
    return spanOf(days, built) === spanOf(days, today) ? '' : t.rebuilt(built, today);
  const span = spanOf(days, day);
  const states = (box.dataset['states'] ?? '').split(' ');
  const state = states[span === null ? 0 : days.indexOf(span) + 1] ?? '';
  const time = day > today ? t.future(day) : t.past(day);
  if (span === null && days[0] !== undefined && day <= today) return t.before(day, days[0]);
  switch (state) {
    case 'gap':
      return t.gap(day);
    case 'undated':
    case 'not-found':
      return t.undated(day);
    case 'upcoming':
      return day > today ? time : t.before(day, days.find(first => first > day) ?? day);
    case 'ended':
      return `${time}${t.ended(day)}`;
    case 'suspended':
      return `${time}${t.suspended(day)}`;
    case 'unconfirmed':
      return `${time}${t.unconfirmed(day)}`;
    case 'basis-cited':
    case 'basis-expired':
    case 'basis-repealed':
      return `${time}${t.basisExpired}`;
    default:
      return time;
  }
}
