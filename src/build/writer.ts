// Has files written by a thread of its own. It is started with the first file and kept for the next release.
import { Worker } from 'node:worker_threads';
import type { WriteAnswer, WriteJob } from './write-worker.ts';

/** Files under way at once, and bytes of theirs; more would only lie in memory. */
const AT_ONCE = { files: 64, bytes: 64_000_000 };

interface UnderWay {
  bytes: number;
  answered(answer: WriteAnswer): void;
}

export class Writer {
  #worker: Worker | null = null;
  /** In the order in which they were sent. */
  #underWay: UnderWay[] = [];
  #bytes = 0;
  #waiting: (() => void)[] = [];

  /** Hands a file over; its bytes are gone from here then. Resolves when there is room for the next. */
  async write(job: WriteJob, answered: (answer: WriteAnswer) => void): Promise<void> {
    while (this.#underWay.length >= AT_ONCE.files || this.#bytes >= AT_ONCE.bytes) await this.#nextAnswer();
    const bytes = alone(job.bytes);
    this.#bytes += bytes.length;
    this.#underWay.push({ bytes: bytes.length, answered });
    const worker = (this.#worker ??= this.#start());
    // While something is under way, the process is not to end.
    worker.ref();
    worker.postMessage({ ...job, bytes }, [bytes.buffer]);
  }

  /** Resolves when everything handed over is answered. */
  async settled(): Promise<void> {
    while (this.#underWay.length > 0) await this.#nextAnswer();
  }

  /** Ends the thread, whatever it is at. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('write-worker.ts', import.meta.url));
    let over = false;
    const broken = (error: Error) => {
      // An error is followed by the end, when the jobs under way may be those of the next thread.
      if (over) return;
      over = true;
      if (this.#worker === worker) this.#worker = null;
      while (this.#underWay.length > 0) this.#answer({ made: false, error });
    };
    return worker
      .on('message', (answer: WriteAnswer) => this.#answer(answer))
      .on('error', broken)
      .on('exit', () => broken(new Error('the thread that writes has ended')));
  }

  #answer(answer: WriteAnswer): void {
    const first = this.#underWay.shift()!;
    this.#bytes -= first.bytes;
    if (this.#underWay.length === 0) this.#worker?.unref();
    first.answered(answer);
    for (const resume of this.#waiting.splice(0)) resume();
  }

  #nextAnswer(): Promise<void> {
    return new Promise(resolve => this.#waiting.push(resolve));
  }
}

/** Bytes in a buffer of their own, which can be handed over. */
function alone(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length) return new Uint8Array(buffer);
  return new Uint8Array(bytes);
}
