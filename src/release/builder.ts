// What the watcher asks of whoever builds, wherever that runs.
import type { Problem } from '#catalogue/problem.ts';

/** What a finished build has to say. */
export interface Built {
  ok: true;
  /** The day of the region that it was built for. */
  day: string;
  /** SHA-256 of the data it was built from. */
  fingerprint: string;
  /** Files of the site, compressed twins apart. */
  files: number;
  seconds: number;
  /** The next day on which what holds changes by itself; null when none is announced. */
  nextChange: string | null;
}

/** Why there is nothing new: faults in the data, or a message when something else went wrong. */
interface NotBuilt {
  ok: false;
  problems: readonly Problem[];
  message: string;
}

export type Outcome = Built | NotBuilt;

export interface BuildRequest {
  /** Folder that does not exist yet; after success a whole site, after failure gone or useless. */
  release: string;
  /** The day of the region to build for, YYYY-MM-DD. */
  day: string;
}

export interface Builder {
  /** Checks the data and, when they are good, writes a whole site to `release`. Never rejects. One at a time. */
  build(request: BuildRequest, onProgress: (line: string) => void): Promise<Outcome>;
  /** Ends whatever it started. */
  close(): Promise<void>;
}
