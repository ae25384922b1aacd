// From the name on a line to the fee: the same names and the same normaliser as the search, so that what is found there is
// matched here. Only a whole name is a match; anything less is offered, never taken.
import { normalise, squeeze } from '#text/normalise.ts';
import { piecesOf } from '#text/pieces.ts';
import { spellingsOf } from '#text/spelling.ts';
import type { BillBook } from './book.ts';

type Match =
  | { kind: 'fee'; fee: string }
  /** A word with several meanings, or a line with several names. */
  | { kind: 'several'; options: readonly string[] }
  /** Only like other names. */
  | { kind: 'like'; options: readonly string[] }
  | { kind: 'unknown' };

/** A known name where it stands in a text. */
interface Found {
  start: number;
  end: number;
  /** The fees that it may mean: one, or those of a word with several meanings. */
  fees: readonly string[];
}

export interface NameBook {
  match(name: string): Match;
  /** Known names in a normalised text, the longest at each place, from left to right. */
  namesIn(text: string): Found[];
}

/** Shorter sounds are initials of too many names. */
const SHORTEST_SOUND = 4;
/** What must be alike for a name to be offered, as a share of its pieces. */
const LEAST_ALIKE = 0.5;
const MOST_OPTIONS = 4;
/** Words around a name that say nothing about which fee it is. */
const FILLERS =
  /代收代付|代收|代付|应收|实收|收取|收费|费用|费|含税|不含税|未税|fees?|charges?|surcharge|for|[/、,，.。;；:：+&|~_'"“”()*@#=-]/gu;

export function nameBook(book: Pick<BillBook, 'fees' | 'choosers'>): NameBook {
  const exact = new Map<string, Set<string>>();
  const sounds = new Map<string, Set<string>>();
  const starts = new Map<string, { word: string; fees: readonly string[] }[]>();
  const pieces = new Map<string, { fee: string; of: number }[]>();
  const add = (map: Map<string, Set<string>>, key: string, fee: string) => {
    if (key !== '') map.set(key, (map.get(key) ?? new Set()).add(fee));
  };
  const begin = (name: string, fees: readonly string[]) => {
    const word = normalise(name);
    const start = word.slice(0, 2);
    if (word.length >= 2) starts.set(start, [...(starts.get(start) ?? []), { word, fees }]);
  };
  const chosen = new Map(
    book.choosers.flatMap(({ words, options }) => words.map(word => [squeeze(word), options.map(({ fee }) => fee)])),
  );
  for (const { words, options } of book.choosers)
    for (const word of words)
      begin(
        word,
        options.map(({ fee }) => fee),
      );
  for (const [fee, { names }] of Object.entries(book.fees)) {
    for (const [name, syllables] of names) {
      const key = squeeze(name);
      if (chosen.has(key)) continue;
      add(exact, key, fee);
      begin(name, [fee]);
      for (const sound of spellingsOf(syllables)) if (sound.length >= SHORTEST_SOUND) add(sounds, sound, fee);
      const own = piecesOf(name);
      const entry = { fee, of: own.length };
      for (const piece of own) pieces.set(piece, [...(pieces.get(piece) ?? []), entry]);
    }
  }
  for (const list of starts.values()) list.sort((a, b) => b.word.length - a.word.length);

  const whole = (key: string): readonly string[] => {
    const found = chosen.get(key) ?? exact.get(key) ?? sounds.get(key);
    return found ? [...found] : [];
  };
  const nameOf = (fees: readonly string[]): Match =>
    fees.length === 1 ? { kind: 'fee', fee: fees[0]! } : { kind: 'several', options: fees };

  const namesIn = (text: string): Found[] => {
    const found: Found[] = [];
    for (let at = 0; at + 1 < text.length;) {
      const here = starts.get(text.slice(at, at + 2))?.filter(({ word }) => standsAt(text, word, at)) ?? [];
      const longest = here[0]?.word.length ?? 0;
      if (longest === 0) at++;
      else {
        const fees = here.filter(({ word }) => word.length === longest).flatMap(one => one.fees);
        found.push({ start: at, end: at + longest, fees: [...new Set(fees)] });
        at += longest;
      }
    }
    return found;
  };

  const held = (name: string): Match | null => {
    const text = normalise(name);
    const found = namesIn(text);
    if (found.length === 0) return null;
    let rest = '';
    let end = 0;
    for (const one of found) {
      rest += `${text.slice(end, one.start)} `;
      end = one.end;
    }
    rest = `${rest}${text.slice(end)}`.replace(FILLERS, ' ').trim();
    const sure = [...new Set(found.filter(({ fees }) => fees.length === 1).map(({ fees }) => fees[0]!))];
    const open = found.filter(({ fees }) => fees.length > 1);
    // “THC 码头费”: the clear name settles what the other word may mean.
    const options =
      sure.length === 1 && open.every(({ fees }) => fees.includes(sure[0]!))
        ? sure
        : [...new Set([...sure, ...open.flatMap(({ fees }) => fees)])];
    if (rest !== '') return { kind: 'like', options: options.slice(0, MOST_OPTIONS) };
    return nameOf(options);
  };

  const alike = (name: string): readonly string[] => {
    const asked = piecesOf(name);
    const common = new Map<{ fee: string; of: number }, number>();
    for (const piece of asked) for (const one of pieces.get(piece) ?? []) common.set(one, (common.get(one) ?? 0) + 1);
    const scores = new Map<string, number>();
    for (const [{ fee, of }, count] of common) {
      // Most of a name stands in the text, or all of the text in a name.
      const score = count >= asked.length ? 1 : count / of;
      if (score >= LEAST_ALIKE) scores.set(fee, Math.max(score, scores.get(fee) ?? 0));
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_OPTIONS)
      .map(([fee]) => fee);
  };

  const match = (name: string): Match => {
    for (const key of spellings(squeeze(name))) {
      const fees = whole(key);
      if (fees.length > 0) return nameOf(fees);
    }
    const inside = held(name);
    if (inside) return inside;
    const options = alike(name);
    return options.length > 0 ? { kind: 'like', options } : { kind: 'unknown' };
  };

  // A bill says the same names over and over.
  const known = new Map<string, Match>();
  return {
    namesIn,
    match: name => {
      const answer = known.get(name) ?? match(name);
      known.set(name, answer);
      return answer;
    },
  };
}

/** A name as it stands, and with or without the word for “fee”. */
function spellings(key: string): string[] {
  const bare = key.replace(/(?:费用?|fees?|charges?)$/u, '');
  return [...new Set([key, bare, `${bare}费`, `${bare}fee`])].filter(one => one.length >= 2);
}

/** Letters and figures are whole words; Chinese stands anywhere. */
function standsAt(text: string, word: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false;
  const joined = (a: string, b: string) => /[a-z0-9]/u.test(a) && /[a-z0-9]/u.test(b);
  return !joined(text[at - 1] ?? '', word[0]!) && !joined(word.at(-1)!, text[at + word.length] ?? '');
}
