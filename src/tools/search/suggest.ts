// What is suggested while a query is typed: words with several meanings first, what is no charge of a port, then the groups of
// the results in their order.
import { answer, type Group } from './answer.ts';
import type { Finder } from './finder.ts';
import type { Hit } from './hit.ts';
import type { Outside } from './known.ts';
import { kinds } from './rank.ts';
import { squeeze } from '#text/normalise.ts';

export const MOST_SUGGESTIONS = 8;
const MOST_CHOOSERS = 3;
const MOST_OUTSIDE = 2;
/** What stands beside charges leaves them room. */
const MOST_PAGES = 3;

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
  const { name, outside, answers, tools, pages, groups } = answer(finder, query);
  const asOutside = ({ word, title }: Outside): Suggestion => ({ kind: 'outside', word, title });
  const asPage = ({ title, note = '', url }: { title: string; note?: string; url: string }): Suggestion => ({
    kind: 'page',
    title,
    note,
    url,
  });
  // Who has typed the name of something else may be about to go on.
  const goingOn = outside.length === 0 ? [] : finder.find(name).filter(({ kind }) => kind === kinds.beginning);
  const fees = [...answers, ...goingOn].map(({ entry, by }): Suggestion => ({ kind: 'fee', hit: entry.hit, by }));
  // What is begun has a place of its own.
  const begun = outside.length > 0 ? [] : finder.outsideBeginning(name).slice(0, MOST_OUTSIDE).map(asOutside);
  const before: Suggestion[] = [
    ...finder
      .choosers(name)
      .slice(0, MOST_CHOOSERS)
      .map((word): Suggestion => ({ kind: 'chooser', word })),
    ...outside.slice(0, MOST_OUTSIDE).map(asOutside),
  ];
  const beside = (group: Group): Suggestion[] =>
    group === 'tools'
      ? tools.map(asPage)
      : pages
          .filter(({ kind }) => kind === group)
          .slice(0, MOST_PAGES)
          .map(asPage);
  const others = groups.filter(group => group !== 'charges').flatMap(beside);
  const room = MOST_SUGGESTIONS - before.length - begun.length - Math.min(others.length, MOST_PAGES);
  const inOrder = [...new Set<Group>(outside.length > 0 ? ['charges', ...groups] : [...groups, 'charges'])].flatMap(
    group => (group === 'charges' ? fees.slice(0, Math.max(room, 1)) : beside(group)),
  );
  return [...before, ...inOrder.slice(0, MOST_SUGGESTIONS - before.length - begun.length), ...begun];
}
