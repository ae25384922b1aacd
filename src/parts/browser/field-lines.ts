// Lines of fields of one kind in a form, which can be added and removed: the first stands in the page ([data-field-line]) and is
// the pattern of all others. Beside them stands a button [data-add]; in each line one that says [data-remove].

export type Field = HTMLInputElement | HTMLSelectElement;

export interface LineWords {
  /** What line n is called, from 1; and the button that takes it away. */
  nth: (n: number) => string;
  remove: (n: number) => string;
}

/** In the order of the page; none where the form has no such lines. */
export function fieldLines(form: ParentNode): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-field-line]')];
}

/** As many lines as `values`, at least one, each with its values by the names of its fields. */
export function setFieldLines(
  form: ParentNode,
  values: readonly Readonly<Record<string, string>>[],
  most: number,
  words: LineWords,
): void {
  const [first, ...others] = fieldLines(form);
  if (!first) return;
  for (const line of others.slice(values.length - 1)) line.remove();
  for (let at = fieldLines(form).length; at < values.length; at += 1) fieldLines(form).at(-1)!.after(copyOf(first, at));
  for (const [at, line] of fieldLines(form).entries()) {
    for (const field of fieldsOf(line)) field.value = values[at]![field.name] ?? field.value;
    line.setAttribute('aria-label', words.nth(at + 1));
    const remove = line.querySelector<HTMLElement>('[data-remove]')!;
    remove.hidden = values.length === 1;
    remove.setAttribute('aria-label', words.remove(at + 1));
    remove.title = words.remove(at + 1);
  }
  form.querySelector<HTMLButtonElement>('[data-add]')!.disabled = values.length >= most;
}

/** What stands in the fields of a line, by their names. */
export function valuesOf(line: HTMLElement): Record<string, string> {
  return Object.fromEntries(fieldsOf(line).map(field => [field.name, field.value]));
}

/** Adds a line with these values, or takes one away; whoever does it goes on from there. */
export function addOrRemoveLine(
  form: ParentNode,
  button: HTMLElement,
  most: number,
  words: LineWords,
  added: Readonly<Record<string, string>>,
): void {
  const lines = fieldLines(form);
  const values = lines.map(valuesOf);
  const isMore = button.dataset['add'] !== undefined;
  setFieldLines(
    form,
    isMore ? [...values, added] : values.filter((_, at) => !lines[at]!.contains(button)),
    most,
    words,
  );
  const next = isMore
    ? fieldLines(form).at(-1)!.querySelector<HTMLElement>('input, select')
    : form.querySelector<HTMLElement>('[data-add]');
  next!.focus();
}

function fieldsOf(line: HTMLElement): Field[] {
  return [...line.querySelectorAll<Field>('input, select')];
}

/** With ids of its own for what its fields are described by. Labels stand above all lines once, or in each. */
function copyOf(first: HTMLElement, at: number): HTMLElement {
  const line = first.cloneNode(true) as HTMLElement;
  if (first.dataset['fieldLine'] === 'labels-once')
    for (const label of line.querySelectorAll('.field > span')) label.classList.add('visually-hidden');
  const ownId = (id: string) => `${id}-${at + 1}`;
  for (const one of line.querySelectorAll('[id]')) one.id = ownId(one.id);
  for (const field of fieldsOf(line)) {
    const described = field.getAttribute('aria-describedby');
    if (described !== null) field.setAttribute('aria-describedby', described.split(' ').map(ownId).join(' '));
  }
  return line;
}
