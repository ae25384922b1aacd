// Many signs of change in a short time become one. Timers are passed in; it never looks at a file.

export interface Timers {
  /** Calls back after so many milliseconds; the value returned calls it off. */
  after(milliseconds: number, call: () => void): () => void;
}

export interface Burst {
  /** Something has changed. */
  sign(): void;
  /** Forgets the signs not yet passed on. */
  close(): void;
}

export interface BurstTimes {
  /** Milliseconds without a sign after which the burst is over. */
  quiet: number;
  /** Milliseconds after the first sign at which it is passed on all the same. */
  longest: number;
}

/** Calls `settled` once a burst: after some quiet, at the latest some time after its first sign. */
export function gatherBurst({ quiet, longest }: BurstTimes, timers: Timers, settled: () => void): Burst {
  let callOffQuiet: (() => void) | null = null;
  let callOffLongest: (() => void) | null = null;
  const forget = () => {
    callOffQuiet?.();
    callOffLongest?.();
    callOffQuiet = callOffLongest = null;
  };
  const over = () => {
    forget();
    settled();
  };
  return {
    sign() {
      callOffQuiet?.();
      callOffQuiet = timers.after(quiet, over);
      callOffLongest ??= timers.after(longest, over);
    },
    close: forget,
  };
}
