// One suggestion as an option of the list: name, by what it was found, amount and unit, and whether it has ended.
import type { Suggestion } from '#tools/search/suggest.ts';

/** What stands beside a word with several meanings, and beside what is no charge of a port. */
export interface RowNotes {
  choose: string;
  outside: string;
}

export function drawSuggestion(one: Suggestion, id: string, notes: RowNotes): HTMLLIElement {
  const row = document.createElement('li');
  row.id = id;
  row.setAttribute('role', 'option');
  const said = part(row, 'said');
  if (one.kind === 'chooser') {
    part(said, 'name', one.word);
    part(row, 'sub', notes.choose);
    return row;
  }
  if (one.kind === 'outside') {
    part(said, 'name', one.word);
    if (one.title !== one.word) part(said, 'sub', ` ${one.title}`);
    part(row, 'sub', notes.outside);
    row.dataset['outOfScope'] = '';
    return row;
  }
  if (one.kind === 'page') {
    part(said, 'name', one.title);
    if (one.note) part(said, 'sub', ` ${one.note}`);
    return row;
  }
  const { id: fee, title, lead, figure, unit, state, stateText } = one.hit;
  row.dataset['fee'] = fee;
  part(said, 'name', title);
  if (one.by) part(said, 'sub', ` ${one.by}`);
  if (one.row !== undefined) {
    part(row, 'row-asked', one.row);
    return row;
  }
  const amount = part(row, 'amount');
  // What has ended is said to have ended; there is no amount to tell.
  if (state !== 'ended') {
    const price = part(amount, 'price');
    if (lead) part(price, 'sub', `${lead} `);
    part(price, 'figure', figure);
    if (unit) part(price, 'sub', ` ${unit}`);
  }
  if (stateText) {
    amount.append(' ');
    part(amount, `chip ${state}`, stateText);
  }
  return row;
}

function part(into: HTMLElement, className: string, text = ''): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = className;
  made.textContent = text;
  if (/\p{Script=Han}/u.test(text)) made.lang = 'zh-CN';
  into.append(made);
  return made;
}
