// What a query is answered with from the list of names: the suggestions and the results both ask this.
import { bareOf, isName, isSizeAlone, withoutAmounts } from './asked.ts';
import type { Answer, Finder, FoundMeasure } from './finder.ts';
import type { Hit } from './hit.ts';
import type { Outside } from './known.ts';
import type { NamedPage, NamedTool } from './name-list.ts';
import { kinds } from './rank.ts';

/** A word that more names hold tells none of them. */
const MOST_OF_ONE_WORD = 6;

export interface Answered {
  /** The query without amounts, sizes and units. */
  name: string;
  /** What is no charge of a port. A charge stands beside it only where it is called so, too. */
  outside: readonly Outside[];
  answers: readonly Answer[];
  /** Nothing is called so: the answers are what comes nearest. */
  guessed: boolean;
  /** Pages that answer what is asked. */
  tools: readonly NamedTool[];
  /** Words with several meanings that are meant. */
  choosers: readonly string[];
  /** Documents and entities that are called so. */
  pages: readonly NamedPage[];
  /** Measures of policy documents with such a title. */
  measures: readonly FoundMeasure[];
  /** The charge that is meant, where nobody is known to have posted its price. */
  unposted: Hit | null;
  /** The query is a short name: what only holds its words is something else. */
  named: boolean;
}

export function answer(finder: Finder, query: string): Answered {
  const name = withoutAmounts(query);
  const outside = finder.outside(query);
  const either = <T>(ask: (text: string) => readonly T[]): readonly T[] => {
    const found = ask(query);
    return found.length > 0 ? found : ask(name);
  };
  const named = isName(name);
  // The word for charge tells none of them.
  const called = named && name.length > 1 && bareOf(name) === '' ? [] : either(text => finder.find(text));
  const exact = called.filter(({ kind }) => kind <= kinds.alias);
  const held = outside.length > 0 ? exact : called;
  const whole = held.length > 0 ? held : finder.within(name);
  // Of several words one may be a name, and the others say how it was charged.
  const sure = whole.length > 0 || outside.length > 0 ? whole : named ? [] : oneWord(finder, name);
  const alike = sure.length > 0 || outside.length > 0 ? [] : finder.alike(name);
  const answers = sure.length > 0 ? sure : alike;
  const [first] = answers;
  return {
    name,
    outside,
    answers,
    guessed:
      answers.length > 0 && (alike.length > 0 ? first!.kind > kinds.alias : named && first!.kind > kinds.beginning),
    tools: exact.length > 0 ? [] : isSizeAlone(query) ? finder.estimate() : finder.tools(query),
    choosers: finder.ambiguous(name),
    pages: either(text => finder.pages(text)),
    measures: finder.measures(query),
    unposted: first && first.kind <= kinds.alias && finder.isUnposted(first.entry.hit) ? first.entry.hit : null,
    named,
  };
}

/** What the longest word finds that finds anything by its name. */
function oneWord(finder: Finder, name: string): readonly Answer[] {
  const words = name.split(/\s+/u).filter(word => bareOf(word).length > 1);
  if (words.length < 2) return [];
  const found = words.sort((a, b) => b.length - a.length).map(word => finder.find(word));
  return found.find(answers => answers.length > 0 && answers.length <= MOST_OF_ONE_WORD) ?? [];
}
