// Whether a fee may no longer be charged, also where the day of its end was not found.
import type { Fee } from '#schema/fee.ts';
import type { Day } from '#time/day.ts';

type End = Pick<NonNullable<Fee['ended']>, 'on' | 'checked'>;

/** The day from which a fee is known to have ended: its end, or the day on which that was read where the end is not known. */
export function endedFrom({ on, checked }: End): Day {
  return on === 'unknown' ? checked.on : on;
}

/** Whether it has ended on `day`. */
export function hasEnded({ ended }: { ended?: End | undefined }, day: Day): boolean {
  return ended !== undefined && endedFrom(ended) <= day;
}
