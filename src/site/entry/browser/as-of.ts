// Shows a page as of the day in its address (?on=), else as of today at the port, also when the page is older than the last
// change. The content of other days is fetched as a fragment made at build; nothing is reloaded.
import { isCalendarDay, type Day } from '#time/day.ts';
import { spanOf, stepOf } from '#time/span.ts';
import { asOfWords } from '#i18n/as-of-words.ts';
import type { Lang } from '#i18n/lang.ts';
import { fetchText } from '#parts/browser/fetch-file.ts';
import { portToday } from '#parts/browser/port-day.ts';

const found = document.querySelector<HTMLElement>('[data-as-of]');
if (found) start(found);

interface Page {
  box: HTMLElement;
  content: HTMLElement;
  field: HTMLElement;
  input: HTMLInputElement;
  t: ReturnType<typeof asOfWords>;
  built: Day;
  days: Day[];
  /** The step of the span that is shown now. */
  shown: string;
  /** Contents by step, with all that scripts did to them; what was fetched is not fetched again. */
  kept: Map<string, ChildNode[]>;
}

function start(box: HTMLElement): void {
  const form = box.querySelector<HTMLFormElement>('[data-field]')!;
  const content = box.querySelector<HTMLElement>('[data-content]')!;
  const { asOf = '', days = '', lang } = box.dataset;
  const page: Page = {
    box,
    content,
    field: box.querySelector<HTMLElement>('#as-of')!,
    input: form.querySelector('input')!,
    t: asOfWords(lang as Lang),
    built: asOf,
    days: days.split(' ').filter(Boolean),
    shown: '',
    kept: new Map(),
  };
  page.shown = stepOf(spanOf(page.days, page.built));
  page.kept.set(page.shown, [...content.childNodes]);
  form.hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    go(page, page.input.value);
  });
  page.input.addEventListener('change', () => isCalendarDay(page.input.value) && go(page, page.input.value));
  box.querySelector<HTMLAnchorElement>('[data-back]')!.addEventListener('click', event => {
    event.preventDefault();
    go(page, null);
  });
  addEventListener('popstate', () => void apply(page));
  void apply(page);
}

/** To the page as of `day`; null is today. */
function go(page: Page, day: string | null): void {
  const address = new URL(location.href);
  if (day === null) address.searchParams.delete('on');
  else address.searchParams.set('on', day);
  address.hash = '';
  history.pushState(null, '', address);
  void apply(page).then(() => page.field.scrollIntoView({ block: 'nearest' }));
}

async function apply(page: Page): Promise<void> {
  const today = portToday();
  const asked = new URLSearchParams(location.search).get('on');
  const day = asked !== null && isCalendarDay(asked) ? asked : today;
  const away = asked !== null && asked !== today;
  const whole = await swap(page, day);
  const back = page.box.querySelector<HTMLAnchorElement>('[data-back]')!;
  back.href = location.pathname;
  back.hidden = !away;
  page.input.value = day;
  const said = page.box.querySelector<HTMLElement>('[data-said]')!;
  said.textContent = whole ? sentence(page, asked, day, today) : page.t.failed(day);
  // What is not of today, or not as the page was made, says so first.
  const first = said.textContent !== '';
  page.box.classList.toggle('away', first);
  if (first) page.content.before(page.field);
  else page.content.after(page.field);
  for (const chip of page.content.querySelectorAll('.chip.in-force')) {
    chip.textContent = day === today ? page.t.inForce : page.t.inForceThen;
  }
  if (day < today)
    for (const chip of page.content.querySelectorAll('.chip.upcoming')) chip.textContent = page.t.unknownThen;
}

/** Puts the content of the day's span into the page; false when it could not be fetched. */
async function swap(page: Page, day: Day): Promise<boolean> {
  const step = stepOf(spanOf(page.days, day));
  if (step === page.shown) return true;
  try {
    const nodes = page.kept.get(step) ?? nodesOf(await fetchText(`${page.box.dataset['base']}${step}/`));
    page.kept.set(step, nodes);
    page.content.replaceChildren(...nodes);
    page.shown = step;
    document.dispatchEvent(new Event('content-shown'));
    if (location.hash.length > 1) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    return true;
  } catch {
    return false;
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
