// Charges as they are searched: by name, by sound and by figure.
import type { Day } from '#time/day.ts';
import { squeeze } from '#text/normalise.ts';
import { hitOf, type Hit } from './hit.ts';
import type { NamedFee, NameList } from './name-list.ts';
import { compareHits, keyOf, kinds, placeOf, type Key, type Kind } from './rank.ts';

/** A charge as it is searched. */
export interface Entry {
  hit: Hit;
  names: readonly string[];
  syllables: readonly string[];
  keys: readonly Key[];
  title: Key;
  /** What it pays for. */
  about: string;
  figures: readonly string[];
  /** Figures of other times than today. */
  others: readonly string[];
  ended: boolean;
}

export interface Answer {
  entry: Entry;
  /** The name, figure or sentence by which it was found, where the title does not say it. */
  by: string;
  /** How well it answers: a whole name, the beginning of one, a part. */
  kind: Kind;
}

/** As it stands on `today`, which may be later than the list. */
export function entryOf(
  [built, names, syllables, about, figures, others, ...later]: NamedFee,
  list: NameList,
  today: Day,
): Entry {
  const [, facts] = later.findLast(([from]) => from <= today) ?? ['', built];
  const hit = hitOf(facts, list);
  return {
    hit,
    names,
    syllables,
    keys: names.map((name, index) => keyOf(name, syllables[index] ?? '')),
    title: keyOf(hit.title, ''),
    about,
    figures: figures.split(' '),
    others: others.split(' '),
    ended: hit.state === 'ended',
  };
}

/** Those that are called so, or have that number; the best first. */
export function named(entries: readonly Entry[], query: string): Answer[] {
  const numbered = entries.filter(({ hit }) => hit.id === query.trim());
  const found = entries.flatMap(entry => {
    const place = placeOf(entry.keys, query);
    return place === null ? [] : [{ entry, place, ...standingOf(entry) }];
  });
  const answers = found.sort(compareHits).map(({ entry, place }) => ({
    entry,
    by: placeOf([entry.title], query) ? '' : otherName(entry, entry.names[place.name] ?? ''),
    kind: place.kind,
  }));
  return [...numbered.map(entry => ({ entry, by: '', kind: kinds.name })), ...answers];
}

/** Those charged by the unit asked for, where there are any; figures that hold today first; or the entry of that number. */
export function priced(entries: readonly Entry[], figure: string, unit: string): Answer[] {
  const rank = ({ hit, figures, ended }: Entry) =>
    (hit.id === figure ? 0 : 4) + (figures.includes(figure) ? 0 : 2) + Number(ended);
  const all = entries.filter(
    ({ hit, figures, others }) => hit.id === figure || figures.includes(figure) || others.includes(figure),
  );
  const byUnit = all.filter(({ hit }) => unit !== '' && hit.unit.includes(unit));
  return (byUnit.length > 0 ? byUnit : all)
    .sort((a, b) => rank(a) - rank(b))
    .map(entry => ({ entry, by: entry.hit.id === figure ? '' : figure, kind: kinds.alias }));
}

/** LO/LO, LO-LO and LOLO are one name. */
export function lettersOf(name: string): string {
  return squeeze(name).replace(/(?:费用?|fees?|charges?)$|[^\p{L}\p{N}]/gu, '');
}

/** A name that the title does not say. */
export function otherName({ hit }: Entry, name: string): string {
  return name === hit.title ? '' : name;
}

/** Charges with a figure before those without, and what has ended last. */
export function standingOf({ ended, hit }: Entry) {
  return { ended, known: hit.known };
}
