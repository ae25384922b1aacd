// The estimate in the browser. The data is fetched once, when the page opens; after that nothing is asked of any server.
// What was chosen and typed stands behind the # of the address, which no server sees.
import {
  askedOf,
  checked,
  isOfKinds,
  isUsable,
  MOST_KINDS,
  readEstimate,
  writeEstimate,
  type Answers,
  type EstimateRequest,
} from '#tools/estimate/answers.ts';
import type { EstimateData, EstimateQuestion, EstimateScenario } from '#tools/estimate/data.ts';
import { estimate } from '#tools/estimate/estimate.ts';
import { fromBase } from '#i18n/base.ts';
import { colon, semicolon } from '#i18n/punctuation.ts';
import { groupDigits } from '#i18n/digits.ts';
import { estimateWords } from '#tools/estimate/words.ts';
import type { Lang } from '#i18n/lang.ts';
import { kindName, readKinds } from '#tools/estimate/kind-text.ts';
import { sizeReader } from '#reading/size-text.ts';
import { drawEstimate, totalText } from './lines.ts';
import { addOrRemoveLine, fieldLines, setFieldLines, valuesOf, type Field } from '#parts/browser/field-lines.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';
import { portToday } from '#parts/browser/port-day.ts';
import { foldAnswered, keepAnsweredFolded } from '#parts/browser/answered.ts';
import { askedOf as askedByAddress, isAsked, isPlace, toPlace } from '#parts/browser/asked.ts';
import { keepTyping } from '#parts/browser/typing.ts';

const root = document.querySelector<HTMLElement>('#estimate');
if (root) start(root);

interface Calculator {
  box: HTMLElement;
  lang: Lang;
  data: EstimateData | null;
}

function start(box: HTMLElement): void {
  const page: Calculator = { box, lang: box.dataset['lang'] as Lang, data: null };
  toPlace();
  for (const form of box.querySelectorAll('form')) form.addEventListener('submit', event => event.preventDefault());
  box.addEventListener('input', event => {
    const field = event.target as Field;
    if (field.name === 'kind-text') takeText(page, field, false);
    else take(page, field.name === 'scenario');
  });
  box.addEventListener('change', event => {
    const field = event.target as Field;
    if (field.name === 'kind-text') takeText(page, field, true);
  });
  box.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('[data-add], [data-remove]');
    if (!button) return;
    const form = button.closest('form')!;
    addOrRemoveLine(form, button, MOST_KINDS, estimateWords(page.lang).kinds, valuesOf(fieldLines(form)[0]!));
    take(page, false);
  });
  for (const event of ['popstate', 'hashchange']) {
    addEventListener(event, () => {
      if (isPlace()) toPlace();
      else if (page.data) show(page, asked(page.data));
    });
  }
  box.querySelector('[data-retry]')!.addEventListener('click', () => void load(page));
  keepAnsweredFolded(box);
  const on = dayOf(page);
  if (on.value === on.defaultValue) on.value = portToday();
  void load(page);
}

async function load(page: Calculator): Promise<void> {
  const { box, lang } = page;
  if (isAsked()) say(box, 'busy', estimateWords(lang).busy);
  try {
    page.data = (await fetchJson(fromBase(`/estimate/data.${lang}.json`))) as EstimateData;
  } catch {
    say(box, 'failed', estimateWords(lang).failed);
    box.dataset['ready'] = '';
    return;
  }
  const isRequest = isAsked();
  const request = asked(page.data);
  // What came in the query goes behind the #, so that a reload sends none of it.
  if (location.search !== '' && !isPlace()) history.replaceState(null, '', addressOf(page.data, request));
  // What was chosen before the data came holds, where the address says nothing.
  if (isRequest) show(page, request);
  else take(page, false);
  foldAnswered(box);
  box.dataset['ready'] = '';
  keepTyping(box);
}

/** What the address asks for: behind the #, or as a query where somebody links here. */
function asked(data: EstimateData): EstimateRequest {
  return readEstimate(askedByAddress(), data.scenarios, portToday());
}

function addressOf(data: EstimateData, { scenario, on, kinds }: EstimateRequest): string {
  const chosen = scenarioOf(data, scenario);
  return chosen ? `${location.pathname}#${writeEstimate(chosen, on, kinds)}` : location.pathname;
}

