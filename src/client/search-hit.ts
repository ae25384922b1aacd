// One hit as a list item: name, amount and unit, regime, and whether it has ended.
import type { Narrowable } from '../search/narrow.ts';

export interface Hit extends Narrowable {
  id: string;
  url: string;
  title: string;
  lead: string;
  figure: string;
  unit: string;
  known: boolean;
  regime: string;
  state: string;
  stateText: string;
}

/** `beside` is said next to the regime. */
export function drawHit(hit: Hit, beside = ''): HTMLLIElement {
  const item = element('li', 'fee-row');
  item.dataset['fee'] = hit.id;
  const link = element('a');
  link.href = hit.url;
  link.append(
    element('span', 'name', hit.title),
    element('span', 'sub', [hit.regime, beside].filter(Boolean).join(' · ')),
  );
  const price = element('span', `price${hit.known ? '' : ' gap'}${/\d/u.test(hit.figure) ? '' : ' word'}`);
  if (hit.lead) price.append(element('span', 'lead', `${hit.lead} `));
  price.append(element('span', 'figure', hit.figure));
  if (hit.unit) price.append(element('span', 'unit', ` ${hit.unit}`));
  const amount = element('span', 'amount');
  amount.append(price);
  if (hit.state !== 'in-force') amount.append(' ', element('span', `chip state ${hit.state}`, hit.stateText));
  item.append(link, amount);
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
