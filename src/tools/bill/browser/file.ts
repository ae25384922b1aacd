// A dropped file → the text of its rows. The reader is a file of this site, fetched when a file is dropped; it works beside
// the page, so that no file can hold the page up, and is stopped when it takes too long.
import type { Bilingual } from '#schema/text.ts';

export type ReadFile =
  | { kind: 'read'; text: string; rows: number }
  | { kind: 'refused'; said: Bilingual }
  | { kind: 'failed' }
  | { kind: 'slow' };

const LONGEST_MS = 20_000;

export function readBillFile(file: File): Promise<ReadFile> {
  return new Promise(resolve => {
    const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
    const end = (read: ReadFile) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(read);
    };
    const timer = setTimeout(() => end({ kind: 'slow' }), LONGEST_MS);
    worker.addEventListener('message', ({ data }) => end(data as ReadFile));
    worker.addEventListener('error', () => end({ kind: 'failed' }));
    worker.postMessage(file);
  });
}
