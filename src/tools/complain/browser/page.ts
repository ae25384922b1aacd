// The complaint guide in the browser: three choices, the answer that stands in the page already, its dates, a text to send.
// Nothing is stored and nothing is fetched. What was chosen and typed stands behind the # of the address, which no server sees.
import { decide, lawsFor, lawsToCite } from '#domain/complaint/decide.ts';
import { deadlinesOf } from '#domain/complaint/deadlines.ts';
import { readComplaint, writeComplaint, type ComplaintRequest } from '#tools/complain/request.ts';
import { complainWords } from '#tools/complain/words.ts';
import { letterText } from '#tools/complain/letter.ts';
import { langs, localPath, type Lang } from '#i18n/lang.ts';
import { middot } from '#i18n/punctuation.ts';
import type { LawPrices } from '#schema/complaint-guide.ts';
import type { ComplaintData } from '#tools/complain/data.ts';
import { element, inLanguages } from '#parts/browser/element.ts';
import { portToday } from '#parts/browser/port-day.ts';
import { foldAnswered, keepAnsweredFolded } from '#parts/browser/answered.ts';
import { askedOf, isAsked, isPlace, toPlace } from '#parts/browser/asked.ts';
import { keepTyping } from '#parts/browser/typing.ts';

const root = document.querySelector<HTMLElement>('#complain');
if (root) start(root);

interface Guide {
  box: HTMLElement;
  lang: Lang;
  data: ComplaintData;
}

type Rule = ComplaintData['rules'][number];

function start(box: HTMLElement): void {
  const data = JSON.parse(document.querySelector('#complaint-data')!.textContent) as ComplaintData;
  const guide: Guide = { box, lang: box.dataset['lang'] as Lang, data };
  offer(guide, 'known-fees', data.fees);
  offer(guide, 'known-entities', data.entities);
  addEventListener('hashchange', toPlace);

  // What was chosen before this script came holds, where the address says nothing.
  const request = isAsked() ? requested(guide) : entered(guide, 'what');
  // What came in the query goes behind the #, so that a reload sends none of it.
  if (!isPlace() && writeComplaint(request) !== '') history.replaceState(null, '', addressOf(request));
  fill(guide, request);
  draw(guide, request);
  keepAnsweredFolded(box);
  box.dataset['ready'] = '';
  toPlace();

  let byFinger = false;
  box.addEventListener('pointerdown', () => (byFinger = true));
  box.addEventListener('keydown', () => (byFinger = false));
  for (const form of box.querySelectorAll('form')) form.addEventListener('submit', event => event.preventDefault());
  box.addEventListener('change', event => {
    const input = event.target as HTMLInputElement;
    const next = entered(guide, input.name);
    history.pushState(null, '', addressOf(next));
    fill(guide, next);
    draw(guide, next);
    // Whoever taps is taken on to what comes next; whoever uses the keyboard stays where the focus is.
    if (byFinger && input.type === 'radio') scrollOn(guide, input.name);
  });
  addEventListener('popstate', () => {
    const back = requested(guide);
    fill(guide, back);
    draw(guide, back);
    foldAnswered(box);
  });
  keepTyping(box);
  box.querySelector('[data-again]')!.addEventListener('click', () => {
    const nothing = readComplaint(new URLSearchParams(), known(guide));
    history.pushState(null, '', addressOf(nothing));
    fill(guide, nothing);
    draw(guide, nothing);
    foldAnswered(box);
    box.querySelector('[data-step=by]')!.scrollIntoView();
    box.querySelector<HTMLInputElement>('input[name=by]')!.focus({ preventScroll: true });
  });
  box.querySelector('[data-copy]')!.addEventListener('click', () => void copy(guide));
  box.querySelector('[data-print]')!.addEventListener('click', () => print());
}

function known({ data }: Guide) {
  return {
    parties: data.parties,
    fees: new Set(data.fees.map(({ id }) => id)),
    entities: new Set(data.entities.map(({ slug }) => slug)),
  };
}

/** What the address asks for: behind the #, or as a query where somebody links here. */
function requested(guide: Guide): ComplaintRequest {
  return completed(guide, readComplaint(askedOf(), known(guide)));
}

/** A charge or a list that only one side makes says who charged. */
function completed({ data }: Guide, request: ComplaintRequest): ComplaintRequest {
  if (request.by !== '') return request;
  const entity = data.entities.find(({ slug }) => slug === request.entity);
  const fee = data.fees.find(({ id }) => id === request.fee);
  return { ...request, by: entity?.by || fee?.by || '' };
}

