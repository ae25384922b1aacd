// Whether what a version rests on still holds on a day, and the state that a reader is told of the version.
import type { Catalogue } from '#domain/catalogue.ts';
import { shownStateOf, type VersionState } from '#domain/time/in-force.ts';
import type { Document } from '#schema/document.ts';
import type { Version } from '#schema/version.ts';
import { addDays, type Day } from '#time/day.ts';

/**
 * `expired-cited`: the period that a document prints for itself is over, and it was seen cited after that; `expired`: it is
 * over; `repealed`: the document was repealed, replaced or carried out.
 */
export const basisStatuses = ['holds', 'expired-cited', 'expired', 'repealed'] as const;
export type BasisStatus = (typeof basisStatuses)[number];

/** In force by a text whose own period is over, seen cited after that or not, or by one that was repealed. States of their own. */
export type ExpiredState = 'basis-cited' | 'basis-expired' | 'basis-repealed';
export type ShownState = VersionState | ExpiredState;

interface Words {
  vocabulary: Pick<Catalogue['vocabulary'], 'document-statuses'>;
}

/** How a document stands on `day`, as far as its own period and its status tell. */
export function documentBasisStatus({ vocabulary }: Words, document: Document, day: Day): BasisStatus {
  const { status, to, lastUsed } = document;
  const over = to !== undefined && to < day;
  if (vocabulary['document-statuses'][status]?.holds === 'no') return over || to === undefined ? 'repealed' : 'holds';
  if (!over) return 'holds';
  return lastUsed !== undefined && lastUsed.on > to ? 'expired-cited' : 'expired';
}

/** Of all the documents that a version rests on, the one that holds least. */
export function basisStatusOf(
  catalogue: Words & Pick<Catalogue, 'documents'>,
  { basis }: Pick<Version, 'basis'>,
  day: Day,
): BasisStatus {
  const found = basis.map(({ document }) => documentBasisStatus(catalogue, catalogue.documents.get(document)!, day));
  return basisStatuses.findLast(status => found.includes(status)) ?? 'holds';
}

/** The state of a version in force whose basis no longer holds, or not for sure: the charge is made, its ground is in doubt. */
export function expiredState(status: BasisStatus): ExpiredState | null {
  switch (status) {
    case 'holds':
      return null;
    case 'expired-cited':
      return 'basis-cited';
    case 'expired':
      return 'basis-expired';
    case 'repealed':
      return 'basis-repealed';
  }
}

/** The state of a version as a reader is told it. */
export function toldStateOf(catalogue: Words & Pick<Catalogue, 'documents'>, version: Version, day: Day): ShownState {
  const state = shownStateOf(version, day);
  return state === 'in-force' ? (expiredState(basisStatusOf(catalogue, version, day)) ?? state) : state;
}

/** Days after which a document of the basis is past its own period: what is told of the version changes then. */
export function daysOfBasis({ documents }: Pick<Catalogue, 'documents'>, { basis }: Pick<Version, 'basis'>): Day[] {
  return basis.flatMap(({ document }) => {
    const to = documents.get(document)?.to;
    return to === undefined ? [] : [addDays(to, 1)];
  });
}
