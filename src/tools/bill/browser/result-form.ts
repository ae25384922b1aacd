// The form as the result needs it: the questions that a line asks, and what was said of the bill for the sheet of paper.
import type { Question } from '#tools/bill/asks.ts';
import { rowWords } from '#tools/bill/row-words.ts';
import { colon } from '#i18n/punctuation.ts';
import { askedNames, fieldsOf, moveQuestions, type Form } from './form.ts';

/** Questions that a line needs stand beside the result, and stay there once asked: an answer does not run away under the hand. */
export function askBeside(page: Form, asked: ReadonlyMap<Question, number>, lines: number): void {
  const panel = page.box.querySelector<HTMLElement>('[data-asked]')!;
  const fields = panel.querySelector('.bill-fields')!;
  const beside = askedNames(page);
  moveQuestions(
    page,
    [...asked.keys()].filter(name => !beside.includes(name)),
    '[data-asked]',
  );
  panel.hidden = fields.childElementCount === 0;
  const said = panel.querySelector<HTMLElement>('p')!;
  said.hidden = asked.size === 0;
  said.textContent = asked.size === 0 ? '' : rowWords(page.lang).asked(lines);
}

/** For the sheet of paper: what was said of the bill, in one line. */
export function factsText({ form, lang }: Form): string {
  return fieldsOf(form)
    .filter(one => !(one instanceof HTMLTextAreaElement) && one.value !== '')
    .map(one => {
      const label = one.closest('label')!.querySelector('span')!.textContent;
      const said = one instanceof HTMLSelectElement ? one.selectedOptions[0]!.text : one.value;
      return `${label}${colon[lang]}${said}`;
    })
    .join(' · ');
}
