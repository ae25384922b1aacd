// Free time in the browser: reads rule and dates, shows days, costs and a calendar. Nothing is stored and nothing is fetched;
// what was entered stands behind the # of the address, which no server sees.
import { answerOf } from '#tools/free-time/answer.ts';
import { asksOneByItself, isByDay, quantitiesOf } from '#tools/free-time/cost.ts';
import { contractAnswer } from '#tools/free-time/contract-answer.ts';
import { contractFields, readContract, sizeValues } from '#tools/free-time/contract-fields.ts';
import {
  CONTRACT,
  faultyFields,
  MOST_SIZES,
  ruleOfContract,
  wholeNumber,
  type Contract,
} from '#tools/free-time/contract.ts';
import {
  faultsOf,
  readRequest,
  requestKeys,
  writeRequest,
  type Fault,
  type FreeTimeRequest,
} from '#tools/free-time/request.ts';
import type { Rule } from '#tools/free-time/rule.ts';
import { freeTimeWords } from '#tools/free-time/words.ts';
import type { Lang } from '#i18n/lang.ts';
import type { FreeTimeData } from '#tools/free-time/data.ts';
import { reminderText } from '#tools/free-time/reminder.ts';
import { addOrRemoveLine, fieldLines, setFieldLines } from '#parts/browser/field-lines.ts';
import { askedOf, isAsked, isPlace, toPlace } from '#parts/browser/asked.ts';
import { keepTyping } from '#parts/browser/typing.ts';
import { drawAnswer } from './answer.ts';

interface Sheet {
  box: HTMLElement;
  lang: Lang;
  data: FreeTimeData;
}

const root = document.querySelector<HTMLElement>('#free-time');
if (root) start(root);

function start(box: HTMLElement): void {
  const data = JSON.parse(document.querySelector('#free-time-data')!.textContent) as FreeTimeData;
  const sheet: Sheet = { box, lang: box.dataset['lang'] as Lang, data };
  toPlace();
  // What was chosen before this script came holds, where the address says nothing.
  const asked = isAsked() ? requested() : entered(sheet);
  // What came in the query goes behind the #, so that a reload sends none of it.
  if (!isPlace() && writeRequest(asked) !== '') history.replaceState(null, '', addressOf(asked));
  fill(sheet, asked);
  draw(sheet, asked);
  box.dataset['ready'] = '';
  const form = box.querySelector('form')!;
  form.addEventListener('submit', event => event.preventDefault());
  const take = () => {
    const next = entered(sheet);
    history.replaceState(null, '', addressOf(next));
    draw(sheet, next);
    // On a phone the answer would stand below the window.
    box.querySelector('[data-day]')?.scrollIntoView({ block: 'nearest' });
  };
  form.addEventListener('change', take);
  form.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('[data-add], [data-remove]');
    if (!button) return;
    const words = freeTimeWords(sheet.lang).contract;
    addOrRemoveLine(form, button, MOST_SIZES, words, sizeValues({ size: '', boxes: '', prices: [] }));
    take();
  });
  keepTyping(box);
  const again = () => {
    if (isPlace()) {
      toPlace();
      return;
    }
    fill(sheet, requested());
    draw(sheet, requested());
  };
  addEventListener('popstate', again);
  addEventListener('hashchange', again);
}

function requested(): FreeTimeRequest {
  return readRequest(askedOf());
}

function addressOf(request: FreeTimeRequest): string {
  const said = writeRequest(request);
  return said === '' ? location.pathname : `${location.pathname}#${said}`;
}

function field({ box }: Sheet, name: string): HTMLInputElement | HTMLSelectElement {
  return box.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)!;
}

/** What stands in the fields; a date that a browser could not make out counts as entered and wrong. */
function entered(sheet: Sheet): FreeTimeRequest {
  const form = sheet.box.querySelector('form')!;
  const typed = new URLSearchParams([...new FormData(form)].map(([name, text]) => [name, String(text)]));
  for (const name of ['start', 'until']) {
    const { value, validity } = field(sheet, name);
    if (value === '' && validity.badInput) typed.set(name, '?');
  }
  if (field(sheet, 'count').closest('label')!.hidden) typed.delete('count');
  return readRequest(typed);
}

function fill(sheet: Sheet, request: FreeTimeRequest): void {
  for (const name of requestKeys) field(sheet, name).value = request[name];
  fillContract(sheet, request.contract ?? readContract(new URLSearchParams()));
}

function fillContract(sheet: Sheet, contract: Contract): void {
  const said = new Map(contractFields({ ...contract, sizes: [] }));
  for (const one of sheet.box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-contract] [name]'))
    if (!one.closest('[data-field-line]')) one.value = said.get(one.name) ?? '';
  const words = freeTimeWords(sheet.lang).contract;
  setFieldLines(sheet.box, contract.sizes.map(sizeValues), MOST_SIZES, words);
}

