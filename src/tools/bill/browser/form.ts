// The form: what is said of the whole bill, which of its questions stand beside the result, and its values to be kept.
import type { BillFacts } from '#tools/bill/facts.ts';
import { lineDimensions } from '#tools/bill/line.ts';
import { billWords } from '#tools/bill/words.ts';
import type { Lang } from '#i18n/lang.ts';
import { element } from '#parts/browser/element.ts';
import { portToday } from '#parts/browser/port-day.ts';
import { isCalendarDay } from '#time/day.ts';

export interface Form {
  lang: Lang;
  box: HTMLElement;
  form: HTMLFormElement;
  /** The reader has set the day. */
  dayTold: boolean;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function field<T extends Field = HTMLInputElement>({ form }: Pick<Form, 'form'>, name: string): T {
  return form.elements.namedItem(name) as unknown as T;
}

/** What is said of the whole bill; what cannot be is named and left out. */
export function factsOf(page: Form): BillFacts {
  const w = billWords(page.lang);
  const value = (name: string) => (field(page, name) as HTMLInputElement | null)?.value.trim() ?? '';
  const date = value('date');
  const given = isCalendarDay(date);
  const count = value('boxes').normalize('NFKC');
  const counted = /^[1-9]\d{0,3}$/u.test(count);
  tellFaults(page, [
    ...(given ? [] : [['date', w.badDate] as const]),
    ...(count === '' || counted ? [] : [['boxes', w.badBoxes] as const]),
  ]);
  const sender = value('entity');
  const tax = value('tax');
  return {
    day: given ? date : portToday(),
    entity: sender.startsWith('role:') ? '' : sender,
    role: sender.startsWith('role:') ? sender.slice('role:'.length) : '',
    payer: value('payer'),
    conditions: Object.fromEntries(lineDimensions.map(dimension => [dimension, value(dimension)])),
    boxes: counted ? count : '',
    today: portToday(),
    dayAssumed: !page.dayTold,
    ...(tax === 'net' || tax === 'gross' ? { tax } : {}),
  };
}

/** A fault is told once, and its field says that it has one. */
function tellFaults(page: Form, faults: readonly (readonly [name: string, text: string])[]): void {
  const said = page.box.querySelector<HTMLElement>('[data-faults]')!;
  said.hidden = faults.length === 0;
  said.replaceChildren(...faults.map(([, text]) => element('li', '', text)));
  for (const name of ['date', 'boxes']) {
    const one = field(page, name);
    const wrong = faults.some(([of]) => of === name);
    one.ariaInvalid = wrong ? 'true' : null;
    if (wrong) one.setAttribute('aria-describedby', said.id);
    else one.removeAttribute('aria-describedby');
  }
}

export function askedNames({ box }: Pick<Form, 'box'>): string[] {
  return [...box.querySelectorAll<HTMLElement>('[data-asked] [data-question]')].map(one => one.dataset['question']!);
}

/** `to`: beside the result, or back under the fold. */
export function moveQuestions(
  { box }: Pick<Form, 'box'>,
  names: readonly string[],
  to: '[data-asked]' | '[data-more]',
): void {
  const fields = box.querySelector(`${to} .bill-fields`)!;
  const named = new Map(
    [...box.querySelectorAll<HTMLElement>('[data-question]')].map(one => [one.dataset['question']!, one]),
  );
  for (const name of names) fields.append(...[named.get(name)].filter(one => one !== undefined));
}

/** Values by name, but for files. */
export function valuesOf({ form }: Pick<Form, 'form'>): Record<string, string> {
  return Object.fromEntries(fieldsOf(form).map(one => [one.name, one.value]));
}

/** A value that its field no longer has is left out. */
export function putValues({ form }: Pick<Form, 'form'>, values: Readonly<Record<string, string>>): void {
  for (const one of fieldsOf(form)) {
    const value = values[one.name];
    if (value === undefined) continue;
    if (one instanceof HTMLSelectElement && ![...one.options].some(option => option.value === value)) continue;
    one.value = value;
  }
}

export function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (one): one is Field =>
      (one instanceof HTMLInputElement && one.type !== 'file') ||
      one instanceof HTMLSelectElement ||
      one instanceof HTMLTextAreaElement,
  );
}

export function say({ box }: Pick<Form, 'box'>, state: 'busy' | 'done' | 'failed', ...said: (string | Node)[]): void {
  box.dataset['billState'] = state;
  box.querySelector('[data-said]')!.replaceChildren(...said);
  if (state !== 'done') box.querySelector<HTMLElement>('[data-bottom]')!.hidden = true;
}
