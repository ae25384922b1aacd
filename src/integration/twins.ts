// A compressed twin beside every text file, for web servers that hand out `<file>.gz` as it is. Pages are compressed while
// the next ones are rendered: what is found on the disk in the end is known by its bytes.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(?:html|xml|json|js|css|svg|ics|csv|txt|map)$/u;
/** Below this many bytes a response takes one packet either way. */
const WORTH_IT = 1_000;
/** Files under way at once; more would only lie in memory. */
const AT_ONCE = 8;

export class Twins {
  readonly #packed = new Map<string, Promise<Buffer>>();

  /** Begins to compress what will be a file. */
  prepare(bytes: Uint8Array): void {
    if (bytes.length >= WORTH_IT) void this.#packedOf(bytes).catch(() => undefined);
  }

  /** Writes the twins of `folder`, each where it saves something. Gives the number of files, twins apart. */
  async write(folder: string): Promise<number> {
    const files = fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name));
    const waiting = files.filter(file => COMPRESSIBLE.test(file)).values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const file of waiting) await this.#writeOne(file);
      }),
    );
    return files.length;
  }

  async #writeOne(file: string): Promise<void> {
    const bytes = await fs.promises.readFile(file);
    if (bytes.length < WORTH_IT) return;
    const packed = await this.#packedOf(bytes);
    if (packed.length < bytes.length * 0.9) await fs.promises.writeFile(`${file}.gz`, packed);
  }

  #packedOf(bytes: Uint8Array): Promise<Buffer> {
    const hash = createHash('sha256').update(bytes).digest('base64');
    const known = this.#packed.get(hash) ?? promisify(gzip)(bytes, { level: 6 });
    this.#packed.set(hash, known);
    return known;
  }
}