/** The rule that is asked for; null where it is none, or a contract with a fault. */
function ruleAsked({ data }: Sheet, { rule, contract }: FreeTimeRequest): Rule | null {
  if (contract) return faultyFields(contract).length > 0 ? null : ruleOfContract(contract, contract.sizes[0]!);
  return data.rules.find(({ id }) => id === rule) ?? null;
}

function draw(sheet: Sheet, request: FreeTimeRequest): void {
  const { box, lang, data } = sheet;
  const w = freeTimeWords(lang);
  const rule = ruleAsked(sheet, request);
  const { contract } = request;
  box.querySelector<HTMLElement>('[data-contract]')!.hidden = contract === undefined;
  const free = wholeNumber(contract?.free ?? '');
  box.querySelector('[data-begin]')!.textContent = free === null ? '—' : String(free + 1);
  label(sheet, rule);
  const said = box.querySelector<HTMLElement>('[role=status]')!;
  const place = box.querySelector('[data-answer]')!;
  place.replaceChildren();
  said.classList.remove('visually-hidden');
  if (!rule && !contract) {
    said.textContent = request.rule === '' ? w.chooseFirst : w.ruleUnknown;
    return;
  }
  const answer = contract
    ? contractAnswer(contract, request, data.calendar)
    : answerOf(rule!, request, data.calendar, data);
  mark(sheet, request, answer.kind === 'faults' ? answer.faults : []);
  if (!rule || answer.kind === 'faults') {
    // An empty form is no mistake yet.
    const untouched = request.start === '' && request.until === '' && request.count === '';
    said.textContent = untouched
      ? w.chooseFirst
      : faultsOf(request)
          .map(fault => w.faults[fault])
          .join(lang === 'zh' ? '' : ' ');
    return;
  }
  if (answer.kind === 'no-version') {
    said.textContent = w.noVersion(answer.since, answer.until);
    return;
  }
  // Shown large below; said here for those who do not see it.
  said.classList.add('visually-hidden');
  said.textContent = `${w.lastFree[rule.kind]} ${answer.reckoned.lastFree}`;
  place.append(
    drawAnswer({
      answer,
      lang,
      data,
      remind: () => {
        const text = reminderText({ answer, lang, host: data.host, url: location.href, stamp: new Date() });
        save(text, `${rule.id}-${answer.reckoned.lastFree}.ics`);
      },
      again: () => {
        const nothing = readRequest(new URLSearchParams());
        history.replaceState(null, '', addressOf(nothing));
        fill(sheet, nothing);
        draw(sheet, nothing);
        field(sheet, 'rule').focus();
      },
    }),
  );
}

/** The fields that are at fault are marked for all readers. */
function mark(sheet: Sheet, { contract }: FreeTimeRequest, faults: readonly Fault[]): void {
  for (const one of sheet.box.querySelectorAll('[aria-invalid]')) one.removeAttribute('aria-invalid');
  for (const name of ['start', 'until', 'count'])
    if (faults.some(fault => fault.startsWith(`${name}-`) && fault !== 'start-missing'))
      field(sheet, name).setAttribute('aria-invalid', 'true');
  // Without a start nothing else is looked at.
  if (!contract || faults.includes('start-missing')) return;
  for (const { field: name, size } of faultyFields(contract)) {
    const within = size === undefined ? sheet.box : fieldLines(sheet.box)[size]!;
    const one = within.querySelector(`[name=${name}]`)!;
    one.setAttribute('aria-invalid', 'true');
    one.setAttribute('aria-describedby', 'free-said');
  }
}

/** The questions as the rule puts them. */
function label({ box, lang, data }: Sheet, rule: Rule | null): void {
  const w = freeTimeWords(lang);
  const version = rule?.versions.at(-1) ?? null;
  const text = (name: string, says: string) => (box.querySelector(`[data-${name}-label]`)!.textContent = says);
  text('start', version?.startSaid ? w.start(version.starts[lang]) : w.startPlain);
  text('until', w.until[rule?.kind ?? 'free']);
  box.querySelector<HTMLElement>('[data-start-hint]')!.hidden = version === null || version.startSaid;
  const first = version?.bands[0]?.rate;
  const [quantity] = first ? quantitiesOf(first, data.units) : [];
  const priced = first !== undefined && first.unpublished === undefined && isByDay(first, data.units);
  const count = box.querySelector<HTMLElement>('[data-count]')!;
  // Terms of one’s own have the number of boxes with each size.
  count.hidden = quantity === undefined || !priced || rule?.id === CONTRACT;
  if (quantity === undefined || !first) return;
  const name = data.quantities[quantity]?.[lang] ?? quantity;
  text('count', first.percent ? w.amount(name) : w.count(name));
  field({ box, lang, data }, 'count').setAttribute('placeholder', asksOneByItself(quantity) ? '1' : '');
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