function addressOf(request: ComplaintRequest): string {
  const said = writeComplaint(request);
  return said === '' ? location.pathname : `${location.pathname}#${said}`;
}

function field({ box }: Guide, name: string): HTMLInputElement {
  return box.querySelector<HTMLInputElement>(`input[name=${name}]:not([type=radio])`)!;
}

function chosen({ box }: Guide, name: string): string {
  return box.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
}

/** What stands in the fields. A name of the list becomes its id. */
function entered(guide: Guide, changed: string): ComplaintRequest {
  const { data, lang } = guide;
  const [what, who] = [field(guide, 'what').value.trim(), field(guide, 'who').value.trim()];
  const fee = data.fees.find(({ name }) => name[lang] === what);
  const entity = data.entities.find(({ name }) => name[lang] === who);
  const parameters = new URLSearchParams({
    by: chosen(guide, 'by'),
    role: chosen(guide, 'role'),
    wrong: chosen(guide, 'wrong'),
    ...(fee ? { fee: fee.id } : { what }),
    ...(entity ? { entity: entity.slug } : { who }),
    date: field(guide, 'date').value,
    amount: field(guide, 'amount').value,
  });
  const request = readComplaint(parameters, known(guide));
  return changed === 'what' || changed === 'who' ? completed(guide, request) : request;
}

/** Puts a request into the fields. */
function fill(guide: Guide, request: ComplaintRequest): void {
  const { box, data, lang } = guide;
  for (const name of ['by', 'role', 'wrong'] as const)
    for (const radio of box.querySelectorAll<HTMLInputElement>(`input[type=radio][name=${name}]`))
      radio.checked = radio.value === request[name];
  field(guide, 'what').value = data.fees.find(({ id }) => id === request.fee)?.name[lang] ?? request.what;
  field(guide, 'who').value = data.entities.find(({ slug }) => slug === request.entity)?.name[lang] ?? request.who;
  if (field(guide, 'what').value !== '') box.querySelector<HTMLDetailsElement>('[data-more]')!.open = true;
  field(guide, 'date').value = request.date;
  field(guide, 'amount').value = request.amount;
}

function draw(guide: Guide, request: ComplaintRequest): void {
  const { box, data, lang } = guide;
  const step = (name: string) => box.querySelector<HTMLElement>(`[data-step=${name}]`)!;
  step('role').hidden = request.by === '';
  step('wrong').hidden = request.by === '' || request.role === '';
  const offered = data.parties.find(({ code }) => code === request.by)?.wrongs ?? [];
  for (const option of step('wrong').querySelectorAll<HTMLElement>('[data-option]'))
    option.hidden = !offered.includes(option.dataset['option']!);
  const entry = box.querySelector<HTMLAnchorElement>('[data-entry]')!;
  entry.hidden = request.fee === '';
  if (request.fee !== '') entry.href = localPath(lang, entryLink(guide, request));

  const { by, role, wrong } = request;
  const rule = role === '' ? null : decide(data.rules, { by, role, wrong });
  for (const part of box.querySelectorAll<HTMLElement>('[data-letter], [data-counted]')) part.hidden = !rule;
  box.querySelector('[data-copied]')!.textContent = '';
  const answer = box.querySelector('[data-answer]')!;
  const said = box.querySelector('[role=status]')!;
  if (!rule) {
    said.textContent = complainWords(lang).chooseFirst;
    answer.replaceChildren();
    return;
  }
  const labels = ['by', 'role', 'wrong'].map(name => labelOf(guide, name));
  said.textContent = complainWords(lang).answerFor(labels.join(middot));
  answer.replaceChildren(answerOf(guide, rule, request));
  drawLaws(guide, answer, request);
  drawLetter(guide, rule, request);
}

function labelOf({ box }: Guide, name: string): string {
  return box.querySelector(`input[name=${name}]:checked + span .label`)?.textContent ?? '';
}

/** The answer as it stands in the page, with its dates. */
function answerOf({ data, lang }: Guide, rule: Rule, request: ComplaintRequest): Node {
  const copy = document.querySelector(`#do-${rule.id}`)!.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  const { limits } = data.channels[rule.first]!;
  for (const { index, by, extended, because } of deadlinesOf(limits, portToday(), request.date || null)) {
    const due = copy.querySelector(`[data-due="${index}"]`);
    if (due) due.textContent = complainWords(lang).due[because](by, extended);
  }
  return copy;
}

