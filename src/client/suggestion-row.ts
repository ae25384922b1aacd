// One suggestion as an option of the list: name, by what it was found, amount and unit, and whether it has ended.
import type { Suggestion } from '../search/suggest.ts';

export function drawSuggestion(one: Suggestion, id: string): HTMLLIElement {
  const row = document.createElement('li');
  row.id = id;
  row.setAttribute('role', 'option');
  const said = part(row, 'said');
  if (one.kind === 'chooser') {
    part(said, 'name', one.word);
    part(row, 'sub', one.note);
    return row;
  }
  row.dataset['fee'] = one.id;
  part(said, 'name', one.title);
  if (one.by) part(said, 'sub', ` ${one.by}`);
  const amount = part(row, 'amount');
  const [lead, figure, unit] = one.amount;
  // What has ended is said to have ended; there is no amount to tell.
  if (one.state !== 'ended') {
    const price = part(amount, 'price');
    if (lead) part(price, 'sub', `${lead} `);
    part(price, 'figure', figure);
    if (unit) part(price, 'sub', ` ${unit}`);
  }
  if (one.stateText) {
    amount.append(' ');
    part(amount, `chip ${one.state}`, one.stateText);
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
