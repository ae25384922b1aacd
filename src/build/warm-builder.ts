// A builder that stays warm: one process keeps the data and the compiled site, so that a change costs what it changes.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Builder, BuildRequest, Outcome } from './builder.ts';
import type { FromPress } from './press-process.ts';

const PROCESS = fileURLToPath(new URL('press-process.ts', import.meta.url));

/**
 * Rather collect garbage than take two gigabytes; enough for some 30,000 entries. Below that, as much garbage as data may
 * lie about: looking through tens of thousands of entries for it takes longer than rendering what has changed.
 */
const MEMORY = [
  `--max-old-space-size=${process.env.BUILD_MEMORY ?? '1500'}`,
  '--max-semi-space-size=16',
  '--heap-growing-percent=100',
];

/** A process that has died is started anew. */
export function warmBuilder(): Builder {
  let child: ChildProcess | null = null;

  function running(): ChildProcess {
    if (child?.connected) return child;
    child = fork(PROCESS, { execArgv: MEMORY, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    return child;
  }

  function build(request: BuildRequest, onProgress: (line: string) => void): Promise<Outcome> {
    return new Promise(resolve => {
      const asked = running();
      const end = (outcome: Outcome) => {
        asked.off('message', hear).off('exit', died).off('error', failed);
        resolve(outcome);
      };
      const hear = (message: FromPress) => {
        if ('progress' in message) onProgress(message.progress);
        else end(message.outcome);
      };
      const failed = ({ message }: Error) => end({ ok: false, problems: [], message });
      const died = (code: number | null, signal: string | null) =>
        failed(new Error(`生成进程已退出（${signal ?? code}） · the building process has ended (${signal ?? code})`));
      asked.on('message', hear).once('exit', died).once('error', failed);
      asked.send(request);
    });
  }

  async function close(): Promise<void> {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    await new Promise<void>(resolve => {
      const hurry = setTimeout(() => ending.kill('SIGKILL'), 5_000);
      ending.once('exit', () => {
        clearTimeout(hurry);
        resolve();
      });
      if (ending.connected) ending.disconnect();
    });
  }

  return { build, close };
}
