// A builder for tests of the watcher: keeps one child that writes a small site of the real data (tiny-site.ts).
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Builder, Outcome } from '#release/builder.ts';

export function createBuilder(): Builder {
  let child: ChildProcess | null = null;
  return {
    build: (request, onProgress) =>
      new Promise<Outcome>(resolve => {
        if (!child?.connected) child = fork(path.join(import.meta.dirname, 'tiny-site.ts'));
        const answering = child;
        const ended = () => {
          resolve({ ok: false, problems: [], message: 'the child has died' });
        };
        const heard = (message: unknown) => {
          const { line, outcome } = message as { line?: string; outcome?: Outcome };
          if (line !== undefined) onProgress(line);
          if (outcome === undefined) return;
          answering.off('message', heard).off('exit', ended).off('error', ended);
          resolve(outcome);
        };
        answering.on('message', heard).on('exit', ended).on('error', ended).send(request);
      }),
    close: async () => {
      const running = child;
      if (!running?.connected) return;
      const gone = new Promise(resolve => running.once('exit', resolve));
      running.kill();
      await gone;
    },
  };
}
