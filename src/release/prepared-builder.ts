// The watcher's builder. A change of data waits for no compiler: at the start and after each build the next one is prepared, in a process that has compiled everything and waits for data. Where none is ready or fit, an ordinary build serves.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Builder, BuildRequest, Outcome } from './builder.ts';
import type { FromProcess, ToProcess } from './build-process.ts';

const PROCESS = fileURLToPath(new URL('build-process.ts', import.meta.url));
/** Rather collect garbage than take gigabytes. */
const MEMORY = ['--max-old-space-size=1500', '--max-semi-space-size=16'];

export function preparedBuilder(): Builder {
  let prepared: ChildProcess | null = null;
  let busy: ChildProcess | null = null;
  let closed = false;

  function start(begin: BuildRequest | null): ChildProcess {
    const child = fork(PROCESS, { execArgv: MEMORY, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.send({ begin } satisfies ToProcess);
    return child;
  }

  function prepare(): void {
    if (closed || prepared) return;
    const child = (prepared = start(null));
    // One that cannot be had is not missed: the next build is an ordinary one.
    child.once('exit', () => prepared === child && (prepared = null)).once('error', () => undefined);
  }

  async function build(request: BuildRequest, onProgress: (line: string) => void): Promise<Outcome> {
    const ready = prepared;
    prepared = null;
    if (ready?.connected) {
      ready.send({ order: request } satisfies ToProcess);
      const outcome = await answer(ready, onProgress);
      // A process that has only found faults in the data is as good as before.
      if (outcome && !outcome.ok && outcome.problems.length > 0 && ready.connected) prepared = ready;
      if (outcome) return outcome;
    }
    const outcome = await answer(start(request), onProgress);
    return outcome ?? { ok: false, problems: [], message: '生成进程已退出 · the building process has ended' };
  }

  /** What comes of an order; null where the process could not take it. */
  function answer(child: ChildProcess, onProgress: (line: string) => void): Promise<Outcome | null> {
    busy = child;
    return new Promise(resolve => {
      const end = (outcome: Outcome | null) => {
        child.off('message', hear).off('exit', gone).off('error', gone);
        busy = null;
        prepare();
        resolve(outcome);
      };
      const hear = (message: FromProcess) => {
        if ('progress' in message) onProgress(message.progress);
        else end('outcome' in message ? message.outcome : null);
      };
      const gone = () => end(null);
      child.on('message', hear).once('exit', gone).once('error', gone);
    });
  }

  async function close(): Promise<void> {
    closed = true;
    const children = [prepared, busy].filter(child => child !== null);
    await Promise.all(children.map(ended));
  }

  prepare();
  return { build, close };
}

/** Ends a process: it goes when nobody is there to ask it any more. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>(resolve => {
    const hurry = setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(hurry);
      resolve();
    });
    if (child.connected) child.disconnect();
  });
}
