// A line put right by hand: which charge it is, and each figure by itself. Fetched and made when it is opened.
import { keyOf, type Correction } from '#tools/bill/check-bill.ts';
import type { BillLine } from '#tools/bill/line.ts';
import type { Verdict } from '#tools/bill/verdict.ts';
import { correctionWords } from '#tools/bill/correction-words.ts';
import { billWords } from '#tools/bill/words.ts';
import type { BillPage } from './bill-page.ts';
import { typedNumber } from '#domain/price/typed-number.ts';
import { element } from '#parts/browser/element.ts';

export function correctionFields(line: BillLine, verdict: Verdict, page: BillPage, corrected: boolean): HTMLElement {
  const w = correctionWords(page.lang);
  const { asRead, check, notSaid } = billWords(page.lang);
  const { words, fees } = page.book();
  const [reading] = line.readings.length === 1 ? line.readings : [];
  const form = element('form', 'bill-fields');
  const fee = select(w.orChoose, [['', notSaid], ...Object.entries(fees).map(([id, one]) => [id, one.name] as const)]);
  fee.input.value = verdict.fee ?? '';
  const each = input(w.each, reading?.kind === 'each' ? reading.price : '');
  const all = input(w.all, reading?.kind === 'all' ? reading.amount : '');
  const [only, ...others] = Object.keys(line.quantities);
  const count = input(
    w.quantity,
    reading?.count ?? (only !== undefined && others.length === 0 ? line.quantities[only]! : ''),
  );
  const unit = select(w.unit, [
    ['', asRead],
    ...Object.entries(words.units).map(([code, one]) => [code, one[page.lang]] as const),
  ]);
  unit.input.value = line.units.length === 1 ? line.units[0]! : '';
  const currency = select(w.currency, [
    ['', asRead],
    ...Object.entries(words.currencies).map(([code, one]) => [code, one[page.lang]] as const),
  ]);
  currency.input.value = line.currency ?? '';
  const size = words.conditions['container'];
  const container = select(size?.[page.lang] ?? '', [
    ['', asRead],
    ...Object.entries(size?.values ?? {}).map(([code, one]) => [code, one[page.lang]] as const),
  ]);
  container.input.value = line.conditions['container'] ?? '';
  // What only this row needs to be worked out: days, tonnes, a value.
  const needs = verdict.kind === 'cannot-say' && verdict.because.why === 'needs' ? verdict.because.quantities : [];
  const given = needs.map(name => {
    const asked = input(words.quantities[name] ?? name, '');
    const fault = element('small', 'fault');
    asked.label.append(fault);
    return { name, fault, ...asked };
  });

  const fields = [fee, each, all, count, unit, currency, container, ...given].map(({ label }) => label);
  const actions = element('p', 'actions');
  const apply = element('button', 'button', check);
  actions.append(apply);
  if (corrected) {
    const undo = element('button', 'button', w.undo);
    undo.type = 'button';
    undo.addEventListener('click', () => page.correct(keyOf(line), null));
    actions.append(undo);
  }
  form.append(...fields, actions);
  form.addEventListener('submit', event => {
    event.preventDefault();
    const figure = (field: HTMLInputElement) => field.value.trim();
    const wrong = given.filter(({ input: field }) => figure(field) !== '' && typedNumber(field.value) === null);
    for (const one of given) {
      one.input.ariaInvalid = wrong.includes(one) ? 'true' : null;
      one.fault.textContent = wrong.includes(one) ? w.notANumber : '';
    }
    if (wrong.length > 0) {
      wrong[0]!.input.focus();
      return;
    }
    const touched = figure(each.input) !== '' || figure(all.input) !== '';
    const name = line.name;
    const read = touched
      ? page.checker().reader.cells(
          {
            name,
            each: figure(each.input),
            all: figure(all.input),
            count: figure(count.input),
            unit: unit.input.value === '' ? '' : words.units[unit.input.value]!.zh,
            currency: currency.input.value,
          },
          line.text,
          line.at,
        )
      : line;
    const conditions = { ...line.conditions };
    if (container.input.value === '') delete conditions['container'];
    else conditions['container'] = container.input.value;
    const quantities: Record<string, string> = { ...(touched ? read.quantities : line.quantities) };
    for (const { name: quantity, input: field } of given) {
      const number = typedNumber(field.value);
      if (number !== null) quantities[quantity] = number;
    }
    const correction: Correction = {
      fee: fee.input.value === '' ? null : fee.input.value,
      line: { ...line, ...read, day: line.day, name, conditions, quantities },
    };
    page.correct(keyOf(line), correction);
  });
  return form;
}

function input(text: string, value: string): { label: HTMLLabelElement; input: HTMLInputElement } {
  const label = element('label', 'field');
  const field = element('input');
  field.value = value;
  field.maxLength = 40;
  field.autocomplete = 'off';
  field.inputMode = 'decimal';
  label.append(element('span', '', text), field);
  return { label, input: field };
}

function select(
  text: string,
  options: readonly (readonly [string, string])[],
): { label: HTMLLabelElement; input: HTMLSelectElement } {
  const label = element('label', 'field');
  const field = element('select');
  field.append(
    ...options.map(([value, said]) => {
      const option = element('option', '', said);
      option.value = value;
      return option;
    }),
  );
  label.append(element('span', '', text), field);
  return { label, input: field };
}
