// By what measures are told apart on their page, in the order in which it offers it; also the names in its address.
import { deadlineState, responsible, type MeasurePlace } from '#domain/documents/measures.ts';
import type { Day } from '#time/day.ts';

export const measureDimensions = ['topic', 'body', 'deadline', 'document'] as const;
export type MeasureDimension = (typeof measureDimensions)[number];

/** The codes of a measure in each dimension. */
export function measureCodes(
  { document, measure }: MeasurePlace,
  today: Day,
): Record<MeasureDimension, readonly string[]> {
  return {
    topic: measure.topics,
    body: responsible(measure),
    deadline: [deadlineState(measure, today)],
    document: [document],
  };
}
