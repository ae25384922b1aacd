// A clock that stands still until it is moved on; what is due on the way is called in order.
import type { Timers } from '#release/watcher.ts';

export interface FakeTime extends Timers {
  now(): Date;
  /** Moves the clock on; with `asleep`, as a machine does that was suspended: what was due is called late. */
  pass(milliseconds: number, options?: { asleep?: boolean }): void;
}

export function fakeTime(start: string): FakeTime {
  let now = Date.parse(start);
  let due: { at: number; call: () => void }[] = [];
  return {
    now: () => new Date(now),
    after(milliseconds, call) {
      const entry = { at: now + milliseconds, call };
      due.push(entry);
      return () => {
        due = due.filter(other => other !== entry);
      };
    },
    pass(milliseconds, { asleep = false } = {}) {
      const end = now + milliseconds;
      if (asleep) now = end;
      for (;;) {
        const [first] = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (first === undefined) break;
        due = due.filter(other => other !== first);
        now = Math.max(now, first.at);
        first.call();
      }
      now = end;
    },
  };
}
