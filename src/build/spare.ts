// A copy of the last release, made in advance: the next one is this copy with whatever has changed put in its place.
import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { LinkJob } from './link-worker.ts';
import { spareFolder, unfinished } from './spare-folder.ts';

export interface Spare {
  /** The copied release. */
  of: string;
  /** The folder of the copy; null when it could not be made. */
  ready: Promise<string | null>;
  /** Gives up and takes away what there is. */
  drop(): Promise<void>;
}

/** Begins to copy a release, of links, in a thread of its own. */
export function makeSpare(release: string): Spare {
  const folder = spareFolder(release);
  const remove = () => {
    for (const left of [folder, unfinished(folder)]) rmSync(left, { recursive: true, force: true });
  };
  remove();
  const job: LinkJob = { from: release, to: folder };
  const worker = new Worker(new URL('link-worker.ts', import.meta.url), { workerData: job });
  worker.unref();
  const ready = new Promise<string | null>(resolve => {
    const failed = () => resolve(null);
    worker
      .once('message', () => resolve(folder))
      .once('error', failed)
      .once('exit', failed);
  });
  return {
    of: release,
    ready,
    drop: async () => {
      await worker.terminate();
      remove();
    },
  };
}
