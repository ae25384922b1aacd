// A thread that puts files in their places one after another, while the next ones are rendered.
import { parentPort } from 'node:worker_threads';
import { placesIn } from './place.ts';
import { put } from './put.ts';

export interface WriteJob {
  release: string;
  /** Path in the release. */
  file: string;
  bytes: Uint8Array;
  /** Take the place of a file that is there; otherwise that is a mistake. */
  replace: boolean;
}

/** Answers come in the order of the jobs. */
export interface WriteAnswer {
  /** False when the file was there with just these bytes. */
  made: boolean;
  error: Error | null;
}

let current = { release: '', placeOf: (file: string) => file };

function done({ release, file, bytes, replace }: WriteJob): WriteAnswer {
  try {
    if (current.release !== release) current = { release, placeOf: placesIn(release) };
    return { made: put(current.placeOf(file), bytes, { replace }), error: null };
  } catch (error) {
    return { made: false, error: error as Error };
  } finally {
    // Let go at once: this thread makes so little garbage that it would hardly ever look for any.
    if (bytes.buffer instanceof ArrayBuffer) bytes.buffer.transfer(0);
  }
}

parentPort!.on('message', (job: WriteJob) => parentPort!.postMessage(done(job)));
