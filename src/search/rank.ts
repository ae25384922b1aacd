// The order of hits: exact name or alias, then beginning, then part, then text; live before ended.
import { normalise } from './normalise.ts';

export interface Rankable {
  names: readonly string[];
  ended: boolean;
}

/** 0 is best. Names are compared without spaces and case. */
export function rankOf(query: string, { names, ended }: Rankable): number {
  return rankAmong(squeeze(query), names.map(squeeze), ended);
}

/** The same where the names have been squeezed before, once for many queries. */
export function rankAmong(wanted: string, names: readonly string[], ended: boolean): number {
  const place = names.indexOf(wanted);
  // The first two names are the official ones, in both languages.
  const kind =
    place >= 0
      ? place < 2
        ? 0
        : 1
      : names.some(name => name.startsWith(wanted))
        ? 2
        : names.some(name => name.includes(wanted))
          ? 3
          : 4;
  return kind * 2 + (ended ? 1 : 0);
}

/** Hits in order; equal ranks keep the order in which the index gave them. */
export function sortHits<T extends Rankable>(query: string, hits: readonly T[]): T[] {
  return hits
    .map((hit, index) => ({ hit, index, rank: rankOf(query, hit) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ hit }) => hit);
}

/** A name or a query as it is compared: normalised, without spaces. */
export function squeeze(text: string): string {
  return normalise(text).replace(/ /gu, '');
}
