// From a name on a bill or a list to the fee: the same names and the same normaliser as the search, so that what is found there
// is matched here. Only a whole name is a match; anything less is offered, never taken.
import { editDistance } from '#text/edit-distance.ts';
import { normalise, squeeze } from '#text/normalise.ts';
import { remembered } from '#text/remembered.ts';
import { spellingsOf } from '#text/spelling.ts';
import { namesStanding, restOf, standsAt, type Standing } from '#text/standing.ts';

/** What has names, each with the syllables of its Chinese, and the words with several meanings. */
interface Names {
  fees: Readonly<Record<string, { names: readonly (readonly [name: string, syllables: string])[] }>>;
  /** What is no charge of a port. */
  outside: Names['fees'];
  choosers: readonly { words: readonly string[]; options: readonly { fee: string }[] }[];
}

type Match =
  /** A fee, or something outside the scope. */
  | { kind: 'one'; id: string }
  /** A word with several meanings, or a line with several names. */
  | { kind: 'several'; options: readonly string[] }
  /** Only part of the name is known, or the name is part of a known one. */
  | { kind: 'like'; options: readonly string[] }
  | { kind: 'unknown' };

/** The names that stand in a longer text, what they mean together, and what else it says. */
interface Within {
  options: readonly string[];
  asked: boolean;
  /** Without the words that say nothing about which fee it is. */
  rest: string;
}

export interface NameBook {
  match(name: string): Match;
  /** The whole text, as it is written: with or without the word for “fee”, or by its sound. */
  whole(name: string): Exclude<Match, { kind: 'like' }>;
  within(text: string): Within | null;
  /** Known names in a normalised text, with what each may mean: one, or the meanings of a word with several. */
  namesIn(text: string): Standing<Meant>[];
}

interface Meant {
  ids: readonly string[];
  /** A word with several meanings, however many of them this site has. */
  asked: boolean;
}

