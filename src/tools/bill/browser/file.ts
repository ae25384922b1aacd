// A dropped file → the text of its rows. The reader is a file of this site, fetched when a file is dropped, another for a PDF;
// it works beside the page, so that no file can hold the page up, and is stopped when it takes too long.
import { fileKind, HEAD_BYTES } from '#reading/file-kind.ts';
import type { Bilingual } from '#schema/text.ts';

export type ReadFile =
  /** `note` says what was not read. */
  | { kind: 'read'; text: string; rows: number; note?: Bilingual }
  | { kind: 'refused'; said: Bilingual }
  | { kind: 'failed' }
  | { kind: 'slow' };

/** A reader that has more to fetch says when it begins to read. */
export type FromFileWorker = ReadFile | { kind: 'begun' };

const LONGEST_MS = 20_000;
/** On a weak connection the reader of PDF takes its time to come. */
const LONGEST_FETCH_MS = 180_000;

export async function readBillFile(file: File): Promise<ReadFile> {
  const head = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch(() => null);
  if (head === null) return { kind: 'failed' };
  const pdf = fileKind(new Uint8Array(head), file.name) === 'pdf';
  return new Promise(resolve => {
    const worker = pdf
      ? new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
    const end = (read: ReadFile) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(read);
    };
    const within = (milliseconds: number, late: ReadFile) => window.setTimeout(() => end(late), milliseconds);
    let timer = pdf ? within(LONGEST_FETCH_MS, { kind: 'failed' }) : within(LONGEST_MS, { kind: 'slow' });
    worker.addEventListener('message', ({ data }) => {
      const said = data as FromFileWorker;
      if (said.kind === 'begun') {
        clearTimeout(timer);
        timer = within(LONGEST_MS, { kind: 'slow' });
      } else end(said);
    });
    worker.addEventListener('error', () => end({ kind: 'failed' }));
    worker.postMessage(file);
  });
}
