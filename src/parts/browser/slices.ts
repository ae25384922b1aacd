// Long work in pieces, so that a page never stands still under whoever types: between two pieces the browser does what it has to.

/** Milliseconds of work before the page may do something else. */
const SLICE_MS = 12;

/** Runs `work` to its end; null once `isStill` says that nobody waits for it any more. What is short is done at once. */
export async function inSlices<T>(work: Generator<void, T>, isStill: () => boolean): Promise<T | null> {
  let until = performance.now() + SLICE_MS;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    if (!isStill()) return null;
    until = performance.now() + SLICE_MS;
  }
}

export function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