/** Shorter sounds are initials of too many names. */
const SHORTEST_SOUND = 4;
/** A slip of one character in a shorter name makes another name. */
const SHORTEST_WITH_SLIP = 4;
/** A word that stands in more names than these tells none of them. */
const MOST_OPTIONS = 4;
/** Words around a name that say nothing about which fee it is. */
const FILLERS =
  /代收代付|代收|代付|应收|实收|收取|收费|费用|费|含税|不含税|未税|fees?|charges?|surcharge|for|[/、,，.。;；:：+&|~_'"“”()*@#=-]/gu;
/** What ends a name without telling it from others. */
const ENDINGS = /(?:服务费|费用?|services?|service fees?|fees?|charges?|surcharge)$/u;

export function nameBook(book: Names): NameBook {
  const exact = new Map<string, Set<string>>();
  const sounds = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string) => {
    if (key !== '') map.set(key, (map.get(key) ?? new Set()).add(id));
  };
  const chosen = new Map<string, Set<string>>();
  for (const { words, options } of book.choosers)
    for (const word of words) for (const { fee } of options) add(chosen, squeeze(word), fee);
  const named = [...Object.entries(book.fees), ...Object.entries(book.outside)];
  for (const [id, { names }] of named) {
    for (const [name, syllables] of names) {
      const key = squeeze(name);
      // A word with several meanings has those of its chooser, and what is outside the scope.
      if (chosen.has(key)) {
        if (book.outside[id]) add(chosen, key, id);
        continue;
      }
      add(exact, key, id);
      for (const sound of spellingsOf(syllables)) if (sound.length >= SHORTEST_SOUND) add(sounds, sound, id);
    }
  }
  const written = new Map([...exact, ...chosen]);
  const words = [
    ...book.choosers.flatMap(({ words }) => words),
    ...named.flatMap(([, { names }]) => names.map(([name]) => name)),
  ];
  const standing = namesStanding(
    [...new Set(words.map(name => normalise(name)))].flatMap((word): [string, Meant][] => {
      const ids = written.get(squeeze(word));
      return ids ? [[word, { ids: [...ids], asked: chosen.has(squeeze(word)) }]] : [];
    }),
  );
  const namesIn = remembered(standing);

  /** A word that has a chooser is asked about, even where this site has only one of its meanings. */
  const nameOf = (ids: readonly string[], asked: boolean): Exclude<Match, { kind: 'like' }> =>
    ids.length === 1 && !asked ? { kind: 'one', id: ids[0]! } : { kind: 'several', options: ids };

  const within = (name: string): Within | null => {
    const text = normalise(name);
    const found = namesIn(text);
    if (found.length === 0) return null;
    // “代理报关费” on a tax invoice: who pays it on is told, and no other charge.
    const rest = restOf(text, found)
      .replace(FILLERS, ' ')
      .replace(/^\s*代理(?=\s|$)/u, ' ')
      .trim();
    const isSure = ({ ids, asked }: Meant) => ids.length === 1 && !asked;
    const sure = [...new Set(found.filter(({ value }) => isSure(value)).map(({ value }) => value.ids[0]!))];
    const open = found.filter(({ value }) => !isSure(value)).map(({ value }) => value.ids);
    // “THC 码头费”: the clear name settles what the other word may mean.
    const options =
      sure.length === 1 && open.every(ids => ids.includes(sure[0]!)) ? sure : [...new Set([...sure, ...open.flat()])];
    return { options, asked: sure.length === 0, rest };
  };

  /** Names of which the text is the better part, or that differ by one slip. A shared last word is no likeness. */
  const alike = (name: string): readonly string[] => {
    const key = squeeze(name);
    const bare = key.replace(ENDINGS, '');
    if (bare.length < 2) return [];
    const around = new Set<string>();
    const slips = new Set<string>();
    for (const [other, ids] of written) {
      const [inner, outer] = [bare, other.replace(ENDINGS, '')];
      const most = inner.length * 2 >= outer.length;
      if (most && outer.includes(inner) && standsAt(outer, inner, outer.indexOf(inner)))
        for (const id of ids) around.add(id);
      else if (bare.length >= SHORTEST_WITH_SLIP - 1 && key.length >= SHORTEST_WITH_SLIP && oneSlip(key, other))
        for (const id of ids) slips.add(id);
    }
    const options = [...new Set([...around, ...slips])];
    return options.length <= MOST_OPTIONS ? options : [];
  };

  const whole: NameBook['whole'] = name => {
    for (const key of spellings(squeeze(name))) {
      const ids = written.get(key) ?? sounds.get(key);
      if (ids) return nameOf([...ids], chosen.has(key));
    }
    return { kind: 'unknown' };
  };

  const match = (name: string): Match => {
    const found = whole(name);
    if (found.kind !== 'unknown') return found;
    // What stands in brackets after a name is a remark, unless it is a name itself: “陆运费（门到门）”, “码头操作费(THC)”.
    // A figure in it is no remark.
    const remarked = /^(?<before>.+?)\s*[(（](?<remark>[^()（）\d]*)[)）]\s*$/u.exec(name)?.groups;
    if (remarked && whole(remarked['remark']!).kind === 'unknown') return match(remarked['before']!);
    // The same charge only where nothing else is said.
    const inside = within(name);
    if (inside?.rest === '') return nameOf(inside.options, inside.asked);
    if (inside) return { kind: 'like', options: inside.options.slice(0, MOST_OPTIONS) };
    const options = alike(name);
    return options.length > 0 ? { kind: 'like', options } : { kind: 'unknown' };
  };

  // A bill says the same names over and over.
  const known = new Map<string, Match>();
  return {
    ...{ namesIn, within, whole },
    match: name => {
      const answer = known.get(name) ?? match(name);
      known.set(name, answer);
      return answer;
    },
  };
}

/** The text ends as names of charges do, whether the charge is known or not. */
export function isCalledCharge(text: string): boolean {
  return /[^服]费$|\b(?:fee|charge)$/iu.test(text);
}

/** One character more, less, other, or two swapped; the ends of short names are what tells them apart. */
function oneSlip(a: string, b: string): boolean {
  return (
    Math.abs(a.length - b.length) <= 1 &&
    Math.min(a.length, b.length) >= SHORTEST_WITH_SLIP &&
    editDistance(a, b, 2) === 1
  );
}

/** A name as it stands, and with or without the word for “fee”. */
function spellings(key: string): string[] {
  const bare = key.replace(/(?:费用?|fees?|charges?)$/u, '');
  const plain = key.replace(/服务费$/u, '费');
  return [...new Set([key, bare, `${bare}费`, `${bare}fee`, plain])].filter(one => one.length >= 2);
}
