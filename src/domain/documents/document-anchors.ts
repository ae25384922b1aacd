// Which fragments of a document's page answer: its clauses, its measures, and every article that something rests on.
import type { Document } from '#schema/document.ts';
import type { Measures } from '#schema/measures.ts';
import { anchorsIn } from './clause.ts';
import type { Ground } from './grounds.ts';
import { measureAnchor } from './measures.ts';

/** The anchors of one clause: its own first, then those of the articles it names. */
export function clauseAnchors({ at, anchor }: { at: string; anchor?: string | undefined }): string[] {
  return [...new Set([...(anchor === undefined ? [] : [anchor]), ...anchorsIn(at)])];
}

/** The anchors of each document, sorted, by slug. */
export function anchorsByDocument(
  documents: Iterable<readonly [slug: string, document: Pick<Document, 'clauses'>]>,
  grounds: Iterable<Ground>,
  measures: Iterable<Pick<Measures, 'document' | 'measures'>>,
): Map<string, string[]> {
  const anchors = new Map<string, Set<string>>();
  for (const [slug, { clauses = [] }] of documents) anchors.set(slug, new Set(clauses.flatMap(clauseAnchors)));
  for (const { document, at } of grounds) {
    for (const anchor of at === null ? [] : anchorsIn(at)) anchors.get(document)?.add(anchor);
  }
  for (const { document, measures: numbered } of measures) {
    for (const { number } of numbered) anchors.get(document)?.add(measureAnchor(number));
  }
  return new Map([...anchors].map(([slug, found]) => [slug, [...found].sort()]));
}
