// A hit in the browser, from the facts that travel.
import type { ShortAnswer } from '#domain/entry/short-answer.ts';
import { dimensions, type Facets } from './choice.ts';
import type { NameList } from './name-list.ts';
import type { Narrowable } from './narrow.ts';

/** Arrays rather than objects: they are fetched over a weak signal. Facets are codes, by dimension. */
export type HitFacts = [
  id: string,
  title: string,
  amount: [lead: string, figure: string, unit: string, note: string, known: 0 | 1],
  state: string,
  since: string,
  order: number,
  facets: string,
  /** Whether it may be charged at all, and who sets the price. */
  answer: ShortAnswer,
];

export interface Hit extends Narrowable {
  id: string;
  url: string;
  title: string;
  lead: string;
  figure: string;
  unit: string;
  /** Who publishes the amount, or with what it is charged; may be empty. */
  note: string;
  known: boolean;
  regime: string;
  state: string;
  /** Empty where nothing is to be said. */
  stateText: string;
  answer: ShortAnswer;
}

export function hitOf([id, title, amount, state, since, order, codes, answer]: HitFacts, list: NameList): Hit {
  const [lead, figure, unit, note, known] = amount;
  const split = codes.split('|');
  const facets: Facets = Object.fromEntries(
    dimensions.map((dimension, index) => [dimension, (split[index] ?? '').split(' ').filter(Boolean)]),
  );
  return {
    ...{ id, title, lead, figure, unit, note, state, since, order, facets, answer },
    url: `${list.home}f/${id}/`,
    known: known === 1,
    regime: list.regimes[facets.regime?.[0] ?? ''] ?? '',
    stateText: list.states[state] ?? '',
  };
}
