// One hit as a list item: name, amount and unit, regime, whether it has ended, and its printed facts.
import { middot } from '#i18n/punctuation.ts';
import type { Outside } from '#tools/search/known.ts';
import type { Hit } from '#tools/search/hit.ts';
import type { NamedPage } from '#tools/search/name-list.ts';
import { element } from '#parts/browser/element.ts';

/** `beside` is said next to the regime: by what it was found, since when it holds. */
export function drawHit(hit: Hit, beside: readonly string[] = []): HTMLLIElement {
  const item = element('li', 'fee-row');
  item.dataset['fee'] = hit.id;
  const link = element('a');
  link.href = hit.url;
  link.append(
    element('span', 'name', hit.title),
    element('span', 'sub', [...beside, hit.regime].filter(Boolean).join(' · ')),
  );
  const price = element('span', `price${hit.known ? '' : ' gap'}${/\d/u.test(hit.figure) ? '' : ' word'}`);
  if (hit.lead) price.append(element('span', 'lead', `${hit.lead} `));
  price.append(element('span', 'figure', hit.figure));
  if (hit.unit) price.append(element('span', 'unit', ` ${hit.unit}`));
  const amount = element('span', 'amount');
  amount.append(price);
  if (hit.note) amount.append(element('small', '', hit.note));
  if (hit.stateText) amount.append(' ', element('span', `chip state ${hit.state}`, hit.stateText));
  item.append(link, amount, drawPrinted(hit));
  return item;
}

/** Each fact stays on one line; the line breaks between them. */
function drawPrinted({ id, printed }: Hit): HTMLElement {
  const line = element('span', 'printed');
  const facts = [id, ...printed.split(middot).filter(Boolean)];
  line.append(...facts.flatMap((fact, index) => [...(index > 0 ? [middot] : []), element('span', '', fact)]));
  return line;
}

/** What is no charge of a port: what it is, who regulates its price, and where a whole bill is checked. */
export function drawOutside({ code, title, says, word }: Outside, bill: { text: string; url: string }): HTMLElement {
  const said = element('p', 'outside');
  said.dataset['outOfScope'] = code;
  const link = element('a', '', bill.text);
  link.href = bill.url;
  const name = word === title ? title : `${word}${middot}${title}`;
  said.append(element('b', '', name), element('span', '', says), link);
  return said;
}

/** A document, an entity, a tool or a measure that is called as was asked. */
export function drawPage({ title, note, url }: Pick<NamedPage, 'title' | 'note' | 'url'>): HTMLLIElement {
  const item = element('li');
  const link = element('a', '', title);
  link.href = url;
  item.append(link);
  if (note) item.append(' ', element('span', 'quiet', note));
  return item;
}
