// What is suggested while a query is typed: words with several meanings first, what is no charge of a port, then pages that
// answer a question, documents and entities, and fees in the order of the results; measures of policy documents last.
import { answer } from './answer.ts';
import type { Finder } from './finder.ts';
import type { Hit } from './hit.ts';
import type { Outside } from './known.ts';
import { kinds } from './rank.ts';
import { squeeze } from '#text/normalise.ts';

export const MOST_SUGGESTIONS = 8;
const MOST_CHOOSERS = 3;
const MOST_OUTSIDE = 2;
/** Pages come first where so few fees are found that both have room. */
const MOST_PAGES = 2;
const MOST_MEASURES = 2;

export type Suggestion =
  | { kind: 'chooser'; word: string }
  | { kind: 'outside'; word: string; title: string }
  | { kind: 'page'; title: string; note: string; url: string }
  /** `by` is the name or figure by which it was found, where the title does not hold it; `row` the row that is asked for. */
  | { kind: 'fee'; hit: Hit; by: string; row?: string };

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
  const { name, outside, answers, tools, pages, measures } = answer(finder, query);
  const asOutside = ({ word, title }: Outside): Suggestion => ({ kind: 'outside', word, title });
  // Who has typed the name of something else may be about to go on.
  const goingOn = outside.length === 0 ? [] : finder.find(name).filter(({ kind }) => kind === kinds.beginning);
  const fees = [...answers, ...goingOn].map(({ entry, by }): Suggestion => ({ kind: 'fee', hit: entry.hit, by }));
  const begun = outside.length > 0 ? [] : finder.outsideBeginning(name).slice(0, MOST_OUTSIDE).map(asOutside);
  const before: Suggestion[] = [
    ...finder
      .choosers(name)
      .slice(0, MOST_CHOOSERS)
      .map((word): Suggestion => ({ kind: 'chooser', word })),
    ...outside.slice(0, MOST_OUTSIDE).map(asOutside),
    ...[...tools, ...pages.slice(0, MOST_PAGES)].map(({ title, note, url }): Suggestion => ({
      kind: 'page',
      title,
      note,
      url,
    })),
  ];
  return [
    ...before,
    // What is begun has a place of its own.
    ...fees.slice(0, MOST_SUGGESTIONS - before.length - begun.length),
    ...begun,
    ...measures.slice(0, MOST_MEASURES).map((measure): Suggestion => ({ kind: 'page', ...measure })),
  ];
}
