// The measures of policy documents: where they stand, and how their deadlines stand on a day.
import type { Document } from '#schema/document.ts';
import type { Measure, Measures } from '#schema/measures.ts';
import { documentPath } from '#domain/address/address.ts';
import type { Day } from '#time/day.ts';

/** A measure with its document. */
export interface MeasurePlace {
  document: string;
  measure: Measure;
}

/** `open`: a deadline is printed, but no day follows from it. */
export const deadlineStates = ['coming', 'past', 'open', 'none'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

export function measureAnchor(number: string): string {
  return `m${number}`;
}

export function measurePath(document: string, number: string): string {
  return `${documentPath(document)}#${measureAnchor(number)}`;
}

/** The documents that have measures, newest first; what has no date comes last. */
export function withMeasures(
  documents: ReadonlyMap<string, Pick<Document, 'dated' | 'from'>>,
  measures: ReadonlyMap<string, Measures>,
): string[] {
  const dayOf = (slug: string) => datedOn(documents.get(slug)) ?? '';
  return [...measures.keys()].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : a < b ? -1 : 1));
}

/** Every measure: by document, in the order printed. */
export function measurePlaces(
  documents: ReadonlyMap<string, Pick<Document, 'dated' | 'from'>>,
  measures: ReadonlyMap<string, Measures>,
): MeasurePlace[] {
  return withMeasures(documents, measures).flatMap(document =>
    measures.get(document)!.measures.map(measure => ({ document, measure })),
  );
}

/** The day of a document: that printed on it, else its publication, else its first day in force; null where none is known. */
export function datedOn(
  document: (Pick<Document, 'dated' | 'from'> & Partial<Pick<Document, 'published'>>) | undefined,
): Day | null {
  const days = [document?.dated, document?.published, document?.from];
  return days.find(day => day !== undefined && day !== 'unknown') ?? null;
}

/** The last day itself is not past. */
export function deadlineState({ deadline }: Pick<Measure, 'deadline'>, today: Day): DeadlineState {
  if (!deadline) return 'none';
  if (deadline.on === undefined) return 'open';
  return deadline.on < today ? 'past' : 'coming';
}

/** Everyone responsible, the lead first. */
export function responsible({ lead = [], bodies = [] }: Pick<Measure, 'lead' | 'bodies'>): string[] {
  return [...lead, ...bodies];
}

/** Where on a document's page a later word stands: at its measure or clause as printed; null where neither is told apart. */
export function laterAnchor(
  document: Pick<Document, 'clauses'> | undefined,
  measures: Pick<Measures, 'measures'> | undefined,
  at: string | undefined,
): string | null {
  const measure = measures?.measures.find(one => one.at === at);
  if (measure) return measureAnchor(measure.number);
  return document?.clauses?.find(one => one.at === at)?.anchor ?? null;
}
