// One hit as a list item: name, in a word whether it may be charged, amount and unit with its case.
import type { Lang } from '#i18n/lang.ts';
import { middot } from '#i18n/punctuation.ts';
import { shortAnswerText, toneOf } from '#i18n/short-answer.ts';
import type { Outside } from '#tools/search/known.ts';
import type { Hit } from '#tools/search/hit.ts';
import type { NamedPage } from '#tools/search/named-pages.ts';
import type { ExplainedWord } from '#tools/search/name-parts.ts';
import { element } from '#parts/browser/element.ts';

/** `beside` is said below the name: by what it was found, since when it holds. */
export function drawHit(hit: Hit, beside: readonly string[] = []): HTMLLIElement {
  const item = element('li', 'fee-row');
  item.dataset['fee'] = hit.id;
  const link = element('a');
  link.href = hit.url;
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  link.append(element('span', 'name', hit.title));
  const said = beside.filter(Boolean).join(middot);
  if (said !== '') link.append(element('span', 'sub', said));
  const word = element('span', `tone ${toneOf(hit.answer)}`, shortAnswerText(hit.answer, hit.regime, lang));
  link.append(word);
  const price = element('span', `price${hit.known ? '' : ' gap'}${/\d/u.test(hit.figure) ? '' : ' word'}`);
  if (hit.lead) price.append(element('span', 'lead', `${hit.lead} `));
  price.append(element('span', 'figure', hit.figure));
  if (hit.unit) price.append(element('span', 'unit', ` ${hit.unit}`));
  const amount = element('span', 'amount');
  // What is no longer charged has none.
  if (toneOf(hit.answer) !== 'red') amount.append(price);
  item.append(link, amount);
  if (hit.note) item.append(element('small', 'terms', hit.note));
  return item;
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
export function drawPage({
  title,
  note,
  url,
  phone,
}: Pick<NamedPage, 'title' | 'url'> & { note?: string; phone?: string }): HTMLLIElement {
  const item = element('li');
  const link = element('a', '', title);
  link.href = url;
  item.append(link);
  if (note) item.append(' ', element('span', 'quiet', note));
  const number = phone === undefined ? null : element('a', 'call', phone);
  if (number) {
    number.href = `tel:${phone!.replaceAll('-', '')}`;
    item.append(number);
  }
  return item;
}

/** What a word may mean: how to tell, and the charges, each with a sentence. */
export function drawExplained({ word, also, says, meanings }: ExplainedWord): HTMLElement {
  const list = element('ul');
  for (const [title, url, says] of meanings) {
    const item = element('li');
    const link = element('a', '', title);
    link.href = url;
    item.append(link, ' ', element('small', '', says));
    list.append(item);
  }
  const told = element('dd');
  told.append(element('p', '', says), list);
  const said = element('div');
  said.append(element('dt', '', [word, ...also].join('、')), told);
  return said;
}
