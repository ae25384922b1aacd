// The folder of a release while it is filled: files are written anew, or taken over from the release before by a link.
import fs from 'node:fs';
import path from 'node:path';
import { compressed } from './compress.ts';

/** Writes under way at once; more would only hold their bytes in memory. */
const AT_ONCE = 16;

export class Output {
  readonly #release: string;
  readonly #previous: string | null;
  readonly #folders = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  #failure: Error | null = null;
  /** Files of the release, compressed ones apart; and how many of them were made anew. */
  files = 0;
  made = 0;

  /** `release` must not exist; `previous` is the one whose files may be linked. */
  constructor(release: string, previous: string | null) {
    fs.mkdirSync(path.dirname(release), { recursive: true });
    fs.mkdirSync(release);
    this.#release = release;
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
    const [from, target] = [path.join(this.#previous, file), this.#place(file)];
    if (!linkOrCopy(from, target)) return false;
    linkOrCopy(`${from}.gz`, `${target}.gz`);
    this.files++;
    return true;
  }

  /** Waits until everything is on the disk. Throws when a write has failed. */
  async done(): Promise<void> {
    await Promise.all(this.#running);
    if (this.#failure) throw this.#failure;
  }

  #place(file: string): string {
    const target = path.join(this.#release, file);
    const folder = path.dirname(target);
    if (!this.#folders.has(folder)) {
      fs.mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return target;
  }
}

async function writeBoth(target: string, file: string, bytes: Buffer): Promise<void> {
  // Never over a file that is there: two sources for one address are a mistake.
  await fs.promises.writeFile(target, bytes, { flag: 'wx' });
  const packed = await compressed(file, bytes);
  if (packed) await fs.promises.writeFile(`${target}.gz`, packed, { flag: 'wx' });
}

/** False where there is no such file. Where links are not to be had, the file is copied. */
function linkOrCopy(from: string, target: string): boolean {
  try {
    fs.linkSync(from, target);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(code ?? '')) throw error;
    fs.copyFileSync(from, target, fs.constants.COPYFILE_EXCL);
    return true;
  }
}
