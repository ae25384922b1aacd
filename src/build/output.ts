// The folder of a release while it is filled: from nothing, or from a copy of the release before, where what has changed
// is put in place of what was there.
import fs from 'node:fs';
import path from 'node:path';
import { compressed } from './compress.ts';
import { holds } from './holds.ts';
import { placesIn } from './place.ts';

/** Writes under way at once, and bytes of theirs; more would only lie in memory. */
const AT_ONCE = { files: 16, bytes: 100_000_000 };

export class Output {
  readonly #release: string;
  readonly #place: (file: string) => string;
  readonly #running = new Set<Promise<void>>();
  /** What was written into a copy; null where there was nothing before. */
  readonly #replaced: Set<string> | null;
  #failure: Error | null = null;
  #bytesRunning = 0;
  /** Files of the release, compressed ones apart; and how many of them were made anew. */
  files = 0;
  made = 0;

  /** `release` must not exist; `copy` is a copy of the release before, which becomes this one. */
  constructor(release: string, copy: string | null) {
    fs.mkdirSync(path.dirname(release), { recursive: true });
    if (copy === null) fs.mkdirSync(release);
    else fs.renameSync(copy, release);
    this.#release = release;
    this.#replaced = copy === null ? null : new Set();
    this.#place = placesIn(release);
  }

  /**
   * Writes a file, and its compressed twin where that is worth it; one that has come out as it was before stays. Resolves
   * when there is room for the next.
   */
  async write(file: string, bytes: Buffer): Promise<void> {
    this.files++;
    // Never over a file of this release: two sources for one address are a mistake.
    if (this.#replaced?.has(file)) throw new Error(`two sources for one file: ${file}`);
    this.#replaced?.add(file);
    const target = this.#place(file);
    if (this.#replaced) {
      if (holds(target, bytes)) return;
      removeBoth(target);
    }
    this.made++;
    while (this.#running.size >= AT_ONCE.files || this.#bytesRunning >= AT_ONCE.bytes)
      await Promise.race(this.#running);
    if (this.#failure) throw this.#failure;
    this.#bytesRunning += bytes.length;
    const job: Promise<void> = writeBoth(target, file, bytes)
      .catch((error: unknown) => {
        this.#failure ??= error as Error;
      })
      .finally(() => {
        this.#running.delete(job);
        this.#bytesRunning -= bytes.length;
      });
    this.#running.add(job);
  }

  /** Counts a file of the release before that stays as it was. */
  keep(): void {
    this.files++;
  }

  /** Takes away what the release before had and this one has not, and folders that are empty then. */
  remove(file: string): void {
    const target = path.join(this.#release, file);
    removeBoth(target);
    for (let folder = path.dirname(target); folder !== this.#release; folder = path.dirname(folder)) {
      if (fs.readdirSync(folder).length > 0) return;
      fs.rmdirSync(folder);
    }
  }

  /** Waits until everything is on the disk. Throws when a write has failed. */
  async done(): Promise<void> {
    await Promise.all(this.#running);
    if (this.#failure) throw this.#failure;
  }
}

/** A copy shares its files with the release it is of: they are never written into, only let go. */
function removeBoth(target: string): void {
  for (const one of [target, `${target}.gz`]) fs.rmSync(one, { force: true });
}

async function writeBoth(target: string, file: string, bytes: Buffer): Promise<void> {
  await fs.promises.writeFile(target, bytes, { flag: 'wx' });
  const packed = await compressed(file, bytes);
  if (packed) await fs.promises.writeFile(`${target}.gz`, packed, { flag: 'wx' });
}
