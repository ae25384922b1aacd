// Files that are being written are not read yet: a change counts once two looks at them agree, at the latest after a while.

/** After so many milliseconds of change without end, it is told of all the same. */
const LONGEST = 2_000;

/**
 * Answers, at each look, whether there is a change to tell of. `sign` is what the files were at that look, `known` what
 * they were when they were last read, `at` the time in milliseconds.
 */
export function settling(): (sign: string, known: string, at: number) => boolean {
  let seen: string | null = null;
  let since = 0;
  return (sign, known, at) => {
    if (sign === known) {
      seen = null;
      return false;
    }
    if (seen === null) since = at;
    const settled = sign === seen || at - since >= LONGEST;
    seen = settled ? null : sign;
    return settled;
  };
}
