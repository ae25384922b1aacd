// An estimate as elements of the page: the total, then the lines by who pays whom, then what is not in the total.
import type Big from 'big.js';
import type { BookBasis } from '#tools/book/book.ts';
import type { EstimateData, EstimateRelief } from '#tools/estimate/data.ts';
import type { Estimate } from '#tools/estimate/estimate.ts';
import { isApart, type Amount, type Line } from '#tools/estimate/line.ts';
import { freeTimePath } from '#domain/address/address.ts';
import { moneyFigure, moneySpan } from '#i18n/money.ts';
import { estimateWords } from '#tools/estimate/words.ts';
import { formulaText } from '#i18n/formula-text.ts';
import type { Lang } from '#i18n/lang.ts';
import { bracketed, colon, comma, listComma, middot } from '#i18n/punctuation.ts';
import { element } from '#parts/browser/element.ts';

export interface Frame {
  data: EstimateData;
  lang: Lang;
  /** `/` or `/en/`. */
  home: string;
  day: string;
  /** What each kind of box is called, by its place in the request. */
  kinds: readonly string[];
}

export function drawEstimate({ lines, total }: Estimate, frame: Frame): Node[] {
  const w = estimateWords(frame.lang);
  const ended = lines.filter(({ outcome }) => isApart(outcome));
  const of = (place: Line['place']) => lines.filter(line => line.place === place && !isApart(line.outcome));
  const groups = [...Map.groupBy(of('counted'), line => titleOf(line, frame))];
  return [
    totalOf(total, frame),
    ...groups.map(([title, group]) => section(title, group, frame)),
    ...(of('others').length > 0 ? [section(w.places.others, of('others'), frame, true)] : []),
    ...(of('possible').length > 0 ? [folded(w.places.possible, of('possible'), frame)] : []),
    ...(ended.length > 0 ? [folded(w.places.ended, ended, frame)] : []),
  ];
}

/** The total in one sentence: said aloud, and shown large. */
export function totalText({ sums, unknown }: Estimate['total'], frame: Frame): string {
  const w = estimateWords(frame.lang);
  const parts = [
    ...sums.map(({ currency, atLeast, atMost }) => {
      const [least, most] = [atLeast, atMost].map(sum => money(sum, currency, frame));
      if (atLeast.eq(atMost)) return unknown === 0 ? w.exactly(least!) : w.atLeast(least!);
      return [w.atLeast(least!), w.known(most!)].join(frame.lang === 'zh' ? '；' : '; ');
    }),
    ...(sums.length === 0 ? [w.nothing] : []),
    ...(unknown > 0 ? [w.unknown(unknown)] : []),
  ];
  return parts.join(frame.lang === 'zh' ? '，' : ', ');
}

function totalOf(total: Estimate['total'], frame: Frame): HTMLElement {
  const w = estimateWords(frame.lang);
  const box = element('div', 'estimate-total');
  const sum = element('p', 'sum', totalText(total, frame));
  sum.dataset['total'] = '';
  box.append(sum);
  if (total.possible > 0) box.append(element('p', 'quiet', w.possible(total.possible)));
  box.append(element('p', 'quiet', w.totalMeans));
  return box;
}

function money(sum: Big, currency: string, { data }: Frame): string {
  return `${moneyFigure(sum, data.decimals[currency])} ${data.labels.currencies[currency] ?? currency}`;
}

function titleOf({ payer, chargers }: Line, { data, lang }: Frame): string {
  const name = (code: string) => data.labels.parties[code] ?? code;
  return estimateWords(lang).paysTo(name(payer), chargers.map(name).join(comma[lang]));
}

function section(title: string, lines: readonly Line[], frame: Frame, parties = false): HTMLElement {
  const box = element('section', 'estimate-group');
  box.append(element('h3', '', title), listOf(lines, frame, parties));
  return box;
}

function folded(title: string, lines: readonly Line[], frame: Frame): HTMLElement {
  const box = element('details', 'estimate-group');
  box.append(element('summary', '', `${title} (${lines.length})`), listOf(lines, frame, true));
  return box;
}

function listOf(lines: readonly Line[], frame: Frame, parties: boolean): HTMLElement {
  const list = element('ul', 'estimate-lines');
  list.append(...lines.map(line => drawLine(line, frame, parties)));
  return list;
}

function drawLine(line: Line, frame: Frame, parties: boolean): HTMLElement {
  const { lang, home, day } = frame;
  const w = estimateWords(lang);
  const item = element('li');
  item.dataset['line'] = line.fee;
  if (line.outcome.kind === 'gap') item.dataset['gap'] = line.fee;
  const head = element('div', 'line-head');
  const link = element('a', '', line.name);
  link.href = line.entity === '' ? `${home}f/${line.fee}/?on=${day}` : `${home}e/${line.entity}/${line.fee}/?on=${day}`;
  head.append(link, priceOf(line, frame));
  item.append(head);
  const rows = line.row ? [line.row] : [...new Set(line.parts.map(({ row }) => row))];
  const said = [
    ...(line.row ? [line.row.label] : []),
    ...(parties ? [titleOf(line, frame)] : []),
    ...(line.entity !== '' && !parties ? [w.list(frame.data.labels.parties[line.entity] ?? line.entity)] : []),
  ];
  if (line.kinds.length < frame.kinds.length)
    item.append(element('small', 'formula', w.kinds.only(kindsOf(line, frame))));
  if (said.length > 0) item.append(element('small', '', said.join(middot)));
  const formula = formulaOf(line, frame);
  if (formula !== '') item.append(element('small', 'formula', formula));
  if (line.parts.length > 0) item.append(partsOf(line, frame));
  const why = reasonOf(line, frame);
  if (why !== '') item.append(element('small', 'why', why));
  if (line.outcome.kind === 'amount')
    for (const note of new Set(rows.flatMap(({ notes }) => notes))) item.append(element('small', '', note));
  if (line.note !== undefined) item.append(element('small', '', line.note));
  for (const rule of new Set(rows.flatMap(({ freeRule }) => freeRule ?? []))) {
    const link = element('a', 'free-rule', w.freeTime);
    link.href = `${home.replace(/\/$/u, '')}${freeTimePath(rule)}`;
    item.append(link);
  }
  item.append(...line.reliefs.map(relief => reliefOf(w.relief, relief, lang)));
  item.append(...line.perhaps.map(relief => reliefOf(w.perhaps, relief, lang)));
  if (line.basis.length > 0) item.append(basisOf(line, frame));
  return item;
}

