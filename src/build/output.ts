// The folder of a release while it is filled: files are written anew, or taken over from the release before by a link.
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { compressed } from './compress.ts';
import { linkBoth } from './link.ts';
import type { LinkJob } from './link-worker.ts';
import { placesIn } from './place.ts';

/** Writes under way at once; more would only hold their bytes in memory. */
const AT_ONCE = 16;

export class Output {
  readonly #release: string;
  readonly #previous: string | null;
  readonly #place: (file: string) => string;
  readonly #running = new Set<Promise<void>>();
  #failure: Error | null = null;
  #links: Promise<unknown> = Promise.resolve();
  /** Files of the release, compressed ones apart; and how many of them were made anew. */
  files = 0;
  made = 0;

  /** `release` must not exist; `previous` is the one whose files may be linked. */
  constructor(release: string, previous: string | null) {
    fs.mkdirSync(path.dirname(release), { recursive: true });
    fs.mkdirSync(release);
    this.#release = release;
    this.#place = placesIn(release);
    this.#previous = previous;
  }

  /** Writes a file, and its compressed twin where that is worth it. Resolves when there is room for the next. */
  async write(file: string, bytes: Buffer): Promise<void> {
    this.files++;
    this.made++;
    while (this.#running.size >= AT_ONCE) await Promise.race(this.#running);
    if (this.#failure) throw this.#failure;
    const target = this.#place(file);
    const job: Promise<void> = writeBoth(target, file, bytes)
      .catch((error: unknown) => {
        this.#failure ??= error as Error;
      })
      .finally(() => this.#running.delete(job));
    this.#running.add(job);
  }

  /** Takes a file over, with its compressed twin; false where the release before does not have it. */
  reuse(file: string): boolean {
    if (this.#previous === null) return false;
    if (!linkBoth(path.join(this.#previous, file), this.#place(file))) return false;
    this.files++;
    return true;
  }

  /** Takes over many files that the release before has; they are there once everything is done. */
  takeOver(files: string[]): void {
    if (this.#previous === null || files.length === 0) return;
    this.files += files.length;
    const job: LinkJob = { release: this.#release, previous: this.#previous, files };
    const worker = new Worker(new URL('link-worker.ts', import.meta.url), { workerData: job });
    this.#links = new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
    });
    // Heard of when all is waited for.
    this.#links.catch(() => undefined);
  }

  /** Waits until everything is on the disk. Throws when a write has failed. */
  async done(): Promise<void> {
    await Promise.all([...this.#running, this.#links]);
    if (this.#failure) throw this.#failure;
  }
}

async function writeBoth(target: string, file: string, bytes: Buffer): Promise<void> {
  // Never over a file that is there: two sources for one address are a mistake.
  await fs.promises.writeFile(target, bytes, { flag: 'wx' });
  const packed = await compressed(file, bytes);
  if (packed) await fs.promises.writeFile(`${target}.gz`, packed, { flag: 'wx' });
}
