// Addresses inside a document's page: `a13` for article 13, `m20` for measure 20.
import type { Document } from '../schema/document.ts';
import { numberOf } from './numeral.ts';
import type { Resting } from './rests-on.ts';

type Clause = NonNullable<Document['clauses']>[number];

/** The anchor of a place as printed (第十三条第二款 → a13, （二十） → m20); null where it names neither article nor measure. */
export function anchorOf(at: string): string | null {
  const { article, measure } =
    /^(?:第(?<article>[\d一二三四五六七八九十]+)条|（(?<measure>[\d一二三四五六七八九十]+)）)/u.exec(at)?.groups ?? {};
  const number = numberOf(article ?? measure ?? '');
  return number === null ? null : `${article === undefined ? 'm' : 'a'}${number}`;
}

/** Each clause with its anchor: the one given, else the one its place implies. No anchor stands twice. */
export function anchoredClauses(clauses: readonly Clause[]): (Clause & { anchor: string | undefined })[] {
  const taken = new Set(clauses.flatMap(({ anchor }) => anchor ?? []));
  return clauses.map(clause => {
    if (clause.anchor !== undefined) return { ...clause, anchor: clause.anchor };
    const implied = anchorOf(clause.at);
    if (implied === null || taken.has(implied)) return { ...clause, anchor: undefined };
    taken.add(implied);
    return { ...clause, anchor: implied };
  });
}

/** The anchor of a place among the listed clauses of a document; null where none of them is that place. */
export function listedAnchor(document: Pick<Document, 'clauses'> | undefined, at: string | undefined): string | null {
  const anchor = at === undefined ? null : anchorOf(at);
  return anchor !== null && anchoredClauses(document?.clauses ?? []).some(one => one.anchor === anchor) ? anchor : null;
}

/** Where a place is named: the entry and its version, by their order, and the place as printed. */
export const placeKey = (entry: number, version: number, at: string): string => `${entry}.${version} ${at}`;

/** Anchors of places that no listed clause has, each on the first mention among what rests on the document. */
export function restingAnchors(entries: readonly Resting[], clauses: readonly Clause[]): Map<string, string> {
  const taken = new Set(anchoredClauses(clauses).map(({ anchor }) => anchor));
  const found = new Map<string, string>();
  for (const [entry, { versions }] of entries.entries()) {
    for (const [version, { at: places }] of versions.entries()) {
      for (const at of places) {
        const anchor = anchorOf(at);
        if (anchor === null || taken.has(anchor)) continue;
        taken.add(anchor);
        found.set(placeKey(entry, version, at), anchor);
      }
    }
  }
  return found;
}
