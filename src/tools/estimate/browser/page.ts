// The estimate in the browser. The data is fetched once, when the page opens; after that nothing is asked of any server.
// What was chosen and typed stands behind the # of the address, which no server sees.
import { askedOf, checked, readEstimate, writeEstimate, type EstimateRequest } from '#tools/estimate/answers.ts';
import type { EstimateData, EstimateScenario } from '#tools/estimate/data.ts';
import { estimate } from '#tools/estimate/estimate.ts';
import { fromBase } from '#i18n/base.ts';
import { groupDigits } from '#i18n/digits.ts';
import { estimateWords } from '#tools/estimate/words.ts';
import type { Lang } from '#i18n/lang.ts';
import { drawEstimate, totalText } from './lines.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';
import { portToday } from '#parts/browser/port-day.ts';

const root = document.querySelector<HTMLElement>('#estimate');
if (root) start(root);

interface Calculator {
  box: HTMLElement;
  lang: Lang;
  data: EstimateData | null;
}

type Field = HTMLInputElement | HTMLSelectElement;

function start(box: HTMLElement): void {
  const page: Calculator = { box, lang: box.dataset['lang'] as Lang, data: null };
  box.hidden = false;
  const all = document.querySelector<HTMLDetailsElement>('#all')!;
  all.open = isPlace();
  for (const form of box.querySelectorAll('form')) form.addEventListener('submit', event => event.preventDefault());
  box.addEventListener('input', event => take(page, event.target as Field));
  for (const event of ['popstate', 'hashchange']) {
    addEventListener(event, () => {
      if (isPlace()) all.open = true;
      else if (page.data) show(page, asked(page.data));
    });
  }
  box.querySelector('[data-retry]')!.addEventListener('click', () => void load(page));
  void load(page);
}

/** Is what stands behind the # a place on the page, not a situation? */
function isPlace(): boolean {
  return location.hash.length > 1 && !location.hash.includes('=');
}

async function load(page: Calculator): Promise<void> {
  const { box, lang } = page;
  say(box, 'busy', estimateWords(lang).busy);
  try {
    page.data = (await fetchJson(fromBase(`/estimate/data.${lang}.json`))) as EstimateData;
  } catch {
    say(box, 'failed', estimateWords(lang).failed);
    return;
  }
  const request = asked(page.data);
  // What came in the query goes behind the #, so that a reload sends none of it.
  if (location.search !== '' && !isPlace()) history.replaceState(null, '', addressOf(page.data, request));
  show(page, request);
}

/** What the address asks for: behind the #, or as a query where somebody links here. */
function asked(data: EstimateData): EstimateRequest {
  const behind = isPlace() ? '' : location.hash.slice(1);
  return readEstimate(new URLSearchParams(behind || location.search), data.scenarios, portToday());
}

function addressOf(data: EstimateData, { scenario, on, answers }: EstimateRequest): string {
  const chosen = scenarioOf(data, scenario);
  return chosen ? `${location.pathname}#${writeEstimate(chosen, on, answers)}` : location.pathname;
}

function scenarioOf(data: EstimateData, id: string): EstimateScenario | undefined {
  return data.scenarios.find(scenario => scenario.id === id);
}

/** What stands in the fields now. */
function take(page: Calculator, changed: Field): void {
  const { box, data } = page;
  if (!data) return;
  const id = box.querySelector<HTMLInputElement>('input[name=scenario]:checked')?.value ?? '';
  const scenario = scenarioOf(data, id);
  const on = box.querySelector<HTMLInputElement>('input[name=on]')!;
  // A date that cannot be is empty in the field; the browser knows better.
  const day = on.validity.badInput ? 'bad' : on.value;
  const answers = Object.fromEntries(
    (scenario?.questions ?? []).map(({ id: name }) => [name, fieldOf(page, id, name)!.value]),
  );
  const request = checked(scenario, id, day, answers);
  if (scenario) {
    const address = `${location.pathname}#${writeEstimate(scenario, on.value, answers)}`;
    history[changed.name === 'scenario' ? 'pushState' : 'replaceState'](null, '', address);
  }
  draw(page, request);
}

function fieldOf({ box }: Calculator, scenario: string, question: string): Field | null {
  return box.querySelector<Field>(`[data-scenario="${scenario}"] [name="${question}"]`);
}

/** Puts a request into the fields, and shows what it comes to. */
function show(page: Calculator, request: EstimateRequest): void {
  const { box, data } = page;
  for (const radio of box.querySelectorAll<HTMLInputElement>('input[name=scenario]'))
    radio.checked = radio.value === request.scenario;
  if (!request.faults['on']) box.querySelector<HTMLInputElement>('input[name=on]')!.value = request.on;
  for (const question of scenarioOf(data!, request.scenario)?.questions ?? [])
    fieldOf(page, request.scenario, question.id)!.value = request.answers[question.id]!;
  draw(page, request);
}

function draw(page: Calculator, request: EstimateRequest): void {
  const { box, lang, data } = page;
  const w = estimateWords(lang);
  const scenario = scenarioOf(data!, request.scenario);
  const result = box.querySelector('[data-result]')!;
  for (const form of box.querySelectorAll<HTMLElement>('form[data-scenario]'))
    form.hidden = form.dataset['scenario'] !== request.scenario;
  box.querySelector<HTMLElement>('[data-day]')!.hidden = !scenario;
  tell(box.querySelector('[data-question=on]')!, request.faults['on'] && w.faults[request.faults['on']](''));
  if (scenario) drawQuestions(page, scenario, request);
  const title = box.querySelector<HTMLElement>('[data-title]')!;
  title.hidden = true;
  if (!scenario || Object.keys(request.faults).length > 0) {
    result.replaceChildren();
    const fault = request.faults['scenario'];
    say(box, 'done', scenario ? w.mend : fault ? w.faults[fault]('') : w.chooseFirst);
    return;
  }
  const found = estimate(data!, scenario, request.answers, request.on);
  const frame = { data: data!, lang, home: box.dataset['home']!, day: request.on };
  title.hidden = false;
  title.textContent = w.result(scenario.name, request.on);
  result.replaceChildren(...drawEstimate(found, frame));
  say(box, 'done', totalText(found.total, frame));
}

/** Which questions are asked with these answers, and what cannot be used of them. */
function drawQuestions(page: Calculator, scenario: EstimateScenario, { answers, faults }: EstimateRequest): void {
  const open = new Set(askedOf(scenario, answers).map(({ id }) => id));
  for (const question of scenario.questions) {
    const label = fieldOf(page, scenario.id, question.id)!.closest<HTMLElement>('[data-question]')!;
    label.hidden = !open.has(question.id);
    const fault = faults[question.id];
    const most = 'most' in question ? groupDigits(question.most) : '';
    tell(label, fault && estimateWords(page.lang).faults[fault](most));
  }
}

/** Says at a field what is wrong with it, or that nothing is. */
function tell(label: HTMLElement, fault: string | undefined): void {
  const said = label.querySelector<HTMLElement>('[data-fault]')!;
  said.hidden = fault === undefined;
  said.textContent = fault ?? '';
  const field = label.querySelector('input, select')!;
  if (fault === undefined) field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
}

function say(box: HTMLElement, state: 'busy' | 'done' | 'failed', text: string): void {
  box.dataset['estimateState'] = state;
  box.querySelector('[role=status]')!.textContent = text;
  // Beside a result the total is shown large already.
  box.querySelector('[data-said]')!.textContent = box.querySelector('[data-total]') ? '' : text;
  box.querySelector<HTMLElement>('[data-retry-box]')!.hidden = state !== 'failed';
}
