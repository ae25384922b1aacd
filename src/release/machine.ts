// When to look at the data, when to build, what to put online: as a state and its steps. No clock, no files, no child.
import type { Built } from '#release/builder.ts';
import type { Problem } from '#catalogue/problem.ts';
import type { Day } from '#time/day.ts';

/** What a site was made from. Two sites with the same grounds are the same site. */
export interface Grounds {
  /** SHA-256 of the data; null when some of it cannot be read. */
  fingerprint: string | null;
  /** The day of the region that the site is for. */
  day: Day;
  /** SHA-256 of the program that made it. */
  code: string;
}

export interface Failure {
  /** Faults in the data; empty when something else went wrong. */
  problems: readonly Problem[];
  message: string;
}

export type Event =
  | { is: 'changed' }
  | { is: 'day' }
  /** The answer to the effect `look`. */
  | { is: 'looked'; grounds: Grounds }
  | { is: 'built'; built: Built }
  /** The build failed, or its site could not be put online. */
  | { is: 'failed'; failure: Failure }
  | { is: 'published'; grounds: Grounds }
  /** A minute has gone by. */
  | { is: 'tick' }
  | { is: 'closed' };

export type Effect =
  /** Read what the data are now; answered by `looked`. */
  | { do: 'look' }
  /** Answered by `built` or `failed`. */
  | { do: 'build'; day: Day }
  /** Put the site just built online; answered by `published` or `failed`. */
  | { do: 'publish'; built: Built }
  /** Throw away what the build has left. */
  | { do: 'discard' }
  /** Remove former releases that nobody needs any more. */
  | { do: 'tidy' }
  /** End the builder. */
  | { do: 'close' };

export interface Machine {
  activity: 'resting' | 'looking' | 'building' | 'publishing' | 'closed';
  /** False until the first look is answered. */
  begun: boolean;
  /** What the site online was made from; null when there is none. */
  live: Grounds | null;
  /** What the running build is asked to build; null when none runs. */
  asked: Grounds | null;
  /** The data may differ from what was last looked at. */
  again: boolean;
  /** Why the data as they are now are not online; null when they are, or when that is not known yet. */
  failure: Failure | null;
  /** Builds in a row thrown away because the data changed under the builder. */
  discarded: number;
  /** Failures in a row that the data are not to blame for, and the minutes to wait before another try. */
  breakdowns: number;
  minutes: number;
}

export interface Step {
  machine: Machine;
  effects: Effect[];
}

/** After so many builds thrown away, the next good one goes online even though the data have moved on. */
const MOST_DISCARDED = 2;
const LONGEST_WAIT_MINUTES = 60;

/** The machine at rest over a site that is online, or over none. Its first event should be `changed`. */
export function startingMachine(live: Grounds | null): Machine {
  return {
    activity: 'resting',
    begun: false,
    live,
    asked: null,
    again: false,
    failure: null,
    discarded: 0,
    breakdowns: 0,
    minutes: 0,
  };
}

/** What follows from an event. Answers that nobody waits for any more lead nowhere. */
export function step(machine: Machine, event: Event): Step {
  if (machine.activity === 'closed') return stay(machine);
  switch (event.is) {
    case 'changed':
    case 'day':
      return machine.activity === 'resting' ? look(machine) : stay({ ...machine, again: true });
    case 'looked':
      return machine.activity === 'looking' ? looked(machine, event.grounds) : stay(machine);
    case 'built':
      return machine.activity === 'building' ? built(machine, event.built) : stay(machine);
    case 'published':
      return machine.activity === 'publishing' ? published(machine, event.grounds) : stay(machine);
    case 'failed':
      return machine.activity === 'building' || machine.activity === 'publishing'
        ? failed(machine, event.failure)
        : stay(machine);
    case 'tick':
      return machine.activity === 'resting' && machine.minutes > 0 ? tick(machine) : stay(machine);
    case 'closed':
      return { machine: { ...machine, activity: 'closed' }, effects: [{ do: 'close' }] };
  }
}

function looked(machine: Machine, grounds: Grounds): Step {
  const begun = { ...machine, begun: true };
  if (machine.live !== null && grounds.fingerprint !== null && same(machine.live, grounds)) {
    return rest({ ...begun, ...atPeace });
  }
  return {
    machine: { ...begun, activity: 'building', asked: grounds },
    effects: [{ do: 'build', day: grounds.day }],
  };
}

function built(machine: Machine, site: Built): Step {
  // Data that changed while they were being read may have been read half old, half new.
  const steady = site.fingerprint === machine.asked?.fingerprint;
  if (!steady && machine.discarded < MOST_DISCARDED) {
    return after(rest({ ...machine, asked: null, again: true, discarded: machine.discarded + 1 }), { do: 'discard' });
  }
  return { machine: { ...machine, activity: 'publishing' }, effects: [{ do: 'publish', built: site }] };
}

function published(machine: Machine, live: Grounds): Step {
  const steady = live.fingerprint === machine.asked?.fingerprint;
  return after(rest({ ...machine, ...atPeace, live, asked: null, again: machine.again || !steady }), { do: 'tidy' });
}

function failed(machine: Machine, failure: Failure): Step {
  const breakdowns = failure.problems.length === 0 ? machine.breakdowns + 1 : 0;
  const minutes = breakdowns === 0 ? 0 : Math.min(2 ** (breakdowns - 1), LONGEST_WAIT_MINUTES);
  return after(rest({ ...machine, asked: null, failure, breakdowns, minutes }), { do: 'discard' });
}

function tick(machine: Machine): Step {
  const minutes = machine.minutes - 1;
  return minutes === 0 ? look({ ...machine, minutes }) : stay({ ...machine, minutes });
}

const atPeace = { failure: null, discarded: 0, breakdowns: 0, minutes: 0 } as const;

function rest(machine: Machine): Step {
  return machine.again ? look(machine) : stay({ ...machine, activity: 'resting' });
}

function look(machine: Machine): Step {
  return { machine: { ...machine, activity: 'looking', again: false }, effects: [{ do: 'look' }] };
}

function stay(machine: Machine): Step {
  return { machine, effects: [] };
}

/** The same step, with an effect before the others. */
function after({ machine, effects }: Step, first: Effect): Step {
  return { machine, effects: [first, ...effects] };
}

function same(a: Grounds, b: Grounds): boolean {
  return a.fingerprint === b.fingerprint && a.day === b.day && a.code === b.code;
}
