// What is suggested while a query is typed: words with several meanings first, then fees in the order of the results,
// and with them documents and entities; measures of policy documents last.
import type { Finder } from './finder.ts';
import type { Hit } from './hit.ts';
import { squeeze } from '#text/normalise.ts';

export const MOST_SUGGESTIONS = 8;
const MOST_CHOOSERS = 3;
/** Pages come first where so few fees are found that both have room. */
const MOST_PAGES = 2;
const MOST_MEASURES = 2;

export type Suggestion =
  | { kind: 'chooser'; word: string }
  | { kind: 'page'; title: string; note: string; url: string }
  /** `by` is the name or figure by which it was found, where the title does not hold it. */
  | { kind: 'fee'; hit: Hit; by: string };

/** Never throws; nothing is suggested for what holds no letter, character or digit. */
export function suggest(finder: Finder, typed: string): Suggestion[] {
  const query = typed.slice(0, 100);
  if (squeeze(query) === '') return [];
  const suggested = suggestFor(finder, query);
  // Input methods set syllables apart while they compose: gang'wu.
  const plain = query.replace(/['’]/gu, '');
  const again = suggested.length === 0 && plain !== query && squeeze(plain) !== '';
  return (again ? suggestFor(finder, plain) : suggested).slice(0, MOST_SUGGESTIONS);
}

function suggestFor(finder: Finder, query: string): Suggestion[] {
  return [
    ...finder
      .choosers(query)
      .slice(0, MOST_CHOOSERS)
      .map((word): Suggestion => ({ kind: 'chooser', word })),
    ...finder
      .pages(query)
      .slice(0, MOST_PAGES)
      .map(({ title, note, url }): Suggestion => ({ kind: 'page', title, note, url })),
    ...finder.find(query).map(({ entry, by }): Suggestion => ({ kind: 'fee', hit: entry.hit, by })),
    ...finder
      .measures(query)
      .slice(0, MOST_MEASURES)
      .map((measure): Suggestion => ({ kind: 'page', ...measure })),
  ];
}
