// The small list behind the suggestions: names, amount and state of each fee in one language. Written at build time.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../domain/day.ts';
import { viewFee } from '../domain/entry.ts';
import { headlineOf } from '../domain/headline.ts';
import { headlineText } from '../i18n/headline.ts';
import type { Lang } from '../i18n/lang.ts';
import { words } from '../i18n/words.ts';
import { figuresOf, namesOf } from './records.ts';
import { syllablesOf } from './sound.ts';
import { MOST_SUGGESTIONS } from './suggest.ts';
import { traditionalPairs } from './traditional.ts';

/** Arrays rather than objects: the list is fetched on the first touch of the search box, often over a weak signal. */
export interface NameList {
  /** Which of the first two names is the title. */
  title: 0 | 1;
  traditional: string;
  /** What the list of suggestions is called. */
  label: string;
  /** What is said of no suggestion, of one, of two …. */
  said: string[];
  /** What stands beside a word with several meanings. */
  choose: string;
  /** Texts of the states that are told. */
  states: Record<string, string>;
  choosers: { words: string[]; syllables: string[] }[];
  fees: NamedFee[];
}

/** Id, names with the official ones first, syllables of each name, amount (lead, figure, unit), state, figures charged. */
export type NamedFee = [
  id: string,
  names: string[],
  syllables: string[],
  amount: [lead: string, figure: string, unit: string],
  state: string,
  figures: string,
];

export function nameList(catalogue: Catalogue, lang: Lang, day: Day): NameList {
  const t = words(lang);
  const fees = [...catalogue.fees.values()].map((fee): NamedFee => {
    const view = viewFee(catalogue, fee.id, day);
    const headline = headlineOf(catalogue, view);
    const { lead = '', figure, unit } = headlineText(catalogue, headline, lang);
    const onlyUndated = 'undated' in headline && ['in-force', 'not-found'].includes(view.state);
    const state = onlyUndated ? 'undated' : view.state;
    const names = namesOf(fee);
    return [fee.id, names, sounded(names), [lead, figure, unit], state, [...new Set(figuresOf(view))].join(' ')];
  });
  const told = ['upcoming', 'suspended', 'ended', 'inside', 'gap', 'undated'] as const;
  return {
    title: lang === 'zh' ? 0 : 1,
    traditional: traditionalPairs(fees.flatMap(([, names]) => names)),
    label: t.suggestionList,
    said: Array.from({ length: MOST_SUGGESTIONS + 1 }, (_, count) => t.suggestions(count)),
    choose: t.searchChoose,
    states: Object.fromEntries(told.map(state => [state, t.states[state]])),
    choosers: catalogue.choosers.map(({ word, also = [] }) => ({
      words: [word, ...also],
      syllables: sounded([word, ...also]),
    })),
    fees,
  };
}

/** Each Chinese name as syllables set apart by spaces; names without Chinese have none. */
function sounded(names: readonly string[]): string[] {
  return [...new Set(names.map(name => syllablesOf(name).join(' ')))].filter(syllables => syllables !== '');
}