function scenarioOf(data: EstimateData, id: string): EstimateScenario | undefined {
  return data.scenarios.find(scenario => scenario.id === id);
}

/** What stands in the fields now; another scenario is a step that can be gone back. */
function take(page: Calculator, isStep: boolean): void {
  const { box, data } = page;
  if (!data) return;
  const id = box.querySelector<HTMLInputElement>('input[name=scenario]:checked')?.value ?? '';
  const scenario = scenarioOf(data, id);
  const on = dayOf(page);
  // A date that cannot be is empty in the field; the browser knows better.
  const day = on.validity.badInput ? 'bad' : on.value;
  const kinds = scenario ? answersIn(page, scenario) : [];
  if (scenario) {
    const address = `${location.pathname}#${writeEstimate(scenario, on.value, kinds)}`;
    history[isStep ? 'pushState' : 'replaceState'](null, '', address);
    clearText(page, scenario);
  }
  draw(page, checked(scenario, id, day, kinds));
}

function dayOf({ box }: Calculator): HTMLInputElement {
  return box.querySelector<HTMLInputElement>('input[name=on]')!;
}

function answersIn(page: Calculator, scenario: EstimateScenario): Answers[] {
  const shared = Object.fromEntries(
    scenario.questions
      .filter(({ id }) => !isOfKinds(scenario, id))
      .map(({ id }) => [id, fieldOf(formOf(page, scenario.id), id).value]),
  );
  const lines = fieldLines(formOf(page, scenario.id)).map(valuesOf);
  return (lines.length > 0 ? lines : [{}]).map(answers => ({ ...shared, ...answers }));
}

function formOf({ box }: Calculator, scenario: string): HTMLElement {
  return box.querySelector<HTMLElement>(`[data-scenario="${scenario}"]`)!;
}

function fieldOf(within: HTMLElement, question: string): Field {
  return within.querySelector<Field>(`[name="${question}"]`)!;
}

/** “1×20GP + 2×40HQ” fills the lines as soon as all of it is read; what is not read is said when the field is left. */
function takeText(page: Calculator, field: Field, isLeft: boolean): void {
  const { lang, data } = page;
  const form = field.closest<HTMLElement>('form')!;
  const scenario = data && scenarioOf(data, form.dataset['scenario']!);
  if (!scenario || !data.sizes) return;
  const found = field.value.trim() === '' ? null : readKinds(field.value, scenario, sizeReader(data.sizes));
  const label = field.closest<HTMLElement>('[data-kind-text]')!;
  const w = estimateWords(lang);
  if (found && ('unread' in found || found.kinds.length > MOST_KINDS)) {
    const fault = 'unread' in found ? w.kinds.unread(found.unread) : w.faults['too-many-kinds'](String(MOST_KINDS));
    if (isLeft) tell(label, fault);
    return;
  }
  tell(label, undefined);
  if (!found || isLeft) return;
  const { value } = field;
  setFieldLines(form, found.kinds, MOST_KINDS, w.kinds);
  take(page, false);
  field.value = value;
}

/** What was written in one line holds no more once another field is changed. */
function clearText(page: Calculator, { id }: EstimateScenario): void {
  const label = formOf(page, id).querySelector<HTMLElement>('[data-kind-text]');
  if (!label) return;
  fieldOf(label, 'kind-text').value = '';
  tell(label, undefined);
}

/** Puts a request into the fields, and shows what it comes to. */
function show(page: Calculator, request: EstimateRequest): void {
  const { box, data, lang } = page;
  for (const radio of box.querySelectorAll<HTMLInputElement>('input[name=scenario]'))
    radio.checked = radio.value === request.scenario;
  foldAnswered(box);
  if (!request.faults['on']) dayOf(page).value = request.on;
  const scenario = scenarioOf(data!, request.scenario);
  if (scenario) {
    const form = formOf(page, scenario.id);
    for (const { id } of scenario.questions) fieldOf(form, id).value = request.kinds[0]![id]!;
    setFieldLines(form, request.kinds, MOST_KINDS, estimateWords(lang).kinds);
    clearText(page, scenario);
  }
  draw(page, request);
}

