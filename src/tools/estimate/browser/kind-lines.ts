// The lines of kinds of box in a form: as many as there are kinds, each with fields of its own. The first stands in the page.
import type { Answers } from '#tools/estimate/answers.ts';
import { MOST_KINDS } from '#tools/estimate/answers.ts';
import { estimateWords } from '#tools/estimate/words.ts';
import type { Lang } from '#i18n/lang.ts';

/** In the order of the page; none where the scenario tells no kinds apart. */
export function kindLines(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-kind]')];
}

/** As many lines as there are kinds; fields that are new hold what the first line holds. */
export function setKindLines(form: HTMLElement, count: number, lang: Lang): void {
  const [first, ...others] = kindLines(form);
  if (!first) return;
  for (const line of others.slice(count - 1)) line.remove();
  for (let at = kindLines(form).length; at < count; at += 1) kindLines(form).at(-1)!.after(copyOf(first, at));
  const w = estimateWords(lang).kinds;
  for (const [at, line] of kindLines(form).entries()) {
    line.setAttribute('aria-label', w.nth(at + 1));
    const remove = line.querySelector<HTMLElement>('[data-remove]')!;
    remove.hidden = count === 1;
    remove.setAttribute('aria-label', w.remove(at + 1));
    remove.title = w.remove(at + 1);
  }
  form.querySelector<HTMLButtonElement>('[data-add]')!.disabled = count >= MOST_KINDS;
}

/** What stands in the fields of a line. */
export function answersOf(line: HTMLElement): Answers {
  return Object.fromEntries(fieldsOf(line).map(field => [field.name, field.value]));
}

export function fillLine(line: HTMLElement, answers: Answers): void {
  for (const field of fieldsOf(line)) field.value = answers[field.name] ?? field.value;
}

function fieldsOf(line: HTMLElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...line.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

/** With ids of its own for what its fields are described by. */
function copyOf(first: HTMLElement, at: number): HTMLElement {
  const line = first.cloneNode(true) as HTMLElement;
  const ownId = (id: string) => `${id}-${at + 1}`;
  for (const one of line.querySelectorAll('[id]')) one.id = ownId(one.id);
  for (const field of fieldsOf(line))
    field.setAttribute('aria-describedby', field.getAttribute('aria-describedby')!.split(' ').map(ownId).join(' '));
  return line;
}
