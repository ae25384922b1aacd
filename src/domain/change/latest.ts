// A look at what will change and what did: the nearest events on either side of a day, each charge, company or relief once, so
// that one that changes often does not push out the others.
import type { Day } from '#time/day.ts';
import type { ChangeEvent } from './events.ts';

/** `events` newest first. What is to come stands nearest first, what has happened newest first. */
export function around(
  events: readonly ChangeEvent[],
  day: Day,
  most: number,
): { toCome: ChangeEvent[]; past: ChangeEvent[] } {
  return {
    toCome: eachOnce(events.filter(({ on }) => on > day).reverse()).slice(0, most),
    past: eachOnce(events.filter(({ on }) => on <= day)).slice(0, most),
  };
}

function eachOnce(events: readonly ChangeEvent[]): ChangeEvent[] {
  const seen = new Set<string>();
  return events.filter(event => {
    const subject = subjectOf(event);
    return !seen.has(subject) && seen.add(subject);
  });
}

/** What it happens to. */
function subjectOf(event: ChangeEvent): string {
  switch (event.kind) {
    case 'versions':
      return event.entity ?? event.versions.map(({ fee }) => fee.id).join(' ');
    case 'ended':
      return event.fees.map(({ id }) => id).join(' ');
    case 'suspension-begins':
    case 'suspension-ends':
      return event.fee.id;
    case 'relief-begins':
    case 'relief-ends':
      return event.relief.slug;
  }
}