function priceOf({ outcome }: Line, frame: Frame): HTMLElement {
  const w = estimateWords(frame.lang);
  switch (outcome.kind) {
    case 'amount':
      return figure(outcome, frame);
    case 'inside':
      return outcome.amount ? figure(outcome.amount, frame) : element('span', 'price gap', w.insideGap);
    case 'nil':
      return element('span', 'price nil', w.nil);
    case 'gap':
      return element('span', 'price gap', w.gap);
  }
}

function figure(amount: Amount, frame: Frame): HTMLElement {
  const { currency, ceiling } = amount;
  const box = element('span', 'price');
  if (ceiling) box.append(element('span', 'lead', `${estimateWords(frame.lang).atMost} `));
  box.append(element('span', 'figure', digitsOf(amount, frame)));
  box.append(element('span', 'unit', ` ${frame.data.labels.currencies[currency] ?? currency}`));
  return box;
}

function digitsOf({ from, to, currency }: Amount, { data }: Frame): string {
  return moneySpan(from, to, data.decimals[currency]);
}

/** By kinds of box: “20 英尺：1 箱 × 850 = 850”. */
function partsOf({ parts }: Line, frame: Frame): HTMLElement {
  const list = element('ul', 'parts');
  for (const part of parts) {
    const item = element('li', '', `${kindsOf(part, frame)}${colon[frame.lang]}`);
    const formula = formulaOf({ ...part, outcome: part.amount }, frame);
    item.append(element('span', 'formula', [formula, digitsOf(part.amount, frame)].filter(Boolean).join(' = ')));
    list.append(item);
  }
  return list;
}

function kindsOf({ kinds }: Pick<Line, 'kinds'>, frame: Frame): string {
  return [...new Set(kinds.map(at => frame.kinds[at]!))].join(comma[frame.lang]);
}

function formulaOf(
  { row, outcome, reliefs }: Pick<Line, 'row' | 'outcome' | 'reliefs'>,
  { data, lang }: Frame,
): string {
  const amount = outcome.kind === 'amount' ? outcome : outcome.kind === 'inside' ? outcome.amount : undefined;
  if (!row || !amount) return '';
  const formula = formulaText(row, amount.given, data, data.labels, lang);
  const factors = reliefs.flatMap(({ factor }) => factor ?? []);
  return [formula, ...factors].filter(Boolean).join(' × ');
}

function reasonOf({ fee, outcome }: Line, { data, lang }: Frame): string {
  const w = estimateWords(lang);
  switch (outcome.kind) {
    case 'amount':
      return '';
    case 'inside':
      return w.inside(outcome.name, outcome.since);
    case 'gap': {
      const open = (outcome.open ?? []).map(code => data.labels.conditions[code] ?? code).join(comma[lang]);
      return w.gaps[outcome.reason](outcome.until ?? open);
    }
    case 'nil': {
      const ended = outcome.reason === 'ended' ? data.fees[fee]?.ended : undefined;
      if (!ended) return w.nils[outcome.reason](outcome.since ?? '');
      const now = ended.successors.map(id => data.labels.fees[id] ?? id).join(comma[lang]);
      return [w.ended(ended.on === 'unknown' ? null : ended.on, ended.how), ...(now ? [w.successor + now] : [])].join(
        middot,
      );
    }
  }
}

function reliefOf(lead: string, { name, label, from, to, basis }: EstimateRelief, lang: Lang): HTMLElement {
  const period = `${from} – ${to === undefined || to === 'unknown' ? '?' : to}`;
  const told = [name, period, basis.map(({ text }) => text).join(listComma[lang])].filter(Boolean).join(comma[lang]);
  return element('small', 'relief', `${lead}${label}${bracketed[lang](told)}`);
}

function basisOf({ basis, version, row }: Line, { data, lang, home }: Frame): HTMLElement {
  const box = element('small', 'basis', `${estimateWords(lang).basis}${colon[lang]}`);
  for (const [index, { text, document }] of unique(basis).entries()) {
    const link = element('a', '', text);
    link.href = `${home}d/${document}/`;
    box.append(...(index > 0 ? [listComma[lang]] : []), link);
  }
  const grade = row?.grade ?? version?.grade;
  if (grade !== undefined) box.append(`${middot}${data.labels.grades[grade] ?? grade}`);
  return box;
}

function unique(basis: readonly BookBasis[]): BookBasis[] {
  return [...new Map(basis.map(one => [one.text, one])).values()];
}
