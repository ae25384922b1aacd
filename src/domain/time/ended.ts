// Whether a fee has ended on a day. Where its last day was not seen, from the day by which it was known to be over.
import type { Fee } from '#schema/fee.ts';
import type { Day } from '#time/day.ts';

type End = Pick<NonNullable<Fee['ended']>, 'on' | 'by'>;

/** The first day on which it is known to have ended; the check sees to `by` where `on` is unknown. */
export function knownEndOf({ on, by }: End): Day {
  return on === 'unknown' ? by! : on;
}

export function hasEnded(ended: End | undefined, day: Day): ended is End {
  return ended !== undefined && knownEndOf(ended) <= day;
}