function draw(page: Calculator, request: EstimateRequest): void {
  const { box, lang, data } = page;
  const w = estimateWords(lang);
  const scenario = scenarioOf(data!, request.scenario);
  const result = box.querySelector('[data-result]')!;
  for (const form of box.querySelectorAll<HTMLElement>('form[data-scenario]'))
    form.hidden = form.dataset['scenario'] !== request.scenario;
  box.querySelector<HTMLElement>('[data-work]')!.hidden = !scenario;
  tell(box.querySelector('[data-question=on]')!, request.faults['on'] && w.faults[request.faults['on']](''));
  if (scenario) drawQuestions(page, scenario, request);
  const title = box.querySelector<HTMLElement>('[data-title]')!;
  title.hidden = true;
  if (!scenario || !isUsable(request)) {
    result.replaceChildren();
    box.querySelector('[data-assumed]')!.textContent = '';
    const fault = request.faults['scenario'];
    say(box, 'done', scenario ? w.mend : fault ? w.faults[fault]('') : w.chooseFirst);
    return;
  }
  const found = estimate(data!, scenario, request.kinds, request.on);
  const kinds = request.kinds.map(answers => kindName(scenario, answers, lang));
  const frame = { data: data!, lang, home: box.dataset['home']!, day: request.on, kinds };
  box.querySelector('[data-assumed]')!.textContent = w.assumed(answersText(page, scenario));
  title.hidden = false;
  title.textContent = w.result(scenario.name, request.on);
  result.replaceChildren(...drawEstimate(found, frame));
  say(box, 'done', totalText(found.total, frame));
}

/** The answers that it is worked out for, as they stand in the form. */
function answersText(page: Calculator, { id }: EstimateScenario): string {
  return [...formOf(page, id).querySelectorAll<HTMLElement>('label[data-question]:not([hidden])')]
    .map(label => {
      const field = label.querySelector<Field>('select, input')!;
      const said = field instanceof HTMLSelectElement ? field.selectedOptions[0]!.text.trim() : field.value;
      return `${label.querySelector('span')!.textContent.trim()}${colon[page.lang]}${said}`;
    })
    .join(semicolon[page.lang]);
}

/** Which questions are asked with these answers, and what cannot be used of them. */
function drawQuestions(page: Calculator, scenario: EstimateScenario, request: EstimateRequest): void {
  const form = formOf(page, scenario.id);
  const { kinds, faults, kindFaults } = request;
  const shared = scenario.questions.filter(({ id }) => !isOfKinds(scenario, id));
  const openIn = (answers: readonly Answers[]) =>
    new Set(answers.flatMap(one => askedOf(scenario, one).map(({ id }) => id)));
  drawFields(page, form, shared, openIn(kinds), faults);
  const ofKinds = scenario.questions.filter(({ id }) => isOfKinds(scenario, id));
  for (const [at, line] of fieldLines(form).entries())
    drawFields(page, line, ofKinds, openIn([kinds[at]!]), kindFaults[at] ?? {});
  const tooMany = form.querySelector<HTMLElement>('[data-kinds-fault]');
  if (tooMany) tellIn(tooMany, faults['kinds'] && estimateWords(page.lang).faults[faults['kinds']](String(MOST_KINDS)));
}

function drawFields(
  { lang }: Calculator,
  within: HTMLElement,
  questions: readonly EstimateQuestion[],
  open: ReadonlySet<string>,
  faults: EstimateRequest['faults'],
): void {
  for (const question of questions) {
    const label = fieldOf(within, question.id).closest<HTMLElement>('[data-question]')!;
    label.hidden = !open.has(question.id);
    const fault = faults[question.id];
    const most = 'most' in question ? groupDigits(question.most) : '';
    tell(label, fault && estimateWords(lang).faults[fault](most));
  }
}

/** Says at a field what is wrong with it, or that nothing is. */
function tell(label: HTMLElement, fault: string | undefined): void {
  tellIn(label.querySelector<HTMLElement>('[data-fault]')!, fault);
  const field = label.querySelector('input, select')!;
  if (fault === undefined) field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
}

function tellIn(said: HTMLElement, fault: string | undefined): void {
  said.hidden = fault === undefined;
  said.textContent = fault ?? '';
}

function say(box: HTMLElement, state: 'busy' | 'done' | 'failed', text: string): void {
  box.dataset['estimateState'] = state;
  box.querySelector('[role=status]')!.textContent = text;
  // Beside a result the total is shown large already.
  box.querySelector('[data-said]')!.textContent = box.querySelector('[data-total]') ? '' : text;
  box.querySelector<HTMLElement>('[data-retry-box]')!.hidden = state !== 'failed';
}
