// The folder of a release while it is filled: from nothing, or from a copy of the release before, where what has changed
// is put in place of what was there.
import fs from 'node:fs';
import path from 'node:path';
import { removeBoth } from './put.ts';
import type { Writer } from './writer.ts';

export class Output {
  readonly #release: string;
  readonly #writer: Writer;
  /** What was written into a copy; null where there was nothing before. */
  readonly #replaced: Set<string> | null;
  #failure: Error | null = null;
  /** Files of the release, compressed ones apart; and how many of them were made anew. */
  files = 0;
  made = 0;

  /** `release` must not exist; `copy` is a copy of the release before, which becomes this one. */
  constructor(release: string, copy: string | null, writer: Writer) {
    fs.mkdirSync(path.dirname(release), { recursive: true });
    if (copy === null) fs.mkdirSync(release);
    else fs.renameSync(copy, release);
    this.#release = release;
    this.#writer = writer;
    this.#replaced = copy === null ? null : new Set();
  }

  /**
   * Has a file written, and its compressed twin where that is worth it; one that has come out as it was before stays.
   * `bytes` are handed over. Resolves when there is room for the next; throws what an earlier one met with.
   */
  async write(file: string, bytes: Buffer): Promise<void> {
    this.files++;
    // Never over a file of this release: two sources for one address are a mistake.
    if (this.#replaced?.has(file)) throw new Error(`two sources for one file: ${file}`);
    this.#replaced?.add(file);
    if (this.#failure) throw this.#failure;
    const job = { release: this.#release, file, bytes, replace: this.#replaced !== null };
    await this.#writer.write(job, ({ made, error }) => {
      if (made) this.made++;
      this.#failure ??= error;
    });
  }

  /** Counts a file of the release before that stays as it was. */
  keep(): void {
    this.files++;
  }

  /**
   * Takes away what the release before had and this one has not, and folders that are empty then. Only after `done`, as
   * a folder may be empty because a file of it is not yet written.
   */
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
    await this.#writer.settled();
    if (this.#failure) throw this.#failure;
  }
}