/** The clauses on what is wrong, as they stand further down, without those for other charging sides or other prices. */
function drawLaws({ data }: Guide, answer: Element, { by, wrong, fee }: ComplaintRequest): void {
  const laws = [...document.querySelectorAll<HTMLElement>(`[data-laws=${wrong}] > [data-law-item]`)].map(item => ({
    by: item.dataset['by']?.split(' '),
    prices: item.dataset['prices'] as LawPrices | undefined,
    item,
  }));
  // Where the charge is not said, clauses about one kind of price stand there with their word on it.
  const prices = data.fees.find(({ id }) => id === fee)?.prices ?? null;
  const held = prices === null ? lawsFor(laws, by) : lawsToCite(laws, by, prices);
  const fitting = held.map(({ item }) => item.cloneNode(true) as HTMLElement);
  for (const item of fitting) item.querySelector('[data-for]')?.remove();
  const section = answer.querySelector<HTMLElement>('[data-law]')!;
  section.hidden = fitting.length === 0;
  section.querySelector('ul')!.replaceChildren(...fitting);
}

function drawLetter(guide: Guide, rule: Rule, request: ComplaintRequest): void {
  const { box } = guide;
  for (const lang of langs)
    box
      .querySelector(`[data-text=${lang}]`)!
      .replaceChildren(...inLanguages(letterIn(guide, rule, request, lang), lang));
  const { title } = rule.letter;
  const text = box.querySelector('[data-text=zh]')!.textContent;
  const mail = box.querySelector<HTMLAnchorElement>('[data-mail]')!;
  // To nobody: whom to send it to, the reader's own mail program asks.
  mail.href = `mailto:?subject=${encodeURIComponent(title.zh)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}

function letterIn({ data }: Guide, rule: Rule, request: ComplaintRequest, lang: Lang): string {
  const fee = data.fees.find(({ id }) => id === request.fee);
  const entity = data.entities.find(({ slug }) => slug === request.entity);
  const wrong = data.wrongs.find(({ code }) => code === request.wrong)!;
  const role = request.role === '' ? 'company' : request.role;
  return letterText(
    {
      title: rule.letter.title[lang],
      to: data.channels[rule.first]!.body[lang],
      role,
      who: entity?.name[lang] ?? request.who,
      what: fee?.name[lang] ?? request.what,
      amount: request.amount,
      charged: request.date,
      states: wrong.states[lang],
      laws: lawsToCite(wrong.laws, request.by, fee?.prices ?? null).map(({ text }) => text[lang]),
      links: fee ? linksOf({ data }, request, lang) : [],
      asks: rule.letter.asks[lang],
      give: rule.give[lang],
      today: portToday(),
    },
    lang,
  );
}

/** The entry, and the list of who charged where there is one, as they held on the day. */
function linksOf({ data }: Pick<Guide, 'data'>, request: ComplaintRequest, lang: Lang): string[] {
  const day = request.date || portToday();
  const lists = data.fees.find(({ id }) => id === request.fee)?.lists ?? [];
  const paths = [
    `/f/${request.fee}/`,
    ...(lists.includes(request.entity) ? [`/e/${request.entity}/${request.fee}/`] : []),
  ];
  return paths.map(path => new URL(`${localPath(lang, path)}?on=${day}`, data.baseUrl).href);
}

function entryLink({ data }: Guide, { fee, entity }: ComplaintRequest): string {
  const lists = data.fees.find(({ id }) => id === fee)?.lists ?? [];
  return lists.includes(entity) ? `/e/${entity}/${fee}/` : `/f/${fee}/`;
}

function offer({ box, lang }: Guide, id: string, named: readonly { name: Record<Lang, string> }[]): void {
  box.querySelector(`#${id}`)!.replaceChildren(
    ...named.map(({ name }) => {
      const option = element('option');
      option.value = name[lang];
      return option;
    }),
  );
}

/** To the next question that is open, or to the answer. */
function scrollOn({ box }: Guide, answered: string): void {
  const next = { by: '[data-step=role]', role: '[data-step=wrong]' }[answered] ?? '.guide-result';
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.querySelector(next)!.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
}

/** Where the clipboard is refused, or there is none, the text is selected instead. */
async function copy({ box, lang }: Guide): Promise<void> {
  const text = box.querySelector('[data-text=zh]')!;
  const said = box.querySelector('[data-copied]')!;
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = complainWords(lang).copied;
  } catch {
    getSelection()?.selectAllChildren(text);
    said.textContent = complainWords(lang).notCopied;
  }
}
