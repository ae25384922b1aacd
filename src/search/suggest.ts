// What is suggested while a query is typed: words with several meanings first, then fees in the order of the results.
import { amountIn } from './amount.ts';
import type { NamedFee, NameList } from './name-list.ts';
import { normalise } from './normalise.ts';
import { rankAmong, squeeze } from './rank.ts';
import { simplifier } from './simplify.ts';
import { spellingsOf } from './spelling.ts';

export const MOST_SUGGESTIONS = 8;
const MOST_CHOOSERS = 3;
/** Ranks up to this one are names that begin with what is typed. */
const BEGINNING = 5;
/** Names that only hold what is typed come after those that begin with it. */
const LATER = 1000;

export type Suggestion =
  | { kind: 'chooser'; word: string; note: string }
  | {
      kind: 'fee';
      id: string;
      title: string;
      /** The name or figure by which it was found, where the title does not hold it. */
      by: string;
      amount: NamedFee[3];
      state: string;
      stateText: string;
    };

/** Reads the list once; what it returns answers each keystroke. */
export function suggester(list: NameList): (typed: string) => Suggestion[] {
  const simplify = simplifier(list.traditional);
  const choosers = list.choosers.map(one => keysOf(one.words, one.syllables));
  const fees = list.fees.map(fee => ({ fee, ...keysOf(fee[1], fee[2]) }));

  const byName = (typed: string): Suggestion[] => {
    const wanted = squeeze(typed);
    const words = found(choosers, typed, wanted, () => false)
      .filter(({ rank }) => rank <= BEGINNING)
      .slice(0, MOST_CHOOSERS)
      .map(({ one }): Suggestion => ({ kind: 'chooser', word: one.names[0]!, note: list.choose }));
    const named = found(fees, typed, wanted, ({ fee }) => fee[4] === 'ended').map(({ one, place }) => {
      const by = place === list.title || holds(one, list.title, typed, wanted) ? '' : (one.names[place] ?? '');
      return suggestion(list, one.fee, by);
    });
    return [...words, ...named];
  };
  const byFigure = (figure: string, unit: string): Suggestion[] => {
    const priced = list.fees.filter(([id, , , , , figures]) => id === figure || figures.split(' ').includes(figure));
    const rank = ([, , , amount, state]: NamedFee) =>
      (unit !== '' && amount[2].includes(unit) ? 0 : 2) + (state === 'ended' ? 1 : 0);
    return priced.sort((a, b) => rank(a) - rank(b)).map(fee => suggestion(list, fee, figure === fee[0] ? '' : figure));
  };

  return typed => {
    const query = simplify(typed.slice(0, 100));
    if (squeeze(query) === '') return [];
    const amount = amountIn(query);
    const priced = amount ? byFigure(amount.figure, amount.unit) : [];
    const suggested = priced.length > 0 ? priced : byName(query);
    // Input methods set syllables apart while they compose: gang'wu.
    const plain = query.replace(/['’]/gu, '');
    const again = suggested.length === 0 && plain !== query && squeeze(plain) !== '';
    return (again ? byName(plain) : suggested).slice(0, MOST_SUGGESTIONS);
  };
}

interface Keys {
  names: readonly string[];
  /** Names without spaces, as they are ranked, then spellings. */
  keys: string[];
  /** Names with a space before each word of letters. */
  spaced: string[];
}

function keysOf(names: readonly string[], syllables: readonly string[]): Keys {
  const spaced = names.map(name => ` ${normalise(name).replace(/(\p{Script=Han})(?=[a-z0-9])/gu, '$1 ')}`);
  const sounds = [...new Set(syllables.flatMap(one => spellingsOf(one.split(' '))))];
  return { names, spaced, keys: [...spaced.map(name => name.replace(/ /gu, '')), ...sounds] };
}

/** Those that hold what is typed, in the order of the results; among equals the more official name first. */
function found<T extends Keys>(all: readonly T[], typed: string, wanted: string, isEnded: (one: T) => boolean) {
  return all
    .map((one, index) => ({ one, index, ...placeIn(one, typed, wanted) }))
    .filter(({ place }) => place >= 0)
    .map(hit => ({ ...hit, rank: rankAmong(wanted, hit.one.keys, isEnded(hit.one)) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order || a.index - b.index);
}

/** By which name it is found, and how early it comes among equals; a place of -1 says that it is not found. */
function placeIn(one: Keys, typed: string, wanted: string): { place: number; order: number } {
  const part = one.names.findIndex((_, index) => holds(one, index, typed, wanted));
  const start = one.keys.findIndex(key => key.startsWith(wanted));
  // The first two sounds are those of the whole official name: as good as the name itself.
  const whole = one.keys.slice(one.names.length).findIndex(key => key.startsWith(wanted));
  if (whole === 0 || whole === 1) return { place: 0, order: 0 };
  return { place: part >= 0 ? part : start, order: start >= 0 ? start : LATER + part };
}

/** Chinese is found anywhere in a name, letters and digits at the beginning of a word. */
function holds({ keys, spaced }: Keys, index: number, typed: string, wanted: string): boolean {
  return /\p{Script=Han}/u.test(wanted)
    ? keys[index]!.includes(wanted)
    : spaced[index]!.includes(` ${normalise(typed)}`);
}

function suggestion(list: NameList, [id, names, , amount, state]: NamedFee, by: string): Suggestion {
  return { kind: 'fee', id, title: names[list.title]!, by, amount, state, stateText: list.states[state] ?? '' };
}
